"""When: the time that a value holds for, and the time when it was said.

A time beside a word of speech or its speaker is when it was said ("said on Friday"); a time
beside the number is what the value holds for. No date rather than a wrong one.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from reconcile.extract.context.compared import compared, held_against
from reconcile.extract.context.formerly import of_old_value
from reconcile.extract.context.han_times import of_another_moment
from reconcile.extract.context.opening_times import leading, of_now, opens, up_to_now
from reconcile.extract.context.relative_times import of_relative_clause
from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.asides import asides
from reconcile.lexicon.callings import callings
from reconcile.lexicon.moments import moments
from reconcile.model import Period

_BESIDE = 14
"""Characters between a time and the speaker or verb that it belongs to."""
_REACH = 4.5
_PREPOSITION = 4
"""Characters of a preposition between a number and its time (" in ")."""
_OTHERS = 0.3
"""How much further off a time is that stands right behind the number before."""


class Timing(NamedTuple):
    """``as_of`` of the value, ``asserted`` by the claimant."""

    as_of: Period | None
    asserted: Period | None


def timing(sight: Sight, reading: Reading, attribution: Attribution) -> Timing:
    """The two times of one number as its sentence gives them."""
    said = _said(sight, attribution)
    if said is not None and (of_old_value(sight, reading, said) or _ended(sight, reading, said)):
        said = None
    free = [time for time in sight.times if time.period is not None and time is not said]
    as_of = _nearest(sight, reading, free)
    return Timing(as_of, said.period if said is not None else None)


def said_at(sight: Sight, attribution: Attribution) -> Period | None:
    """The time that stands beside the words of speech."""
    found = _said(sight, attribution)
    return found.period if found is not None else None


def _said(sight: Sight, attribution: Attribution) -> TimeReading | None:
    event = attribution.event
    if event is None or event.entry.kind == "hearsay":
        return None
    points = [
        time
        for time in sight.times
        if time.period is not None
        and time.role in ("point", "as_of")
        and time.grain != "week"
        and not held_against(sight, time)
        and not (sight.text[event.start : event.start + 1] == "「" and time.start > event.start)
    ]
    places = [(event.start, event.end)]
    if event.at is not None and event.until is not None:
        places.append((event.at, event.until))
    best: tuple[int, int, TimeReading] | None = None
    for time in points:
        for start, end in places:
            left, right = (time.end, start) if time.end <= start else (end, time.start)
            between = sight.text[left:right] if left < right else ""
            if _told_behind(sight, time, event.end, between):
                continue
            counted = any(item.number_start in range(left, right) for item in sight.numbers)
            if len(between) > _BESIDE or counted or _of_event(sight, time, between):
                continue
            if best is None or (len(between), time.start) < best[:2]:
                best = (len(between), time.start, time)
    return best[2] if best else None


def _told_behind(sight: Sight, time: TimeReading, verb: int, between: str) -> bool:
    """True for a time behind a verb of telling and a pause, where times stand before verbs (工会说，〈去年12月〉…)."""
    plain = not (sight.language.grammar.spaced or sight.final)
    return plain and time.start >= verb and any(sign in between for sign in "，：“")


_POSSESSIVE = ("'s", "’s")
_OPENS = 2
"""Words of a preposition before a time at the head of its clause ("Late on Sunday, the police said")."""


def _of_event(sight: Sight, time: TimeReading, between: str) -> bool:
    """True for the time of what is told: "Wednesday's march", "sank on Sunday night, the coastguard said"."""
    if sight.final:
        return False
    if sight.text.startswith(_POSSESSIVE, time.end) or sight.text[time.start : time.end].endswith(
        _POSSESSIVE
    ):
        return True
    if not between.startswith(","):
        return False
    head = sight.text[: time.start]
    opening = max((head.rfind(sign) for sign in ',;:.(—“"'), default=-1) + 1
    return len(head[opening:].split()) > _OPENS


def _nearest(sight: Sight, reading: Reading, times: list[TimeReading]) -> Period | None:
    best: tuple[float, int, TimeReading] | None = None
    times = [time for time in times if not up_to_now(sight, reading, time)]
    for time in times:
        cost = sight.cost(time.start, time.end, reading)
        if sight.final and time.start >= reading.end:
            cost += 1.0
        if not sight.final and time.end <= reading.start and _of_number_before(sight, time):
            cost += _OTHERS
        if (
            _of_next_clause(sight, reading, time)
            or of_old_value(sight, reading, time)
            or _ended(sight, reading, time)
            or compared(sight, reading, time)
            or _in_another_quotation(sight, reading, time)
            or of_another_moment(sight, reading, time)
            or _of_clause_before(sight, reading, time)
            or of_relative_clause(sight, reading, time)
            or _of_clause_behind(sight, reading, time)
        ):
            continue
        if cost <= _REACH and (best is None or (cost, time.start) < best[:2]):
            best = (cost, time.start, time)
    return best[2].period if best else _at_head(sight, reading, times)


def _in_another_quotation(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time within quoted words behind those that hold the number ("…2300명"이라며 "〈다음 달〉에 …")."""
    if not sight.language.grammar.quoting or time.start < reading.end:
        return False
    between = sight.text[reading.end : time.start]
    return sum(between.count(sign) for sign in '“”"') >= _OUT_AND_IN


