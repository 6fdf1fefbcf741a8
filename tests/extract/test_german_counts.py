"""German counts: four digits before a noun, nouns that no data file has, people and things told apart."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def told(text: str) -> list[tuple[str, str]]:
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 8, 20))
    return [(item.span.quote, item.measure) for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "Ministerin Kaya sprach von 58 Toten und 1340 Verletzten.",
            [("58 Toten", "killed"), ("1340 Verletzten", "wounded")],
        ),
        ("Die Behörde ging von 1450 zerstörten Häusern aus.", [("1450 zerstörten Häusern", "houses_destroyed")]),
        ("Die Zahl der Toten stieg von 1340 auf 1420.", [("1340", "killed"), ("1420", "killed")]),
        ("Bei dem Beben von 1999 starben 17.000 Menschen.", [("17.000 Menschen", "killed")]),
        ("Das Hochwasser von 1954 forderte 12 Tote.", [("12 Tote", "killed")]),
        ("Seit 1950 bebte es oft.", []),
    ],
)  # fmt: skip
def test_four_digits_before_a_noun_are_a_count(text: str, counts: list[tuple[str, str]]) -> None:
    assert told(text) == counts
