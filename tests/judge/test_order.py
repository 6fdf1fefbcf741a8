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
def test_without_dates_the_lower_value_is_the_earlier(one: str, two: str) -> None:
    claims = [
        claim("a", 4000, claimant="police", source=one, **RALLY),
        claim("b", 3000, claimant="police", source=two, **RALLY),
    ]
    assert [finding.claims for finding in told(claims, "U02")] == [("b", "a")]
