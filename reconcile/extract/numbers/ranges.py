"""Ranges: two numbers that are the ends of one (2,000から3,000, between 30 and 40, 10–12 тыс.).

A scale word of the second number applies to both ("5 to 8 thousand") where the first is the
smaller. "Rose from 3,000 to 5,000" is two values, not a range.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import msgspec

from reconcile.extract.numbers import hedges as hedging
from reconcile.extract.numbers.draft import Draft
from reconcile.extract.numbers.numeral import Numeral
from reconcile.extract.numbers.turned import lent
from reconcile.extract.numbers.units import back_space, skip_space
from reconcile.lexicon.anchored import Anchored, Page
from reconcile.lexicon.numbers import Joining, hedges
from reconcile.lexicon.phrases import Phrases

_DASHES = frozenset("-–—―~〜～−‐‑∼")
_BEFORE = 80


@cache
def _joins(lang: str) -> dict[str, tuple[Joining, ...]]:
    found: dict[str, tuple[Joining, ...]] = {}
    for entry in hedges(lang).join:
        for word in entry.words:
            found[word] = (*found.get(word, ()), entry)
    return found


@cache
def _openers(entry: Joining) -> Anchored[str]:
    return Anchored((word, word) for word in (*entry.open, *entry.optional))


@cache
def _closers(entry: Joining) -> Anchored[str]:
    return Anchored((word, word) for word in entry.close)


@cache
def _changes(entry: Joining) -> Phrases[str]:
    return Phrases((word, word) for word in entry.change)


def join(page: Page, one: Draft, two: Draft, lang: str) -> Draft | None:
    """The range that two neighbouring numbers make, or None."""
    if not _may(one, two):
        return None
    if one.numeral.turned:
        two = msgspec.structs.replace(two, numeral=lent(one.numeral, two.numeral))
    between = page.plain[one.end : two.start]
    text = between.strip()
    if text[:1] == "-" and text[1:].strip() in _joins(lang):  # "drei- bis vierhundert"
        text = text[1:].strip()
        one.numeral = _completed(one.numeral, two.numeral)
    if text not in _DASHES and text not in _joins(lang):
        hedge = hedging.hedge_until(page, back_space(page.plain, two.start), two.start, lang)
        text = text if hedge is None else page.plain[one.end : max(one.end, hedge.start)].strip()
    low, high = _scaled(one.numeral, two.numeral)
    if text in _DASHES:
        clause = between != text and (text == "-" or one.unit is not None)
        if clause or low >= high or _in_chain(page.plain, one.start, two.number_end):
            return None
        return _range(one, two, low, one.start)
    if text in {"、", ","}:
        return _range(one, two, low, one.start) if _neighbours(one, two) else None
    return _by_words(page, one, two, text, lang)


def _by_words(page: Page, one: Draft, two: Draft, text: str, lang: str) -> Draft | None:
    low, high = _scaled(one.numeral, two.numeral)
    for entry in _joins(lang).get(text, ()):
        start = _opened(page, one, entry, lang)
        if entry.spread and _other_unit(one, two):
            return None  # "35,000, give or take 10 percent" gives two values
        if entry.spread and two.numeral.low < one.numeral.low and not one.numeral.vague:
            return _spread(one, two, entry)
        if start is not None and _changed(page, one, two, entry, fallen=low > high and start < one.start):
            one.patterns.append(f"{lang}.change.before")
            if low != one.numeral.low and entry.optional:  # "de 15 à 120 millions"
                one.numeral = msgspec.structs.replace(one.numeral, low=low, high=low)
        elif start is not None and low < high:
            found = _range(one, two, low, start, entry)
            closed = _closers(entry).at(page, skip_space(page.plain, two.end))
            return found if closed is None else msgspec.structs.replace(found, end=closed.end)
    return None


def _in_chain(plain: str, start: int, end: int) -> bool:
    """True where the two numbers are part of a longer row of digits and dashes (2024-10-21)."""
    ahead = end + 1 < len(plain) and plain[end] in _DASHES and plain[end + 1].isdigit()
    return ahead or (start > 1 and plain[start - 1] in _DASHES and plain[start - 2].isdigit())


def _may(one: Draft, two: Draft) -> bool:
    kinds = {one.kind, two.kind} - {"quantity", "smallword"}
    if one.last or two.last or kinds:
        return False
    if one.unit is None or two.unit is None:
        return True
    return one.unit.unit == two.unit.unit


def _neighbours(one: Draft, two: Draft) -> bool:
    """2、3人: two single digits that follow one another, with nothing between but the comma."""
    first, second = one.numeral, two.numeral
    return (
        one.unit is None and 0 < first.low < 9 and first.scale == 1 and _coefficient(second) == first.low + 1
    )


def _coefficient(numeral: Numeral) -> Decimal:
    return numeral.low / numeral.scale if numeral.scale else numeral.low


def _scaled(first: Numeral, second: Numeral) -> tuple[Decimal, Decimal]:
    """Low and high; the second's scale is lent to a first that has none and is smaller than its number."""
    low, high = first.low, second.high
    bare = not first.scaled and second.scale > 1
    if bare and first.low < _coefficient(second) + (0 if first.low >= 1 else 1) and first.low < second.scale:
        low = first.low * second.scale
    return low, high


