"""Places that lead a clause hold for its numbers."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher="The Observer")
    return [None if item.place is None else item.place.text for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In Aceh 156 people died, in North Sumatra 283.", ["Aceh", "North Sumatra"]),
        (
            "In Tarlan town, the mayor said 31 people had died and 26 people were missing.",
            ["Tarlan", "Tarlan"],
        ),
        ("On neighbouring Bohol, the police reported five deaths.", ["Bohol"]),
        ("In Batumi, on the Black Sea coast, around 5,000 protesters gathered.", ["Batumi"]),
        ("On the island of Rhodes, 40 houses were destroyed and a further 12 damaged.", ["Rhodes", "Rhodes"]),
        ("Quito was the hardest hit, with 17 dead.", ["Quito"]),
        ("In Lima 40 people were killed; in Cusco, two children drowned.", ["Lima", "Cusco"]),
        (
            "A flood hit Cebu in the Philippines. In Cebu, 40 people died. Nationwide, 900 people had been evacuated.",
            ["Cebu", "Philippines"],
        ),
    ],
)
def test_a_place_leads_its_clause(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In Tokyo, the defence ministry said 300 people had been killed in Manila.", ["Manila"]),
        ("In March, 40 people died in Lima.", ["Lima"]),
        ("In Lima 40 people were killed while 12 people died in Cusco.", ["Lima", "Cusco"]),
        ("In Parliament, 300 people were said to have died in Quito.", ["Quito"]),
    ],
)
def test_another_place_or_the_seat_of_a_speaker_does_not(text: str, places: list[str]) -> None:
    assert _places(text) == places


def test_a_front_and_an_island_are_places() -> None:
    assert _places("Some 40 soldiers were killed on the Kharkiv front.") == ["Kharkiv Oblast"]
    assert _places("Landslides killed 40 people on Lombok.") == ["Lombok"]


def test_the_capital_is_that_of_the_country_told_of() -> None:
    text = "Marches were held in France on Friday. In Lyon, 4,000 people marched. Police detained 17 people in the capital."
    assert _places(text)[-1] == "Paris"
