"""Bodies and people without a name in Hangul, word by word: "타지키스탄 비상사태위원회", "통일부 고위 당국자", "마을 원로들".

What stands before a body tells whose it is: a country, a place of the data, a region by its ending. What stands
before a calling tells of whom: a body, a place, a rank. A word for many things of the data gives way to the literal one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reconcile.extract.hangul_abroad import foreign
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.literal import Literal, body_in_english, literal, parts_in_english, several, told_apart
from reconcile.lexicon.naming import Naming, names_body, place_in_english, romanized
from reconcile.lexicon.offices import ministry_in_english, offices
from reconcile.lexicon.phrases import any_of

_WORD = re.compile(r"[가-힣A-Za-z0-9]+\Z")
_REACH = 60
"""Characters before a body that are looked at."""
_SEATS = ("country", "place")
_LOOSE = ("country", "place", "group", "anonymous")
_SMALLEST = 3
"""Characters of a region with its ending (마나비〈주〉)."""
_SHORTEST = 2
"""Characters of a region without its ending (쓰촨〈성〉)."""

Found = Sequence[Hit[Entity]]


class _Text(NamedTuple):
    """A sentence with its names and the words of its language."""

    text: str
    found: Found
    described: Found
    language: Language
    data: Naming
    words: Literal


class _Body(NamedTuple):
    """A body: where its own words begin, its English, and whose it is."""

    start: int
    name: str
    owners: tuple[str, ...]

    @property
    def full(self) -> str:
        """The English with whose it is in brackets."""
        return f"{self.name} ({', '.join(self.owners)})" if self.owners else self.name


def literal_names(
    text: str, language: Language, data: Naming, found: Found, described: Found
) -> list[Hit[Entity]]:
    """The names of a sentence, ``described`` people among them, with such bodies and people in their place."""
    words = literal(language.grammar.code)
    if words is None:
        return list(described)
    read = _Text(text, found, described, language, data, words)
    made = list(described)
    for hit in (*_bodies(read), *_people(read)):
        made = [one for one in made if one.end <= hit.start or hit.end <= one.start] + [hit]
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


def _bodies(read: _Text) -> Iterator[Hit[Entity]]:
    text, last = read.text, -1
    for match in _telling(read.data, _marks(read)).finditer(read.text):
        body = _body(read, *match.span("name")) if match.start() >= last else None
        if body is not None:
            last = match.end("name")
            name = body.full if body.owners else text[body.start : last]  # whose it is, the text may tell elsewhere
            yield Hit(body.start, match.end("short"), Entity(key="", name=name, kind="agency", example=""))


def _body(read: _Text, start: int, end: int) -> _Body | None:
    """The body that ends in a word, None where the word is none or its name is in the data."""
    word = read.text[start:end]
    if word in read.words.people or word in read.language.grammar.common:
        return None
    over = [hit for hit in read.found if hit.start < end and start < hit.end]
    if any(hit.value.kind not in _LOOSE and not hit.value.common for hit in over):
        return None
    if any(hit.value.kind == "person" or hit.start < start for hit in over):
        return None
    seat = next((hit for hit in over if hit.value.kind in _SEATS and hit.start == start and hit.end < end), None)
    own = read.text[seat.end : end] if seat is not None else word
    code = read.language.grammar.code
    ministries = offices(code)
    ministry = ministry_in_english(own, ministries) if ministries is not None else None
    name = ministry or body_in_english(own, read.data, read.words)
    if name is None or (seat is None and len(over) > 0 and over[0].end >= end and word not in read.words.kinds):
        return None
    first, before, owners = _whose(read, start, own) if seat is None else (start, (), ())
    if first < 0:
        return None
    if seat is not None:
        owners = (seat.value.name, *_whose(read, start)[2])
    if not owners and not before and not ministry and told_apart(own, read.data, read.words) is None:
        return None  # a kind alone: one told of before
    known = own in read.data.bodies and own not in read.words.kinds
    if known and not before:
        return None
    return _Body(first, " ".join((*before, name)), owners)


def _whose(read: _Text, start: int, own: str = "") -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Before a body: where its name begins (-1: a part of another), the words of it, and whose it is, nearest first."""
    first, before, owners = start, (), ()
    for begin, word in _backwards(read, start):
        seat = _seat(read, begin, word)
        if seat is not None:
            owners = (*owners, seat)
            continue
        if own and own not in read.words.joining and _is_body(read, word) and not owners:
            return -1, (), ()
        told = parts_in_english(word, read.data) if not owners else None
        if told is None:
            break
        first, before = begin, (told, *before)
    return first, before, owners


def _is_body(read: _Text, word: str) -> bool:
    code = read.language.grammar.code
    known = body_in_english(word, read.data, read.words) is not None
    return known or names_body(word, code) or word.endswith(tuple(read.words.houses))


def _backwards(read: _Text, start: int) -> Iterator[tuple[int, str]]:
    """The words before a place in a sentence, each right before the next."""
    at = start
    while at and read.text[at - 1] == " ":
        match = _WORD.search(read.text[max(0, at - 1 - _REACH) : at - 1])
        if match is None:
            return
        at -= 1 + len(match.group())
        yield at, match.group()


