"""Bodies in Hangul word by word: "타지키스탄 비상사태위원회", "레바논 상공회의소 연합회".

What stands before a body tells whose it is: a country, a place of the data, a region by its ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconcile.extract.hangul.hangul_abroad import foreign
from reconcile.extract.hangul.hangul_people import telling
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.literal import Literal, body_in_english, parts_in_english, told_apart
from reconcile.lexicon.naming import Naming, names_body, place_in_english, romanized
from reconcile.lexicon.offices import ministry_in_english, offices
from reconcile.lexicon.phrases import any_of
from reconcile.model.called import called

_WORD = re.compile(r"[가-힣A-Za-z0-9]+\Z")
_REACH = 60
"""Characters before a body that are looked at."""
_SEATS = ("country", "place")
HOUSES = ("agency", "government", "thinktank", "media")
_LOOSE = ("country", "place", "group", "anonymous")
_SMALLEST = 3
"""Characters of a region with its ending (마나비〈주〉)."""
_SHORTEST = 2
"""Characters of a region without its ending (쓰촨〈성〉)."""
_BODY = 2
"""Characters of the shortest name of a body."""

Found = Sequence[Hit[Entity]]


class Text(NamedTuple):
    """A sentence with its names and the words of its language."""

    text: str
    found: Found
    described: Found
    language: Language
    data: Naming
    words: Literal


class Body(NamedTuple):
    """A body: where its own words begin, its English, and whose it is."""

    start: int
    name: str
    owners: tuple[str, ...]

    @property
    def full(self) -> str:
        """The English with whose it is in brackets."""
        return f"{self.name} ({', '.join(self.owners)})" if self.owners else self.name


def bodies(read: Text) -> Iterator[Hit[Entity]]:
    """The bodies of a sentence that word by word are known, where words of speech or particles follow."""
    text, last = read.text, -1
    spokes = rf" (?:{any_of(read.data.spokes[:1])})"
    for match in telling(read.data, marks_of(read), _BODY, spokes).finditer(read.text):
        body = body_at(read, *match.span("name")) if match.start() >= last else None
        if body is not None:
            last = match.end("name")
            name = (
                body.full if body.owners else text[body.start : last]
            )  # whose it is, the text may tell elsewhere
            yield Hit(body.start, match.end("short"), Entity(key="", name=name, kind="agency", example=""))


def body_at(read: Text, start: int, end: int) -> Body | None:
    """The body that ends in a word, None where the word is none or its name is in the data."""
    word = read.text[start:end]
    if word in read.words.people or word in read.language.grammar.common:
        return None
    over = [hit for hit in read.found if hit.start < end and start < hit.end]
    if any(hit.value.kind not in _LOOSE and not hit.value.common for hit in over):
        return None
    if any(hit.value.kind == "person" or hit.start < start for hit in over):
        return None
    seat = next(
        (hit for hit in over if hit.value.kind in _SEATS and hit.start == start and hit.end < end), None
    )
    if seat is not None and told_apart(word, read.data, read.words) is not None:
        seat = None  # 한국기업협회
    own = read.text[seat.end : end] if seat is not None else word
    code = read.language.grammar.code
    ministries = offices(code)
    ministry = ministry_in_english(own, ministries) if ministries is not None else None
    name = ministry or body_in_english(own, read.data, read.words)
    if name is None or (
        seat is None and len(over) > 0 and over[0].end >= end and word not in read.words.kinds
    ):
        return None
    first, before, owners = whose_body(read, start, own if seat is None else "")
    if first < 0:
        return None
    if seat is not None:
        first, before, owners = start, (), (seat.value.name, *owners)
    if not owners and not before and not ministry and told_apart(own, read.data, read.words) is None:
        return None  # a kind alone: one told of before
    known = own in read.data.bodies and own not in read.words.kinds
    if known and not before:
        return None
    return Body(first, " ".join((*before, name)), owners)


def whose_body(read: Text, start: int, own: str = "") -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Before a body: where its name begins (-1: a part of another), the words of it, and whose it is, nearest first."""
    first = start
    before: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    for begin, word in backwards(read, start):
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


def _is_body(read: Text, word: str) -> bool:
    code = read.language.grammar.code
    known = body_in_english(word, read.data, read.words) is not None
    return known or names_body(word, code) or word.endswith(tuple(read.words.houses))


def backwards(read: Text, start: int) -> Iterator[tuple[int, str]]:
    """The words before a place in a sentence, each right before the next."""
    at = start
    while at and read.text[at - 1] == " ":
        match = _WORD.search(read.text[max(0, at - 1 - _REACH) : at - 1])
        if match is None:
            return
        at -= 1 + len(match.group())
        yield at, match.group()


def _seat(read: Text, start: int, word: str) -> str | None:
    """The country, place or region that a word is, in English."""
    grammar = read.language.grammar
    bare = word.removesuffix(read.words.of)
    for hit in read.found:
        seat = hit.value.kind in _SEATS or (hit.value.kind in HOUSES and not hit.value.common)
        if seat and hit.start == start and hit.end - start in (len(word), len(bare)):
            return called(hit.value.name).own
    level = next((one for one in read.words.seats if bare.endswith(one)), None)
    if (
        level is not None
        and len(bare) - len(level) >= _SHORTEST
        and body_in_english(bare, read.data, read.words) is None
    ):
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


def marks_of(read: Text) -> tuple[str, ...]:
    """The particles that stand behind a speaker."""
    return (*read.language.grammar.case_marks, *read.language.grammar.of)
