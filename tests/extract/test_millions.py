"""A glued "m" is a million of what is counted, a metre of what is long; ages and hedges behind a comma."""

from __future__ import annotations

import pytest

from reconcile.extract.measures.quantities import read_quantities


def read(text: str, lang: str):
    found = read_quantities(text, lang)
    return [
        (str(item.quantity.interval.low), item.quantity.hedge, item.quantity.unit)
        for item in found
        if item.kind == "quantity"
    ]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("They sent 1.6m shells.", "1600000", "round"),
        ("Some 16m people fled.", "16000000", "person"),
        ("It came to 3m tonnes.", "3000000", "tonne"),
        ("The output cannot exceed 1.5m.", "1500000", None),
        ("Waves 1.5m high hit the port.", "1.5", "m"),
        ("It happened 500m from the gate.", "500", "m"),
        ("They dug 12m deep.", "12", "m"),
    ],
)
def test_a_glued_m(text, value, unit):
    ((low, _, what),) = read(text, "en")
    assert (low, what) == (value, unit)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "One of them, Gerda, who is 61, broke her wrist."),
        ("en", "A boy of 11 was saved."),
        ("de", "Darunter war ein sechs Monate altes Baby."),
        ("de", "Ein drei Tage alter Säugling lebt."),
        ("fr", "Un bébé de six mois a survécu."),
        ("fr", "Gerda, 61 ans, s'est cassé le poignet."),
    ],
)
def test_ages_are_no_counts(lang, text):
    assert read(text, lang) == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("I'd say 20,000 people, give or take.", "approx"),
        ("I'd say 20,000, give or take.", "approx"),
        ("It was 3 million, easily.", "at_least"),
        ("It was 300, tops.", "at_most"),
        ("It was easily 300.", "at_least"),
    ],
)
def test_hedges_behind_a_comma(text, hedge):
    assert read(text, "en")[0][1] == hedge


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("fr", "Elle a porté sa contribution de 15 à 120 millions.", ["15000000", "120000000"]),
        ("en", "The sum was raised from 15 to 120 million.", ["15000000", "120000000"]),
        ("fr", "Ce sont un sixième des promesses.", ["16.6667"]),
        ("de", "Das ist ein Zwölftel der Zusagen.", ["8.3333"]),
    ],
)
def test_a_change_shares_its_scale_and_small_shares_are_read(lang, text, values):
    assert [low for low, _, _ in read(text, lang)] == values
