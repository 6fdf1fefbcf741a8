"""What nothing places in a report on a flood or a march is where its lead has it happen."""

from __future__ import annotations

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher="The Observer")
    return [None if item.place is None else item.place.text for item in statements(source)]


def test_a_valley_met_once_is_not_the_place_of_the_story() -> None:
    text = (
        "The number of people killed by landslides on Sumatra rose to 90 on Tuesday, with 40 missing, officials said. "
        "Another 300 people are in shelters. The navy, whose divers searched Tarka Gorge, recovered 9 bodies in Tarka "
        "Gorge.\n\nSome 700 people were hurt."
    )
    found = _places(text)
    assert found[0] == found[-1] == "Sumatra"


def test_a_march_is_in_the_capital_that_its_lead_tells_of() -> None:
    text = (
        "Up to 20,000 people marched through the Hungarian capital on Saturday, organisers said.\n\nPolice counted 8,000. "
        "In Pécs, in the south, 2,500 had rallied a week earlier.\n\nOfficers arrested 36 people."
    )
    assert _places(text) == ["Budapest", "Budapest", "Pécs", "Budapest"]


def test_a_lead_with_two_towns_leaves_the_rest_to_their_country() -> None:
    text = "A quake killed 60 people in Manila and 12 in Davao, police said. In Tarka, 40 people were hurt."
    text += " Some 900 people fled."
    assert _places(text)[2:] == ["Tarka", "Philippines"]
