"""Times that open a sentence, or what it tells, and hold for all of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.context.compared import compared
from reconcile.extract.context.formerly import of_old_value
from reconcile.extract.context.han_times import of_another_moment
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.asides import asides
from reconcile.lexicon.dates import date_words
from reconcile.lexicon.phrases import any_of
from reconcile.model import Period

_HEAD = 16
"""Characters within which a time opens its sentence ("By 31 March the count …")."""
_LEAD = 2
"""Characters before a time that leads its sentence in a script without capitals (a mark of a list, a quotation)."""
_BEHIND = 5
"""Characters between a number and the time right behind it."""
_STOP = re.compile(r"[,;:.，；。]")
_REACH = 60
"""Characters from the head of a sentence that sets figures beside others to its time."""


def opens(sight: Sight, time: TimeReading) -> bool:
    """True for a time at the head of its sentence, or of what somebody tells in it, before any number."""
    if time.start <= _HEAD:
        return True
    data = date_words(sight.sentence.lang)
    if data is None or any(item.start < time.start for item in sight.readings):
        return False
    head = sight.text[: time.start]
    return (data.content != () and _content(data.content).search(head) is not None) or (
        data.beside != () and time.start <= _REACH and _beside(data.beside).match(head) is not None
    )


def of_now(sight: Sight, start: int, end: int) -> bool:
    """True where a word for now stands between a time and a number."""
    between = sight.between(start, end)
    words, data = asides(sight.sentence.lang), date_words(sight.sentence.lang)
    if words is not None and any(word in between for word in words.now):
        return True
    return data is not None and _holds(sight, between, data.now)


def _holds(sight: Sight, text: str, words: tuple[str, ...]) -> bool:
    if not words:
        return False
    if not sight.language.grammar.spaced or sight.final:
        return any(word in text for word in words)
    return _whole(words).search(text) is not None


def up_to_now(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for the time of a number before, where this one is of now ("pledged 300 〈in May〉, has paid 80 so far")."""
    data = date_words(sight.sentence.lang)
    before = [item.end for item in sight.numbers if item.end <= reading.start]
    if data is None or not before or time.role != "point" or time.start >= reading.start:
        return False
    start = max(before[-1], time.end)
    if not any(end >= time.start or end + _BEHIND >= time.start for end in before):
        return False
    stop = _STOP.search(sight.text, reading.end)
    behind = "" if sight.final else sight.text[reading.end : stop.start() if stop else len(sight.text)]
    words = (*data.so_far, *data.now)
    return _holds(sight, sight.between(start, reading.start), words) or _holds(sight, behind, data.so_far)


def leading(sight: Sight, reading: Reading, times: Sequence[TimeReading]) -> Period | None:
    """The time before the first pause of a sentence in Japanese, Korean or Chinese (〈1月〉、…400万…、…1000万…).

    It holds for all that follows, where no other time comes between and no word tells of now or of what was before.
    """
    first = min(times, key=lambda time: time.start, default=None)
    if (
        first is None
        or first.start > _LEAD
        or first.role not in ("point", "as_of")
        or first.end > reading.start
    ):
        return None
    if any(first.end <= time.start < reading.end for time in sight.times):
        return None
    if of_now(sight, first.end, reading.start):
        return None
    other = of_old_value(sight, reading, first) or compared(sight, reading, first)
    return None if other or of_another_moment(sight, reading, first) else first.period


@cache
def _whole(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words)})\b", re.I)


@cache
def _content(words: tuple[str, ...]) -> re.Pattern[str]:
    """The word that leads what is told, with at most one word, a preposition, behind it."""
    return re.compile(rf"(?:\s|,)(?:{any_of(words)}) (?:\w{{1,4}} )?\Z", re.I)


@cache
def _beside(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{any_of(words)})\b", re.I)
