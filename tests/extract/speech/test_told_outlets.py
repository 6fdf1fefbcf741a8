"""Outlets that somebody tells something: they relay, whatever marks them as who hears."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "de",
            "Ein Polizeisprecher sagte dem Spiegel, es seien 300 Menschen gekommen.",
            ("police", ["Der Spiegel"]),
        ),
        (
            "de",
            "Die Polizei sagte der »Tarsiner Rundschau«, es seien 300 Menschen gekommen.",
            ("police", ["Tarsiner Rundschau"]),
        ),
        ("en", "Police told Reuters that 300 people had come.", ("police", ["Reuters"])),
        ("en", "Police told the Evening Ledger that 300 people had come.", ("police", ["Evening Ledger"])),
        ("fr", "La police a indiqué à l'AFP que 300 personnes étaient venues.", ("police", ["AFP"])),
        ("ja", "警察はロイターに対し、300人が集まったと語った。", ("police", ["Reuters"])),
        ("ko", "경찰은 시위대가 300명이라고 한빛통신에 말했다.", ("police", ["Hanbit News Agency"])),
        ("ru", "В полиции рассказали агентству Reuters, что пришли 300 человек.", ("police", ["Reuters"])),
        ("uk", "У поліції розповіли агентству Reuters, що прийшли 300 людей.", ("police", ["Reuters"])),
        ("zh", "警方告诉路透社，有300人到场。", ("police", ["Reuters"])),
    ],
)
def test_who_hears_relays(read, lang, text, told):
    (claim,) = read(text, lang=lang)
    assert (claim.claimant.text if claim.claimant else None, [name.text for name in claim.via]) == told


@pytest.mark.parametrize(
    ("lang", "text", "outlet"),
    [
        ("en", "The Evening Ledger, citing police, put the crowd at 300 people.", "Evening Ledger"),
        ("ru", "Bild со ссылкой на полицию сообщает о 300 демонстрантах.", "Bild (newspaper)"),
        ("ru", "«Волна» со ссылкой на полицию сообщает о 300 демонстрантах.", "Volna"),
    ],
)
def test_who_cites_is_an_outlet_also_where_no_data_file_has_it(read, lang, text, outlet):
    (claim,) = read(text, lang=lang)
    assert (claim.claimant.text, [name.text for name in claim.via]) == ("police", [outlet])
