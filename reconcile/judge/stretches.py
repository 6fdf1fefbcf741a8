"""Stretches of time over which two numbers count: one within the other, side by side, or open."""

from __future__ import annotations

from reconcile.model import Claim

_YEAR = 366


def nested_times(a: Claim, b: Claim) -> bool:
    """True where both count over a stretch of time, and one stretch is well within the other."""
    one, two = a.as_of, b.as_of
    if one is None or two is None or None in (one.first, one.last, two.first, two.last):
        return False
    short, long = (one, two) if length(a) < length(b) else (two, one)
    within = long.first <= short.first <= long.last  # type: ignore[operator]
    return (
        within
        and min(length(a), length(b)) > 1
        and max(length(a), length(b)) >= 2 * min(length(a), length(b))
    )


def over_time(claim: Claim, other: Claim) -> bool:
    """True for a count since some time beside one without a time: of one occasion, it may be ("killed 900 since March")."""
    when = claim.as_of
    return (
        when is not None
        and when.first is not None
        and other.as_of is None
        and (when.last is None or length(claim) > _WEEKS)
        and "/" in str(when)
    )


_WEEKS = 14


def staggered(a: Claim, b: Claim) -> bool:
    """True for two stretches of years of which each has what the other has not: two seasons share a year."""
    one, two = a.as_of, b.as_of
    if one is None or two is None or min(length(a), length(b)) <= _YEAR:
        return False
    return (one.first < two.first and one.last < two.last) or (one.first > two.first and one.last > two.last)  # type: ignore[operator]


def length(claim: Claim) -> int:
    """Days over which a claim counts; 0 where its time is open."""
    when = claim.as_of
    if when is None or when.first is None or when.last is None:
        return 0
    return (when.last - when.first).days + 1
