"""Whose words a French outlet passes on, and words that are nobody's."""

from __future__ import annotations

import pytest

RELAYS = [
    (
        "Selon des responsables américains cités par CNN, 40 soldats sont morts.",
        "US officials (anonymous)",
        ["CNN"],
    ),
    ("Selon la mairie, citée jeudi par l'AFP, 40 personnes sont mortes.", "city hall", ["AFP"]),
    (
        "D'après la mairie, dont les propos ont été rapportés par l'AFP, 40 personnes sont mortes.",
        "city hall",
        ["AFP"],
    ),
    ("Selon un rapport de l'ONU consulté par l'AFP, 40 soldats sont morts.", "UN", ["AFP"]),
    ("Contactée par Reuters, la mairie a confirmé 40 morts.", "city hall", ["Reuters"]),
    ("Sur BFMTV, le préfet a évoqué 40 morts.", "prefecture", ["BFMTV"]),
    ("CNN, citant le Pentagone, fait état de 40 morts.", "Pentagon", ["CNN"]),
]


@pytest.mark.parametrize(("text", "who", "via"), RELAYS)
def test_who_says_it_and_who_relays(read, text, who, via):
    (found,) = read(text, lang="fr")
    assert (found.claimant.text, [name.text for name in found.via]) == (who, via)


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a inauguré un centre de 40 lits.",
        "Le ministre a reçu 40 familles.",
        "Le général Roe commande 40 000 hommes.",
        "Emmanuel Macron s'est rendu sur place après la mort de 40 personnes.",
        "Le procureur a ouvert une enquête après la mort de 40 personnes.",
        "La CGT rassemble 40 000 adhérents.",
    ],
)
def test_who_only_acts_says_nothing(read, text):
    assert [item.claimant for item in read(text, lang="fr")] == [None]


@pytest.mark.parametrize(
    ("text", "who", "stance"),
    [
        ("« C'est faux, il n'y a pas eu 40 morts », a répliqué le Kremlin.", "Kremlin", "denies"),
        ("Le Pentagone dit ne pas pouvoir confirmer le chiffre de 40 morts.", "Pentagon", "doubts"),
        ("Le Kremlin n'a ni confirmé ni infirmé le chiffre de 40 morts.", "Kremlin", "doubts"),
    ],
)
def test_who_does_not_vouch_for_it(read, text, who, stance):
    (found,) = read(text, lang="fr")
    assert (found.claimant.text, found.stance) == (who, stance)


def test_a_pronoun_is_nobody(read):
    (found,) = read("Cela donne 300 morts au total.", lang="fr")
    assert found.claimant is None


def test_never_more_is_at_most(read):
    (found,) = read("L'Alliance n'a vu à aucun moment plus de 9 000 soldats.", lang="fr")
    assert found.said.hedge == "at_most"
