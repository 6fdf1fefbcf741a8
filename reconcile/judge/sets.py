"""The sets of a match by its result: "6-4 6-3" are two, and a match without a set lost is won "in straight sets"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from reconcile.judge.side import Side
from reconcile.lexicon.reckoning import reckoning, says

_SET = r"(?<![\d–-])[0-7][-–][0-7](?:[ ]?\(\d{1,2}\))?(?![\d–-])"
_SETS = re.compile(rf"{_SET}(?:,? (?:and )?{_SET})+")
_PARTS = re.compile(r"([0-7])[-–]([0-7])")


def sets_played(side: Side) -> Iterator[tuple[tuple[int, int], Decimal, str]]:
    """Where a text tells the result of a match by its sets: from and to, how many, and the word that they are."""
    name = next(iter(reckoning(side.lang).sets), "")
    if not name:
        return
    for hit in _SETS.finditer(side.text):
        yield hit.span(), Decimal(len(_PARTS.findall(hit[0]))), name


def straight(a: Side, b: Side) -> bool | None:
    """Whether the match of the first text was won in straight sets, where the second says so; None where it does not."""
    results = [_PARTS.findall(hit[0]) for hit in _SETS.finditer(a.text)]
    if len(results) != 1 or not says(b.text, b.lang, "straight"):
        return None
    won = [int(first) > int(second) for first, second in results[0]]
    return all(won) or not any(won)
