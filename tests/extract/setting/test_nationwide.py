"""Figures of a whole country in a story of one of its towns or provinces."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

MARCH = "Teachers march in Lyon\n\nUnions said 20,000 people marched in Lyon; police counted 8,000.\n\n"
STRIKES = [
    (MARCH + "The strike was observed by 62% of teachers, the union said. The education ministry put it at 18%.", "en"),
    (MARCH + "The government spokesman said the 4% pay offer stood.", "en"),
    ("Marche des enseignants à Lyon\n\nLa CGT a compté 20 000 manifestants à Lyon, la police 8 000.\n\nLa SNCF a fait"
     " circuler un train sur trois.", "fr"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lang"), STRIKES)
def test_shares_that_a_ministry_gives_are_the_countrys(text: str, lang: str) -> None:
    """The crowd stays in its town."""
    places = _places(text, lang)
    assert places[:2] == ["Lyon", "Lyon"]
    assert set(places[2:]) == {"France"}


LOCAL = [
    MARCH + "The city council said 17% of its workforce had stayed away.",
    MARCH + "The hospital said 40% of its nurses had stayed away; the union spoke of 80%.",
]


@pytest.mark.parametrize("text", LOCAL)
def test_shares_of_a_local_body_are_the_towns(text: str) -> None:
    """No national body gives them."""
    assert set(_places(text, "en")) == {"Lyon"}


def test_a_toll_of_two_provinces_is_of_their_country() -> None:
    """What nothing places is of both."""
    text = (
        "PERU: AREQUIPA EARTHQUAKE\n\nConfirmed deaths have risen to 87.\n\nOf the deaths recorded so far, 71 occurred in"
        " Arequipa Region and 16 in neighbouring Ayacucho. At least 412 people have been injured."
    )
    assert _places(text, "en") == ["Peru", "Arequipa", "Ayacucho", "Peru"]


def test_a_part_of_the_province_is_none_beside_it() -> None:
    """ "Of them 16 in Caraveli" are within the toll of Arequipa."""
    text = (
        "Arequipa quake\n\nThe quake in Arequipa Region killed 87 people. In Arequipa Region 71 died, of them 16 in"
        " Caraveli. At least 412 people have been injured."
    )
    assert _places(text, "en")[0] == "Arequipa"


def _places(text: str, lang: str) -> list[str | None]:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2026, 3, 20))
    return [item.place.text if item.place else None for item in statements(source)]
