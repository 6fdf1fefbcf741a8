"""Words by which a number follows from what a short text tells ("from 9,800 to 7,350", "an 11-5 record")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import Phrases

Field = Literal[
    "was", "became", "rises", "falls", "contest", "margin", "record_before", "record_behind", "since",
    "until", "lasting", "point", "majority", "minority", "most", "age", "old", "first_round",
    "second_round", "level", "one_more", "maybe", "gone", "left", "state", "younger",
    "toll", "stood", "tops", "nears", "compared", "earlier", "century", "straight", "fallen_of", "career",
    "none_left", "needed", "many", "stage", "expected", "another", "gained", "either", "for_one",
    "apart", "put_off", "aboard", "travelling", "crew", "year_before", "more_than", "fewer_than",
    "higher", "lower", "best", "away", "at_death", "until_then", "at_first", "quarter", "made_up",
    "left_by", "came_out",
]  # fmt: skip
Share = Literal["majority", "minority"]


class Reckoning(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language; see ``reckoning.toml``. ``example`` has a ``contest`` and a ``margin``."""

    example: str
    was: tuple[str, ...] = ()
    became: tuple[str, ...] = ()
    rises: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    contest: tuple[str, ...] = ()
    margin: tuple[str, ...] = ()
    record_before: tuple[str, ...] = ()
    record_behind: tuple[str, ...] = ()
    wins: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    point: tuple[str, ...] = ()
    majority: tuple[str, ...] = ()
    minority: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    often: dict[str, str] = {}
    age: tuple[str, ...] = ()
    old: tuple[str, ...] = ()
    first_round: tuple[str, ...] = ()
    second_round: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    one_more: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    younger: tuple[str, ...] = ()
    toll: tuple[str, ...] = ()
    stood: tuple[str, ...] = ()
    tops: tuple[str, ...] = ()
    nears: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    century: tuple[str, ...] = ()
    sets: tuple[str, ...] = ()
    straight: tuple[str, ...] = ()
    fallen_of: tuple[str, ...] = ()
    career: tuple[str, ...] = ()
    none_left: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    another: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    for_one: tuple[str, ...] = ()
    many: tuple[str, ...] = ()
    rhythm: dict[str, str] = {}
    apart: tuple[str, ...] = ()
    put_off: tuple[str, ...] = ()
    aboard: tuple[str, ...] = ()
    travelling: tuple[str, ...] = ()
    crew: tuple[str, ...] = ()
    year_before: tuple[str, ...] = ()
    more_than: tuple[str, ...] = ()
    fewer_than: tuple[str, ...] = ()
    higher: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    best: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    at_death: tuple[str, ...] = ()
    until_then: tuple[str, ...] = ()
    at_first: tuple[str, ...] = ()
    quarter: tuple[str, ...] = ()
    made_up: tuple[str, ...] = ()
    left_by: tuple[str, ...] = ()
    came_out: tuple[str, ...] = ()


_NONE = Reckoning(example="")


@cache
def reckonings() -> dict[str, Reckoning]:
    """The shipped words by language."""
    return load("reckoning.toml", dict[str, Reckoning])


def reckoning(lang: str) -> Reckoning:
    """The words of a language; none where the data have none."""
    return reckonings().get(lang, _NONE)


@cache
def _said(lang: str, field: Field) -> Phrases[bool]:
    words: tuple[str, ...] = getattr(reckoning(lang), field)
    return Phrases((word, True) for word in words)


def says(text: str, lang: str, field: Field) -> bool:
    """True where a text has one of the words."""
    return bool(_said(lang, field).find(text))


def ends_in(text: str, lang: str, field: Field) -> bool:
    """True where a text ends in one of the words."""
    return any(not text[hit.end :].strip() for hit in _said(lang, field).find(text))


@cache
def _marks(lang: str) -> Phrases[str]:
    return Phrases((word, word) for word in reckoning(lang).marked)


def marks(text: str, lang: str) -> frozenset[str]:
    """Which of several rates of one kind a text tells ("〈youth〉 unemployment")."""
    return frozenset(hit.value for hit in _marks(lang).longest(text))


def last_said(text: str, lang: str, field: Field) -> int:
    """Where the last of the words ends in a text; -1 where it has none."""
    return max((hit.end for hit in _said(lang, field).find(text)), default=-1)


def begins_with(text: str, lang: str, field: Field) -> int:
    """How far the word reaches with which a text begins, past blanks and hyphens; 0 where none does."""
    bare = text.lstrip(" -‑–")
    longest = max((hit.end for hit in _said(lang, field).find(bare) if hit.start == 0), default=0)
    return longest and longest + len(text) - len(bare)


@cache
def _often(lang: str) -> Phrases[tuple[Decimal, str]]:
    rows = reckoning(lang).often.items()
    parted = ((word, said.partition(" ")) for word, said in rows)
    return Phrases((word, (Decimal(many), noun)) for word, (many, _, noun) in parted)


def often(text: str, lang: str) -> tuple[tuple[int, int, Decimal, str], ...]:
    """Where a text tells a count in one word ("a 〈hat-trick〉"): from, to, how many, and of what."""
    return tuple((hit.start, hit.end, *hit.value) for hit in _often(lang).longest(text))


@cache
def _rhythms(lang: str) -> Phrases[str]:
    return Phrases(reckoning(lang).rhythm.items())


def rhythms(text: str, lang: str) -> tuple[str, ...]:
    """The stretches of time by which a text tells how often something is ("〈annual〉 rainfall": a year), each once."""
    return tuple(dict.fromkeys(hit.value for hit in _rhythms(lang).longest(text)))


def said_in(text: str, lang: str, field: Field) -> frozenset[str]:
    """Which of the words a text has, the longest of each that overlap."""
    return frozenset(text[hit.start : hit.end].casefold() for hit in _said(lang, field).longest(text))


def many(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where a text tells a vague count by a bare word ("〈scores〉 killed")."""
    return tuple((hit.start, hit.end) for hit in _said(lang, "many").find(text))


def halves(text: str, lang: str) -> tuple[tuple[int, int, Share], ...]:
    """Where a text says "most of" or "a majority", or the opposite; "most" only before a word of several."""
    found: list[tuple[int, int, Share]] = []
    for share in ("majority", "minority"):
        found += [(hit.start, hit.end, share) for hit in _said(lang, share).longest(text)]
    for hit in _said(lang, "most").longest(text):
        row = text[hit.end :].split()
        several = bool(row) and (row[0] == _OF or row[0].rstrip(",.").endswith(reckoning(lang).plural))
        if several and text[: hit.start].split()[-1:] not in (["the"], ["at"]):
            found.append((hit.start, hit.end, "majority"))
    return tuple(sorted(found))


_OF = "of"
