"""Things that are no arms, where no army is told of, and bodies with the adjective of their country behind them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Hilfe für den Sudan\nAus dem Tschad passierten im August 162 Lastwagen die Grenze."),
        ("fr", "Camions à Gaza : qui compte quoi\nLa Jordanie a envoyé 140 camions."),
    ],
)
def test_lorries_are_no_arms(read, lang, text):
    assert [claim.measure for claim in read(text, lang)] == ["other:item"]


def test_what_was_paid_is_no_salary(read):
    claims = read("L'Allemagne assure avoir payé 96 millions d'euros au Liban.", "fr")
    assert [claim.measure for claim in claims] == ["aid_delivered"]


def test_a_plain_body_is_of_the_country_whose_adjective_stands_behind_it(read):
    claims = read("L'armée malienne affirme avoir tué 48 terroristes.", "fr")
    assert [claim.claimant.text for claim in claims] == ["army (Mali)"]
