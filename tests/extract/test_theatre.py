"""Where an army has been sent to, for texts that take it as known."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "lang", "place"),
    [
        ("Pyongyang hat 11.000 nordkoreanische Soldaten entsandt.", "de", "Russia"),
        ("NIS вважає, що відправлено 11 000 північнокорейських солдатів.", "uk", "Russia"),
        ("Погибли 300 северокорейских солдат.", "ru", "Russia"),
        ("У боях на Курщині загинули 300 північнокорейських солдатів.", "uk", "Kursk Oblast"),
    ],
)
def test_men_of_an_army_are_where_it_has_been_sent(read, text, lang, place):
    (claim,) = read(text, lang)
    assert claim.place is not None
    assert claim.place.text == place


def test_armies_without_a_theatre_have_no_place(read):
    (claim,) = read("Погибли 300 украинских солдат.", "ru")
    assert claim.place is None
