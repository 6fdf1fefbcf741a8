"""Holding on to words: by what they are and what stands around them, beside where they stand.

After the W3C Web Annotation Data Model's TextQuoteSelector and TextPositionSelector
(https://www.w3.org/TR/annotation-model/#selectors).
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nsmallest
from typing import Literal

import msgspec

from reconcile.model.decision import Selector
from reconcile.model.source import Source, Span

CONTEXT = 32
"""Code points kept on either side."""
_ENOUGH = 8
"""Code points around a quote that must be as they were for it to be the same place."""
_TELLING = 6
"""A quote of so many code points that stands once in the text needs no context."""
_CANDIDATES = 1000
"""Places of the quote that are looked at, the nearest first: a lone digit stands in thousands."""
_ANCHOR = 10
_SLACK = 40

How = Literal["same", "changed", "gone"]


class Place(msgspec.Struct, frozen=True):
    """Where a selector's words stand now.

    ``changed``: what stood around them is there, with other words between ``start`` and ``end``.
    """

    how: How
    start: int = 0
    end: int = 0


def select(source: Source, span: Span) -> Selector:
    """The selector of a stretch of a source.

    Raises:
        ValueError: the span does not quote the source.
    """
    text = source.text
    if span.source != source.id or text[span.start : span.end] != span.quote:
        raise ValueError(f"{span.start} to {span.end} is not a quote of {source.id}")
    return Selector(
        source=source.id,
        exact=span.quote,
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        start=span.start,
        end=span.end,
    )


def find(selector: Selector, text: str) -> Place:
    """Finds the words again: where they stood, else where most of what was around them is."""
    near = selector.start or 0
    whole = selector.prefix + selector.exact + selector.suffix
    unmoved = near - len(selector.prefix)
    if selector.exact and (selector.prefix or selector.suffix):
        at = min(_occurrences(whole, text), key=lambda here: abs(here - unmoved), default=None)
        if at is not None:
            start = at + len(selector.prefix)
            return Place("same", start, start + len(selector.exact))
    found = nsmallest(_CANDIDATES, _occurrences(selector.exact, text), key=lambda here: abs(here - near))
    if found:
        scores = {at: _agreement(selector, text, at) for at in found}
        best = max(found, key=lambda at: (scores[at], -abs(at - near)))
        if _is_enough(selector, scores[best], len(found)):
            return Place("same", best, best + len(selector.exact))
    return _between(selector, text) or Place("gone")


def _occurrences(exact: str, text: str) -> Iterator[int]:
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _agreement(selector: Selector, text: str, at: int) -> int:
    """How many code points next to the quote, on both sides, are as they were."""
    end = at + len(selector.exact)
    before = text[max(0, at - len(selector.prefix)) : at]
    after = text[end : end + len(selector.suffix)]
    return _common(before[::-1], selector.prefix[::-1]) + _common(after, selector.suffix)


def _common(one: str, two: str) -> int:
    count = 0
    for left, right in zip(one, two, strict=False):
        if left != right:
            break
        count += 1
    return count


def _is_enough(selector: Selector, score: int, occurrences: int) -> bool:
    had = len(selector.prefix) + len(selector.suffix)
    if occurrences == 1 and len(selector.exact) >= _TELLING:
        return True
    return score >= min(_ENOUGH, had)


def _between(selector: Selector, text: str) -> Place | None:
    """The stretch between what stood before and what stood after, where both are still there."""
    near = selector.start or 0
    longest = len(selector.exact) + _SLACK
    places = []
    for start in _starts(selector, text):
        end = _end(selector, text, start, longest)
        if end is not None:
            places.append((abs(start - near), start, end))
    if not places:
        return None
    _, start, end = min(places)
    return Place("changed", start, end)


def _starts(selector: Selector, text: str) -> Iterator[int]:
    """Where what stood before ends; at the beginning of a text, little is enough."""
    before = selector.prefix[-_ANCHOR:]
    if len(before.strip()) >= _ANCHOR // 2:
        yield from (at + len(before) for at in _occurrences(before, text))
    elif len(selector.prefix) < CONTEXT and text.startswith(selector.prefix):
        yield len(selector.prefix)


def _end(selector: Selector, text: str, start: int, longest: int) -> int | None:
    """Where what stood after begins; at the end of a text, little is enough."""
    after = selector.suffix[:_ANCHOR]
    if len(after.strip()) >= _ANCHOR // 2:
        end = text.find(after, start, start + longest + len(after))
    elif len(selector.suffix) < CONTEXT and text.endswith(selector.suffix):
        end = len(text) - len(selector.suffix)
    else:
        return None
    return end if start < end <= start + longest else None
