"""Two short texts by their claims: hedges, ranges, dates, stances and parts decide."""

from __future__ import annotations

from typing import Any

import pytest

from reconcile.judge import compare
from reconcile.policy import Policy
from tests.judge.cases import claim, compared

PAIRS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("entails", {"value": 112}, {"value": 100, "hedge": "more_than"}),
    ("entails", {"value": 1042}, {"value": 1000, "hedge": "approx"}),
    ("entails", {"value": 150}, {"low": 100, "high": 200, "hedge": "range"}),
    ("entails", {"value": 112}, {"value": 112}),
    ("entails", {"value": 100, "hedge": "more_than"}, {"value": 100, "hedge": "at_least"}),
    ("entails", {"value": 48}, {"value": 50, "hedge": "less_than"}),
    ("entails", {"value": 300}, {"value": 100, "hedge": "at_least", "measure": "casualties"}),
    ("entails", {"value": 300, "as_of": "2025-01"}, {"value": 200, "hedge": "more_than", "as_of": "2025-03"}),
    ("contradicts", {"value": 300}, {"value": 1000, "hedge": "at_least"}),
    ("contradicts", {"value": 112}, {"value": 113}),
    ("contradicts", {"value": 50, "hedge": "at_most"}, {"low": 60, "high": 70, "hedge": "range"}),
    ("contradicts", {"value": 300}, {"value": 200, "measure": "casualties"}),
    ("contradicts", {"value": 200, "measure": "casualties"}, {"value": 300}),
    ("contradicts", {"value": 300}, {"value": 300, "stance": "denies"}),
    ("contradicts", {"value": 300, "as_of": "2025-03"}, {"value": 900, "as_of": "2025-01"}),
    ("neutral", {"value": 100, "hedge": "more_than"}, {"value": 150}),
    ("neutral", {"low": 100, "high": 200, "hedge": "range"}, {"value": 150}),
    ("neutral", {"value": 1000, "hedge": "approx"}, {"value": 1042}),
    ("neutral", {"value": 300, "as_of": "2025-01"}, {"value": 1000, "as_of": "2025-03"}),
    ("neutral", {"value": 300}, {"value": 2700, "measure": "wounded"}),
    ("neutral", {"value": 300, "place": "Kursk Oblast"}, {"value": 900, "place": "Tokyo"}),
    ("neutral", {"value": 300, "unit": "USD"}, {"value": 900, "unit": "JPY"}),
    (
        "neutral",
        {"value": 12000, "measure": "troops", "status": "planned"},
        {"value": 9000, "measure": "troops", "status": "dispatched"},
    ),
]


@pytest.mark.parametrize(("relation", "a", "b"), PAIRS)
def test_a_pair(relation: str, a: dict[str, Any], b: dict[str, Any]) -> None:
    told = compare([claim("a", source="s-a", **a)], [claim("b", source="s-b", **b)], Policy())
    assert told[0] == relation, told[1]
    assert told[1].endswith(".")


def test_every_number_counts() -> None:
    a = [claim("a", 300, source="s-a"), claim("c", 2700, measure="wounded", source="s-a")]
    same = [claim("b", 300, source="s-b"), claim("d", 2700, measure="wounded", source="s-b")]
    assert compare(a, same, Policy())[0] == "entails"
    more = [*same, claim("e", 5, measure="captured", source="s-b")]
    assert compare(a, more, Policy())[0] == "neutral"
    other = [same[0], claim("d", 900, measure="wounded", source="s-b")]
    assert compare(a, other, Policy())[0] == "contradicts"


def test_the_number_that_fits_is_the_one_meant() -> None:
    a = [claim("a", 300, source="s-a"), claim("c", 40, source="s-a")]
    assert compare(a, [claim("b", 40, source="s-b")], Policy())[0] == "entails"


def test_nothing_to_compare() -> None:
    assert compare([], [claim("b", 1)], Policy())[0] == "neutral"
    assert compare([claim("a", 1)], [], Policy())[0] == "neutral"
    assert compare([], [], Policy())[0] == "neutral"


def test_a_sentence_tells_no_year_that_no_text_names() -> None:
    tuesday = compared(
        "Oil fell to $71.40 a barrel on Tuesday.", "Oil traded above $75 a barrel on Tuesday."
    )[1]
    assert "(undated)" in tuesday
    assert "400" not in tuesday
    may = compared("The rate was 5.1 percent on 3 May.", "The rate was above 6 percent on 3 May.")[1]
    assert "(3 May)" in may
    assert "400" not in may
