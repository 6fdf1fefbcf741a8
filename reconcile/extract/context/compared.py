"""Times of what a number is held against, which date the other value (3月の前回に比べて, 작년 집회의 두 배, 比去年)."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.asides import asides
from reconcile.lexicon.phrases import any_of

_BEHIND = 60
"""Characters between such a time and the ratio."""
_RATIOS = ("ratio", "percent")


def compared(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for the time of what a number is held against, by the words that its language has for it."""
    return held_against(sight, time) or _of_ratio(sight, reading, time)


def held_against(sight: Sight, time: TimeReading) -> bool:
    """True for the time of what a number is held against (〈3月の前回に比べて〉10万人増えた, 〈昨年の〉3倍)."""
    data = asides(sight.sentence.lang)
    if data is None or not data.held_against:
        return False
    return _held_against(data.held_against).match(sight.text, time.end) is not None or any(
        item.quantity.unit == "ratio" and _OF_IT.fullmatch(sight.text, time.end, item.start) is not None
        for item in sight.numbers
    )


_OF_IT = re.compile(r"の(?:[^、。\d]{1,12}の)?")


@cache
def _held_against(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"の?[^、。「」\d]{{0,14}}?(?:{any_of(words)})")


def _of_ratio(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for the time of what a ratio is measured against (작년 〈집회의〉 두 배, 比〈去年〉多一倍)."""
    grammar = sight.language.grammar
    if reading.quantity.unit not in _RATIOS or time.end > reading.start or not grammar.compared:
        return False
    between = sight.text[time.end : reading.start]
    if len(between) > _BEHIND or any(
        item.start >= time.end and item.end <= reading.start for item in sight.readings
    ):
        return False
    if not sight.final:
        return sight.text.endswith(grammar.compared, 0, time.start)
    doubled = reading.quantity.unit == "ratio" and between.rstrip().endswith(grammar.of)
    return doubled or any(word in between for word in grammar.compared)
