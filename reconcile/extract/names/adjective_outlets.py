"""Outlets called by an article and the adjective of a country, against the same words before a noun.

"The Australian" is a newspaper; "the Australian high commission" and "The Australian government" are no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.language import Language

_ARTICLE = "The "
_NOUN = re.compile(r" [a-z]{3,}")
_REACH = 60
"""Characters in which the longer name stands of whom the country is ("Australian government")."""


def no_outlets(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names with such outlets as the country, or its body, where a noun follows instead of a word of speech."""
    whose = {hit.start: own for hit in found if (own := _country(text, language, hit)) is not None}
    if not whose:
        return list(found)
    kept = [
        hit
        for hit in found
        if hit.start not in whose
        and not any(one.start < hit.end and hit.start < one.end for one in whose.values())
    ]
    return sorted([*kept, *whose.values()], key=lambda hit: hit.start)


def _country(text: str, language: Language, hit: Hit[Entity]) -> Hit[Entity] | None:
    if hit.value.kind != "media" or not text.startswith(_ARTICLE, hit.start):
        return None
    start = hit.start + len(_ARTICLE)
    noun = _NOUN.match(text, hit.end)
    if noun is None or any(one.start == hit.end + 1 for one in language.speech.find(text)):
        return None
    grammar = language.grammar
    if noun.group().strip() in (*(word.lower() for word in grammar.outlets), "has", "had", "also"):
        return None
    for one in entities().phrases(grammar.code).longest(text[start : hit.end + _REACH]):
        if one.start == 0 and (one.value.kind == "country" or one.value.country is not None):
            return Hit(start, start + one.end, one.value)
    return None
