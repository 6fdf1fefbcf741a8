"""Reckoning: from what a form says, the day of publication and the context, to a period.

What the words with the anchor do not fix is left open: no date rather than a wrong one. A month
stays a month.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from reconcile.extract.times.date_complete import Known, Unfixed, bare_day, complete, one_day, within_a_month
from reconcile.extract.times.date_forms import Said
from reconcile.lexicon.dates import DateForm, Grain
from reconcile.model.when import Period

_FRESH = 45
"""Days for which a day of an earlier sentence is what "the day before" goes by."""

_YEAR_PARTS = {"start": (1, 1), "early": (1, 3), "mid": (6, 7), "late": (10, 12), "end": (12, 12)}
_MONTH_PARTS = {"start": (1, 10), "early": (1, 10), "mid": (11, 20), "late": (21, 31), "end": (21, 31)}

Slots = dict[str, str]


def says_year(slots: Slots) -> bool:
    """True where the words fix the year, by number or by reference."""
    return any(
        name in slots for name in ("y", "yy", "ey", "ry", "year_ref", "year_said", "year_ctx", "month_ref")
    )


def explicit(slots: Slots) -> bool:
    """True where the year is said as a number."""
    return any(name in slots for name in ("y", "yy", "ey", "ry"))


def relative(said: Said) -> bool:
    """True where the time is reckoned from another by the words themselves."""
    names = ("year_ref", "month_ref", "week_ref", "day_ref", "weekend")
    told = any(name in said.slots for name in (*names, "year_said", "month_said", "day_said"))
    told = told or ("weekday" in said.slots and "d" not in said.slots)
    return told or said.form.ago is not None or said.form.window is not None or said.form.pick != "past"


def grain(slots: Slots, form: DateForm) -> Grain:
    """The finest unit that the words name."""
    if form.ago is not None or form.window is not None:
        unit = slots.get("unit", form.unit or "day")
        return {"week": "week", "month": "month", "year": "year"}.get(unit, "day")  # type: ignore[return-value]
    if any(name in slots for name in ("d", "weekday", "day_ref", "day_ctx", "day_said")):
        return "day"
    if form.part or any(
        name in slots
        for name in ("part", "q", "quarter", "half", "season", "opening", "fiscal", "wom", "weekend")
    ):
        return "part"
    if "week_ref" in slots:
        return "week"
    monthly = ("m", "month", "month_ref", "month_ctx", "month_said", "month_here")
    return "month" if any(name in slots for name in monthly) else "year"


def point(slots: Slots, form: DateForm, known: Known) -> Period:
    """The period that one date names.

    Raises:
        Unfixed: nothing fixes it, or there is no such day (31 June).
    """
    try:
        return _point(slots, form, known)
    except (ValueError, OverflowError) as error:
        raise Unfixed from error


def _point(slots: Slots, form: DateForm, known: Known) -> Period:
    if form.ago is not None or form.window is not None:
        return _reckoned(slots, form, known)
    for name, offset_from in (("day_ref", _anchor), ("day_ctx", _context_day), ("day_said", _said_day)):
        if name in slots:
            return Period.day(offset_from(known) + timedelta(days=int(slots[name])))
    if "weekend" in slots:
        return _weekend(slots["weekend"], _anchor(known))
    if "week_ref" in slots and "d" not in slots:
        return _week(slots, known)
    if "weekday" in slots and "d" not in slots:
        return Period.day(_weekday(int(slots["weekday"]), form, known))
    year, month = _year(slots, known), _month(slots)
    year, month = _shifted_month(slots, known, year, month)
    if "d" in slots:
        return Period.day(_day(year, month, int(slots["d"]), form, known))
    return _month_or_year(slots, form, known, year, month)


def _month_or_year(slots: Slots, form: DateForm, known: Known, year: int | None, month: int | None) -> Period:
    part = slots.get("part", form.part)
    if month is not None:
        if year is None:
            year = complete((month, 1), form, known, days=False)
        if "half" in slots:
            return _half_of_month(year, month, slots["half"])
        if "wom" in slots:
            return _week_of_month(year, month, int(slots["wom"]))
        return _part_of_month(year, month, part) if part else Period.month(year, month)
    span = _months(slots)
    if span is not None:
        if year is None:
            year = complete((span[0], 1), form, known, days=False)
        return _month_span(year, *span)
    if year is None:
        raise Unfixed
    if form.decade:
        return Period(date(year, 1, 1), date(year + 10, 1, 1), "year", "year")
    return _month_span(year, *_YEAR_PARTS[part]) if part else Period.year(year)


def _anchor(known: Known) -> date:
    if known.anchor is None:
        raise Unfixed
    return known.anchor


def _context_day(known: Known) -> date:
    day = one_day(known.context) or known.day
    if day is None:
        raise Unfixed
    return day


def _said_day(known: Known) -> date:
    """The day before which "the day before" lies: one just said, else the day of publication."""
    day = one_day(known.context) or known.day
    if day is None or (not known.near and known.anchor and (known.anchor - day).days > _FRESH):
        return _anchor(known)
    return day


def _of_context(known: Known, strict: bool) -> date:
    if known.context is not None:
        return known.context.anchor
    if strict:
        raise Unfixed
    return _anchor(known)


def _year(slots: Slots, known: Known) -> int | None:
    if "y" in slots:
        return int(slots["y"])
    if "yy" in slots:
        return int(slots["yy"]) + (2000 if int(slots["yy"]) < 70 else 1900)
    if "ey" in slots:
        return int(slots["ey"]) + int(slots["era"])
    if "ry" in slots:
        return int(slots["ry"]) + 1911  # the first of the Republic of China is 1912
    if "year_ref" in slots:
        anchor = _anchor(known)
        earlier = "fiscal" in slots and anchor.month < int(slots["fiscal"])
        return anchor.year - earlier + int(slots["year_ref"])
    if "year_ctx" in slots or "year_said" in slots:
        strict = "year_ctx" in slots
        return _of_context(known, strict).year + int(slots["year_ctx" if strict else "year_said"])
    if "year_here" in slots:
        here = known.told.anchor if known.told is not None else _anchor(known)
        return here.year + int(slots["year_here"])
    return None


def _month(slots: Slots) -> int | None:
    said = slots.get("m", slots.get("month"))
    return None if said is None else int(said)


def _shifted_month(
    slots: Slots, known: Known, year: int | None, month: int | None
) -> tuple[int | None, int | None]:
    """Months named by reference (last month, 同月) fix the year too."""
    if "month_ref" in slots:
        base, shift = _anchor(known), slots["month_ref"]
    elif "month_ctx" in slots or "month_said" in slots:
        strict = "month_ctx" in slots
        base = _of_context(within_a_month(known, strict), strict)
        shift = slots["month_ctx" if strict else "month_said"]
    elif "month_here" in slots:
        base = known.context.anchor if known.near and known.context else _anchor(known)
        shift = slots["month_here"]
    else:
        return year, month
    total = base.year * 12 + base.month - 1 + int(shift)
    return total // 12, total % 12 + 1


def _months(slots: Slots) -> tuple[int, int] | None:
    """First and last month of a quarter, half, season or the months that open a year; above 12 in the next year."""
    if "opening" in slots:
        return 1, int(slots["opening"])
    if "q" in slots or "quarter" in slots:
        quarter = int(slots.get("q", slots.get("quarter", "1")))
        return 3 * quarter - 2, 3 * quarter
    if "half" in slots:
        return (1, 6) if slots["half"] == "1" else (7, 12)
    if "fiscal" in slots:
        first = int(slots["fiscal"])
        return first, first + 11
    if "season" in slots:
        first = 3 * int(slots["season"])
        return first, first + 2
    return None


def _month_span(year: int, first: int, last: int) -> Period:
    head = Period.month(year, first)
    tail = Period.month(year + (last - 1) // 12, (last - 1) % 12 + 1)
    return Period(head.first, tail.after, "month", "month")


def _part_of_month(year: int, month: int, part: str) -> Period:
    first, last = _MONTH_PARTS[part]
    last = min(last, calendar.monthrange(year, month)[1])
    return Period(date(year, month, first), date(year, month, last) + timedelta(days=1))


def _half_of_month(year: int, month: int, half: str) -> Period:
    end = calendar.monthrange(year, month)[1]
    first, last = (1, 15) if half == "1" else (16, end)
    return Period(date(year, month, first), date(year, month, last) + timedelta(days=1))


def _week_of_month(year: int, month: int, week: int) -> Period:
    end = calendar.monthrange(year, month)[1]
    last = min(7 * week, end) if week > 0 else end
    first = 7 * (week - 1) + 1 if week > 0 else end - 6
    return Period(date(year, month, first), date(year, month, last) + timedelta(days=1))


def _week(slots: Slots, known: Known) -> Period:
    anchor = _anchor(known)
    monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=int(slots["week_ref"]))
    if "weekday" in slots:
        return Period.day(monday + timedelta(days=int(slots["weekday"])))
    return Period(monday, monday + timedelta(days=7))


def _weekend(which: str, anchor: date) -> Period:
    """``last``: the last that is over; ``past``: the last that has begun; ``next``: the coming one."""
    saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7)
    if which == "next":
        saturday += timedelta(days=7)
    elif which == "last" and anchor - saturday <= timedelta(days=1):
        saturday -= timedelta(days=7)
    return Period(saturday, saturday + timedelta(days=2))


def _weekday(weekday: int, form: DateForm, known: Known) -> date:
    anchor = _anchor(known)
    if form.pick == "next" or known.ahead:
        return anchor + timedelta(days=(weekday - anchor.weekday() - 1) % 7 + 1)
    back = (anchor.weekday() - weekday) % 7
    return anchor - timedelta(days=back if back or form.pick != "before" else 7)


def _reckoned(slots: Slots, form: DateForm, known: Known) -> Period:
    base = _context_day(known) if form.base == "context" else _anchor(known)
    count, unit = int(slots.get("n", "1")), slots.get("unit", form.unit or "day")
    if form.ago is not None:
        month = _month(slots)
        if month is not None and unit == "year":
            return Period.month(base.year + form.ago * count, month)
        return _at_distance(base, form.ago * count, unit)
    step = (form.window or 1) * count
    if unit == "hour":
        unit, step = "day", (step + (23 if step > 0 else -23)) // 24 if step > 0 else -((-step + 23) // 24)
    edge, here = _at_distance(base, step, unit, exact=True), Period.day(base)
    if unit in ("month", "year"):
        here = Period.month(base.year, base.month) if unit == "month" else Period.year(base.year)
        edge = _at_distance(base, step, unit)
    head, tail = (edge, here) if step < 0 else (here, edge)
    return Period(head.first, tail.after, head.first_precision, tail.last_precision)


def _at_distance(base: date, step: int, unit: str, *, exact: bool = False) -> Period:
    if unit == "day":
        return Period.day(base + timedelta(days=step))
    if unit == "week":
        day = base + timedelta(weeks=step)
        monday = day - timedelta(days=day.weekday())
        return Period.day(day) if exact else Period(monday, monday + timedelta(days=7))
    if unit == "month":
        total = base.year * 12 + base.month - 1 + step
        return Period.month(total // 12, total % 12 + 1)
    return Period.year(base.year + step)


def _day(year: int | None, month: int | None, day: int, form: DateForm, known: Known) -> date:
    if month is None:
        if year is not None:
            raise Unfixed
        return bare_day(day, form, known)
    if year is None:
        year = complete((month, day), form, known, days=True)
    return date(year, month, day)
