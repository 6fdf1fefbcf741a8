"""The numbers of a text with hedge, unit and rate: the order of steps, and nothing else.

numerals -> unit and inner hedge -> ranges and shares -> what counts nothing -> hedges and rates
around -> units shared in lists -> readings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import cast

import msgspec

from reconcile.extract.context.share_nouns import past_noun
from reconcile.extract.numbers import hedges, notclaims, numerals, paired, ranges, shares, turned, units
from reconcile.extract.numbers.counted_ahead import counted_ahead, counted_behind
from reconcile.extract.numbers.draft import Draft, UnitFound, draft
from reconcile.extract.numbers.reading import Kind, Reading
from reconcile.extract.numbers.scales import on_scales
from reconcile.extract.numbers.tenths import with_tenth
from reconcile.extract.numbers.uncounted import unread
from reconcile.extract.text.blocked import Blocked, Cleaned, clean, stretches
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.numbers import hedges as hedge_data
from reconcile.lexicon.unit import unit_words
from reconcile.model.quantity import Hedge, Quantity

_MILLION = Decimal(10) ** 6
_ORDER = ("person", "brigade")


def read_quantities(text: str, lang: str, taken: Sequence[tuple[int, int]] = ()) -> tuple[Reading, ...]:
    """Every number of a sentence or paragraph, in order; none overlap.

    Args:
        text: the text, untouched; offsets of the readings are into it.
        lang: the code of its language; one without data is read as English.
        taken: stretches (of time expressions) in which no number is read.
    """
    cleaned = clean(text)
    page = Page.of(cleaned.text)
    held = [(cleaned.forth(start), cleaned.forth(end)) for start, end in taken]
    held += numerals.lookalikes(page, lang)
    found = numerals.find(page, lang, Blocked(stretches(page.raw, held)))
    drafts = [draft(numeral) for numeral in found]
    drafts = _joined(page, _units(page, drafts, lang), lang)
    last: Draft | None = None
    for one in drafts:
        notclaims.classify(page, one, lang, last)
        if one.kind in {"quantity", "smallword", "year"}:
            _surround(page, one, lang, _floor(last))
        last = one
    on_scales(page, drafts, lang)
    _same_money(drafts)
    _below_zero(page, drafts)
    units.over_calibres(page, drafts, lang)
    drafts = [one for one in drafts if not unread(page, one, lang)]
    paired.share_in_pairs(page, drafts, lang)
    units.share_in_lists(page, drafts, lang, frozenset(hedge_data(lang).listing))
    return tuple(_reading(cleaned, one) for one in _apart(drafts))


def _apart(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that became part of another's rate (the 1 of 1人当たり月2000ドル)."""
    kept: list[Draft] = []
    for one in drafts:
        while kept and kept[-1].end > one.start:
            if kept[-1].numeral.start < one.start:
                one.start = kept[-1].end
                break
            kept.pop()
        if one.start <= one.numeral.start:
            kept.append(one)
    return kept


def _units(page: Page, drafts: list[Draft], lang: str) -> list[Draft]:
    """Finds each number's unit; numbers inside of a unit's words (km2) are dropped."""
    kept: list[Draft] = []
    for at, one in enumerate(drafts):
        if kept and one.numeral.start < kept[-1].end:
            continue
        kept.append(one)
        limit = drafts[at + 1].numeral.start if at + 1 < len(drafts) else len(page.plain)
        if one.numeral.unit is not None:
            one.unit = UnitFound(one.numeral.unit, one.numeral.start, one.numeral.end)
            _noun(page, one, lang)
        else:
            _unit(page, one, limit, lang, kept[-2].end if len(kept) > 1 else 0)
        if one.unit is not None and one.unit.unit == "percent":
            one.end = max(one.end, min(past_noun(page, one.end, lang), limit))
    return kept


_NOUN = re.compile(r" [A-ZÄÖÜ][\w-]{2,}")


def _noun(page: Page, one: Draft, lang: str) -> None:
    """The noun of which a share in words is ("jede vierte 〈Granate〉"), where all nouns have a capital."""
    written = page.raw[one.numeral.start : one.end].split()[-1:]
    if not unit_words(lang).capitalised or one.numeral.script != "words" or not written[0].islower():
        return
    match = _NOUN.match(page.raw, one.end)
    if match is not None:
        one.end = match.end()


_STRONGEST = 10
"""Earthquakes stay below this magnitude; the strongest recorded, Chile in 1960, had 9.5 (USGS)."""


_SUM = 1000
"""A letter alone is a currency before thousands and millions only ("R14 million")."""


def _letter(page: Page, found: UnitFound) -> bool:
    sign = page.raw[found.start : found.end]
    return len(sign) == 1 and sign.isascii() and sign.isalpha() and found.unit != "other:magnitude"


def _unit(page: Page, one: Draft, limit: int, lang: str, floor: int) -> None:
    end = hedges.inside(page, one, lang)
    found = units.before(page, one.numeral.start, lang)
    if found is not None and found.unit == "other:magnitude" and one.numeral.low >= _STRONGEST:
        found = None  # 파병 〈규모〉 1만1000명: a size, no magnitude
    if found is not None and _letter(page, found) and one.numeral.scale < _SUM:
        found = None  # "K9", "N4": a name
    if found is not None:
        one.start = one.start if found.beside else found.start
    else:
        digits = one.numeral.script == "digits" or one.numeral.scaled
        found = units.after(page, end, limit, lang, digits=digits)
        if found is not None and not found.beside:
            found = with_tenth(page, one, found, lang)
            one.end = found.end
        rough = turned.noun(page, one, floor, lang) if found is None else None
        if rough is not None:
            found = rough
            one.start = rough.start
            one.hedges.append("approx")
    if found is not None:
        one.unit = found
        one.patterns.append(found.pattern)


