"""Shares and ratios: a third, 三分の一, one in ten, 5人に1人, tripled, half of.

Fractions are percent. Two numbers make one share where the words between them say so.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from reconcile.extract.numbers.numeral import Numeral
from reconcile.lexicon.anchored import Anchored, Page, begins_word
from reconcile.lexicon.numbers import Proportion, Share, numbers
from reconcile.lexicon.phrases import unspaced

_PERCENT = Decimal(100)
_TEN = 10
_PLACES = Decimal("0.0001")


@cache
def _words(lang: str) -> Anchored[Share]:
    return Anchored((word, share) for share in numbers(lang).share for word in share.words)


@cache
def firsts(lang: str) -> frozenset[str]:
    """The first letters of the words that are shares."""
    return _words(lang).firsts


def word_at(page: Page, start: int, lang: str) -> Numeral | None:
    """The share or ratio that one word or phrase says, beginning at ``start``."""
    if not begins_word(page.plain, start):
        return None
    found = _words(lang).at(page, start)
    if found is None:
        return None
    for share in found.values:
        if page.plain.startswith(share.not_before, found.end) and share.not_before:
            continue
        if share.followed and not page.plain.startswith(share.followed, found.end):
            continue
        value = Decimal(share.value)
        return Numeral(
            start,
            found.end,
            value,
            value,
            script="words",
            scaled=True,
            unit=share.unit,
            hedge=share.hedge,
            patterns=(f"{lang}.share.{page.plain[start : found.end]}",),
        )
    return None


_MARKS = Proportion(words=("/",), order="part", example="6.5/10", reads="65")
_BEST = (4, 5, 6, 10, 20, 100)
"""What marks are out of."""


def _mark(page: Page, first: Numeral, second: Numeral) -> bool:
    """True for a mark (6.5/10, 71/100); 9/10 may be a day, and 3/4/2025 is one."""
    if second.low not in _BEST or page.plain[second.end : second.end + 1] in ("/", "-"):
        return False
    return second.low == _PERCENT or first.low != first.low.to_integral_value()


def _other_unit(page: Page, unit: str, end: int) -> bool:
    """True where the second number counts something else than the first (38人に 1〈週間〉)."""
    behind = page.plain[end : end + 1]
    return bool(unit and behind) and unspaced(unit[0]) and unspaced(behind) and behind != unit[0]


@cache
def _proportions(lang: str) -> dict[str, Proportion]:
    return {word: entry for entry in numbers(lang).proportion for word in entry.words}


_WORD = 30
"""Characters of a word behind the whole."""
_ROUND = (10, 100, 1000)


def _two_counts(page: Page, entry: Proportion, whole: Numeral, end: int) -> bool:
    """True where the part has a counter of its own and the whole is no round number (340명 가운데 2명)."""
    behind = page.plain[end:].lstrip()
    counter = next((word for word in entry.counters if behind.startswith(word)), None)
    return (
        counter is not None and whole.low not in _ROUND and not behind.startswith(entry.rates, len(counter))
    )


def joined(page: Page, first: Numeral, end: int, second: Numeral, lang: str) -> Numeral | None:
    """The share that two numerals make, where the words between say so; ``end`` is after the first's unit.

    "One in ten" needs a part below ten and a whole of at most a thousand that is no year; a template
    with the whole first (三分の一) has no such doubt.
    """
    between = page.plain[end : second.start].strip()
    marked = between == "/" and _mark(page, first, second)
    entry = _MARKS if marked else _proportions(lang).get(between)
    if entry is None or first.vague or second.vague or first.unit or second.unit:
        return None
    if _other_unit(page, page.plain[first.end : end].strip(), second.end):
        return None
    part, whole = (first, second) if entry.order == "part" else (second, first)
    if not 0 < part.low < whole.low + marked or whole.low > 1000:
        return None
    if entry.order == "part" and (part.low > 99 or whole.grouped):
        return None
    if _two_counts(page, entry, whole, second.end):
        return None
    named = bool(page.plain[first.end : end].strip())
    if entry.order == "part" and named and part.low > _TEN and whole.low not in (_PERCENT, 10 * _PERCENT):
        return None  # "38 soldiers of 120": two counts
    behind = (
        page.plain[second.end : second.end + _WORD].split(maxsplit=1)[:1] if entry.counts and named else []
    )
    if behind and behind[0].rstrip(".,;:").endswith(entry.counts):
        return None
    percent = (part.low * _PERCENT / whole.low).quantize(_PLACES)
    return Numeral(
        first.start,
        second.end,
        percent,
        percent,
        script="digits" if "digits" in (first.script, second.script) else "words",
        scaled=True,
        unit="percent",
        patterns=(f"{lang}.proportion.{entry.words[0]}",),
    )