_HUNDREDS = (Decimal(10) ** 9, Decimal(10) ** 6, Decimal(10) ** 3, Decimal(100))


def _completed(first: Numeral, second: Numeral) -> Numeral:
    """The first of two compounds, with the hundreds or thousands that only the second has ("zwei- bis dreitausend")."""
    scale = next((s for s in _HUNDREDS if second.low % s == 0 and first.low * s < second.low), None)
    if scale is None or first.low >= scale:
        return first
    return msgspec.structs.replace(first, low=first.low * scale, high=first.high * scale, scaled=True)


def _opened(page: Page, one: Draft, entry: Joining, lang: str) -> int | None:
    """Where the range begins: at its opening word if there is one; None if a needed one is missing."""
    if not entry.open and not entry.optional:
        return one.start
    at = back_space(page.plain, one.start)
    hedge = hedging.hedge_until(page, at, one.start, lang)
    for end in (at, None if hedge is None else back_space(page.plain, hedge.start)):
        found = None if end is None else _openers(entry).until(page, end)
        if found is not None:
            apart = entry.apart and not entry.open and _governed(page, found.start)
            return one.start if apart else found.start
    return None if entry.open else one.start


def _governed(page: Page, start: int) -> bool:
    """True for an opening word that a word before it governs ("l'envoi 〈de〉 2 000 à 3 000 soldats")."""
    before = page.plain[:start].rstrip()
    return bool(before) and before[-1].isalnum()


def _changed(page: Page, one: Draft, two: Draft, entry: Joining, *, fallen: bool) -> bool:
    """True where the first number is what was before the second ("rose from ... to", "from 7 % to 6 %")."""
    if fallen and entry.optional:
        return True
    if entry.change and _changes(entry).find(page.plain[max(0, one.start - _BEFORE) : one.start]):
        return True
    return bool(entry.change_after) and any(
        page.plain.startswith(word, two.end) for word in entry.change_after
    )


def _other_unit(one: Draft, two: Draft) -> bool:
    """True for a margin in percent of what is no percentage itself."""
    return (
        two.unit is not None
        and two.unit.unit == "percent"
        and (one.unit is None or one.unit.unit != "percent")
    )


def _spread(one: Draft, two: Draft, entry: Joining) -> Draft:
    """In "35,000, plus or minus 4,000" the first number is the middle."""
    middle, off = one.numeral, two.numeral.low
    first = msgspec.structs.replace(middle, low=middle.low - off, high=middle.low - off)
    second = msgspec.structs.replace(two.numeral, low=middle.low + off, high=middle.low + off)
    return _range(
        msgspec.structs.replace(one, numeral=first),
        msgspec.structs.replace(two, numeral=second),
        first.low,
        one.start,
        entry,
    )


def _range(one: Draft, two: Draft, low: Decimal, start: int, entry: Joining | None = None) -> Draft:
    first = one.numeral
    if low != first.low:
        first = msgspec.structs.replace(first, low=low, high=low * first.high / first.low)
    second = two.numeral
    return Draft(
        first,
        min(start, one.start),
        two.end,
        last=second,
        unit=two.unit or one.unit,
        hedges=[*one.hedges, *two.hedges, "range"],
        per=[],
        patterns=[*one.patterns, *two.patterns, f"range.{entry.words[0] if entry else 'dash'}"],
    )
