"""Completing short dates: the year of a month or day, the month of a bare day.

A short date is the most recent such date that is not after the anchor, unless a word of the clause
points ahead and the coming one is nearer; within one text it follows the dates before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from reconcile.lexicon.dates import DateForm
from reconcile.model.when import Period

_SOON = 21
"""Days ahead within which a day and month without a year is the coming one ("on 2 April", said in
March): the one of the year before would be 345 days ago, and writers then name the year."""

_DUE = 5
"""Months ahead within which "by October" is the coming one, where nothing else points to the future."""

_STALE = 400
"""Days after which a context no longer completes a bare day when the day of publication is known."""


class Known(msgspec.Struct, frozen=True):
    """What is known before a date is read.

    ``context`` is the last period fixed, ``day`` the last single day; ``near`` is True where this text
    fixed it; ``told`` is the last calendar date of this text, ``chain`` the last whose year was said;
    ``top`` and ``bottom`` bound one end of a range. ``ahead``: the clause points to the future;
    ``due``: the date is one by which or from which something is done, so the nearer of past and coming
    one is meant.
    """

    anchor: date | None
    context: Period | None = None
    day: date | None = None
    told: Period | None = None
    near: bool = False
    chain: Period | None = None
    top: date | None = None
    bottom: date | None = None
    ahead: bool = False
    due: bool = False

    @property
    def coming(self) -> bool:
        """True where a short date may be the coming one."""
        return self.ahead or self.due


class Unfixed(Exception):  # noqa: N818 - no error: the words leave the time open
    """The anchor and the context do not fix the time."""


def one_day(period: Period | None) -> date | None:
    """The day of a period of one day, else None."""
    if period is None or period.first is None or period.last is None:
        return None
    return period.last if period.last - period.first <= timedelta(days=1) else None


def within_a_month(known: Known, strict: bool) -> Known:
    """What is known, with the last calendar date of this text for a context of a year or so (10月…今年第二高。〈同月〉)."""
    around = known.context
    if not strict or known.told is None or around is None or around.first is None or around.last is None:
        return known
    long = (around.last - around.first).days > _MONTH
    return msgspec.structs.replace(known, context=known.told) if long else known


_MONTH = 31


def complete(said: tuple[int, int], form: DateForm, known: Known, *, days: bool) -> int:
    """The year of a month, or of a day and month (``days``), that is said without one.

    Raises:
        Unfixed: neither anchor nor context is known.
    """
    month, day = said
    top, bottom = known.top, known.bottom
    if bottom is not None:
        return bottom.year if said >= (bottom.month, bottom.day if days else 1) else bottom.year + 1
    if top is not None:
        return top.year if said <= (top.month, top.day) else top.year - 1
    chained = None if form.pick != "past" else _chained(said, known)
    if chained is not None:
        return chained
    if known.anchor is None:
        return _nearest_year(month, known)
    anchor = known.anchor
    this = (anchor.month, anchor.day if days else 1)
    if form.pick == "next":
        return anchor.year if said > (anchor.month, anchor.day if days else 31) else anchor.year + 1
    if form.pick == "before" and not days:
        return anchor.year if month < anchor.month else anchor.year - 1
    recent = anchor.year if said <= this else anchor.year - 1
    if days:
        coming = _safe_date(recent + 1, month, day)
        reach = 183 if known.coming else _SOON
        soon = form.pick == "past" and coming is not None and (coming - anchor).days <= reach
        return recent + 1 if soon and said != this else recent
    ahead = 12 * (recent + 1 - anchor.year) + month - anchor.month
    reach = 6 if known.ahead else _DUE
    return recent + 1 if known.coming and 0 < ahead < reach else recent


def _chained(said: tuple[int, int], known: Known) -> int | None:
    """A month that follows one whose year was said in the same text is of the same year."""
    first = None if known.chain is None else known.chain.first
    if first is None:
        return None
    year = first.year if said[0] >= first.month else first.year + 1
    if year > first.year and 12 + said[0] - first.month > 3:
        return None
    later = known.anchor is not None and (year, said[0]) > (known.anchor.year, known.anchor.month)
    return None if later else year


def _nearest_year(month: int, known: Known) -> int:
    if known.context is None:
        raise Unfixed
    base = known.context.anchor
    away = (month - base.month + 6) % 12 - 6
    return (base.year * 12 + base.month - 1 + away) // 12


def bare_day(day: int, form: DateForm, known: Known) -> date:
    """A day without a month: near the context where that still holds, else before the anchor.

    Raises:
        Unfixed: neither is known.
    """
    anchor, top = known.anchor, known.top or known.anchor
    base = _context_for_day(known)
    if known.bottom is not None:
        return min(one for one in _same_days(day, known.bottom) if one >= known.bottom)
    if base is not None and form.pick == "past":
        days = [one for one in _same_days(day, base) if top is None or one <= top or known.coming]
        if not days:
            raise Unfixed
        return min(days, key=lambda one: (abs((one - base).days), one))
    if anchor is None:
        raise Unfixed
    days = _same_days(day, anchor)
    if form.pick == "next":
        return min(one for one in days if one > anchor)
    if known.coming:
        return min(days, key=lambda one: (abs((one - anchor).days), one))
    return max(one for one in days if one <= (top or anchor))


def _context_for_day(known: Known) -> date | None:
    """The day that a bare day is near to; a month counts as its middle where this text named it."""
    context = known.context
    day = one_day(context)
    if day is None and (known.near or known.anchor is None) and _is_month(context):
        day = context.first + timedelta(days=14) if context is not None and context.first else None
    if day is None:
        day = known.day
    stale = day is not None and known.anchor is not None and not known.near
    return None if stale and known.anchor and day and (known.anchor - day).days > _STALE else day


def _is_month(period: Period | None) -> bool:
    if period is None or period.first is None or period.last is None:
        return False
    return period.last - period.first < timedelta(31)


def _same_days(day: int, base: date) -> list[date]:
    """The days of that number in the two months before, the month of, and the two after ``base``."""
    months = (base.year * 12 + base.month - 1 + away for away in range(-2, 3))
    return list(_real((total // 12, total % 12 + 1, day) for total in months))


def _real(days: Iterable[tuple[int, int, int]]) -> Iterable[date]:
    for year, month, day in days:
        found = _safe_date(year, month, day)
        if found is not None:
            yield found


def _safe_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
