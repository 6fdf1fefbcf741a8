"""The counted noun apart from its number: "the number of 〈houses〉 destroyed rose to 1,430", "die Zahl der 〈Panzer〉".

Before the number a word for a count announces it, or it leads the clause ("An 〈Zelten〉 seien 400 da"); behind it
stands what is put at a number ("on estime à 600 les 〈maisons〉 perdues").
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers import units
from reconcile.extract.numbers.draft import UnitFound
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.phrases import any_of, fold
from reconcile.lexicon.unit import unit_words

_REACH = 110
"""Characters between the words that announce a count and the count itself."""
_ENDS = re.compile(r"[;:!?\n]|\.(?=\s)")


def counted_ahead(page: Page, start: int, floor: int, lang: str) -> UnitFound | None:
    """The unit of a bare number whose clause announced it by a word for a count and the thing counted.

    No other number may stand between (``floor`` is where the one before ends), nor the end of a clause.
    """
    counts = _counts(lang)
    if counts is None:
        return None
    low = max(floor, start - _REACH)
    low = max([low, *(match.end() for match in _ENDS.finditer(page.plain, low, start))])
    led = _led(page, low, start, lang)
    if led is not None:
        return led
    found = [match.end() for match in counts.finditer(page.plain, low, start)]
    return units.behind(page, found[-1], start, lang, unit_words(lang).modifiers) if found else None


def _led(page: Page, low: int, start: int, lang: str) -> UnitFound | None:
    """What leads a clause behind a word for a kind ("〈An〉 Zelten seien 400 …"), or is put at a number
    ("beziffert die verschifften 〈Container auf〉 28.500").
    """
    words = unit_words(lang)
    if words.leads and (first := _leading(lang).match(page.plain, low)) is not None:
        return units.behind(page, first.end(), start, lang, words.modifiers)
    if not words.puts or not any(
        match.start() < start for match in _putting(lang).finditer(page.plain, low, start)
    ):
        return None
    noun = _put_at(lang).search(page.plain, low, start)
    found = units.behind(page, noun.start(1), start, lang, 0) if noun is not None else None
    counted = found is not None and units.whole(found.unit) and not found.unit.isupper()
    return found if counted else None


@cache
def _put_at(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(\w+) (?:{any_of(unit_words(lang).puts_at)}) (?:\w+ ){{0,3}}\Z")


@cache
def _leading(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:[\"„“»«,]\s*)?(?:{any_of(map(fold, unit_words(lang).leads))}) ")


@cache
def _putting(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(map(fold, unit_words(lang).puts))})(?!\w)")


@cache
def _counts(lang: str) -> re.Pattern[str] | None:
    words = unit_words(lang).counts
    return re.compile(rf"(?<!\w)(?:{any_of(map(fold, words))})(?:(?<=')| )") if words else None


def counted_behind(page: Page, start: int, end: int, lang: str) -> UnitFound | None:
    """The unit of a bare number that something behind it, led by an article, is put at ("à 600 les 〈maisons〉")."""
    words = unit_words(lang)
    led = _put(lang).match(page.plain, end) if words.put_at else None
    if led is None or not page.plain[:start].endswith(tuple(f" {fold(word)} " for word in words.put_at)):
        return None
    return units.behind(page, led.end(), len(page.plain), lang, words.modifiers)


@cache
def _put(lang: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(map(fold, unit_words(lang).put))})(?:(?<=')| )")
