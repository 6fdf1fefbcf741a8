"""Verbs of speech that an adverb parts: "a 〈par ailleurs〉 recensé"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech, language


@cache
def _inserted(data: Callings) -> re.Pattern[str] | None:
    if not data.inserted:
        return None
    words = "|".join(sorted(map(re.escape, data.inserted), key=len, reverse=True))
    auxiliaries = "|".join(map(re.escape, data.perfect))
    return re.compile(rf"(?<!\w)(?:{auxiliaries})((?: (?:{words})){{1,2}})(?= \w)", re.IGNORECASE)


def interrupted(text: str, lang: str) -> list[Hit[Speech]]:
    """The verbs of speech in a text that adverbs part, each with its whole stretch."""
    data = callings(lang)
    pattern = _inserted(data) if data is not None else None
    found: list[Hit[Speech]] = []
    for match in pattern.finditer(text) if pattern is not None else ():
        start, end = match.span(1)
        whole = text[:start] + text[end:]
        for hit in language(lang).speech.find(whole):
            if hit.start < start < hit.end:
                found.append(Hit(hit.start, hit.end + end - start, hit.value))
    return found
