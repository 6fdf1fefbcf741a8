"""Bare numbers that go on with the things counted last, sums before a letter, shares and asides without a noun."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _read(text: str) -> list[Statement]:
    return list(statements(Source(id="s-1", sha256="", text=text, lang="en", publisher="Daily")))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The army said 170 trucks had entered. UN officials counted 81.", "81"),
        (
            "The committee reports that 1,150 trucks have crossed. WFP says fewer than 900 have.",
            "fewer than 900",
        ),
        ("The branch said 18,600 parcels were handed out. It corrected the number to 16,800.", "16,800"),
        ("Donors promised 4,000 homes in March. By this week, an engineer said, 210 had roofs.", "210"),
        ("Police said 83 people had died. Seventy-six, among them 11 nurses, were injured.", "Seventy-six"),
    ],
)
def test_a_number_without_a_noun_goes_on_with_what_was_counted(text: str, quote: str) -> None:
    assert quote in [item.span.quote for item in _read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The army said 170 trucks had entered. Its report has 81 pages and was read on 12 May.",
        "The ministry spent 40 million euros. The spokesman said 12 was his lucky number.",
    ],
)
def test_what_has_a_noun_or_follows_a_sum_does_not(text: str) -> None:
    assert not [item for item in _read(text) if item.patterns[0] == "measure.again"]


def test_letters_are_currencies_before_millions_only() -> None:
    told = _read("The fund paid R14 million and K3 billion, the minister said. Dog R9 found 30 bodies.")
    assert [item.said.unit for item in told] == ["ZAR", "other:kwacha", "person"]


def test_a_hedged_half_needs_no_noun() -> None:
    told = _read("The union said 80 percent of schools closed. The ministry put the share at just over half.")
    assert (told[1].span.quote, told[1].said.unit, told[1].said.hedge) == (
        "just over half",
        "percent",
        "more_than",
    )
