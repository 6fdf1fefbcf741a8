"""The entities of one document: the shipped ones, and the towns and regions of the countries that it names.

A place of the gazetteer is no part of a longer name: neither of a person's ("Elmer 〈Trujillo〉", アントン・〈ゴリ〉) nor of
a compound. Where the shipped data have a name, theirs counts.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from reconcile.lexicon.entity import Entities, Entity, shipped
from reconcile.lexicon.gazetteer import KnownPlace, called, places_known
from reconcile.lexicon.phrases import Hit, Phrases, leftmost_longest, word_char

_COUNTRIES = 6
"""Countries of a document whose towns are looked for: those that it names most."""
_JOINTS = frozenset("・゠＝·•-‐‑")


def around(text: str, lang: str) -> Entities:
    """The entities for a document in a language: with the places of the countries that it names most."""
    named: Counter[str] = Counter()
    for hit in shipped().phrases(lang).longest(text):
        if hit.value.native or hit.value.kind in ("country", "place", "group", "government"):
            country = shipped().country_of(hit.value)
            if country is not None:
                named[country.key] += 1
    most = sorted(named, key=lambda key: (-named[key], key))[:_COUNTRIES]
    return _around(tuple(sorted(most)), lang)


@cache
def _around(countries: tuple[str, ...], lang: str) -> Entities:
    found = [place for country in countries for place in _new(country, lang)]
    if not found:
        return shipped()
    largest: dict[str, KnownPlace] = {}
    for place in found:
        for alias in place.aliases:
            if alias not in largest or largest[alias].people < place.people:
                largest[alias] = place
    more = {place.entity.key: place.entity for place in largest.values()}.values()
    index = Phrases((alias, place.entity) for alias, place in largest.items())

    def phrases(code: str) -> Phrases[Entity]:
        base = shipped().phrases(code)
        return Both(base, index, lang) if code == lang else base

    return shipped().widened(more, phrases)


@cache
def _new(country: str, lang: str) -> tuple[KnownPlace, ...]:
    """The places of a country that the shipped data do not have under the same name."""
    base = shipped().phrases(lang)
    return tuple(
        place
        for place in places_known(country, lang)
        if not any(base.whole(alias) for alias in place.aliases)
    )


class Both(Phrases[Entity]):
    """Two indexes as one: the second finds names with a capital that are no part of a longer name."""

    def __init__(self, first: Phrases[Entity], second: Phrases[Entity], lang: str) -> None:
        super().__init__(())
        self._first, self._second = first, second
        data = called(lang)
        self._courtesies = data.courtesies if data is not None else ()
        self._owning = (
            tuple(word if word[-1] in "'’ " else f"{word} " for word in data.owned_after) if data else ()
        )

    def __len__(self) -> int:
        return len(self._first) + len(self._second)

    def find(self, text: str) -> list[Hit[Entity]]:
        """Every occurrence, by start and then longest first."""
        found = self._first.find(text)
        more = [hit for hit in self._second.find(text) if self._alone(text, hit)]
        if not more:
            return found
        taken = [(hit.start, hit.end) for hit in leftmost_longest(found)]
        added = [hit for hit in more if not any(start < hit.end and hit.start < end for start, end in taken)]
        return sorted((*found, *added), key=lambda hit: (hit.start, -hit.end))

    def _alone(self, text: str, hit: Hit[Entity]) -> bool:
        """True for a name with a capital, where letters have them, that stands alone and does not own a body."""
        start, end = hit.start, hit.end
        joined = (start > 0 and text[start - 1] in _JOINTS) or text[end : end + 1] in _JOINTS
        if joined or text.startswith(self._courtesies, end):
            return False
        first = text[start]
        if first.lower() == first.upper():
            return True
        owner = hit.value.apart and text[:start].endswith(self._owning)
        if owner or not first.isupper():
            return False
        return not (_named(_word_before(text, start)) or _named(_word_behind(text, end)))


def _named(word: str) -> bool:
    """True for a word with a capital and small letters behind it: a part of a name."""
    return word[:1].isupper() and word[1:2].islower()


def _word_before(text: str, start: int) -> str:
    """The word right before, with one space between, that does not begin the text."""
    if text[start - 1 : start] not in (" ", "\u00a0"):
        return ""
    stop = at = start - 1
    while at and word_char(text[at - 1]):
        at -= 1
    return text[at:stop] if at and text[at - 1] not in "\"“„«'‘\n" else ""


def _word_behind(text: str, end: int) -> str:
    if text[end : end + 1] not in (" ", "\u00a0"):
        return ""
    at = end + 1
    while at < len(text) and word_char(text[at]):
        at += 1
    return text[end + 1 : at]
