"""People named with the house they are of speak themselves; the house stands in brackets."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("de", "Karl Roe vom Roten Kreuz sprach von 300 Toten.", "Karl Roe (Red Cross)"),
        ("de", "Das hat Anna Roe vom Institut für Weltwirtschaft nachgerechnet: 300 Tote.", "Anna Roe (Kiel Institute)"),
        ("de", "Lim Soo-ho vom Seouler Institut für nationale Strategie (INSS) zählt 300 Tote.", "Lim Soo-ho (INSS)"),
        ("de", "Karl Roe von der Umweltgruppe Grüne Elbe sprach von 300 Toten.", "Karl Roe (Grüne Elbe)"),
        ("fr", "Jean Roe de la Croix-Rouge évoque 300 morts.", "Jean Roe (Red Cross)"),
        ("fr", "Jean Roe, de la Croix-Rouge, évoque 300 morts.", "Jean Roe (Red Cross)"),
        ("de", "Das Rote Kreuz von der Ostsee sprach von 300 Toten.", "Red Cross"),
        ("fr", "Human Rights Watch, de la coalition des ONG, parle de 300 morts.", "Human Rights Watch"),
    ],
)  # fmt: skip
def test_who_is_of_a_house(read, lang, text, claimant):
    assert [item.claimant and item.claimant.text for item in read(text, lang=lang)] == [claimant]


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        ("fr", "La police des Landes, elle, ne décomptera que 6 400 manifestants.", ["police (Landes)"]),
        ("fr", "Mandaté par un collectif, le cabinet Numéris a posé ses capteurs : 900 manifestants.", ["Numéris (firm)"]),
        ("fr", "Côté écoles, le rectorat de Lyon recense 900 grévistes.", ["education authority (Lyon)"]),
        ("de", "In Lyon gab es 900 Verletzte, die Polizei meldete 400.", [None, "police"]),
        ("de", "Im Januar war die Polizei noch von 400 Toten ausgegangen.", ["police"]),
        ("de", "Die Polizei in Lyon zählte nach eigenen Worten 400 Verletzte.", ["police (Lyon)"]),
    ],
)  # fmt: skip
def test_whose_verb_it_is(read, lang, text, claimants):
    assert [item.claimant and item.claimant.text for item in read(text, lang=lang)] == claimants
