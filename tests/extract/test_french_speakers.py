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


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("La mairie a estimé l'affluence à 7 000 personnes, la CGT à plus de 15 000.", ["city hall", "CGT"]),
        ("La préfecture avançait le chiffre de 4 200 manifestants, les organisateurs celui de 9 000.",
         ["prefecture", "organisers"]),
        ("Le maire parle de 40 morts ; un médecin de l'hôpital, Paul Duval, d'au moins 60.",
         ["mayor", "Paul Duval (doctor, hospital)"]),
        ("La police a compté 900 manifestants. Les organisateurs, eux, 2 000.", ["police", "organisers"]),
        ("La police a compté 500 manifestants, contre 900 pour les organisateurs.", ["police", "organisers"]),
        ("L'UE a promis 400 millions d'euros, contre 200 millions pour le gouvernement.", ["EU", "EU"]),
        ("La CGT revendique 9 000 manifestants, contre 4 000 d'après la préfecture.", ["CGT", "prefecture"]),
        ("Quelque 6 000 personnes ont manifesté contre la réforme, dont 500 étudiants, selon la préfecture.",
         ["prefecture", "prefecture"]),
    ],
)  # fmt: skip
def test_each_of_two_figures_has_its_own_speaker(read, text, speakers):
    assert [name for name, _ in told(read(text, lang="fr"))] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Inde : treize morts dans des pluies torrentielles", [None]),
        ("Aide militaire : 21 milliards d'euros promis à Kiev", [None]),
        ("Manille : 6 000 manifestants, selon la police", ["police"]),
        ("Séoul : 300 soldats nord-coréens tués", ["South Korea government"]),
        ("Les forces spéciales maliennes affirment que 21 rebelles ont été tués.", ["special forces (Mali)"]),
        ("Le ministère burkinabè de la Santé évoque 40 morts.", ["Health Ministry (Burkina Faso)"]),
        ("Le bilan est de 40 morts, a-t-on estimé lundi à la préfecture.", ["prefecture"]),
        ("Trente morts ? Soixante morts, rectifie la mairie.", [None, "city hall"]),
    ],
)
def test_what_heads_a_title_and_who_speaks(read, text, speakers):
    assert [name for name, _ in told(read(text, lang="fr"))] == speakers
