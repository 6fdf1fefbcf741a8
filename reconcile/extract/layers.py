"""The layers below claims: every number and every time of a source, for those who want them alone."""

from __future__ import annotations

from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sights import sights
from reconcile.extract.text.as_read import as_read
from reconcile.extract.text.own_day import with_own_day
from reconcile.model import QuantityMention, Source, Span, TimeMention


def quantities(source: Source) -> tuple[QuantityMention, ...]:
    """Every number of a source with its hedge and unit, claim or not (layer ``quantities``)."""
    return tuple(
        QuantityMention(span_of(source, sight, item.start, item.end), item.quantity, item.patterns)
        for sight in sights(as_read(source), Thread())
        for item in sight.readings
        if item.kind in ("quantity", "smallword")
    )


def dates(source: Source) -> tuple[TimeMention, ...]:
    """Every time expression of a source that can be fixed (layer ``dates``)."""
    return tuple(
        TimeMention(span_of(source, sight, item.start, item.end), item.period, item.patterns)
        for sight in sights(with_own_day(as_read(source)), Thread(), numbers=False)
        for item in sight.times
        if item.period is not None
    )


def span_of(source: Source, sight: Sight, start: int, end: int) -> Span:
    """Where a stretch of a sentence stands in its source; offsets are the sentence's own."""
    return source.span(sight.sentence.start + start, sight.sentence.start + end)
