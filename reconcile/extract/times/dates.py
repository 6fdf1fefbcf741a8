"""Time expressions of a sentence or paragraph, read in any language that has data for it."""

from __future__ import annotations

from datetime import date

import msgspec

from reconcile.extract.times.date_complete import Known, Unfixed, one_day
from reconcile.extract.times.date_forms import Said, finder
from reconcile.extract.times.date_joins import Group, groups
from reconcile.extract.times.date_reckon import (
    Slots,
    explicit,
    grain,
    point,
    relative,
    says_year,
)
from reconcile.lexicon.dates import Grain, Role
from reconcile.model.when import Period

__all__ = ["TimeReading", "carried", "read_dates"]


class TimeReading(msgspec.Struct, frozen=True):
    """One time expression: ``text[start:end]``.

    ``period`` is None where the words with anchor and context do not fix the time. ``role``: a
    ``since`` period is open at its end, an ``until`` period at its start, ``as_of`` dates a state, a
    ``deadline`` is a stretch ahead in which something falls due. ``explicit``: the year is said in the
    words. ``relative``: reckoned from the anchor or another date (yesterday, 昨年8月, last Friday).
    """

    start: int
    end: int
    period: Period | None
    role: Role
    explicit: bool
    relative: bool
    grain: Grain
    patterns: tuple[str, ...] = ()


def read_dates(
    text: str,
    lang: str,
    anchor: date | None,
    context: Period | None = None,
    day: Period | None = None,
) -> tuple[TimeReading, ...]:
    """Every time expression in ``text``, leftmost longest, none overlapping.

    Args:
        text: a sentence or paragraph.
        lang: the language of the text; one without data gives no readings.
        anchor: the day of publication, None where unknown: then nothing relative is fixed.
        context: the last period that the same report fixed before this text; it completes "on the
            6th", 同月, "the next day".
        day: the last period of one day among them, for 同日 where the context is longer; see ``carried``.
    """
    found = finder(lang)
    if found is None:
        return ()
    known = Known(anchor, context, one_day(context) or one_day(day))
    readings: list[TimeReading] = []
    for group in groups(text, found.find(text), found.words):
        known = msgspec.structs.replace(known, ahead=group.ahead, due=_due(group))
        reading = _read(group, known)
        readings.append(reading)
        known = _after(reading, known)
    return tuple(readings)


def _due(group: Group) -> bool:
    return group.modifier is not None and (group.modifier.due or group.modifier.role == "until")


def _after(reading: TimeReading, known: Known) -> Known:
    if reading.period is None or reading.period.anchor.year < 1000:
        return known
    chain, told = known.chain, known.told
    dated = reading.role in ("point", "as_of", "range") and reading.grain in ("day", "month", "part")
    if dated and (reading.explicit or not reading.relative):
        chain = reading.period if reading.explicit or chain is not None else None
        told = reading.period
    day = one_day(reading.period) or known.day
    return msgspec.structs.replace(known, context=reading.period, day=day, told=told, near=True, chain=chain)


def carried(
    readings: tuple[TimeReading, ...], context: Period | None, day: Period | None
) -> tuple[Period | None, Period | None]:
    """Context and day for the next sentence of the same report, after this one's readings."""
    for reading in readings:
        if reading.period is not None and reading.role != "deadline" and not _around(reading, context):
            context = reading.period
            day = context if one_day(context) is not None else day
    return context, day


def _around(reading: TimeReading, context: Period | None) -> bool:
    """True for this year behind a month or day of it, which goes on (10月…是〈今年〉第二高。同月…)."""
    whole = reading.period
    if not reading.relative or reading.grain != "year" or whole is None or context is None:
        return False
    if None in (whole.first, whole.after, context.first, context.after) or whole == context:
        return False
    return whole.first <= context.first and context.after <= whole.after  # type: ignore[operator]