def _joined(page: Page, drafts: list[Draft], lang: str) -> list[Draft]:
    """Ranges and proportions put together; two numbers at a time, from the left."""
    found: list[Draft] = []
    for two in drafts:
        one = found[-1] if found else None
        if one is not None and one.last is None:
            share = shares.joined(page, one.numeral, one.end, two.numeral, lang)
            if share is not None:
                found[-1] = draft(share)
                found[-1].unit = UnitFound("percent", share.start, share.end)
                found[-1].end = max(share.end, two.end if one.unit is not None else share.end)
                continue
            merged = ranges.join(page, one, two, lang)
            if merged is not None:
                found[-1] = merged
                continue
        found.append(two)
    return found


def _floor(last: Draft | None) -> int:
    """What lies before belongs to the last number, unless that is the 1 of a rate (한 달, 1人当たり)."""
    if last is None:
        return 0
    return last.start if last.numeral.low == 1 and last.last is None else last.end


def _same_money(drafts: list[Draft]) -> None:
    """Millions with no unit after a sum of money are of its currency ("$1.2bn, of which 110 million")."""
    money: UnitFound | None = None
    for one in drafts:
        if one.unit is not None and one.unit.unit.isupper():
            money = one.unit
        elif one.unit is not None and one.numeral.scale >= _MILLION:
            money = None
        elif (
            one.unit is None
            and money is not None
            and one.kind == "quantity"
            and one.numeral.scale >= _MILLION
        ):
            one.unit, one.shared = money, True


def _below_zero(page: Page, drafts: list[Draft]) -> None:
    """A share with a minus sign before it ("−5 %"); before anything else the sign is a dash."""
    for one in drafts:
        at = one.start - 1
        near = page.plain[max(0, at - 1) : at]
        signed = at >= 0 and (
            (page.plain[at] == "\u2212" and not near.isdigit()) or (page.plain[at] == "-" and near in " (")
        )
        if signed and one.last is None and one.unit is not None and one.unit.unit == "percent":
            low, high = one.numeral.low, one.numeral.high
            one.numeral = msgspec.structs.replace(one.numeral, low=-high, high=-low)
            one.start = at


def _surround(page: Page, one: Draft, lang: str, floor: int) -> None:
    hedges.before(page, one, lang, floor)
    hedges.after(page, one, lang)
    if one.kind in {"year", "smallword"} and one.hedges:
        one.kind = "quantity"
    if (one.unit is None or _piece(page, one, lang)) and one.kind == "quantity":
        head = (
            units.head(page, one.start, lang)
            or counted_ahead(page, one.start, floor, lang)
            or counted_behind(page, one.start, one.end, lang)
        )
        if head is not None:
            one.unit, one.shared = head, True
            one.patterns.append(head.pattern)


def _piece(page: Page, one: Draft, lang: str) -> bool:
    """True for a word that counts pieces of whatever leads the clause ("An Granaten kamen acht Millionen 〈Stück〉")."""
    found = one.unit
    return found is not None and page.plain[found.start : found.end] in unit_words(lang).pieces


def _reading(cleaned: Cleaned, one: Draft) -> Reading:
    if one.kind == "clock":
        one.unit, one.end = None, one.number_end  # "17:20 Transport unions say"
    unit = one.unit
    low, high = _ends(one)
    hedge = hedges.strongest(_hedges(one))
    asserted, hedge = hedges.interval(low, high, hedge, vague=one.numeral.vague)
    number_start, number_end = cleaned.start(one.numeral.start), cleaned.end(one.number_end)
    shown = unit is not None and not one.shared
    quantity = Quantity(
        asserted,
        hedge,
        unit.unit if unit else None,
        "/".join(sorted(one.per, key=lambda per: (per not in _ORDER, per))) or None,
        cleaned.text[one.numeral.start : one.number_end],
    )
    return Reading(
        start=cleaned.start(one.start),
        end=cleaned.end(one.end),
        number_start=number_start,
        number_end=number_end,
        quantity=quantity,
        kind=cast(Kind, one.kind),
        number_value=low if low == high else None,
        unit_start=cleaned.start(unit.start) if unit else None,
        unit_end=cleaned.end(unit.end) if unit else None,
        unit_word=cleaned.text[unit.start : unit.end] if unit else None,
        unit_shared=not shown and unit is not None,
        in_words=one.numeral.script != "digits",
        patterns=tuple(one.patterns),
    )


def _hedges(one: Draft) -> list[Hedge]:
    found = list(one.hedges)
    if one.numeral.hedge is not None:
        found.append(cast(Hedge, one.numeral.hedge))
    if one.numeral.vague:
        found.append("vague")
    return found


def _ends(one: Draft) -> tuple[Decimal, Decimal]:
    first, second = one.numeral, one.last or one.numeral
    low, high = first.low, second.high
    if one.unit is None or units.whole(one.unit.unit):
        low = _whole(low, first.other)
        high = _whole(high, second.other)
    factor = one.unit.factor if one.unit else Decimal(1)
    return _plain(low * factor), _plain(high * factor)


def _plain(value: Decimal) -> Decimal:
    """The number without trailing zeros or exponent (1.2E9 and 1200000000.0 are 1200000000)."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 27 else value
    return value.normalize()


def _whole(value: Decimal, other: Decimal | None) -> Decimal:
    """People and things come whole: 2.500 of them are 2500, whatever the language's marks."""
    if other is None:
        return value
    return other if value != int(value) or (value < 1000 <= other) else value
