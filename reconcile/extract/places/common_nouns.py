"""Nouns behind a preposition that are no names of places, where all nouns have a capital: by what stands around them."""

from __future__ import annotations

import re

from reconcile.lexicon.callings import calling_words
from reconcile.lexicon.language import language

_GENITIVE = re.compile(r" (?:des|dieses|dieser|seines|seiner|ihres|ihrer|jeder|aller|beider) [A-ZÄÖÜ\d]")
"""What is of something is no place: "nach Abschluss 〈des〉 …", "auf Betreiben 〈seiner〉 …"."""


def of_someone(text: str, start: int, end: int, code: str) -> bool:
    """True for a calling before somebody's name ("auf 〈Vizepremier〉 Edil B.") and for what is of something."""
    if not language(code).grammar.verb_second:
        return False
    head = calling_words(code).longest(text[start:end].split(" ", maxsplit=1)[0])
    called = any(hit.start == 0 and hit.value.kind == "person" for hit in head)
    return called or _GENITIVE.match(text, end) is not None
