"""Numbers that count nothing in a dossier, but are told of in a sentence.

Ages, results of matches, clock times, and one stretch of time behind a hedge ("over a year").
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from reconcile.extract.context.thread import Thread
from reconcile.extract.numbers.hedges import hedge_until, interval
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.numbers.units import back_space
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sights import sights
from reconcile.extract.text.as_read import as_read
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.comparing import CHANGE, afternoon, share_words, span_words
from reconcile.lexicon.numbers import hedges
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Hedge, Interval, Quantity, QuantityMention, Source, Span

_JOINTS = frozenset("-‐‑−–—:：")
_AROUND = 8
"""Characters beside a clock time in which "p.m." or 午後 stands."""
_HOURS, _MINUTES = 24, 60
_GOALS = 1000


def marks(source: Source) -> tuple[QuantityMention, ...]:
    """The ages (``other:age``, in years), results (``other:score``) and clock times (``other:clock``) of a text.

    And stretches of time of one unit, hedged, in canonical units.
    A result is one number, whichever side is told first; a clock time is in minutes since midnight.
    """
    return tuple(
        mention
        for sight in sights(as_read(source), Thread())
        for mention in (*_of_sight(source, sight), *_lone_spans(source, sight), *_lone_shares(source, sight))
    )


def _of_sight(source: Source, sight: Sight) -> Iterator[QuantityMention]:
    for item in sight.readings:
        if item.kind == "age" and item.quantity.interval.is_point and not _group(sight, item):
            yield _mention(source, sight, item.start, item.end, item.quantity.interval, "age", item.quantity)
    joined: set[int] = set()
    for one, two in pairwise(sight.readings):
        kinds: set[str] = {one.kind, two.kind}
        if not kinds <= {"score", "clock"} or not _joined(sight.text[one.end : two.start].strip(), kinds):
            continue
        joined |= {one.start, two.start}
        value, unit = (_result(one, two), "score") if "score" in kinds else (_clock(one, two, sight), "clock")
        if value is not None:
            yield _mention(source, sight, one.start, two.end, Interval(value, value), unit, two.quantity)
    for one in sight.readings:
        if one.kind == "clock" and one.start not in joined and one.quantity.interval.is_point:
            yield from _full_hour(source, sight, one)


def _lone_spans(source: Source, sight: Sight) -> Iterator[QuantityMention]:
    """A stretch of time without a numeral behind a hedge ("more than a decade"); without one it is any."""
    page = Page.of(sight.text)
    for hit in span_words(sight.sentence.lang).longest(sight.text):
        hedge = hedge_until(page, back_space(page.plain, hit.start), hit.start, sight.sentence.lang)
        if hedge is None or any(one.start < hit.end and hedge.start < one.end for one in sight.readings):
            continue
        size, unit = hit.value
        held, kind = interval(size, size, hedge.values[0].kind)
        first, last = sight.sentence.start + hedge.start, sight.sentence.start + hit.end
        span = Span(source.id, first, last, source.text[first:last])
        yield QuantityMention(span, Quantity(held, kind, unit, digits=source.text[first:last]))


def _lone_shares(source: Source, sight: Sight) -> Iterator[QuantityMention]:
    """The size of a change in parts ("by a third"), which is a share of nothing that is named."""
    for hit in share_words(sight.sentence.lang).longest(sight.text):
        if not any(one.start < hit.end and hit.start < one.end for one in sight.readings):
            first, last = sight.sentence.start + hit.start, sight.sentence.start + hit.end
            words = source.text[first:last]
            quantity = Quantity(Interval(hit.value, hit.value), "approx", "percent", digits=words)
            yield QuantityMention(Span(source.id, first, last, words), quantity, (CHANGE,))


def _group(sight: Sight, item: Reading) -> bool:
    """True for a group of ages (65歳以上), which is nobody's age."""
    behind = sight.text[item.end : item.end + _AROUND]
    return any(
        behind.find(word, 0, len(word) + 2) >= 0
        for entry in hedges(sight.sentence.lang).hedge
        if entry.where == "after"
        for word in entry.words
        if len(word) > 1
    )


def _joined(between: str, kinds: set[str]) -> bool:
    """True for "3-1" and 5:40, and for the word for hours between them (2時15)."""
    return between in _JOINTS or (kinds == {"clock"} and len(between) == 1 and unspaced(between))


def _full_hour(source: Source, sight: Sight, one: Reading) -> Iterator[QuantityMention]:
    """A clock time told in hours alone: half an hour to each side of it."""
    value = _clock(one, one, sight, minutes=Decimal(0))
    if value is not None:
        interval = Interval(value - _MINUTES // 2, value + _MINUTES // 2)
        yield _mention(source, sight, one.start, one.end, interval, "clock", one.quantity)


def _result(one: Reading, two: Reading) -> Decimal | None:
    first, second = one.quantity.interval.low, two.quantity.interval.low
    if first is None or second is None:
        return None
    return max(first, second) * _GOALS + min(first, second)


def _clock(one: Reading, two: Reading, sight: Sight, minutes: Decimal | None = None) -> Decimal | None:
    hour, minute = one.quantity.interval.low, two.quantity.interval.low if minutes is None else minutes
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
    hedge: Hedge = "exact" if interval.is_point else "range"
    return QuantityMention(span, Quantity(interval, hedge, f"other:{unit}", digits=read.digits))
