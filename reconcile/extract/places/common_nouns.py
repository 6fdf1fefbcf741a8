"""Nouns behind a preposition that are no names of places, where all nouns have a capital: by what stands around them."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.callings import Callings, calling_words, callings
from reconcile.lexicon.phrases import any_of


def of_someone(text: str, start: int, end: int, code: str) -> bool:
    """True for a calling before somebody's name ("auf 〈Vizepremier〉 Edil B.") and for what is of something."""
    data = callings(code)
    if data is None or not data.genitives:
        return False
    head = calling_words(code).longest(text[start:end].split(" ", maxsplit=1)[0])
    called = any(hit.start == 0 and hit.value.kind == "person" for hit in head)
    return called or _genitive(data).match(text, end) is not None


@cache
def _genitive(data: Callings) -> re.Pattern[str]:
    """What is of something is no place: "nach Abschluss 〈des〉 …", "auf Betreiben 〈seiner〉 …"."""
    return re.compile(rf" (?:{any_of(data.genitives)}) [A-ZÄÖÜ\d]")
