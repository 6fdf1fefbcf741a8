"""Places in English: named storms are none, a seat of power is one in its streets, a square is in its town."""

from __future__ import annotations

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher="Daily")
    return [item.place.text if item.place is not None else None for item in statements(source)]


def test_a_named_storm_is_no_place() -> None:
    text = (
        "Where is the money?\n\nAfter Cyclone Odile hit northern Mozambique, donors promised US$600 million."
    )
    assert _places(f"{text} The World Bank says it has paid out US$90 million for Cyclone Odile.") == [
        "Mozambique",
        "Mozambique",
    ]


def test_a_seat_of_power_is_a_place_in_its_streets() -> None:
    assert _places("Some 60,000 people filled the streets of Rome on Saturday, police said.") == ["Rome"]


def test_a_square_that_no_data_file_has_is_in_its_town() -> None:
    text = (
        "Nurses filled the centre of Zagreb on Saturday.\n\nPolice counted 14,000 people. The union said "
        "22,000 people were in Matoš Square at noon. Police said 7 people were arrested."
    )
    assert _places(text) == ["Zagreb"] * 3


def test_an_outlet_by_its_name_and_kind_is_told() -> None:
    text = "She told Kossa television that 40,000 people came."
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher="Daily")
    assert [via.text for via in next(iter(statements(source))).via] == ["Kossa"]
