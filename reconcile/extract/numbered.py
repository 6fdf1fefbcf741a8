"""Ordinals of digits with a stop, which ends no sentence there: "der 〈95.〉 Luftsturmbrigade"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.language import Grammar
from reconcile.lexicon.phrases import any_of

_DIGITS = 3
"""Digits of the number of a brigade."""
_BEFORE = 12


def counted_off(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """True for a number between an article and a stop, where the language writes ordinals so."""
    if not grammar.verb_second or not 0 < end - start <= _DIGITS or text[end : end + 1] != ".":
        return False
    return _led(grammar).search(text, max(0, start - _BEFORE), start) is not None


@cache
def _led(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of(grammar.pointers)}) \Z")