def _of_clause_before(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time behind another number in its clause ("Sur les 36 canons commandés 〈en 2024〉, 24 sont arrivés").

    A time that leads its clause holds for what follows as well.
    """
    data = callings(sight.sentence.lang)
    if data is None or not data.adjective_follows or time.end > reading.start:
        return False
    _, comma, behind = sight.text[time.end : reading.start].partition(",")
    words, grammar = behind.split()[:2], sight.language.grammar
    goes_on = {*words} & {*grammar.clause} or {*words[:1]} & {*grammar.outside, *grammar.again}
    if not comma or goes_on:
        return False  # "au 31 décembre, 〈soit〉 44 %"
    own = [item for item in sight.numbers if item.end <= time.start and item.kind == "quantity"]
    return bool(own) and _PAUSE.search(sight.text, own[-1].end, time.start) is None


def _of_clause_behind(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time in a clause behind that has a number of its own ("15 тысяч рабочих; 〈в марте〉 их было девять").

    Behind a comma it has to lead that clause.
    """
    if not sight.actors_known or time.start < reading.end:
        return False
    between = sight.text[reading.end : time.start]
    other = next((item for item in reversed(sight.readings) if reading.end <= item.start < time.start), None)
    if other is not None and _PAUSE.match(sight.text, other.end):
        return True  # "got 130 million of the billion, foreseen 〈until 2027〉"
    mark = max(between.rfind(";"), between.rfind(","))
    behind = next((item for item in sight.readings if item.start >= time.end), None)
    if mark < 0 or behind is None or _PAUSE.search(sight.text, time.end, behind.start):
        return False
    return ";" in between or len(between[mark + 1 :].split()) <= _LEADING


_LEADING = 2
"""Words before a time that leads its clause (", 〈а в〉 марте")."""
_PAUSE = re.compile(r"[,;:.]")
_OUT_AND_IN = 2
"""Quotation marks between the words of two quotations."""


def _ended(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time before a word for now that stands before the number (2月は1万人だったが、〈現在は〉1万4千人)."""
    data = asides(sight.sentence.lang)
    between = sight.between(time.end, reading.start)
    return data is not None and any(word in between for word in data.now)


def _at_head(sight: Sight, reading: Reading, times: list[TimeReading]) -> Period | None:
    """The time that opens a sentence holds for all its numbers, where no other time or statement parts them.

    So does one that opens what is told ("says that in July …"), and one of what is set beside the figures told
    before ("For comparison, at the march of 15 March …"). A number behind a dash has left its time out.
    """
    if sight.final or not sight.language.grammar.spaced:
        return leading(sight, reading, times)
    opening = next(
        (time for time in times if opens(sight, time) and not of_relative_clause(sight, reading, time)), None
    )
    if opening is None:
        return None
    parts = (
        [hit.start for hit in sight.strongs]
        if not _gapped(sight, reading) and not _of_all(sight, reading, opening)
        else []
    )
    parts += [time.start for time in sight.times if time is not opening]
    parted = any(opening.end <= at < reading.start for at in parts)
    return opening.period if opening.end <= reading.start and not parted else None


def _of_all(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time that is the first of the sentence, but for a preposition, with no word for now behind it."""
    first = len(sight.text[: time.start].split()) <= 1 and time.role in ("point", "as_of")
    return first and not of_now(sight, time.end, reading.start)


def _gapped(sight: Sight, reading: Reading) -> bool:
    """True for a number behind a dash in place of what was said of the number before ("the ministry – 104,000")."""
    before = sight.text[: reading.start].rstrip()
    return before.endswith(("—", "–")) and any(item.end < len(before) for item in sight.readings)


def _of_next_clause(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for the time that opens the clause behind a number and has one of its own (…312人，〈今年2月〉增至1450人;
    3000人がロシア入りし、〈年末までに〉1万人規模が).
    """
    if sight.language.grammar.spaced or time.start < reading.end:
        return False
    commas = tuple("，；,;、" if sight.final else "，；,;")
    opens = sight.text[: time.start].rstrip().endswith(commas)
    earlier = sight.final or any(other.end <= reading.start for other in sight.times)
    earlier = earlier or (time.role == "until" and _ahead(sight, time))
    if not sight.final and _within_next(sight, reading, time):
        return True
    return opens and earlier and any(item.start >= time.end for item in sight.numbers)


def _within_next(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time within a later clause that has a number of its own behind it (需110亿，法国〈去年〉承诺的10亿)."""
    between = sight.text[reading.end : time.start]
    behind = next((item for item in sight.numbers if item.start >= time.end), None)
    if behind is None or time.grain == "day" or not any(sign in between for sign in "，；"):
        return False  # 首日为7人，〈次日〉升至34人
    return not any(sign in sight.text[time.end : behind.start] for sign in "，；。")


def _ahead(sight: Sight, time: TimeReading) -> bool:
    """True for the time of what is yet to come, by the word behind it (年内〈还将〉追加)."""
    data = moments(sight.sentence.lang)
    return data is not None and sight.text.startswith(data.ahead, time.end)


def _of_number_before(sight: Sight, time: TimeReading) -> bool:
    """True for the time right behind another number ("from 95 million in 2023 to 60 million this year")."""
    return any(0 <= time.start - item.end <= _PREPOSITION for item in sight.numbers)


_LATELY_DAYS = 730


def goes_on(as_of: Period, published: date, lang: str) -> bool:
    """True for what has gone on up to the day of the page ("since October"); a war since long ago is not told so.

    Where a word closes the clause of what began then (2017年〈以来〉), the number is a sum up to the day, however long.
    """
    data, first = moments(lang), as_of.first
    return first is not None and (data is not None or (published - first).days <= _LATELY_DAYS)


def closed(as_of: Period, asserted: Period) -> Period:
    """A time that is still running ("since October") as of the day when that was said."""
    if (
        as_of.after is None
        and as_of.first is not None
        and asserted.after is not None
        and as_of.first < asserted.after
    ):
        return Period(as_of.first, asserted.after, as_of.first_precision, asserted.last_precision)
    return as_of


_BYGONE_DAYS = 45
"""How long before its page somebody spoke of whom it tells by the way ("in April the service had said 700")."""


def bygone(day: Period, published: date | None) -> bool:
    """True for a day long before the page: what is told in a new paragraph was not said on it."""
    return published is not None and day.last is not None and (published - day.anchor).days > _BYGONE_DAYS