def _read(group: Group, known: Known) -> TimeReading:
    said = group.head
    slots = _last(said.slots) if group.tail is None else group.tail.slots
    period: Period | None
    try:
        if said.event:
            period = Period.parse(said.event)
        elif group.tail is not None or slots != said.slots:
            period = _range(group, slots, known)
        else:
            period = point(said.slots, said.form, known)
            period = _month_first(said, period, known)
    except Unfixed:
        period = None
    role: Role = "range" if group.tail is not None or slots != said.slots else _own_role(said)
    if group.modifier is not None and (group.modifier.role != "point" or said.event):
        role = group.modifier.role
        till_end = (said.form.part or said.slots.get("part")) == "end"
        period = _opened(period, role, group.modifier.exclusive and not till_end)
    elif period is not None and role in ("since", "until"):
        period = _opened(period, role, exclusive=False)
    return TimeReading(
        group.start,
        group.end,
        period,
        role,
        explicit(said.slots) or (group.tail is not None and explicit(group.tail.slots)),
        relative(said) or (group.tail is not None and relative(group.tail)),
        "month" if said.event else grain(slots, said.form),
        _patterns(group),
    )


def _month_first(said: Said, period: Period, known: Known) -> Period:
    """A day in three numbers that would be still to come, read with the month first where that is past (01/12/2025)."""
    slots = said.slots
    if known.anchor is None or not {"d", "m", "y"} <= slots.keys() or "/" not in said.pattern:
        return period
    other = {**slots, "d": slots["m"], "m": slots["d"]}
    if period.anchor <= known.anchor or int(slots["d"]) > _MONTHS:
        return period
    turned = point(other, said.form, known)
    return turned if turned.anchor <= known.anchor else period


_MONTHS = 12


def _patterns(group: Group) -> tuple[str, ...]:
    found = [group.head.pattern]
    if group.tail is not None:
        found.append(group.tail.pattern)
    if group.modifier is not None:
        words = group.modifier.before or group.modifier.after or group.modifier.across
        found.append(f"{group.modifier.role}: {words[0]}")
    return tuple(found)


def _own_role(said: Said) -> Role:
    if said.form.role is not None:
        return said.form.role
    if said.form.window is not None:
        return "range" if said.form.window < 0 else "deadline"
    return "point"


def _last(slots: Slots) -> Slots:
    """The slots of a form's second end (``{d}–{d2}``), with what both ends share."""
    second = {name[:-1]: value for name, value in slots.items() if name.endswith("2")}
    shared = {name: value for name, value in slots.items() if not ("yy" in second and name == "y")}
    return {**shared, **second}


def _first(slots: Slots) -> Slots:
    return {name: value for name, value in slots.items() if not name.endswith("2")}


def _range(group: Group, tail_slots: Slots, known: Known) -> Period:
    """From head to tail; the end that says less is completed from the other.

    Raises:
        Unfixed: an end is not fixed, or the range would run backwards.
    """
    head_slots, head_form = _first(group.head.slots), group.head.form
    tail_slots = _first(tail_slots)
    tail_form = head_form if group.tail is None else group.tail.form
    from_head = says_year(head_slots) or not _says_month(tail_slots)
    if from_head and not says_year(tail_slots):
        head = point(head_slots, head_form, known)
        tail = point(tail_slots, tail_form, _bounded(known, bottom=head.first))
    else:
        tail = point(tail_slots, tail_form, known)
        head = point(
            head_slots, head_form, known if says_year(head_slots) else _under(known, tail, head_slots)
        )
    if head.first is None or tail.after is None or head.first >= tail.after:
        raise Unfixed
    return Period(head.first, tail.after, head.first_precision, tail.last_precision)


def _says_month(slots: Slots) -> bool:
    return any(name in slots for name in ("m", "month", "y", "yy", "ry", "year_ref", "month_ref", "day_ref"))


def _bounded(known: Known, bottom: date | None) -> Known:
    context = known.context if bottom is None else Period.day(bottom)
    return msgspec.structs.replace(known, bottom=bottom, context=context, near=True)


def _under(known: Known, tail: Period, head: Slots) -> Known:
    """For a head that is completed from its tail: "from 5 to 9 January 2025", "May to December"."""
    last = tail.last
    if "d" in head and "m" not in head and "month" not in head and last is not None:
        return msgspec.structs.replace(known, context=Period.day(last), near=True, top=last)
    return msgspec.structs.replace(known, top=last)


def _opened(period: Period | None, role: Role, exclusive: bool) -> Period | None:
    """The period opened as its role has it: since August is 2024-08/.., by January ../2025-01."""
    if period is None:
        return None
    if role == "since" and period.first is not None:
        return Period(period.first, None, period.first_precision, "day")
    if role == "until":
        if exclusive and period.first is not None:
            return Period(None, period.first, "day", period.first_precision)
        return Period(None, period.after, "day", period.last_precision)
    return period
