"""The region whose adjective leads the name of a body: "〈Харківська〉 ОВА" is that of Kharkiv Oblast."""

from __future__ import annotations

from functools import cache

from reconcile.lexicon import entities
from reconcile.lexicon.actors import Lexicon
from reconcile.model import Name

_STEM = 3
"""Letters of an adjective before its ending, at the least."""


def region_of(word: str, lexicon: Lexicon, lang: str) -> list[Name]:
    """The region that data files have by an adjective with a capital, in any case."""
    if not word[:1].isupper() or "-" in word:
        return []
    return _named(word, lexicon.data.adjectives, lexicon.data.of_region, lang)


@cache
def _named(word: str, endings: tuple[str, ...], region: str, lang: str) -> list[Name]:
    for ending in sorted(endings, key=len, reverse=True):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _STEM:
            continue
        full = stem + region
        for hit in entities().phrases(lang).longest(full):
            if hit.value.kind == "place" and hit.start == 0 and hit.end == len(full):
                return [Name(hit.value.name, hit.value.key)]
    return []
