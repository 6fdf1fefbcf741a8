"""English: who speaks in a clause set within a sentence, over one, and with a second verb."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def told(text: str) -> list[tuple[str, str | None]]:
    source = Source(id="s-1", sha256="", text=text, lang="en", published=date(2025, 3, 20))
    found = statements(source)
    return [(item.span.quote, item.claimant.text if item.claimant else None) for item in found]


@pytest.mark.parametrize(
    ("text", "quote", "who"),
    [
        (
            "The tremor, which the survey office measured at dawn, destroyed 340 houses, according to the fire brigade.",
            "340 houses",
            "fire brigade",
        ),
        (
            "At least 61 people died, the ministry said, revising a figure of 74 that the mine's management had given.",
            "74",
            "mine's management",
        ),
        (
            "At least 61 people died, the fire brigade said, revising a figure of 74 that the mine's management had given.",
            "At least 61 people",
            "fire brigade",
        ),
        ("The Branch Union, which has 12,000 members, accused the firm and spoke of 96 dead.", "96 dead", "Branch union"),
        ("The Red Cross, which runs 26 camps there, counts 900 dead.", "900 dead", "Red Cross"),
        (
            "Two people briefed on the talks, who asked not to be named, said donors had paid only $310 million.",
            "$310 million",
            "people briefed on the talks (anonymous)",
        ),
    ],
)  # fmt: skip
def test_who_speaks_around_a_clause(text, quote, who):
    assert (quote, who) in told(text)


def test_those_who_speak_are_not_counted():
    assert len(told("Two people familiar with the talks said 310 soldiers had died.")) == 1


@pytest.mark.parametrize(
    ("text", "who", "via"),
    [
        ("According to the interior ministry, as reported by Reuters, 430 died.", "interior ministry", "Reuters"),
        ("According to Reuters, which cited the interior ministry, 430 people died.", "interior ministry", "Reuters"),
        ("Mayor Elena Costa told the local newspaper Kuryer on Friday that 430 people had died.", "Elena Costa", "Kuryer"),
        ("The BBC quoted the interior ministry as saying that 430 people had died.", "interior ministry", "BBC"),
    ],
)  # fmt: skip
def test_who_relays(text, who, via):
    source = Source(id="s-1", sha256="", text=text, lang="en", published=date(2025, 3, 20))
    (found,) = statements(source)
    assert found.claimant is not None
    assert (found.claimant.text, [name.text for name in found.via]) == (who, [via])
