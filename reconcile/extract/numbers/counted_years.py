"""Four digits that look like a year: a count behind a hedge ("about 2000 soldiers"), a year behind "since"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers import units
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.dates import date_words
from reconcile.lexicon.language import language
from reconcile.lexicon.numbers import hedges
from reconcile.lexicon.unit import unit_words

_DIGITS = re.compile(r"(?<![\d.,])\d{4}\Z")
_HEAD = re.compile(r"\w+\Z")


def counted(text: str, item: TimeReading, lang: str) -> bool:
    """True for a year read where a hedge and a noun make it a count ("about 2000 North Korean soldiers")."""
    if item.grain != "year" or not unit_words(lang).spaced:
        return False
    digits = _DIGITS.search(text[: item.end])
    if digits is None or re.search(r"\d", text[item.start : digits.start()]):
        return False
    before = text[: digits.start()].rstrip().lower()
    hedge = next((word for word in _hedging(lang) if before.endswith(word) and _whole(before, word)), None)
    if hedge is None:
        return _of_nouns(text, digits.start(), item.end, lang)
    head = _HEAD.search(before.removesuffix(hedge).rstrip())
    if head is not None and head.group() in _dating(lang):
        return False  # "in about 2000"
    if (
        text[item.end :]
        .lstrip()
        .lower()
        .startswith(tuple(f"{of} them" for of in unit_words(lang).among or unit_words(lang).of))
    ):
        return True
    found = units.after(Page.of(text), item.end, len(text), lang, digits=True)
    return found is not None and not found.beside


_NOUN = re.compile(r" (?:[a-zäöüß]+(?:e|en|er) )?[A-ZÄÖÜ]\w")
_FIRST = 1700


def _of_nouns(text: str, start: int, end: int, lang: str) -> bool:
    """True where nouns have capitals and one stands behind the digits ("sprach von 1340 〈Verletzten〉").

    The word before has to be one that leads counts as well as years; behind one that leads a goal ("stieg 〈auf〉
    1420") a year long past counts too.
    """
    words = date_words(lang)
    head = _HEAD.search(text[:start].rstrip().lower())
    if words is None or head is None or not language(lang).grammar.capitals:
        return False
    onto, long_past = language(lang).grammar.onto, int(text[end - 4 : end]) < _FIRST
    if long_past and (head.group() in onto or text[end:].startswith(tuple(f" {word} " for word in onto))):
        return True
    leads = head.group() in words.counting_before and not text[: head.start()].rstrip()[-1:].isdigit()
    return leads and _NOUN.match(text, end) is not None


def _whole(before: str, word: str) -> bool:
    return not before[: -len(word)][-1:].isalnum()


@cache
def _hedging(lang: str) -> tuple[str, ...]:
    """Words of a hedge before its number, the longest first."""
    words = {word.lower() for entry in hedges(lang).hedge if entry.where == "before" for word in entry.words}
    return tuple(sorted(words, key=len, reverse=True))


@cache
def _dating(lang: str) -> frozenset[str]:
    """Words before a year that are no hedge of a count ("in", "since")."""
    words = date_words(lang)
    return frozenset(words.year_before) if words is not None else frozenset()


def dated(before: str, lang: str) -> bool:
    """True where the word before four digits makes them a year ("In 2024 soldiers left", "the 2024 protests")."""
    head = _HEAD.search(before.rstrip().lower())
    return head is not None and head.group() in _dating(lang)
