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


@pytest.mark.parametrize(
    ("lang", "text", "span"),
    [
        ("fr", "Leur salaire ? De 100 à 200 dollars.", "De 100 à 200 dollars"),
        ("fr", "Elle annonce l'envoi de 2 000 à 3 000 soldats.", "2 000 à 3 000 soldats"),
        ("fr", "Un séisme de magnitude 6,6 a frappé la province.", "6,6"),
        ("de", "Ein Erdbeben der Stärke 6,1 traf die Stadt.", "6,1"),
        ("en", "A magnitude 6.8 quake hit the town.", "6.8"),
    ],
)
def test_what_belongs_to_the_stretch(read, lang, text, span):
    assert [item.span.quote for item in read(text, lang=lang)] == [span]
