"""A number that another is set against: in 前回の〈3500人を上回〉った the words tell how large the other is."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.numbers import Hedging
from reconcile.lexicon.phrases import any_of

_BEFORE = 40
"""Characters before a hedge within which the number stands, with what it is the value of."""
_NUMBER = r"[\d〇一二三四五六七八九十百千万億,.]+[^、。「」\d]{0,4}"


def set_against(text: str, entry: Hedging, start: int, end: int) -> bool:
    """True for words of comparing behind the value of an earlier time or of another count."""
    return _pattern(entry).search(text, max(0, start - _BEFORE), end) is not None


@cache
def _pattern(entry: Hedging) -> re.Pattern[str]:
    of, words = any_of(entry.held_against), any_of(entry.compares)
    return re.compile(rf"(?:{of})[^、。「」\d]{{0,8}}の(?:約|およそ)?{_NUMBER}を(?:{words})\S*\Z")
