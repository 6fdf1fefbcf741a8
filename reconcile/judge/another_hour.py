"""Two tolls of one event told at two hours: "ten dead in the morning", "risen to 14", "in the evening 17".

Victims are counted anew by the hour. A number that a toll "rose to" tells that it was lower before, and of
two parts of one day the later may tell more.
"""

from __future__ import annotations

import re

from reconcile.judge.side import Side, sentence
from reconcile.lexicon.toll_words import hours, tells
from reconcile.model import Claim, Interval

_CLOCK = re.compile(
    r"(?<![\d.,:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d.,:]\d)(?:\s?([ap])\.?m)?", re.IGNORECASE
)
_HOUR = re.compile(r"(?<!\d)([01]?\d|2[0-4]) ?(?:[时時点點](?!间|間)|시(?!간))")
_BEFORE, _BEHIND = 32, 16
"""Signs around a number in which "rose to" stands (in Japanese, Korean and Chinese also behind it)."""
_LATER = 2
"""Hours that lie between two counts at the least."""
_NOON = 12


def hour_of(claim: Claim, side: Side) -> int | None:
    """The hour at which a number was told, by the only part of the day or clock time of its sentence."""
    first, last = sentence(side.text, claim.span)
    text = side.text[first:last]
    told = [hour for _, hour in hours(text, side.lang)]
    for clock in _CLOCK.finditer(text):
        late = (clock[3] or "").lower() == "p" and int(clock[1]) < _NOON
        told.append(int(clock[1]) + (_NOON if late else 0))
    told += [int(hour[1]) for hour in _HOUR.finditer(text)]
    return told[0] if told and max(told) - min(told) < _LATER else None


def later_hour(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool | None:
    """True where b is told at a later hour than a, False at an earlier one; None where nothing says so."""
    one, two = (hour_of(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if one is None or two is None or abs(one - two) < _LATER:
        return None
    return two > one


def risen(a: Claim, b: Claim, values: tuple[Interval, Interval], sides: tuple[Side, Side]) -> bool:
    """True where the higher of two disjoint numbers is one that a toll is said to have come to, the lower one is not."""
    pairs = ((a, sides[0], values[0]), (b, sides[1], values[1]))
    low, high = pairs if values[0].wholly_below(values[1]) else pairs[::-1]
    if not low[2].wholly_below(high[2]) or low[0].quantity.interval.low is None:
        return False
    return _rose(high[0], high[1]) and not _rose(low[0], low[1])


def _rose(claim: Claim, side: Side) -> bool:
    first, last = sentence(side.text, claim.span)
    start, end = max(first, claim.span.start - _BEFORE), min(last, claim.span.end + _BEHIND)
    return tells(side.text[start:end], side.lang, "rising")
