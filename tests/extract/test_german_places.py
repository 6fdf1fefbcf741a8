"""Places in German: towns that no data file has, also at the head of a sentence; common nouns are none."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str) -> list[str | None]:
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    return [item.place.text if item.place else None for item in statements(source)]


PLACES = [
    ("In Tarsin wurden 3.400 Menschen verletzt.", "Tarsin"),
    ("3.400 Menschen kamen in Belgrad ums Leben.", "Belgrade"),
    ("In Karlova seien 3.400 Beschäftigte im Streik gewesen, teilte die Polizei mit.", "Karlova"),
    ("Nahe Tarsin wurden 3.400 Häuser zerstört.", "Tarsin"),
    ("Die Stadt Köln meldete 3.400 Verletzte in Köln.", "Cologne"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_it_was(text: str, place: str) -> None:
    """A capital behind a preposition is a place, also where the sentence begins with it."""
    assert _places(text) == [place]


@pytest.mark.parametrize(
    "noun", ["Panik", "Auftrag", "Behandlung", "Quarantäne", "Handschellen", "Gefechten"]
)
def test_a_common_noun_is_no_place(noun: str) -> None:
    """Nouns that stand without an article behind a preposition are told by a list."""
    assert _places(f"3.400 Menschen wurden in {noun} verletzt.") == [None]


def test_the_title_tells_the_place() -> None:
    """A place that the title names outweighs a town that is named more often below."""
    text = (
        "Erdbeben in Ostwalden\n\nDer Krisenstab in Tannberg nennt 218 Tote.\n\n"
        "Am Abend waren 2.750 Häuser zerstört.\n\nIn Tannberg ist der Strom weg.\n"
    )
    assert _places(text)[-1] == "Ostwalden"
