"""The town that an adjective, a local body or an office tells ("die 〈Kölner〉 Polizei")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_GROWN = ("", "en", "n", "e", "a", "o")
"""What the name of a town may have lost before the ending ("Bremer", "Osloer")."""


def towns_told(sight: Sight) -> Iterator[tuple[int, Name]]:
    """Towns with the offset of the words that tell them; none in languages without data for them."""
    data = callings(sight.sentence.lang)
    if data is None or not data.town_heads:
        return
    lang = sight.sentence.lang
    for match in _adjective(data).finditer(sight.text):
        town = _town_of(match.group(1), data, lang)
        if town is not None:
            yield match.start(), town
    bodies = list(_body(data).finditer(sight.text))
    named = entities().phrases(lang).longest(sight.text) if bodies else []
    hits = {hit.start: hit.value for hit in named}
    for match in bodies:
        known = hits.get(match.end())
        if known is not None and known.kind == "place":
            yield match.start(), known.as_name


def _town_of(word: str, data: Callings, lang: str) -> Name | None:
    stem = word[: -len(data.town_ending)]
    names = [data.demonyms[word]] if word in data.demonyms else [stem + end for end in _GROWN]
    for name in names:
        for known in entities().phrases(lang).whole(name):
            if known.kind == "place":
                return known.as_name
    if word.lower() in data.no_towns or entities().phrases(lang).whole(word):
        return None
    return Name(stem + "en" if stem.endswith("ing") else stem)


@cache
def _adjective(data: Callings) -> re.Pattern[str]:
    """A word with a capital and the ending, before a noun of a town: a whole word or the end of a compound."""
    heads = any_of(data.town_heads)
    return re.compile(
        rf"(?<![\w-])([A-ZÄÖÜ]\w+{data.town_ending}) (?:[a-zäöü]+en? )?(?:[A-ZÄÖÜ][\w-]*?)?(?i:{heads})(?!\w)"
    )


@cache
def _body(data: Callings) -> re.Pattern[str]:
    """A local body or office up to the name of its town."""
    return re.compile(
        rf"(?<![\w-])(?:[A-ZÄÖÜ][\w-]*?)?(?i:{any_of(data.town_bodies)}) (?:(?:{any_of(data.whose)}) )?(?=[A-ZÄÖÜ])"
    )