def _seat(read: _Text, start: int, word: str) -> str | None:
    """The country, place or region that a word is, in English."""
    grammar = read.language.grammar
    bare = word.removesuffix(read.words.of)
    for hit in read.found:
        if hit.start == start and hit.end - start in (len(word), len(bare)):
            if hit.value.kind in _SEATS or (hit.value.kind in _HOUSES and not hit.value.common):
                return hit.value.name.split(" (")[0]
    level = next((one for one in read.words.seats if bare.endswith(one)), None)
    if level is not None and len(bare) - len(level) >= _SHORTEST and body_in_english(bare, read.data, read.words) is None:
        return f"{romanized(bare[: -len(level)], read.data)} {read.words.seats[level]}"
    region = bare.endswith(tuple(grammar.regions)) and not bare.endswith(grammar.common)
    if region and len(bare) >= _SMALLEST and bare not in grammar.no_places:
        return place_in_english(bare, grammar.code)
    beside = any(
        hit.end + 1 == start and (hit.value.kind in _SEATS or hit.value.kind == "group") for hit in read.found
    )
    if beside and foreign(bare, read.language, read.data) and parts_in_english(bare, read.data) is None:
        return place_in_english(bare, grammar.code)
    return None


def _people(read: _Text) -> Iterator[Hit[Entity]]:
    """People by a calling, with whose they are before it."""
    for match in _called(read.words, read.data, _marks(read)).finditer(read.text):
        start, end = match.start("calling"), match.end("many" if match.group("many") else "calling")
        over = [hit for hit in read.found if hit.start < end and start < hit.end]
        if any(hit.value.kind not in ("anonymous", "group", "agency") for hit in over):
            continue
        if any(hit.value.kind == "anonymous" and hit.value.country and hit.start < start for hit in over):
            continue  # the people of a body that the data have
        calling = read.words.people[match.group("calling")]
        calling = several(calling, read.words) if match.group("many") else calling
        told = _described(read, start, calling)
        if not told.owned and any(hit.start <= told.start and hit.end >= end for hit in read.described if hit not in read.found):
            continue
        if told.start == start and not (over and _lump(over, read.words.people[match.group("calling")])):
            continue
        yield Hit(told.start, end, Entity(key=told.full, name=told.full, kind="anonymous", example=""))


def _lump(over: Found, calling: str) -> bool:
    """True for a word that the data have under the name of something else (소방관: fire department)."""
    return over[0].value.kind != "group" and not any(calling.split()[-1] in hit.value.name for hit in over)


class _Called(NamedTuple):
    """People: where the words for them begin, what they are called, and in brackets their rank and whose they are."""

    start: int
    name: str
    aside: tuple[str, ...]
    owned: bool = False

    @property
    def full(self) -> str:
        """The English with the words in brackets."""
        return f"{self.name} ({', '.join((*self.aside, 'anonymous'))})"


def _described(read: _Text, start: int, calling: str) -> _Called:
    """People with the words before their calling in English."""
    first, said, ranks = start, calling, ()
    for begin, word in _backwards(read, start):
        if word in read.words.links:
            continue
        if word in read.words.familiar and first == start:
            return _familiar(read, begin, calling)
        rank = read.words.ranks.get(word)
        if rank is not None:
            first, ranks = begin, (rank, *ranks)
            continue
        whose = _owner(read, begin, word)
        if whose is not None:
            return _Called(whose.start, f"{whose.name} {said}", (*ranks, *whose.owners), True)
        bare = word.removesuffix(read.words.of)
        told = read.data.described.get(bare) or parts_in_english(bare, read.data)
        if not told or first != start and not ranks:
            break
        first, said = begin, f"{told if bare in read.data.described else told.lower()} {said}"
    return _Called(first, said, ranks)


def _familiar(read: _Text, start: int, calling: str) -> _Called:
    """People told by what they know of ("협상에 〈정통한 인사〉")."""
    at, word = next(_backwards(read, start), (start, ""))
    known = parts_in_english(word[:-1], read.data) if word else None
    return _Called(at, f"{calling} familiar with the {known.lower() if known else _MATTER}", ())


_MATTER = "matter"


def _owner(read: _Text, start: int, word: str) -> _Body | None:
    """The body that a word before a calling names, of the data or put together."""
    bare = word.removesuffix(read.words.of)
    for hit in read.found:
        if hit.start <= start < hit.end and hit.value.kind in _HOUSES:
            if start + len(bare) > hit.end or (" " not in read.text[start : hit.end] and hit.end > start + len(word)):
                continue
            own, _, seat = hit.value.name.partition(" (")
            own = read.words.kinds.get(bare, own) if hit.value.common else own
            owners = (seat.removesuffix(")"),) if seat else _whose(read, hit.start)[2]
            return _Body(hit.start, own, owners)
    return _body(read, start, start + len(bare))


_HOUSES = ("agency", "government", "thinktank", "media")


def _marks(read: _Text) -> tuple[str, ...]:
    return (*read.language.grammar.case_marks, *read.language.grammar.of)


@cache
def _telling(data: Naming, marks: tuple[str, ...]) -> re.Pattern[str]:
    """A name before a word of speech, its particle, or a noun for its own figures."""
    own = rf" (?:{any_of(f'{word} ' for word in data.own)})?(?:{any_of(data.own_figures)})"
    return re.compile(
        rf"(?<![가-힣])(?P<name>[가-힣]{{2,16}}?)(?P<short>(?:\([A-Za-z·& -]{{2,24}}\))?)"
        rf"(?={any_of(data.told_behind)}|(?:{any_of(marks)})[\s,]|{own}| (?:{any_of(data.spokes[:1])}))"
    )


@cache
def _called(words: Literal, data: Naming, marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣])(?P<calling>{any_of(words.people)})(?P<many>{any_of(words.plural)})?"
        rf"(?=(?:{any_of(marks)})[\s,]|{any_of(data.told_behind)}|[을를] 인용|[,”])"
    )
