"""Towns that adjectives, local bodies and offices tell in German, and places of things that no measure counts."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str, lang: str = "de") -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return [one.place.text if one.place is not None else None for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Die Kölner Polizei zählte 8000 Teilnehmer.", ["Cologne"]),
        ("Zur Kundgebung am Chemnitzer Marktplatz kamen 4500 Menschen.", ["Chemnitz"]),
        ("Laut der Kantonspolizei Zürich nahmen 3000 Personen am Umzug teil.", ["Zurich"]),
        ("Der Bürgermeister von Izmir sprach von 12 Toten.", ["Izmir"]),
        ("Auf dem Platz standen nach Angaben der Polizei 300 Menschen.", [None]),
        ("In Lüneburg schlossen 40 Kitas.", ["Lüneburg"]),
    ],
)
def test_the_town_that_a_word_tells(text: str, places: list[str | None]) -> None:
    assert _places(text) == places
