"""When a value holds, and whether two values hold at the same time."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from reconcile.model import Claim, Period

_YEAR = 364
PLANS = ("planned", "selected")
"""Stages that do not move with the days of the texts that tell them."""
Timing = Literal["same", "before", "after", "unknown"]


class Window(msgspec.Struct, frozen=True, order=True):
    """The days (as ordinals, both included) in which the moment of a value lies."""

    first: int
    last: int

    @property
    def is_year(self) -> bool:
        """True for a year: a count of it is of that year alone, and starts anew in the next."""
        return self.last - self.first >= _YEAR

    def gap(self, other: Window) -> int:
        """Days between two windows; zero or less where they meet."""
        return max(self.first, other.first) - min(self.last, other.last)


def window(claim: Claim, *, growing: bool) -> Window | None:
    """When the value holds: ``as_of``, else when it was said; None where the text does not fix it.

    The count of a growing total over a stretch ("from October to 14 May") holds at its end; a count
    that is open at the end ("since August") is dated by the statement alone.
    """
    for period in (claim.as_of, claim.asserted):
        found = _window(period, growing=growing) if period is not None else None
        if found is not None:
            return found
    return None


def _window(period: Period, *, growing: bool) -> Window | None:
    last = period.last
    if last is None:
        if growing or period.first is None:
            return None
        return Window(period.first.toordinal(), period.first.toordinal())
    first = period.first
    stretch = "/" in str(period)
    if first is None or (growing and stretch):
        first = _unit_start(last, period.last_precision)
    return Window(first.toordinal(), last.toordinal())


def _unit_start(last: date, precision: str) -> date:
    if precision == "month":
        return last.replace(day=1)
    return last.replace(month=1, day=1) if precision == "year" else last


def only_bounded(claim: Claim) -> bool:
    """True where only the end of the time is known ("by 9 February"): the value may be much older.

    Of a plan that is its day, not the text's.
    """
    return (
        claim.status not in PLANS
        and claim.as_of is not None
        and claim.as_of.first is None
        and (claim.asserted is None or claim.asserted.first is None)
    )


def timing(one: Window | None, two: Window | None, days: int) -> Timing:
    """Where ``one`` lies in time as seen from ``two``; up to ``days`` apart is the same time."""
    if one is None or two is None:
        return "unknown"
    if one.gap(two) <= days:
        return "same"
    return "before" if one.last < two.first else "after"


def before(one: Period, two: Period) -> bool:
    """True where one time was over when the other began."""
    return one.last is not None and two.first is not None and one.last < two.first


def within(inner: Period, outer: Period) -> bool:
    """True where one time lies in the other."""
    after_start = outer.first is None or (inner.first is not None and inner.first >= outer.first)
    before_end = outer.last is None or (inner.last is not None and inner.last <= outer.last)
    return after_start and before_end
