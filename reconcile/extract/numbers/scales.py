"""Decimals on a scale that their sentence names apart from them: "put the 〈magnitude〉 at 6.8, the GFZ at 6.6"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.numbers.draft import Draft, UnitFound
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.phrases import Phrases
from reconcile.lexicon.unit import unit_words

_ENDS = re.compile(r"[!?。！？\n]|\.(?=\s)")
_HIGHEST = 10
"""No scale that is told by its name alone goes further."""


def on_scales(page: Page, drafts: Sequence[Draft], lang: str) -> None:
    """Gives a bare decimal the unit of the scale whose name stands in its sentence."""
    bare = [one for one in drafts if one.unit is None and one.kind == "quantity" and _decimal(one)]
    if not bare:
        return
    for hit in _names(lang).find(page.raw):
        for one in bare:
            between = page.plain[min(hit.end, one.end) : max(hit.start, one.start)]
            if one.unit is None and _ENDS.search(between) is None:
                pattern = f"{lang}.scale.{page.plain[hit.start : hit.end]}"
                one.unit, one.shared = UnitFound(hit.value, hit.start, hit.end, pattern=pattern), True
                one.patterns.append(pattern)


def _decimal(one: Draft) -> bool:
    numeral = one.numeral
    return one.last is None and numeral.low % 1 != 0 and 0 < numeral.low < _HIGHEST


@cache
def _names(lang: str) -> Phrases[str]:
    return Phrases((word, unit) for unit, words in unit_words(lang).scales.items() for word in words)
