"""Four digits: a count behind a hedge and before a noun, a year behind a word of time."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def told(text: str) -> list[tuple[str, str]]:
    source = Source(id="s-1", sha256="", text=text, lang="en", published=date(2025, 3, 20))
    return [(item.span.quote, item.measure) for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "quote", "measure"),
    [
        ("About 2000 North Korean soldiers were counted in Kursk.", "About 2000 North Korean soldiers", "troops"),
        ("Around 1985 demonstrators marched.", "Around 1985 demonstrators", "crowd"),
        ("Up to 2000 Ukrainian troops were killed.", "Up to 2000 Ukrainian troops", "killed"),
        ("Over 2024 people were arrested.", "Over 2024 people", "arrested"),
    ],
)  # fmt: skip
def test_a_hedged_year_before_a_noun_is_a_count(text, quote, measure):
    assert told(text) == [(quote, measure)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 soldiers left for Russia.",
        "Since 2023 shells have been scarce.",
        "The 2024 protests drew nobody.",
        "After 2014 troops stayed on.",
    ],
)
def test_a_year_before_a_noun_is_no_count(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The clip has received over 900 million views.", "other:view"),
        ("At least 430 people drowned.", "killed"),
        ("Some 430 people needed hospital treatment.", "wounded"),
        ("In all 430 men fell in the fighting.", "killed"),
        ("Each soldier is paid by Moscow at $2,100 a month.", "salary"),
    ],
)
def test_what_a_verb_or_noun_counts(text, measure):
    assert told(text)[0][1] == measure


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("An earthquake shook Nepal. Schools stayed shut. At least 430 people were killed.", "Nepal"),
        ("Floods hit the port of Odesa. Help came late. At least 430 people drowned.", "Odesa"),
        ("A storm battered southern Turkey. At least 430 people were hurt.", "Turkey"),
    ],
)  # fmt: skip
def test_what_befell_a_place_happened_there(text, place):
    source = Source(id="s-1", sha256="", text=text, lang="en", published=date(2025, 3, 20))
    found = statements(source)[-1].place
    assert found is not None
    assert found.text == place
