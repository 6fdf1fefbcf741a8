"""Where between two numbers of a sentence what is told of the first ends and what is told of the second begins."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reconcile.judge.side import Side, sentence
from reconcile.lexicon.language import language
from reconcile.lexicon.reckoning import last_said
from reconcile.model import Span

_COMMA = re.compile(r"[,;:(–—，、；：（]")


def border(side: Side, one: tuple[int, int], two: tuple[int, int]) -> int | None:
    """The sign behind the last comma, "and" or "down from" between two numbers; None where nothing parts them."""
    between = side.text[one[1] : two[0]]
    joins = [hit.end for hit in language(side.lang).join.find(between)]
    commas = [hit.end() for hit in _COMMA.finditer(between)]
    led = last_said(between, side.lang, "was")
    ends = [*joins[-1:], *commas[-1:], *([led] if led >= 0 else [])]
    return one[1] + max(ends) if ends else None


def owner(side: Side, start: int, end: int, spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The number to which a word belongs: that of its part of the sentence, else the nearest."""
    told = sorted(set(spans))
    before = [span for span in told if span[1] <= start]
    behind = [span for span in told if span[0] >= end]
    if before and behind and len(before) + len(behind) == len(told):
        first, last = sentence(side.text, Span("", start, end, ""))
        inside = first <= before[-1][0] and behind[0][0] < last
        cut = border(side, before[-1], behind[0]) if inside else None
        if cut is not None:
            return before[-1] if start < cut else behind[0]
    return nearest(side, start, end, told)


def nearest(_: Side, start: int, end: int, spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The number that stands nearest to a word."""
    return min(spans, key=lambda span: (max(span[0] - end, start - span[1]), span))
