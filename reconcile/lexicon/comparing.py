"""Words by which two short texts are told to speak of one thing or of two, by language."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.nearby import words as words_of
from reconcile.lexicon.phrases import Phrases, any_of

_LONGEST = 3
"""Words of a name that are looked at."""
CHANGE = "mark.change"
"""The pattern of the size of a change in parts ("by a third")."""
_NAME = r"[A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ][\w'’-]+"


class Comparing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language; see ``comparing.toml``. ``example`` has one of ``nobody`` or ``no``."""

    at: tuple[str, ...]
    people: tuple[str, ...]
    part: tuple[str, ...]
    planned: tuple[str, ...]
    done: tuple[str, ...]
    average: tuple[str, ...]
    most: tuple[str, ...]
    least: tuple[str, ...]
    total: tuple[str, ...]
    so_far: tuple[str, ...]
    each: tuple[str, ...]
    only: tuple[str, ...]
    nobody: tuple[str, ...]
    no: tuple[str, ...]
    example: str
    times: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    grown_by: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    he: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    abroad: tuple[str, ...] = ()
    rates: dict[str, tuple[str, ...]] = {}
    spans: dict[str, str] = {}
    ordinals: dict[str, int] = {}
    than: tuple[str, ...] = ()
    venue: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    alive: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()
    grew: tuple[str, ...] = ()
    shares: dict[str, str] = {}


@cache
def comparing() -> dict[str, Comparing]:
    """The shipped words by language."""
    return load("comparing.toml", dict[str, Comparing])


@cache
def _none(lang: str) -> Phrases[bool]:
    words = comparing().get(lang)
    return Phrases(() if words is None else ((word, word in words.no) for word in (*words.nobody, *words.no)))


