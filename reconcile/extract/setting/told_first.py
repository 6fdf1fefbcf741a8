"""The places that stand before the first figures of a text, in languages that tell the place before what happened.

A report says where its figures are and then gives them: "카르나주에서 40명이 숨졌다". A town that is named only behind
the first figures is where some of them were counted ("이 가운데 12명은 벨로시에서 나왔다"). Where places stand behind
their figures as well, in French, it is the first sentence with figures that they may be named in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from reconcile.extract.text.document import Sentence, lines_of
from reconcile.lexicon import entities
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.model import Name, Source, Statement

_OFTEN = 3
"""Mentions that make a place what a text is about, wherever they stand."""


class ToldFirst(msgspec.Struct, frozen=True):
    """What is told before the first figure of the title and of the text, and how often each place is named at all."""

    words: str
    keys: frozenset[str]
    counts: Counter[str]

    def leads(self, name: Name) -> bool:
        """True for a place that the words before the first figures name, or one that the text names again and again."""
        if name.entity is None:
            return name.text in self.words
        return name.entity in self.keys or self.counts[name.entity] >= _OFTEN


def told_first(source: Source, lines: Sequence[Sentence], items: Sequence[Statement]) -> ToldFirst | None:
    """What stands before the first figures; None where the language tells a place behind them as well.

    ``lines`` are the sentences of the ``items``.
    """
    grammar = language(source.lang or "en").grammar
    data = callings(grammar.code)
    whole = data is not None and bool(data.adjectives)
    if not whole and (grammar.order != "final" or not grammar.spaced):
        return None
    told = zip(lines, items, strict=True)
    top, body = None, None
    for line, item in told:
        if item.measure in _NO_EVENT:
            continue
        if line.line == 0:
            top = item.span.start if top is None else top
        elif body is None:
            body = line.end if whole else item.span.start
    title = next(iter(lines_of(source)), "")
    end = source.text.find(title) + len(title)
    head = source.text[:end] if top is None else source.text[: min(top, end)]
    words = head + "\n" + (source.text[end:body] if body is not None else "")
    phrases = entities().phrases(grammar.code)
    return ToldFirst(
        words,
        frozenset(hit.value.key for hit in phrases.longest(words)),
        Counter(hit.value.key for hit in phrases.longest(source.text)),
    )


_NO_EVENT = frozenset({"duration", "distance", "population"})
"""What tells nothing of how many it befell."""
