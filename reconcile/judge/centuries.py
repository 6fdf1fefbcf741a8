"""Centuries as times ("in the 20th century"): a foundation of 1884 was in none of the twentieth."""

from __future__ import annotations

import re

import msgspec

from reconcile.judge.side import Side
from reconcile.lexicon.reckoning import begins_with
from reconcile.model import Period, Span, TimeMention

_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,2})(?:st|nd|rd|th)(?= )")
_LENGTH = 100
_LAST = 21


def with_centuries(side: Side) -> Side:
    """The text with its centuries among its times, and no number read from them."""
    made = [found for hit in _ORDINAL.finditer(side.text) if (found := _century(hit, side)) is not None]
    if not made:
        return side
    spans = [one.span for one in made]
    numbers = tuple(
        one
        for one in side.numbers
        if not any(one.span.start < span.end and span.start < one.span.end for span in spans)
    )
    return msgspec.structs.replace(side, numbers=numbers, times=(*side.times, *made))


def _century(hit: re.Match[str], side: Side) -> TimeMention | None:
    many = int(hit[1])
    reach = begins_with(side.text[hit.end() :], side.lang, "century")
    if not reach or not 0 < many <= _LAST:
        return None
    start, end = hit.start(), hit.end() + reach
    first = (many - 1) * _LENGTH
    period = Period.parse(f"{max(first, 1):04d}/{first + _LENGTH - 1:04d}")
    return TimeMention(Span("", start, end, side.text[start:end]), period)
