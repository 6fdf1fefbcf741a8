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


OWN_NOUNS = [
    (
        "Die Behörde meldete 12 Tote. Die Versicherung rechnet mit mehr als 5000 Schadensmeldungen.",
        "5000",
        "other:item",
    ),
    ("Die Behörde meldete 12 Tote. Der Sender führt auf seiner Liste 96 Namen.", "96", "killed"),
    ("Laut Zivilschutz mussten 2400 Bewohner ihre Häuser verlassen.", "2400", "evacuated"),
    ("350 Bewohner des Tals wurden laut Polizei obdachlos.", "350", "displaced"),
    ("Das Dorf hat 300 Einwohner.", "300", "population"),
    ("Der Bericht beziffert die verschifften Container auf mindestens 28.500.", "28.500", "munitions"),
    ("Das Ministerium bezifferte die eingestürzten Gebäude auf 300.", "300", "houses_destroyed"),
    ("An ballistischen Raketen listet das Dokument 148 auf.", "148", "munitions"),
    ("An Granaten hätten die Nordkoreaner acht Millionen Stück geliefert.", "acht", "munitions"),
    ("An Zelten seien 400 verteilt worden, teilte das Rote Kreuz mit.", "400", "aid_delivered"),
    (
        "In der Klinik sind 240 Verletzte. Das Rote Kreuz rechnet mit 3000 zerstörten Häusern; die Regierung nannte 1200.",
        "1200",
        "houses_destroyed",
    ),
]


@pytest.mark.parametrize(("text", "number", "measure"), OWN_NOUNS)
def test_what_a_number_counts(text: str, number: str, measure: str) -> None:
    """Nouns of their own, residents and what befell them, nouns that lead the clause or are put at a number."""
    assert [found for quote, found in told(text) if number in quote] == [measure]
