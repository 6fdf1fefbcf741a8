"""Figures of the place that an official is of."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

ROWS = [
    ("en", "Ica quake\n\nThe mayor of Palpa, Rosa Roe, said 41 people died in her town alone.", "Palpa"),
    ("en", "Ica quake\n\n“In my municipality alone 19 are dead,” said Pedro Roe, mayor of Juchitlan.", "Juchitlan"),
    ("en", "Sindh floods\n\nDadu's deputy commissioner said 31 of the dead were from his district.", "Dadu"),
    ("en", "Kerala floods\n\nIdukki collector Jane Roe said 23 people had died in her district.", "Idukki"),
    ("en", "Ica quake\n\nThe mayor of Palpa said 40 homes had been destroyed in the town.", "Palpa"),
    ("en", "Ica quake\n\nThe mayor of Palpa was there. “We have buried 30 people in our town,” she said.", "Palpa"),
    ("fr", "Cyclone Roe\n\nLe maire de Mahanoro dément. « Dans ma commune, 46 personnes sont mortes », dit-il.", "Mahanoro"),
    ("de", "Beben in Ecuador\n\nDer Bürgermeister von Atacames, Jan Roe, sprach von 110 Toten in seiner Stadt.", "Atacames"),
    ("de", "Kolumbien bebt\n\nDie Kleinstadt Samaniego liegt in Trümmern. Dort sind 300 Häuser eingestürzt.", "Samaniego"),
    ("ru", "Наводнение в Мозамбике\n\nАдминистрация Келимане сообщает о 112 погибших только в своём округе.", "Quelimane"),
    ("uk", "Землетрус у Грузії\n\nМер Амбролаурі розповів, що в місті зруйновано 140 будинків.", "Ambrolauri"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "place"), ROWS)
def test_an_official_tells_of_the_own_place(lang: str, text: str, place: str) -> None:
    """ "Her town" is the one that the office is of."""
    assert _places(text, lang) == [place]


COUNTERS = [
    "Earthquake in Ica\n\nThe mayor of Palpa said 212 people had died across the country.",
    "Earthquake in Ica\n\nThe health minister said 30 people had died in his region.",
    "Earthquake in Ica\n\nThe mayor of Palpa said 212 were dead, of whom 41 died in her town.",
]


@pytest.mark.parametrize("text", COUNTERS)
def test_what_is_not_there(text: str) -> None:
    """Without such words, without an office of a place, or with another number between, the story's place stays."""
    assert _places(text, "en")[0] != "Palpa"


def _places(text: str, lang: str) -> list[str | None]:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2026, 3, 20))
    return [item.place.text if item.place else None for item in statements(source)]
