"""Who relays in German: outlets that are told something, that cite, whose report a sentence gives."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

ROWS = [
    ("Verletzt wurden, wie die Polizei dem »Spiegel« sagte, 3.400 Menschen.", "police", ["Der Spiegel"]),
    (
        "3.400 Menschen seien verletzt worden, sagte die Polizei der Nachrichtenagentur Reuters am Montag.",
        "police",
        ["Reuters"],
    ),
    (
        "Laut der BBC, die sich auf die Polizei beruft, wurden 3.400 Menschen verletzt.",
        "police",
        ["BBC"],
    ),
    (
        "Einem Bericht der Nachrichtenagentur Reuters zufolge hat die Polizei 3.400 Verletzte gezählt.",
        "police",
        ["Reuters"],
    ),
    (
        "Die »Tarsiner Rundschau« meldete unter Berufung auf die Polizei, 3.400 Menschen seien verletzt.",
        "police",
        ["Tarsiner Rundschau"],
    ),
    ("Er habe, sagte Aydoğan dem Sender BBC, 3.400 Verletzte gesehen.", "Aydoğan", ["BBC"]),
    ("Die »Tarsiner Rundschau« berichtet von 3.400 Verletzten.", "Tarsiner Rundschau", []),
]


@pytest.mark.parametrize(("text", "claimant", "via"), ROWS)
def test_who_relays(text: str, claimant: str, via: list[str]) -> None:
    """Claimant and relays of the number."""
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    told = [item for item in statements(source) if "3.400" in item.span.quote]
    assert [item.claimant.text for item in told if item.claimant] == [claimant]
    assert [name.text for item in told for name in item.via] == via


def test_who_rejects_another_ones_number() -> None:
    """The agent of a participle gives the number, the subject rejects it."""
    text = "Der Ökonom Ali Roe hält die von der Polizei genannte Zahl von 3.400 Toten für überhöht."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    (item,) = statements(source)
    assert item.stance == "denies"
    assert item.claimant is not None
    assert item.claimant.text.startswith("Ali Roe")
