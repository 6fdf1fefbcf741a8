"""Numbers with a stop that count nothing: of a point ("3. "), and ordinals ("der 〈95.〉 Luftsturmbrigade")."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.anchored import Page
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.phrases import any_of, unspaced

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


def numbering(page: Page, start: int, end: int) -> bool:
    """A "3. " at the beginning of a line."""
    line = page.raw.rfind("\n", max(0, start - 8), start) + 1
    opening = page.raw[line or max(0, start - 8) : start] if line or start < 8 else "x"
    follows = page.raw[end + 1 : end + 2]
    heads = follows in {" ", "\t", "\u00a0", ""} or (unspaced(follows) and end - start <= _ITEM)
    return not opening.strip(" \t*#-(") and heads


_ITEM = 2
"""Digits of the number of a heading that no space parts from its words (1.人的被害)."""
