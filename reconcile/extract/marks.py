"""Numbers that count nothing in a dossier, but are told of in a sentence: ages, results of matches, clock times."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.extract.sights import sights
from reconcile.extract.thread import Thread
from reconcile.lexicon.comparing import afternoon
from reconcile.model import Interval, Quantity, QuantityMention, Source, Span

_JOINTS = frozenset("-‐‑−–—:：")
_AROUND = 8
"""Characters beside a clock time in which "p.m." or 午後 stands."""
_HOURS, _MINUTES = 24, 60
_GOALS = 1000


def marks(source: Source) -> tuple[QuantityMention, ...]:
    """The ages (``other:age``, in years), results (``other:score``) and clock times (``other:clock``) of a text.

    A result is one number, whichever side is told first; a clock time is in minutes since midnight.
    """
    return tuple(mention for sight in sights(source, Thread()) for mention in _of_sight(source, sight))


def _of_sight(source: Source, sight: Sight) -> Iterator[QuantityMention]:
    for item in sight.readings:
        if item.kind == "age" and item.quantity.interval.is_point:
            yield _mention(source, sight, item.start, item.end, item.quantity.interval, "age", item.quantity)
    for one, two in pairwise(sight.readings):
        between = sight.text[one.end : two.start].strip()
        kinds = {one.kind, two.kind}
        if between not in _JOINTS or not kinds <= {"score", "clock"}:
            continue
        value, unit = (_result(one, two), "score") if "score" in kinds else (_clock(one, two, sight), "clock")
        if value is not None:
            yield _mention(source, sight, one.start, two.end, Interval(value, value), unit, two.quantity)


def _result(one: Reading, two: Reading) -> Decimal | None:
    first, second = one.quantity.interval.low, two.quantity.interval.low
    if first is None or second is None:
        return None
    return max(first, second) * _GOALS + min(first, second)


def _clock(one: Reading, two: Reading, sight: Sight) -> Decimal | None:
    hour, minute = one.quantity.interval.low, two.quantity.interval.low
    if hour is None or minute is None or hour >= _HOURS or minute >= _MINUTES:
        return None
    around = sight.text[max(0, one.start - _AROUND) : two.end + _AROUND]
    later = hour < _HOURS // 2 and afternoon(around, sight.sentence.lang)
    return (hour + (_HOURS // 2 if later else 0)) * _MINUTES + minute


def _mention(
    source: Source, sight: Sight, start: int, end: int, interval: Interval, unit: str, read: Quantity
) -> QuantityMention:
    first, last = sight.sentence.start + start, sight.sentence.start + end
    span = Span(source.id, first, last, source.text[first:last])
    return QuantityMention(span, Quantity(interval, "exact", f"other:{unit}", digits=read.digits))
