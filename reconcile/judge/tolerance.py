"""How far a number may lie from the truth before it contradicts another.

The words give the interval (that is the extractor's); this is policy. An exact count stands for itself.
A round number stands for what would be rounded to it: half the step that its digits show, at most the
policy's share of it. "About" is read likewise, with its own share: "about 12,000" shows thousands and
covers 11,500 to 12,500; "about 10,000" shows one digit and is held by the share alone.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from reconcile.lexicon.unit import units
from reconcile.model import Claim, Interval
from reconcile.policy import Tolerance

_VAGUE_SLACK = Decimal("1.25")
"""Vague words are read generously: "thousands" (2,000 to 9,999) does not contradict 11,000."""
_AND_MORE = 2
"""... and in a sentence alone up to twice as many: 14,000 are thousands."""
_LEAST_ABOUT = Decimal("0.03")
"""An "about" covers at least this share, however many digits follow it."""
_COUNTED = 3
"""A number with so many significant digits was counted."""
_HALF = Decimal("0.49")
_SMALL = 100
_HUNDREDS = 1000
_ROUGHLY = Decimal("0.94")
""""Nearly a fifth" is told of a little less than "nearly 20 %" is."""
_POINTS = Decimal(1)
"""Percentages are held to a point: a third and 33.5 % are one ..."""
_TENTHS = Decimal("0.2")
"""... unless they are told to the tenth: 3.9 % is not 4.6 %."""


def held(claim: Claim, tolerance: Tolerance) -> Interval:
    """The values that a claim leaves possible under the policy.

    Bounds are closed: "more than 11,000" does not contradict 11,000.
    """
    interval = claim.quantity.interval
    hedge = claim.quantity.hedge
    if hedge == "vague":
        return _widen(interval)
    if hedge not in ("exact", "approx") or not interval.is_point or interval.low is None:
        return Interval(interval.low, interval.high)
    value = interval.low
    share = Decimal(str(tolerance.approx if hedge == "approx" else tolerance.round))
    half = _half_width(value, share, about=hedge == "approx", count=Decimal(str(tolerance.count)))
    if claim.quantity.unit == "percent":
        tenths = int(value.normalize().as_tuple().exponent) == -1
        half = max(half, _TENTHS if tenths else _POINTS)
    return Interval(value - half, value + half)


def told(claim: Claim, tolerance: Tolerance) -> Interval:
    """The values that a claim in a sentence of its own leaves possible: narrower than in a dossier.

    A count stands for itself, a percentage in digits for what is rounded to it; a size is rounded in the
    unit in which it is told (6 miles, not 9.656 km).
    """
    shown = claim.quantity.interval
    if claim.quantity.hedge == "vague":
        high = None if shown.high is None else shown.high * _AND_MORE
        return Interval(_widen(shown).low, high)
    if counted(claim):
        return Interval(shown.low, shown.high)
    if claim.quantity.hedge == "nearly" and claim.quantity.unit == "percent" and shown.low is not None:
        in_words = not claim.said.digits[:1].isdigit()
        return Interval(shown.low * (_ROUGHLY if in_words else 1), shown.high)
    if shown.low is not None and in_digits(claim):
        half = _HALF.scaleb(min(0, int(shown.low.normalize().as_tuple().exponent)))
        return Interval(shown.low - half, shown.low + half)
    said = claim.said.interval
    if claim.said.unit == claim.quantity.unit or not (said.is_point and shown.is_point) or not said.low:
        return held(claim, tolerance)
    allowed = held(msgspec.structs.replace(claim, quantity=claim.said), tolerance)
    return allowed.scale((shown.low or Decimal(0)) / said.low) if shown.low else allowed


def in_digits(claim: Claim) -> bool:
    """True for an unhedged percentage in digits; "a third" is none."""
    exact = claim.quantity.hedge == "exact" and claim.quantity.interval.is_point
    return exact and claim.quantity.unit == "percent" and claim.said.digits[:1].isdigit()


def counted(claim: Claim) -> bool:
    """True for a point that is no round number: a count under a hundred, or one with three digits or more.

    A size in a unit (20 km) or a sum of money is rounded even where it is small.
    """
    sized = claim.said.unit != claim.quantity.unit and claim.said.interval.is_point
    value = claim.said.interval.low if sized else claim.quantity.interval.low
    if value is None or claim.quantity.hedge != "exact" or not claim.quantity.interval.is_point:
        return False
    if not _of_things(claim.quantity.unit):
        return significant(value) >= _COUNTED and claim.quantity.unit != "percent"
    return significant(value) >= _COUNTED or abs(value) < _SMALL or _to_tens(value)


def _of_things(unit: str | None) -> bool:
    """True for a count: of people, things or cases, also of what no data know."""
    known = units().get(unit or "")
    return known is None or known.dimension in ("count", "other")


def _to_tens(value: Decimal) -> bool:
    """True for 240, which is hardly told for 237; 300 may be told for 304."""
    return significant(value) == 2 and abs(value) < _HUNDREDS


def significant(value: Decimal) -> int:
    """How many significant digits a number shows: 10,000 shows one, 11,237 five."""
    return len(value.normalize().as_tuple().digits)


def _half_width(value: Decimal, share: Decimal, *, about: bool, count: Decimal) -> Decimal:
    size = abs(value)
    digits = value.normalize().as_tuple()
    exponent = int(digits.exponent)
    if not about and (significant(value) > 2 or exponent == 0):
        return size * count
    step = Decimal(5 if digits.digits[-1] == 5 and exponent > 0 else 1).scaleb(exponent)
    half = min(size * share, step / 2)
    if len(digits.digits) == 1:
        half = size * share
    return max(half, size * _LEAST_ABOUT) if about else half


def _widen(interval: Interval) -> Interval:
    low = None if interval.low is None else interval.low / _VAGUE_SLACK
    high = None if interval.high is None else interval.high * _VAGUE_SLACK
    return Interval(low, high)
