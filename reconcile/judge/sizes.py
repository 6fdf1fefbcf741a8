"""Sizes that a text tells in two units: together ("2 hours 15 minutes"), or once more ("221 m (725 ft)").

Neither the 15 minutes nor the 725 feet are another size.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from reconcile.judge.neighbours import in_order
from reconcile.judge.side import Side
from reconcile.lexicon.language import language
from reconcile.lexicon.unit import units
from reconcile.model import Claim, Interval, Quantity, QuantityMention

DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.4375"), "year": Decimal("365.25")}
"""Days in a stretch of time, on the mean."""
_MADE_UP = frozenset({"length", "mass", "time", "volume"})
_OPENS = re.compile(r"\s*[(（\[]\s*(?:[\w.]+\s)?\Z")
_PHYSICAL = frozenset({"length", "mass", "area", "volume", "time"})
"""Dimensions of which a short text mostly has one number."""
_NEAR = Decimal("0.05")
_HALF = Decimal("0.5")
_BREATH = 6
"""Characters between the two parts of one size."""


def gathered(side: Side, other: Side) -> Side:
    """The text with each of its sizes once, in the unit that the other text has, where it has one."""
    theirs = {claim.said.unit for claim in other.claims}
    told = in_order(side.claims)
    found: list[Claim] = []
    for claim in told:
        last = found[-1] if found else None
        if last is not None and (made := _made_up(last, claim, side)) is not None:
            found[-1] = made
        elif last is not None and _told_again(last, claim, side):
            if claim.said.unit in theirs and last.said.unit not in theirs:
                found[-1] = msgspec.structs.replace(claim, as_of=last.as_of)
        else:
            found.append(claim)
    if len(found) == len(told):
        return side
    kept = {claim.id for claim in found}
    gone = [claim.span for claim in told if claim.id not in kept]
    numbers = (one for one in side.numbers if not any(one.span.start == span.start for span in gone))
    return msgspec.structs.replace(side, claims=tuple(found), numbers=tuple(numbers))


def with_laps(side: Side, other: Side) -> Side:
    """The text with its times of three parts (2:09:41) as lengths of time, where the other text tells one."""
    if not any(claim.quantity.unit == "hour" for claim in other.claims):
        return side
    made = [_lap(one, side) if one.quantity.unit == _CLOCK else one for one in side.numbers]
    return msgspec.structs.replace(side, numbers=tuple(made))


def _lap(one: QuantityMention, side: Side) -> QuantityMention:
    seconds = _SECONDS.match(side.text, one.span.end)
    minutes = one.quantity.interval.low
    if seconds is None or minutes is None:
        return one
    hours = _short((minutes + Decimal(seconds[1]) / 60) / 60)
    quantity = Quantity(Interval(hours, hours), "exact", "hour", digits=one.quantity.digits)
    return msgspec.structs.replace(one, quantity=quantity)


_CLOCK = "other:clock"
_SECONDS = re.compile(r":([0-5]\d)\b")


def _made_up(one: Claim, two: Claim, side: Side) -> Claim | None:
    """One size of which two neighbours are parts ("2 hours 15 minutes"); None where they are not."""
    between = side.text[one.span.end : two.span.start]
    ratio = _ratio(one.said.unit, two.said.unit)
    low, small = _bound(one.said.interval), two.said.interval
    if ratio is None or ratio <= 1 or len(between) > _BREATH or not _joins(between, side.lang):
        return None
    if low is None or low != low.to_integral_value() or not small.is_point or small.low is None:
        return None
    if two.quantity.hedge != "exact" or not 0 < small.low < ratio:
        return None
    whole = one.said.interval.plus(small.scale(1 / ratio))
    said = msgspec.structs.replace(one.said, interval=whole)
    step = _bound(one.quantity.interval)
    scale = step / low if step and low else Decimal(1)
    quantity = msgspec.structs.replace(one.quantity, interval=_rounded(whole.scale(scale)))
    quote = side.text[one.span.start : two.span.end]
    span = msgspec.structs.replace(one.span, end=two.span.end, quote=quote)
    return msgspec.structs.replace(one, said=said, quantity=quantity, span=span)


def _bound(interval: Interval) -> Decimal | None:
    """The number itself, or the only end of a bound."""
    return interval.low if interval.low is not None else interval.high


def _joins(between: str, lang: str) -> bool:
    """True for nothing, a comma or an "and" between two numbers."""
    bare = between.strip().rstrip(",、").strip()
    return not bare or any(
        not (bare[: hit.start] + bare[hit.end :]) for hit in language(lang).join.find(bare)
    )


def _ratio(large: str | None, small: str | None) -> Decimal | None:
    """How many of the one unit are one of the other; None where they measure two things."""
    one, two = units().get(large or ""), units().get(small or "")
    if one is None or two is None or one.dimension != two.dimension or one.dimension not in _MADE_UP:
        return None
    if one.canonical == two.canonical:
        return Decimal(one.factor) / Decimal(two.factor)
    days = [_days(unit.canonical, Decimal(unit.factor)) for unit in (one, two)]
    return days[0] / days[1] if days[0] and days[1] else None


def _days(unit: str, factor: Decimal) -> Decimal | None:
    size = DAYS.get(unit)
    return None if size is None else size * factor


def _told_again(one: Claim, two: Claim, side: Side) -> bool:
    """True for a size in brackets behind the same size in another unit."""
    if one.said.unit == two.said.unit or one.quantity.unit != two.quantity.unit:
        return False
    if not _OPENS.match(side.text[one.span.end : two.span.start]):
        return False
    first, second = one.quantity.interval.middle, two.quantity.interval.middle
    return first is not None and second is not None and abs(first - second) <= _NEAR * abs(first)


_PLACES = 12


def _rounded(interval: Interval) -> Interval:
    """Without the last digits, in which a factor that is no short decimal differs from itself."""
    low, high = (None if end is None else _short(end) for end in (interval.low, interval.high))
    return Interval(low, high, interval.low_open, interval.high_open)


def _short(value: Decimal) -> Decimal:
    return value if not value else round(value, _PLACES - 1 - value.adjusted()).normalize()


def last_step(said: Quantity, shown: Interval) -> Decimal:
    """Half of what the last digit of a size stands for in the unit in which it is told, in its canonical unit."""
    low = said.interval.low
    if low is None or not low or shown.low is None:
        return Decimal(0)
    exponent = int(low.normalize().as_tuple().exponent)
    return abs(_HALF.scaleb(min(exponent, 0)) * shown.low / low)


def two_units(claims: Sequence[Claim]) -> bool:
    """True for sizes told in two units of one dimension (miles and kilometres)."""
    said = [units().get(claim.said.unit or "") for claim in claims]
    return len({unit.key for unit in said if unit}) > 1 and all(
        unit is not None and unit.dimension in (*_MADE_UP, "area") for unit in said
    )


def only_of_kind(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for the only length (mass, area, time ...) of each text: a text has many counts, but few of these."""
    known = units().get(a.quantity.unit or "")
    if known is None or known.dimension not in _PHYSICAL or a.quantity.unit != b.quantity.unit:
        return False
    return all(
        sum(one.quantity.unit == a.quantity.unit for one in (*side.claims, *side.loose())) == 1
        for side in sides
    )


def only_fitting(a: Claim, b: Claim, side: Side) -> bool:
    """True for the only size of the first text that is of the other's value: a height beside a length is none."""
    known = units().get(b.quantity.unit or "")
    if known is None or known.dimension not in _PHYSICAL:
        return False
    same = [one for one in (*side.claims, *side.loose()) if one.quantity.unit == a.quantity.unit]
    return sum(not one.quantity.interval.disjoint(a.quantity.interval) for one in same) == 1
