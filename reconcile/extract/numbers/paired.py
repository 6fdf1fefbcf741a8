"""Two values in one phrase that share scale, unit and rate: "from 18 to 24 thousand a month", "not 92 but 29 million".

The scale and the unit stand behind the second number alone and are those of the first too.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

import msgspec

from reconcile.extract.numbers import hedges as hedging
from reconcile.extract.numbers.draft import Draft
from reconcile.extract.numbers.units import back_space
from reconcile.lexicon.anchored import Anchored, Page
from reconcile.lexicon.numbers import hedges

_FAR = 24
"""Characters between the two numbers."""
_LIKE = Decimal(20)
"""How many times larger or smaller than the second number the first may be."""


@cache
def _openers(lang: str) -> Anchored[str]:
    return Anchored((word, word) for entry in hedges(lang).join if entry.change for word in entry.open)


@cache
def _onto(lang: str) -> frozenset[str]:
    return frozenset(word for entry in hedges(lang).join if entry.change for word in entry.words)


@cache
def _rejecting(lang: str) -> Anchored[str]:
    return Anchored((word, word) for word in hedges(lang).rejecting)


def share_in_pairs(page: Page, drafts: Sequence[Draft], lang: str) -> None:
    """Gives the first number of such a pair what stands behind the second."""
    for one, two in itertools.pairwise(drafts):
        if not _may(one, two):
            continue
        if not (
            _changes(page, one, two, lang) or _corrects(page, one, two, lang) or _part(page, one, two, lang)
        ):
            continue
        first, scale = one.numeral, two.numeral.scale
        if not first.scaled and scale > 1 and first.low < scale:
            one.numeral = msgspec.structs.replace(
                first, low=first.low * scale, high=first.high * scale, scale=scale, scaled=True, other=None
            )
        if one.unit is None and two.unit is not None:
            one.unit, one.shared = two.unit, True
            one.patterns.append(two.unit.pattern)
        one.per = one.per or list(two.per)
        one.kind = "quantity"


def _may(one: Draft, two: Draft) -> bool:
    """True for a bare number before one of its size with a scale or a unit."""
    same = one.unit is None or (two.unit is not None and one.unit.start == two.unit.start)
    if not same or one.last is not None or two.last is not None or two.kind != "quantity":
        return False
    if one.kind not in ("quantity", "smallword", "year") or one.numeral.low <= 0:
        return False
    first, second = one.numeral.low, two.numeral.low / two.numeral.scale
    own = not one.numeral.scaled and second / _LIKE <= first <= second * _LIKE
    whole = two.numeral.low / _LIKE <= first <= two.numeral.low * _LIKE
    return (own or whole) and (two.unit is not None or two.numeral.scale > 1)


def _changes(page: Page, one: Draft, two: Draft, lang: str) -> bool:
    """True for "from x to y" (a range of the same words has been put together before)."""
    before = back_space(page.plain, two.start)
    hedge = hedging.hedge_until(page, before, two.start, lang)
    between = page.plain[one.end : two.start if hedge is None else max(one.end, hedge.start)].strip()
    opened = _openers(lang).until(page, back_space(page.plain, one.start))
    return opened is not None and between in _onto(lang)


def _corrects(page: Page, one: Draft, two: Draft, lang: str) -> bool:
    """True for "not x but y"."""
    between = page.plain[one.end : two.start]
    rejected = _rejecting(lang).until(page, back_space(page.plain, one.start)) is not None
    return rejected and len(between) < _FAR and between.strip() in hedges(lang).instead


def _part(page: Page, one: Draft, two: Draft, lang: str) -> bool:
    """True for a part of a sum that has its millions and currency behind it ("17,4 〈из〉 40 млн евро")."""
    money = two.unit is not None and two.unit.unit.isupper() and two.numeral.scale > 1
    small = one.numeral.low < two.numeral.low / two.numeral.scale
    return money and small and page.plain[one.end : two.start].strip() in hedges(lang).part_of
