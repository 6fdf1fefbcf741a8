"""The entities of one document: the shipped ones, and the towns and regions of the countries that it names.

A place of the gazetteer is no part of a longer name: neither of a person's ("Elmer 〈Trujillo〉", アントン・〈ゴリ〉) nor of
a compound. Where the shipped data have a name, theirs counts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache

from reconcile.lexicon.by_cases import ByCases
from reconcile.lexicon.entity import Entities, Entity, shipped
from reconcile.lexicon.gazetteer import KnownPlace, called, everywhere, largest, native, places_known
from reconcile.lexicon.phrases import Hit, Phrases, led_words, leftmost_longest, word_char
from reconcile.lexicon.shared_initials import shared, with_own_initials

_COUNTRIES = 6
"""Countries of a document whose towns are looked for: those that it names most."""
_GREAT, _SMALL = 100_000, 20_000
"""People of a town that is known beyond its country: where a document names other countries, and where it names none."""
_SHORT = 2
"""Signs of a name with the word for its kind that is too short to be sure of (東村)."""
_JOINTS = frozenset("・゠＝·•-‐‑")


def around(text: str, lang: str) -> Entities:
    """The entities for a document in a language: with the places of the countries that it names most."""
    data = called(lang)
    named: Counter[str] = Counter()
    initials = any(word in text for word in shared())
    if data is None and not initials:
        return shipped()
    for hit in shipped().phrases(lang).longest(text):
        words = text[hit.start : hit.end]
        if words in shared() or (data is not None and words in data.at_home):
            continue
        if hit.value.native or hit.value.kind in ("country", "place", "group", "government"):
            country = shipped().country_of(hit.value)
            if country is not None:
                named[country.key] += 1
    most = sorted(named, key=lambda key: (-named[key], key))[:_COUNTRIES]
    here = shipped()
    if data is not None:
        here = _around(tuple(sorted(most)), lang, abroad=bool(most) and data.home not in named)
    return with_own_initials(here, named, lang) if initials else here


@cache
def _around(countries: tuple[str, ...], lang: str, *, abroad: bool) -> Entities:
    base = shipped().phrases(lang)
    own = (place for place in native(lang) if not any(alias in base for alias in place.aliases))
    here = largest([*own, *(place for country in countries for place in _new(country, lang))])
    wide, index = _world(lang, _GREAT if countries else _SMALL)
    if not here and not wide:
        return shipped()
    near = _index({alias: place.entity for alias, place in here.items()}, lang)

    def phrases(code: str) -> Phrases[Entity]:
        base = shipped().phrases(code)
        return Together(base, near, index, lang, abroad=abroad) if code == lang else base

    more = {one.key: one for one in (*wide, *(place.entity for place in here.values()))}
    return shipped().widened(more.values(), phrases)


@cache
def _world(lang: str, people: int) -> tuple[tuple[Entity, ...], Phrases[Entity]]:
    """The towns of so many people in all countries, for names that stand where places do; none for a language
    without words that tell that.
    """
    data = called(lang)
    if data is None or not (data.at_before or data.at_behind):
        return (), Phrases(())
    base = shipped().phrases(lang)
    named = {alias: place.entity for alias, place in everywhere(lang, people).items() if alias not in base}
    return tuple({one.key: one for one in named.values()}.values()), _index(named, lang)


def _index(named: dict[str, Entity], lang: str) -> Phrases[Entity]:
    data = called(lang)
    return ByCases(named, data) if data is not None and data.script == "cyrillic" else Phrases(named.items())


@cache
def _new(country: str, lang: str) -> tuple[KnownPlace, ...]:
    """The places of a country that the shipped data do not have under the same name."""
    base = shipped().phrases(lang)
    return tuple(
        place for place in places_known(country, lang) if not any(alias in base for alias in place.aliases)
    )


class Together(Phrases[Entity]):
    """Three indexes as one: the shipped names, the places of the document's countries, and those of all others.

    Places have a capital, where letters have them, and are no part of a longer name; those of other countries stand
    behind or before a word that tells a place ("в 〈Пембе〉", 〈카두나〉에서).
    """

    def __init__(
        self, first: Phrases[Entity], near: Phrases[Entity], far: Phrases[Entity], lang: str, *, abroad: bool
    ) -> None:
        super().__init__(())
        self._first, self._near, self._far = first, near, far
        data = called(lang)
        if data is None:
            raise ValueError(f"no names of places in {lang}")
        self._courtesies = data.courtesies
        self._owning = led_words(data.owned_after)
        self._spaced = data.script in ("cyrillic", "latin")
        self._before = tuple(f" {word} " for word in data.at_before) if self._spaced else data.at_before
        self._reach = max(map(len, self._before), default=0)
        self._behind = data.at_behind
        self._kinds = data.kinds_before
        self._nouns_have_capitals = data.nouns_have_capitals
        self._articled = data.regions_articled
        self._elsewhere = data.at_home if abroad else ()
        self._runs_on, self._within, self._small = data.parts_before, data.within, data.small
        self._borne = (*data.people_behind, *data.courtesies)

    def __len__(self) -> int:
        return len(self._first) + len(self._near) + len(self._far)

    def find(self, text: str) -> list[Hit[Entity]]:
        """Every occurrence, by start and then longest first."""
        found = [hit for hit in self._first.find(text) if text[hit.start : hit.end] not in self._elsewhere]
        near = [hit for hit in self._near.find(text) if self._alone(text, hit)]
        far = [hit for hit in self._far.find(text) if self._alone(text, hit) and self._placed(text, hit)]
        for more in (near, far):
            if more:
                taken = leftmost_longest(found)
                starts = [hit.start for hit in taken]
                wider = [hit for hit in more if _holds_name(hit, taken, starts)]
                found = [hit for hit in found if not any(_within(hit, one) for one in wider)]
                found += [hit for hit in more if hit in wider or not _overlaps(hit, taken, starts)]
                found.sort(key=lambda hit: (hit.start, -hit.end))
        return found

    def _placed(self, text: str, hit: Hit[Entity]) -> bool:
        lead = text[max(0, hit.start - self._reach) : hit.start]
        lead = f" {lead.lower()}" if self._spaced else lead
        return lead.endswith(self._before) or text.startswith(self._behind, hit.end)

    def _whole(self, text: str, hit: Hit[Entity]) -> bool:
        """False for the end of a longer word (機〈関市〉場), and for a village that may be a family (北川村長)."""
        before = text[max(0, hit.start - 1) : hit.start]
        if not ("\u4e00" <= text[hit.start] <= "\u9fff") or before in self._within:
            return True
        if "\u4e00" <= before <= "\u9fff" and before not in self._runs_on:
            return False
        small = text[hit.start : hit.end].endswith(self._small)
        return not small or (hit.end - hit.start > _SHORT and not text.startswith(self._borne, hit.end))

    def _alone(self, text: str, hit: Hit[Entity]) -> bool:
        """True for a name with a capital, where letters have them, that stands alone and does not own a body."""
        start, end = hit.start, hit.end
        joined = (start > 0 and text[start - 1] in _JOINTS) or text[end : end + 1] in _JOINTS
        if joined or text.startswith(self._courtesies, end):
            return False
        first = text[start]
        if self._runs_on and not self._whole(text, hit):
            return False
        if first.lower() == first.upper():
            return True
        owner = hit.value.apart and text.endswith(self._owning, 0, start)
        if owner or not first.isupper():
            return False
        if self._articled and hit.value.apart and _leads_on(text, start, end):
            return False
        before = _word_before(text, start)
        kind = before.lower().endswith(self._kinds)
        behind = "" if self._nouns_have_capitals else _word_behind(text, end)
        return not ((_named(before) and not kind) or _named(behind))


def _overlaps(hit: Hit[Entity], taken: Sequence[Hit[Entity]], starts: Sequence[int]) -> bool:
    """True where one of the hits, none of which overlaps another, does; ``starts`` are theirs."""
    last = bisect_left(starts, hit.end) - 1
    return last >= 0 and taken[last].end > hit.start


def _within(hit: Hit[Entity], wider: Hit[Entity]) -> bool:
    return wider.start <= hit.start and hit.end <= wider.end


def _holds_name(hit: Hit[Entity], taken: Sequence[Hit[Entity]], starts: Sequence[int]) -> bool:
    """True where all hits that it overlaps are places that end within it: the longer name is meant (托〈利马〉省)."""
    last = bisect_left(starts, hit.end)
    first = last
    while first and taken[first - 1].end > hit.start:
        first -= 1
    inner = taken[first:last]
    return bool(inner) and all(
        one.value.kind == "place" and hit.start < one.start and one.end <= hit.end for one in inner
    )


def _leads_on(text: str, start: int, end: int) -> bool:
    """True for the first word of a sentence with a word in small letters right behind it."""
    head = text[:start].rstrip(" \u00a0«“")
    return (
        (not head or head[-1] in "\n.!?…:")
        and text[end : end + 1] == " "
        and text[end + 1 : end + 2].islower()
    )


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
