"""Where something happened in French: told by a town's adjective, its bodies, its parts, or as a whole country."""

from __future__ import annotations

import pytest


def place(read, text, at=-1):
    found = read(text, lang="fr")[at]
    return found.place.text if found.place else None


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("La police parisienne a compté 30 000 manifestants.", "Paris"),
        ("Le cortège genevois a réuni 30 000 personnes, selon la police.", "Geneva"),
        ("La préfecture de police de Marseille a recensé 30 000 manifestants.", "Marseille"),
        ("Une marche a envahi le centre de Rome. Ils étaient 30 000 manifestants, selon la police.", "Rome"),
        ("Lyon a rassemblé 30 000 manifestants.", "Lyon"),
        ("GENÈVE, 12 mars (AFP) - Quelque 30 000 personnes ont défilé jeudi.", "Geneva"),
        ("Un violent séisme a secoué le Maroc, faisant 300 morts.", "Morocco"),
        ("Un séisme a frappé la côte turque, faisant 300 morts.", "Turkey"),
        ("Un séisme a fait 300 morts dans l'est de l'Afghanistan.", "Afghanistan"),
        ("À Valmont, quelque 300 personnes ont défilé jeudi.", "Valmont"),
        ("Le séisme a secoué le nord du Népal. Quelque 900 maisons ont été détruites.", "Nepal"),
    ],
)
def test_what_tells_a_place(read, text, where):
    assert place(read, text) == where


@pytest.mark.parametrize(
    "text",
    [
        "Dans l'ensemble du pays, 90 000 personnes ont manifesté.",
        "À l'échelle nationale, 90 000 personnes ont manifesté.",
        "Selon un sondage, 68 % des Français soutiennent le mouvement.",
        "Le ministère de l'Éducation a compté 21 % de grévistes.",
    ],
)
def test_all_of_a_country(read, text):
    assert (
        place(read, f"Quelque 30 000 personnes ont défilé jeudi à Paris, selon la police. {text}") == "France"
    )


def test_a_paper_of_a_town_is_no_place(read):
    assert place(read, "Le quotidien lyonnais a compté 30 000 manifestants.") is None
