"""Places that a sentence names for a part of its figure alone: "66 people were dead, 49 of them in 〈Cebu〉".

What the whole counts is wider: the part tells where some of it happened, and not what the story is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.out_of import out_of_those

_REACH = 24
"""Characters between a number and the words that make it a part ("dont 〈au moins〉 49", "49 of them")."""
_PAUSE = re.compile(r"[,;:.]\s")


def part_spans(sight: Sight) -> list[tuple[int, int]]:
    """The stretches of a sentence that tell of parts: from the second number on to the next pause or number."""
    pattern = out_of_those(sight.sentence.lang)
    if pattern is None or len(sight.numbers) <= 1:
        return []
    first = min(item.number_start for item in sight.numbers)
    spans = []
    for match in pattern.finditer(sight.text):
        beside = [
            item.number_start
            for item in sight.numbers
            if item.number_start > first and -_REACH <= item.number_start - match.start() <= _REACH
        ]
        if beside and _PAUSE.search(sight.text, first, max(min(beside), match.start())) is not None:
            start = max(match.end(), min(beside))
            later = [n for item in sight.numbers if (n := item.number_start) > start]
            pause = _PAUSE.search(sight.text, start)
            ends = [*later, len(sight.text), *([pause.start()] if pause is not None else [])]
            spans.append((start, min(ends)))
    return spans


def in_reach(sight: Sight, hit: Hit[Entity], parts: Sequence[tuple[int, int]]) -> bool:
    """True for a place, no currency, that stands for more than a part of a figure."""
    if hit.value.kind not in ("place", "country") or sight.text[hit.end : hit.end + 1] == "$":
        return False
    return not any(start <= hit.start < end for start, end in parts)
