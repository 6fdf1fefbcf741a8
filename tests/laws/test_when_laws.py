"""The algebra of periods holds for all periods, and their text form is faithful."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Period

_DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 30))
_UNITS = st.one_of(
    _DAYS.map(Period.day),
    _DAYS.map(lambda day: Period.month(day.year, day.month)),
    _DAYS.map(lambda day: Period.year(day.year)),
)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """A unit, or a stretch from one unit to another, open at one end or at none."""
    one, two = draw(_UNITS), draw(_UNITS)
    form = draw(st.sampled_from(("unit", "from", "until", "stretch")))
    if form == "unit":
        return one
    if form == "from":
        return Period(one.first, None, one.first_precision)
    if form == "until":
        return Period(None, one.after, "day", one.last_precision)
    first, last = sorted((one, two), key=lambda unit: unit.anchor)
    if first.first is None or last.after is None or first.first >= last.after:
        return one
    return Period(first.first, last.after, first.first_precision, last.last_precision)


_ANY = periods()


@given(_ANY)
def test_text_reads_back(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(_ANY, _ANY)
def test_before_is_one_way(one: Period, two: Period) -> None:
    assert not (one.before(two) and two.before(one))
    assert one.overlaps(two) == two.overlaps(one)
    assert one.overlaps(two) != (one.before(two) or two.before(one))


@given(_ANY, _ANY, _ANY)
def test_before_is_transitive(one: Period, two: Period, three: Period) -> None:
    if one.before(two) and two.before(three):
        assert one.before(three)


@given(_ANY, _ANY)
def test_hull_holds_both(one: Period, two: Period) -> None:
    hull = one.hull(two)
    if hull is not None:
        assert hull.contains(one)
        assert hull.contains(two)
    else:
        assert {one.first, two.first} & {None}
        assert {one.after, two.after} & {None}


@given(_ANY, _ANY)
def test_what_is_contained_overlaps(one: Period, two: Period) -> None:
    assert one.contains(one)
    if one.contains(two):
        assert one.overlaps(two)


@given(_ANY)
def test_the_anchor_is_in_the_period(period: Period) -> None:
    assert period.contains(Period.day(period.anchor))
