"""What a speaker told last is decided by the text and by publication, never by a source's id."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.cluster import cluster
from reconcile.judge import judge
from reconcile.model import Claim, Finding
from reconcile.policy import Policy
from tests.judge.cases import claim

RALLY = {"measure": "crowd", "subject": "march", "place": "Hailan", "as_of": "2025-10-18"}
NAMES = [("s-a", "s-b"), ("s-b", "s-a")]


def told(claims: list[Claim], code: str, published: dict[str, date] | None = None) -> list[Finding]:
    how = Policy()
    findings = judge(claims, cluster(claims, how), how, published=published)
    return [finding for finding in findings if finding.code == code]


@pytest.mark.parametrize(("early", "late"), NAMES)
def test_the_document_that_came_out_later_has_the_last_word(early: str, late: str) -> None:
    claims = [
        claim("a", 4000, claimant="police", source=early, **RALLY),
        claim("b", 3000, claimant="police", source=late, **RALLY),
        claim("c", 20000, claimant="organisers", source=late, at=40, **RALLY),
    ]
    published = {early: date(2025, 10, 18), late: date(2025, 10, 20)}
    assert [finding.claims for finding in told(claims, "U02", published)] == [("a", "b")]
    assert [set(finding.claims) for finding in told(claims, "C01", published)] == [{"b", "c"}]


@pytest.mark.parametrize(("early", "late"), NAMES)
def test_a_value_told_again_is_no_revision_back(early: str, late: str) -> None:
    claims = [
        claim("a", 3000, claimant="police", source=early, **RALLY),
        claim("b", 4000, claimant="police", source=early, at=40, **RALLY),
        claim("c", 3000, claimant="police", source=late, **RALLY),
        claim("d", 20000, claimant="organisers", source=late, at=40, **RALLY),
    ]
    published = {early: date(2025, 10, 18), late: date(2025, 10, 20)}
    assert [finding.claims for finding in told(claims, "U02", published)] == [("a", "b")]
    assert [set(finding.claims) for finding in told(claims, "C01", published)] == [{"b", "d"}]


@pytest.mark.parametrize(("one", "two"), NAMES)
def test_without_an_order_a_second_figure_is_no_revision(one: str, two: str) -> None:
    claims = [
        claim("a", 4000, claimant="police", source=one, **RALLY),
        claim("b", 3000, claimant="police", source=two, **RALLY),
    ]
    (finding,) = told(claims, "U02")
    assert set(finding.claims) == {"a", "b"}
    assert "nothing tells which is the later" in finding.why
    assert "前後関係は不明" in finding.why_ja


@pytest.mark.parametrize("days", [(18, 18), (None, None)], ids=str)
def test_what_two_tell_of_one_day_is_growth_only_where_something_orders_it(
    days: tuple[int | None, ...],
) -> None:
    """Two documents of one day, the higher value is not the later for being higher; a day later it is."""
    toll = {"measure": "killed", "unit": "person", "place": "Lima", "as_of": "2025-10-17"}
    claims = [
        claim("a", 38, claimant="mayor", source="s-a", **toll),
        claim("b", 57, claimant="Red Cross", source="s-b", **toll),
    ]
    published = {f"s-{key}": date(2025, 10, day) for key, day in zip("ab", days, strict=True) if day}
    assert told(claims, "U01", published) == []
    assert [set(finding.claims) for finding in told(claims, "C01", published)] == [{"a", "b"}]
    published = {"s-a": date(2025, 10, 18), "s-b": date(2025, 10, 19)}
    assert [finding.claims for finding in told(claims, "U01", published)] == [("a", "b")]
    assert told(claims, "C01", published) == []
