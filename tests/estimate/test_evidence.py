"""Sums in other currencies: taken at the rate of their month, or left out with the reason."""

from __future__ import annotations

from reconcile.estimate import estimate
from reconcile.model import Claim, Cluster, Estimate, Question
from reconcile.policy import Policy
from tests.judge.cases import claim


def one(*claims: Claim) -> Estimate:
    question = Question(measure="damage_cost", unit="JPY")
    cluster = Cluster("q-1", "damage", question, tuple(each.id for each in claims), (), ())
    (found,) = estimate([cluster], claims, Policy())
    return found


def yen(key: str, value: int, unit: str = "JPY", day: str | None = "2025-05-04") -> Claim:
    return claim(
        key, value, claimant=f"Body {key}", measure="damage_cost", unit=unit, as_of=day, source=f"s-{key}"
    )


def test_dollars_beside_yen_are_a_voice():
    found = one(yen("a", 15_000_000_000), yen("b", 100_000_000, "USD"))
    assert found.voices == 2
    assert "1 claim in another currency is taken at the mean rate of the month in JPY" in found.why
    assert not found.left_out
    assert found.best is not None
    assert 13e9 < found.best < 16e9


def test_what_has_no_rate_is_left_out_and_told():
    found = one(yen("a", 15_000_000_000), yen("b", 100_000_000, "USD", "1950-05-04"))
    assert found.voices == 1
    assert [(left.claim, left.why) for left in found.left_out] == [
        ("b", "it is not in JPY, and no rate of its day leads there")
    ]
