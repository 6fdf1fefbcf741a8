"""Bodies that no data file has, told what they are between commas: "la Conaf, l'office des forêts, a compté …".

The short name speaks; the words for what it is only explain it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from reconcile.extract.names.described_shape import CAPITAL
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.phrases import led_words

_KINDS = frozenset({"agency", "thinktank"})
_NATIONAL = re.compile(rf"(?<![\w-])(?P<name>{CAPITAL}(?: {CAPITAL})?) \Z")
"""A name right before that of a country."""
_REST = re.compile(r"[^\d,.;:«»()]{0,70}(?=[,.;)]|\Z)")
"""What else tells what it is, up to the sign that closes the aside."""


def apposed_bodies(text: str, data: Callings, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names with such a short name in place of the words for its kind behind it."""
    if data.capital_nouns:
        return list(found)
    made = [_short(text, data, hit, found) or hit for hit in found]
    short = {hit.start for hit in made} - {hit.start for hit in found}
    return [
        hit
        for hit in made
        if hit.start in short
        or not any(one.start <= hit.start < one.end for one in made if one.start in short)
    ]


def of_their_country(
    text: str, data: Callings, found: Sequence[Hit[Entity]], plain: Callable[[str], bool]
) -> list[Hit[Entity]]:
    """The names with bodies that end with the name of their country ("〈Transparency Maroc〉"), which are no country."""
    if data.capital_nouns:
        return list(found)
    made: list[Hit[Entity]] = []
    for hit in found:
        match = (
            _NATIONAL.search(text[: hit.start])
            if hit.value.kind == "country" and text[hit.start].isupper()
            else None
        )
        start = match.start("name") if match is not None else hit.start
        free = not any(other.start < hit.start and start < other.end for other in found)
        if match is None or not free or plain(match["name"].split()[0]):
            made.append(hit)
            continue
        name = text[start : hit.end]
        made.append(Hit(start, hit.end, Entity(key="", name=name, kind="agency", example="")))
    return made


def _short(text: str, data: Callings, hit: Hit[Entity], found: Sequence[Hit[Entity]]) -> Hit[Entity] | None:
    if hit.value.kind not in _KINDS or (hit.value.key and not hit.value.name[:1].islower()):
        return None
    match = _before(data).search(text[: hit.start].replace("’", "'"))
    if match is None or _REST.match(text, hit.end) is None:
        return None
    start, end = match.span("name")
    if any(other.start < end and start < other.end for other in found):
        return None
    return Hit(start, hit.end, Entity(key="", name=text[start:end], kind="agency", example=""))


@cache
def _before(data: Callings) -> re.Pattern[str]:
    """An article, a short name, a comma and another article; no place where something is told ("à la Conaf, …")."""
    articles = "|".join(map(re.escape, led_words(data.articles)))
    led = rf"(?<![àÀ] )(?i:\b(?:{articles}))"
    return re.compile(rf"(?:{led}(?P<name>{CAPITAL}(?: {CAPITAL})?)), (?:{articles})(?:[a-zà-ÿ-]+ )?\Z")
