"""What holds for the findings about any claims."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reconcile.cluster import cluster
from reconcile.judge import RULES, judge
from reconcile.judge.tolerance import held
from reconcile.model import Claim, Finding
from reconcile.policy import Policy, Tolerance
from tests.judge.cases import claim
from tests.laws.test_cluster_laws import worlds


def found(claims: list[Claim]) -> tuple[Finding, ...]:
    policy = Policy()
    return judge(claims, cluster(claims, policy), policy)


@given(worlds(), st.randoms(use_true_random=False))
def test_order_is_nothing(claims: list[Claim], random: Any) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert msgspec.json.encode(found(shuffled)) == msgspec.json.encode(found(claims))


@given(worlds())
def test_an_unrelated_source_changes_nothing_else(claims: list[Claim]) -> None:
    other = claim(
        "z-1",
        77,
        measure="distance",
        unit="km",
        subject="railway line",
        place="Atlantis",
        source="s-unrelated",
    )
    assert found([*claims, other]) == found(claims)


@given(worlds())
def test_findings_are_well_formed(claims: list[Claim]) -> None:
    keys = {one.id for one in claims}
    findings = found(claims)
    assert len({finding.id for finding in findings}) == len(findings)
    for finding in findings:
        assert set(finding.claims) <= keys
        assert len(set(finding.claims)) == len(finding.claims) > 1
        assert finding.code in RULES
        assert finding.why
        assert finding.why_ja
        assert not finding.clash or finding.kind in ("contradiction", "arithmetic", "suspect")


@given(worlds(most=8), st.sampled_from([0.5, 1.0]))
def test_a_looser_policy_finds_no_new_disputes(claims: list[Claim], share: float) -> None:
    strict = Policy()
    loose = msgspec.structs.replace(
        strict, tolerance=Tolerance(approx=share, round=share, count=share, nearly=share)
    )
    clusters = cluster(claims, strict)
    before = [one for one in judge(claims, clusters, strict) if one.code in ("C01", "C02")]
    after = [one for one in judge(claims, clusters, loose) if one.code in ("C01", "C02")]
    told = {key for one in before for key in one.claims}
    assert {key for one in after for key in one.claims} <= told


@given(worlds(most=6))
def test_tolerance_never_narrows_what_is_asserted(claims: list[Claim]) -> None:
    for one in claims:
        assert held(one, Tolerance()).contains(one.quantity.interval)
