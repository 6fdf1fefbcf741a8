"""Dates that hold on or that another clause takes up, where no spaces part words.

"As of the end of March" holds for all that its sentence counts and for what the same paragraph goes on to count, until
another time or a word for now; 当时 is the time told last; a time behind 比 is that of the other value.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.moments import Moments, moments
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Period

_CLAUSE = re.compile(r"[，。；：！？\n]")
_STATES = ("as_of",)
_POINTS = ("point", "range")
_VERB = 3
"""Characters between a time and the verb of telling that it is the time of (3日〈通报〉)."""


def of_another_moment(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time that a number is compared with, or that a word for now between both has ended."""
    data = _data(sight)
    if data is None:
        return False
    between = sight.text[time.end : reading.start] if time.end <= reading.start else ""
    if any(word in between for word in data.now) and time.role in ("point", "as_of", "until"):
        return True
    if _occasion(data).match(between) is not None:
        return True
    promised = time.role == "point" and time.grain != "year" and reading.quantity.unit == "percent"
    if promised and any(word in between[between.find("，") + 1 :] for word in data.paid) and "，" in between:
        return True
    beside = sight.text.endswith(data.beside, 0, time.start)
    if beside and _set_against(data).match(sight.text, time.end) is not None:
        return True
    if not sight.text.endswith(data.against, 0, time.start):
        return False
    own = time.end <= reading.start and _CLAUSE.search(between) is None
    return not own or any(word in between for word in data.differs)


def held_on(sight: Sight, reading: Reading, thread: Thread, claimant: Name | None) -> Period | None:
    """The time that a number without one has from before it: a state's that goes on, or the last by 当时."""
    data = _data(sight)
    if data is None:
        return None
    clause = max((m.end() for m in _CLAUSE.finditer(sight.text, 0, reading.start)), default=0)
    head = sight.text[: reading.start]
    if not sight.times and any(word in head for word in data.then):
        line, day = thread.dated_at
        return day if sight.sentence.line - line <= 1 else None
    before = [time for time in sight.times if time.end <= reading.start and time.period is not None]
    own = [time for time in before if not of_another_moment(sight, reading, time)]
    if before:
        return _earlier(sight, reading, own[-1], clause) if own else None
    line, period, who = thread.standing
    if sight.times or line != sight.sentence.line or claimant not in (None, who):
        return None
    return None if any(word in sight.text for word in data.now) else period


def of_its_change(sight: Sight, reading: Reading, asserted: Period | None) -> Period | None:
    """The time of the number before it, for a share by which that is more or less (7月合计33亿，〈比上半年少57%〉).

    Where somebody told both on a day of which the sentence tells as well.
    """
    data = _data(sight)
    if data is None or reading.quantity.unit != "percent":
        return None
    clause = max((m.end() for m in _CLAUSE.finditer(sight.text, 0, reading.start)), default=0)
    told = [item for item in sight.readings if item.end < clause and item.kind == "quantity"]
    if not told or _change(data).match(sight.text[clause : reading.start]) is None:
        return None
    times = [time for time in sight.times if time.end <= told[-1].start and time.period is not None]
    own = [time for time in times if time.period != asserted and not of_another_moment(sight, reading, time)]
    return own[-1].period if own and own[-1].role in _POINTS else None


def _earlier(sight: Sight, reading: Reading, time: TimeReading, clause: int) -> Period | None:
    """The time told earlier in its sentence that a number has: a state's, a day's, of a part that of the whole."""
    behind = sight.text[time.end : reading.start]
    heard = any(time.end <= hit.start < reading.start and hit.value.close for hit in sight.speech)
    if heard or "；" in behind or _said(sight, time):
        return None
    part = reading.quantity.unit == "percent" or any(
        word in behind for word in sight.language.grammar.outside
    )
    stands = time.role in _STATES and time.end <= clause
    return time.period if stands or ((part or time.grain == "day") and time.role in _POINTS) else None


def _said(sight: Sight, time: TimeReading) -> bool:
    """True for the time when something was said, right before its verb."""
    return any(0 <= hit.start - time.end <= _VERB for hit in sight.speech)


def keep_standing(sight: Sight, thread: Thread, claimant: Name | None) -> None:
    """Remembers the state's time that a sentence tells last, and forgets it behind another time."""
    if _data(sight) is None or not sight.times:
        return
    last = sight.times[-1]
    holds = last.period is not None and last.role in _STATES
    thread.standing = (sight.sentence.line, last.period, claimant) if holds else (-1, None, None)


@cache
def _occasion(data: Moments) -> re.Pattern[str]:
    """What tells of which meeting something is that has come to a number by now (6月〈会议的认捐款已〉增至)."""
    return re.compile(
        rf"[^，。；]{{0,10}}(?:{any_of(data.occasions)})[^，。；]{{0,10}}(?:{any_of(data.reached)})"
    )


@cache
def _set_against(data: Moments) -> re.Pattern[str]:
    """What closes the words for a time that a number is held against (与2025年〈同期相比〉，减少41%)."""
    return re.compile(rf"[^，。；]{{0,10}}?(?:{any_of(data.beside_ends)})")


@cache
def _change(data: Moments) -> re.Pattern[str]:
    """How a clause begins that tells by how much the number before it is more or less than another."""
    return re.compile(rf"(?:{any_of(data.changes)})[^，。；]{{0,14}}\Z")


def _data(sight: Sight) -> Moments | None:
    return None if sight.language.grammar.spaced or sight.final else moments(sight.sentence.lang)
