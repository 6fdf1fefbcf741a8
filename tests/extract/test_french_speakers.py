"""French hedges, bodies and words that go on from a speaker."""

from __future__ import annotations

import pytest


def told(found):
    return [(item.claimant.text if item.claimant else None, item.stance) for item in found]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Le séisme a fait au bas mot 300 morts.", "at_least"),
        ("Le séisme a fait guère plus de 300 morts.", "more_than"),
        ("Le bilan est de 28 morts et plus d'une centaine de blessés.", "exact"),
    ],
)
def test_hedges(read, text, hedge):
    assert read(text, lang="fr")[0].said.hedge == hedge


def test_still_according_to_the_same_names_who_speaks(read):
    found = read("Toujours selon le Croissant-Rouge, 171 personnes ont péri.", lang="fr")
    assert told(found) == [("Red Crescent", "asserts")]


def test_who_refuses_to_confirm_doubts(read):
    found = read("Le ministère se refuse à confirmer ces 6 000 morts.", lang="fr")
    assert [stance for _, stance in told(found)] == ["doubts"]


def test_money_already_released_is_delivered(read):
    found = read("L'Union européenne promet 15 millions d'euros, dont 4 millions déjà débloqués.", lang="fr")
    assert [item.measure for item in found] == ["aid_pledged", "aid_delivered"]
