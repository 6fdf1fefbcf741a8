"""Bounds beside points and other bounds: when "more than", "fewer than" and "nearly" cannot be of one value."""

from __future__ import annotations

from decimal import Decimal

from reconcile.judge.tolerance import counted, in_digits, significant
from reconcile.model import Claim, Interval

ODD = 3
"""A number of so many digits ("more than 169,000") was counted: it is not said of a much larger number."""
_STEPS = 2


def beyond(claim: Claim, other: Interval) -> bool:
    """True where a number lies far above a floor that was plainly counted ("more than 169,000")."""
    interval = claim.quantity.interval
    if claim.quantity.hedge != "more_than" or interval.low is None or other.low is None:
        return False
    written = claim.said.digits.strip("0123456789") == "" and claim.said.digits.strip("0")
    if (len(written) if written else significant(interval.low)) < ODD:
        return False
    step = Decimal(1).scaleb(int(interval.low.normalize().as_tuple().exponent))
    return other.low > interval.low + _STEPS * step and other.low > interval.low * Decimal("1.02")


def facing(a: Claim, b: Claim) -> bool:
    """True for "more than" and "less than" the same number: nothing is both, though the bounds meet."""
    hedges = {a.quantity.hedge, b.quantity.hedge}
    one, two = a.quantity.interval, b.quantity.interval
    if _passes_by(a, b) or _passes_by(b, a):
        return True
    strict = "less_than" in hedges and hedges & {"more_than", "at_least"}
    return bool(strict or hedges == {"more_than", "at_most"}) and (
        (one.low is not None and one.low == two.high) or (two.low is not None and two.low == one.high)
    )


def _passes_by(claim: Claim, other: Claim) -> bool:
    """True for a count, or "nearly" it, beside more than, or fewer than, just so many."""
    point, hedge = claim.quantity.interval, other.quantity.hedge
    if claim.quantity.hedge == "nearly":
        return hedge == "more_than" and other.quantity.interval.low == point.high
    if claim.quantity.hedge != "exact" or not point.is_point or not (counted(claim) or in_digits(claim)):
        return False
    bound = other.quantity.interval
    return (hedge == "more_than" and bound.low == point.low) or (
        hedge == "less_than" and bound.high == point.low
    )


def of_that_size(a: Claim, b: Claim) -> bool:
    """True for a floor that a vague word fits: at least 410 are hundreds."""
    shown, vague = a.quantity.interval, b.quantity.interval
    floor = a.quantity.hedge in ("at_least", "more_than") and shown.high is None and shown.low is not None
    return bool(floor and b.quantity.hedge == "vague" and vague.contains(Interval(shown.low, shown.low)))
