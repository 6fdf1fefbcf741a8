"""Intervals of exact numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reconcile.model import Interval


def _interval(low: int | None, high: int | None, *open_ends: str) -> Interval:
    bounds = [None if end is None else Decimal(end) for end in (low, high)]
    return Interval(bounds[0], bounds[1], "low" in open_ends, "high" in open_ends)


def test_bounds_are_in_order() -> None:
    with pytest.raises(ValueError, match="reversed"):
        _interval(2, 1)


def test_an_interval_is_never_empty() -> None:
    with pytest.raises(ValueError, match="empty"):
        _interval(2, 2, "low")


@pytest.mark.parametrize("bound", [Decimal("NaN"), Decimal("Infinity")])
def test_bounds_are_finite(bound: Decimal) -> None:
    with pytest.raises(ValueError, match="finite"):
        Interval(bound, None)


def test_more_than_and_at_most_do_not_meet() -> None:
    assert _interval(100, None, "low").disjoint(_interval(None, 100))
    assert not _interval(100, None).disjoint(_interval(None, 100))


def test_gap_of_shells() -> None:
    assert _interval(8_000_000, None).gap(_interval(3_000_000, 3_000_000)) == 5_000_000


def test_middle_of_half_open_is_its_bound() -> None:
    assert _interval(100, None).middle == 100
    assert _interval(None, 30).middle == 30
    assert _interval(None, None).middle is None


def test_negative_factor_turns_the_ends() -> None:
    turned = _interval(1, 2, "low").scale(Decimal(-1))
    assert turned == _interval(-2, -1, "high")


def test_times_is_for_counts() -> None:
    with pytest.raises(ValueError, match="non-negative"):
        _interval(-1, 1).times(_interval(1, 2))
    assert _interval(4, 4).times(_interval(3000, None)) == _interval(12000, None)


def test_membership_of_other_things() -> None:
    assert "3" not in _interval(1, 5)
    assert 3 in _interval(1, 5)