def noughts(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where a text says that there is none of something ("not a single shell", "no deaths")."""
    found: list[tuple[int, int]] = []
    for hit in _none(lang).find(text):
        if not found or hit.start >= found[-1][1]:
            found.append((hit.start, hit.end))
    return tuple(found)


@cache
def _sorts(lang: str) -> Phrases[str]:
    words = comparing().get(lang)
    if words is None:
        return Phrases(())
    return Phrases([(word, "people") for word in words.people] + [(word, "part") for word in words.part])


def sort_of(noun: str, lang: str) -> str | None:
    """``people`` for a noun that means anybody, the noun itself where it means some of them, else None."""
    hits = _sorts(lang).find(noun)
    some = next((noun[hit.start : hit.end].casefold() for hit in hits if hit.value == "part"), None)
    return some or ("people" if hits else None)


@cache
def _times(lang: str) -> frozenset[str]:
    words = comparing().get(lang)
    return frozenset(() if words is None else (word.casefold() for word in words.times))


def counts_times(noun: str, lang: str) -> bool:
    """True for a noun that any count of what was done may have (56 times for 56 goals)."""
    return noun.casefold() in _times(lang)


@cache
def _said(lang: str, name: str) -> Phrases[bool]:
    words = comparing().get(lang)
    return Phrases((word, True) for word in (getattr(words, name) if words is not None else ()))


def afternoon(text: str, lang: str) -> bool:
    """True where a clock time is of the second half of the day ("2:20 p.m.")."""
    return bool(_said(lang, "pm").find(text))


def _right_before(before: str, lang: str, name: str) -> bool:
    """True where a text ends with one of the words of a field."""
    return any(not before[hit.end :].strip() for hit in _said(lang, name).find(before))


def grown_by(before: str, lang: str) -> bool:
    """True where what stands right before a number makes it the size of a change ("rose by 14")."""
    return _right_before(before, lang, "grown_by")


@cache
def _lacking(lang: str) -> Phrases[bool]:
    words = comparing().get(lang)
    return Phrases((word, True) for word in (() if words is None else words.lacking))


def lacking(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where a text says behind a noun that there is none of it (死者〈はいない〉, жертв 〈нет〉)."""
    return tuple((hit.start, hit.end) for hit in _lacking(lang).longest(text))


def he(word: str, lang: str) -> bool:
    """True for "he", "she", "it": a word that stands for a subject named before."""
    words = comparing().get(lang)
    return words is not None and word.casefold() in words.he


@cache
def _kinds(lang: str) -> Phrases[str]:
    words = comparing().get(lang)
    if words is None:
        return Phrases(())
    named = {"opening": words.opening, "abroad": words.abroad, **words.rates}
    return Phrases((word, name) for name, row in named.items() for word in row)


def kinds(text: str, lang: str) -> tuple[tuple[int, int, str], ...]:
    """What kinds of value a text names, and where: ``opening``, ``abroad``, or a rate (``turnout``)."""
    return tuple((hit.start, hit.end, hit.value) for hit in _kinds(lang).longest(_parted(text)))


def _parted(text: str) -> str:
    """The text with its hyphens as blanks ("first-week sales")."""
    return text.replace("-", " ")


@cache
def _ordinals(lang: str) -> Phrases[int]:
    words = comparing().get(lang)
    return Phrases(() if words is None else words.ordinals.items())


def ordinals(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The places in a row that a text names ("the 〈second〉 season"): where each word ends, and which place it is."""
    return tuple((hit.end, hit.value) for hit in _ordinals(lang).longest(text))


def told_beside(before: str, lang: str) -> bool:
    """True where what stands right before a time makes it that of another value ("five more 〈than in〉 2011")."""
    return _right_before(before, lang, "than")


def every(before: str, lang: str) -> bool:
    """True where what stands right before a number makes it all there are ("〈all〉 48 miners")."""
    return _right_before(before, lang, "every")


def alive(text: str, lang: str) -> bool:
    """True where a text says that somebody lives ("survived", "unharmed")."""
    return bool(_said(lang, "alive").find(text))


def differs(behind: str, lang: str) -> bool:
    """True where what stands right behind a number makes it a difference ("75 〈fewer than〉 in 1998")."""
    return any(hit.start == 0 for hit in _said(lang, "differs").find(behind.lstrip(" -")))


@cache
def span_words(lang: str) -> Phrases[tuple[Decimal, str]]:
    """The words for one stretch of time without a numeral ("a decade"), each with its length and unit."""
    words = comparing().get(lang)
    rows = {} if words is None else words.spans
    return Phrases((word, (Decimal(size.split()[0]), size.split()[1])) for word, size in rows.items())


def grew(before: str, lang: str) -> bool:
    """True where what stands right before a percentage makes it the size of a change ("down 14 %")."""
    return _right_before(before, lang, "grew")


@cache
def share_words(lang: str) -> Phrases[Decimal]:
    """The words for the size of a change in parts ("by a third"), each with its percentage."""
    words = comparing().get(lang)
    return Phrases((word, Decimal(size)) for word, size in ({} if words is None else words.shares).items())


def never(before: str, lang: str) -> bool:
    """True where what stands right before a bound denies it ("〈nowhere〉 deeper than 40 metres")."""
    return _right_before(before, lang, "never")


def out_of(between: str, lang: str) -> bool:
    """True for all that stands between a part and its whole ("40 〈of the〉 100")."""
    return any(
        not (between[: hit.start] + between[hit.end :]).strip() for hit in _said(lang, "out_of").find(between)
    )


def among(beside: str, lang: str) -> bool:
    """True where a whole is told before its part (100人〈のうち〉40人)."""
    return bool(_said(lang, "among").find(beside))


_FACETS = ("planned", "done", "average", "most", "least", "total", "so_far", "each", "only", "new", "site")


@cache
def _facets(lang: str) -> Phrases[str]:
    words = comparing().get(lang)
    names = _FACETS if words is not None else ()
    return Phrases((word, name) for name in names for word in getattr(words, name))


def facets(text: str, lang: str) -> frozenset[str]:
    """Which facets a text says: ``planned``, ``done``, ``average``, ``most`` and so on."""
    return frozenset(hit.value for hit in _facets(lang).find(text))


@cache
def _at(lang: str) -> re.Pattern[str] | None:
    words = comparing().get(lang)
    if words is None or not words.at:
        return None
    before = any_of(words.at)
    return re.compile(rf"(?<!\w)(?i:{before})\s+(?:the\s+)?({_NAME}(?:\s+{_NAME}){{0,{_LONGEST - 1}}})")


def places(text: str, lang: str) -> frozenset[str]:
    """The beginnings of the names before which a text has a preposition of place ("near Dorvane")."""
    return frozenset(word[:5].casefold() for name in place_names(text, lang) for word in name.split())


def place_names(text: str, lang: str) -> tuple[str, ...]:
    """The names themselves, in reading order."""
    pattern = _at(lang)
    return tuple(pattern.findall(text)) if pattern is not None else ()


@cache
def _venue(lang: str) -> re.Pattern[str] | None:
    words = comparing().get(lang)
    if words is None or not words.venue:
        return None
    return re.compile(rf"(?<!\w)(?i:{any_of(words.venue)})\s+([^\W\d_]+)")


def venues(text: str, lang: str) -> frozenset[str]:
    """The beginnings of the words right before which a headline has a preposition of a venue ("at temple")."""
    pattern = _venue(lang)
    found = pattern.findall(text) if pattern is not None else []
    return frozenset(stem for word in found for stem in words_of(word))
