"""The algebra of intervals holds for all intervals."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reconcile.model import Interval

_NUMBERS = st.integers(-60, 60).map(lambda n: Decimal(n) / 4)
_BOUNDS = st.one_of(st.none(), _NUMBERS)


@st.composite
def intervals(draw: st.DrawFn, bounds: st.SearchStrategy[Decimal | None] = _BOUNDS) -> Interval:
    """Any interval: bounded or not, open or closed at each end."""
    low, high = draw(bounds), draw(bounds)
    if low is not None and high is not None and low > high:
        low, high = high, low
    closed = low is not None and low == high
    return Interval(low, high, not closed and draw(st.booleans()), not closed and draw(st.booleans()))


_ANY = intervals()
_POSITIVE = intervals(st.one_of(st.none(), st.integers(0, 40).map(Decimal)))
_PROBES = st.integers(-130, 130).map(lambda n: Decimal(n) / 8)


@given(_ANY, _ANY, _PROBES)
def test_intersection_holds_what_both_hold(one: Interval, two: Interval, number: Decimal) -> None:
    both = one.intersect(two)
    assert (number in one and number in two) == (both is not None and number in both)


@given(_ANY, _ANY)
def test_intersection_takes_any_order(one: Interval, two: Interval) -> None:
    first, second = one.intersect(two), two.intersect(one)
    assert (first is None) == (second is None)
    if first is not None and second is not None:
        assert first.contains(second)
        assert second.contains(first)


@given(_ANY, _ANY)
def test_disjoint_is_an_empty_intersection(one: Interval, two: Interval) -> None:
    assert one.disjoint(two) == (one.intersect(two) is None)
    assert one.disjoint(two) == two.disjoint(one)


@given(_ANY, _ANY, _PROBES)
def test_hull_holds_what_either_holds(one: Interval, two: Interval, number: Decimal) -> None:
    hull = one.hull(two)
    assert hull.contains(one)
    assert hull.contains(two)
    if number in one or number in two:
        assert number in hull


@given(_ANY, _ANY, _ANY)
def test_hull_is_associative(one: Interval, two: Interval, three: Interval) -> None:
    left, right = one.hull(two).hull(three), one.hull(two.hull(three))
    assert (left.low, left.high) == (right.low, right.high)


@given(_ANY)
def test_containment_is_reflexive(one: Interval) -> None:
    assert one.contains(one)
    assert one.hull(one).contains(one)
    assert one.contains(one.hull(one))


@given(_ANY, _ANY, _PROBES)
def test_containment_is_of_every_number(one: Interval, two: Interval, number: Decimal) -> None:
    if one.contains(two) and number in two:
        assert number in one


@given(_ANY, _ANY)
def test_gap_is_of_disjoint_intervals(one: Interval, two: Interval) -> None:
    assert one.gap(two) == two.gap(one)
    assert one.gap(two) >= 0
    if one.gap(two) > 0:
        assert one.disjoint(two)


@given(_ANY, _NUMBERS, _PROBES)
def test_scale_keeps_membership(one: Interval, factor: Decimal, number: Decimal) -> None:
    assume(factor != 0)
    assert (number in one) == (number * factor in one.scale(factor))


@given(_ANY, _ANY, _PROBES, _PROBES)
def test_sums_of_members_are_in_the_sum(one: Interval, two: Interval, left: Decimal, right: Decimal) -> None:
    assume(left in one and right in two)
    assert left + right in one.plus(two)


@given(_POSITIVE, _POSITIVE, st.integers(0, 50), st.integers(0, 50))
def test_products_of_members_are_in_the_product(one: Interval, two: Interval, left: int, right: int) -> None:
    assume(left in one and right in two)
    assert left * right in one.times(two)


@given(_NUMBERS)
def test_a_point_holds_itself_alone(value: Decimal) -> None:
    point = Interval.point(value)
    assert point.is_point
    assert value in point
    assert value + 1 not in point
    assert point.middle == value


@pytest.mark.parametrize("factor", [Decimal(0), Decimal("NaN"), Decimal("Infinity")])
def test_no_scale_without_a_factor(factor: Decimal) -> None:
    with pytest.raises(ValueError, match="cannot scale"):
        Interval.point(Decimal(1)).scale(factor)
