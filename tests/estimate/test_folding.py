"""Who only repeats whom: the same odd figure is a copy where its date is the same too, else it is agreement."""

from __future__ import annotations

from typing import Any

import pytest

from reconcile.estimate import OLDER, estimate_records
from reconcile.policy import EstimatePolicy, Policy

Record = dict[str, Any]
BODIES = ("Police", "Red Cross", "Fire brigade")


def agreeing(count: int, *days: int | None, value: int = 1237, measure: str = "killed") -> Record:
    """So many bodies with one figure, each of its own day."""
    return {
        "cluster": "q", "measure": measure, "unit": "person",
        "claims": [
            {"id": who, "low": value, "high": value, "claimant": who, "as_of": day and f"2026-03-{day:02d}"}
            for who, day in zip(BODIES[:count], days, strict=False)
        ],
    }  # fmt: skip


def estimate(record: Record, method: str = "posterior") -> Record:
    (found,) = estimate_records([record], Policy(estimate=EstimatePolicy(method=method)))
    return found


def width(found: Record) -> float:
    return float(found["high90"] / found["low90"])


@pytest.mark.parametrize("days", [(None, None, None), (2, 3, 4), (4, None, 2)], ids=str)
@pytest.mark.parametrize("measure", ["killed", "crowd", "troops"])
def test_agreement_on_an_odd_figure_is_no_copying(days: tuple[int | None, ...], measure: str):
    one, two, three = (estimate(agreeing(count, *days, measure=measure)) for count in (1, 2, 3))
    assert [one["voices"], two["voices"], three["voices"]] == [1, 2, 3]
    assert width(three) < width(two) < width(one)
    assert three["best"] == pytest.approx(1237)
    assert "cop" not in three["why"]


def test_the_same_odd_figure_of_the_same_date_is_one_voice():
    one, three = estimate(agreeing(1, 2)), estimate(agreeing(3, 2, 2, 2))
    assert three["voices"] == 1
    assert width(three) == pytest.approx(width(one))


def test_of_three_the_two_with_one_date_are_one_voice():
    assert estimate(agreeing(3, 2, 4, 4))["voices"] == 2


@pytest.mark.parametrize("method", OLDER)
def test_older_versions_fold_whatever_the_date(method: str):
    assert estimate(agreeing(3, 2, 3, 4), method)["voices"] == 1
