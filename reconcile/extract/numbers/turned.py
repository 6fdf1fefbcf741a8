"""Numbers that follow their scale or their noun, and so are rough (тысяч двадцать)."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import msgspec

from reconcile.extract.numbers import numberwords
from reconcile.extract.numbers.draft import Draft, UnitFound
from reconcile.extract.numbers.numeral import Numeral
from reconcile.extract.numbers.units import after, back_space, skip_space
from reconcile.lexicon.anchored import Anchored, Page, begins_word
from reconcile.lexicon.numbers import Turned, numbers

_MOST = Decimal(1000)
"""What stands behind a scale word is the number of it, and smaller than the scale of thousands."""


@cache
def _scales(lang: str) -> Anchored[tuple[Turned, int]]:
    return Anchored(
        (word, (entry, value)) for entry in numbers(lang).turned for word, value in entry.scales.items()
    )


@cache
def _nouns(lang: str) -> Anchored[Turned]:
    return Anchored((word, entry) for entry in numbers(lang).turned for word in entry.nouns)


@cache
def _between(lang: str) -> Anchored[str]:
    return Anchored((word, word) for entry in numbers(lang).turned for word in entry.between)


def firsts(lang: str) -> frozenset[str]:
    """The first letters of the scale words that may stand before their number."""
    return frozenset(word[0] for entry in numbers(lang).turned for word in entry.scales)


def scaled(page: Page, start: int, lang: str) -> Numeral | None:
    """The numeral that begins with its scale word ("тысяч двадцать" is about 20,000), or None."""
    found = _scales(lang).at(page, start) if begins_word(page.plain, start) else None
    if found is None:
        return None
    at = _past(page, found.end, lang)
    if at == found.end:
        return None
    for entry, value in found.values:
        if entry.only and not any(_word_at(page.plain, at, word) for word in entry.only):
            continue
        numeral = numberwords.read(page, at, lang)
        if numeral is None or numeral.vague or not 1 < numeral.low < _MOST or numeral.kind is not None:
            continue
        low = numeral.low * value
        return msgspec.structs.replace(
            numeral, start=start, low=low, high=low, scale=Decimal(value), scaled=True, other=None,
            hedge="approx", turned=True,
        )  # fmt: skip
    return None


def noun(page: Page, one: Draft, floor: int, lang: str) -> UnitFound | None:
    """The noun right before a number without a unit ("человек двести"), not before ``floor``."""
    end = back_space(page.plain, one.numeral.start)
    filler = _between(lang).until(page, end)
    for stop in (end, back_space(page.plain, filler.start) if filler is not None else end):
        found = _nouns(lang).until(page, stop)
        if found is None or found.start < max(floor, 1) or stop == one.numeral.start:
            continue
        before = page.plain[: found.start].rstrip()
        if not before or before[-1].isdigit() or (before[-1] in ",:|;•" and one.numeral.script == "digits"):
            continue
        unit = after(page, found.start - 1, stop, lang, digits=True)
        if unit is not None and unit.start == found.start:
            return unit
    return None


def lent(one: Numeral, two: Numeral) -> Numeral:
    """The far end of "тысяч пятнадцать — шестнадцать", in the thousands of the near one."""
    if not one.turned or two.scaled or not one.low / one.scale < two.low < _MOST:
        return two
    return msgspec.structs.replace(
        two, low=two.low * one.scale, high=two.high * one.scale, scale=one.scale, scaled=True, other=None
    )


def _past(page: Page, end: int, lang: str) -> int:
    at = skip_space(page.plain, end)
    filler = _between(lang).at(page, at) if at > end else None
    return at if filler is None else skip_space(page.plain, filler.end)


def _word_at(plain: str, at: int, word: str) -> bool:
    follows = plain[at + len(word) : at + len(word) + 1]
    return plain.startswith(word, at) and not follows.isalpha()
