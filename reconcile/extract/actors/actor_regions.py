"""The region or town whose adjective leads a body: "〈Харківська〉 ОВА" is that of Kharkiv Oblast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.extract.actors.actor_names import STATES, kind_of
from reconcile.lexicon import entities
from reconcile.lexicon.actors import Head, Lexicon
from reconcile.lexicon.remembering import remembered
from reconcile.model import Name

if TYPE_CHECKING:
    from reconcile.extract.actors.actor_phrase import Phrase

_STEM = 3
"""Letters of an adjective before its ending, at the least."""


def region_of(word: str, lexicon: Lexicon, lang: str) -> list[Name]:
    """The region that data files have by an adjective with a capital, in any case."""
    if not word[:1].isupper() or "-" in word:
        return []
    return _named(word, lexicon.data.adjectives, lexicon.data.of_region, lang)


@remembered
def _named(word: str, endings: tuple[str, ...], region: str, lang: str) -> list[Name]:
    for ending in sorted(endings, key=len, reverse=True):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _STEM:
            continue
        full = stem + region
        for entity in entities().phrases(lang).whole(full):
            if entity.kind == "place":
                return [entity.as_name]
    return []


def town_of(word: str, lexicon: Lexicon, lang: str) -> Name | None:
    """The town that data files have of which a word is the adjective ("лионская", "харківського")."""
    low = word.lower()
    if not any(mark in low for mark in lexicon.data.of_town):
        return None
    return _town(low, lexicon.data.of_town, lexicon.data.adjectives, lexicon.data.town_ends, lang)


def seat_of(word: str, head: Head, lexicon: Lexicon, lang: str) -> Name | None:
    """The capital by whose adjective a body of its state goes ("〈сеульская〉 разведка")."""
    town = town_of(word, lexicon, lang) if head.english in STATES else None
    known = entities().of(town)
    return town if known is not None and known.metonym_of is not None else None


@remembered
def _town(
    low: str, marks: tuple[str, ...], endings: tuple[str, ...], ends: tuple[str, ...], lang: str
) -> Name | None:
    for mark in marks:
        base, found, ending = low.rpartition(mark)
        if not found or ending not in endings or len(base) < _STEM:
            continue
        for stem in (base, base.removesuffix("ь")):
            for end in ends:
                full = (stem + end).capitalize()
                for entity in entities().phrases(lang).whole(full):
                    if entity.kind == "place":
                        return entity.as_name
    return None


def home_of(phrase: Phrase) -> Name | None:
    """The town or region of a local body."""
    local = phrase.head.english in phrase.reader.lexicon.data.local and phrase.owners
    return phrase.owners[0] if local and (phrase.town or kind_of(phrase.owners[0]) == "place") else None
