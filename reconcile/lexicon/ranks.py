"""Places in an order ("number 14", "the top 20", 14位): numbers that count nothing."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of

_LETTER = r"[^\W\u3040-\u9fff\uac00-\ud7a3]"
"""A letter of a script that puts blanks between words."""


class RankWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands around the number of a place, in one language.

    ``words`` are numbers in words that may stand for the digits; ``top`` means that place or a better one. ``heads``
    with a few words and one of ``lists`` behind them are the first place ("〈topped the〉 Rock Airplay 〈chart〉").
    """

    lang: str
    example: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    words: dict[str, int] = {}
    top: bool = False
    counter: str = ""
    first: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()


class Rank(msgspec.Struct, frozen=True):
    """A place from ``best`` to ``worst`` (both the same, or 1 to n), and where the text says it."""

    start: int
    end: int
    best: int
    worst: int


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rank: tuple[RankWords, ...]


@cache
def rank_words() -> tuple[RankWords, ...]:
    """The shipped entries, by language."""
    return load("ranks.toml", _File).rank


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], RankWords], ...]:
    return tuple((re.compile(_form(entry), re.IGNORECASE), entry) for entry in rank_words())


_OF_LIST = 5
"""Words of the name of a list, at the most."""


def _form(entry: RankWords) -> str:
    if entry.heads:
        name = rf"(?: [^\s.,;:]+){{0,{_OF_LIST}}}?"
        return rf"\b(?:{any_of(entry.heads)})(?={name} (?:{any_of(entry.lists)})\b)"
    before, behind, said = (any_of(words) for words in (entry.before, entry.behind, entry.words))
    number = r"(?P<digits>\d{1,4})(?![\d.,]*\d)(?! ?(?:%|per ?cent))" + (
        rf"|(?P<word>{said})\b" if said else ""
    )
    lead = rf"(?<!{_LETTER})(?:{before}) ?#?" if before else r"(?<![\d.,])"
    return rf"{lead}(?:{number})" + (rf" ?(?:{behind})" if behind else "")


def ranks(text: str) -> tuple[Rank, ...]:
    """The places that a text names, in any language, in reading order; none overlap."""
    found = [
        Rank(hit.start(), hit.end(), 1 if entry.top else place, place)
        for pattern, entry in _patterns()
        for hit in pattern.finditer(text)
        if (place := _place(hit, entry)) > 0
    ]
    kept: list[Rank] = []
    for rank in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or rank.start >= kept[-1].end:
            kept.append(rank)
    return tuple(kept)


@cache
def _first() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"(?<!{_LETTER})(?:{any_of(entry.first)}) (?:{any_of(_bare(entry.behind))})\b", re.IGNORECASE
        )
        for entry in rank_words()
        if entry.first
    )


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if not word.startswith("-"))


def firsts(text: str) -> tuple[Rank, ...]:
    """Where a text says that something is the first of its kind ("〈the largest〉 city"); not "one of the largest"."""
    hits = (hit for pattern in _first() for hit in pattern.finditer(text))
    return tuple(Rank(hit.start(), hit.end(), 1, 1) for hit in hits if not _AMONG.search(text[: hit.start()]))


_AMONG = re.compile(r"(?i)\b(?:of|among|than)\s\Z")


def _place(hit: re.Match[str], entry: RankWords) -> int:
    if entry.heads:
        return 1
    if hit["digits"]:
        return int(hit["digits"])
    return entry.words[hit["word"].lower()]


def superlative(quote: str) -> bool:
    """True for a place told with a superlative ("third-largest")."""
    return any(quote.casefold().endswith(word) for entry in rank_words() for word in _bare(entry.behind))
