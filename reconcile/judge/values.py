"""The values that two numbers leave possible, in one unit."""

from __future__ import annotations

import msgspec

from reconcile.judge.money import converted, day_of, two_currencies
from reconcile.judge.side import Side
from reconcile.judge.sizes import DAYS, last_step, two_units
from reconcile.judge.tolerance import told
from reconcile.model import Claim, Interval
from reconcile.policy import Policy


def _by_time(held_by: Interval, claim: Claim, other: Claim) -> Interval:
    """What a rate allows, reckoned by the other's stretch of time (120 a day are 3,648 a month)."""
    first, second = claim.quantity.per or "", other.quantity.per or ""
    known = first in DAYS and second in DAYS
    return held_by if first == second or not known else held_by.scale(DAYS[second] / DAYS[first])


def allowed(claim: Claim, policy: Policy) -> Interval:
    """The values that a number in a sentence of its own leaves possible."""
    return told(claim, policy.tolerance)


def comparable(
    a: Claim, b: Claim, sides: tuple[Side, Side], policy: Policy
) -> tuple[Interval, Interval, str] | None:
    """The values that both leave possible, in the unit of the first, and what a conversion rests on.

    None for sums of two currencies without a rate of their time.
    """
    first, second = allowed(a, policy), _by_time(allowed(b, policy), b, a)
    if two_units((a, b)):
        first, second = _wider(first, a), _in_days(_wider(second, b), b, a)
    if not two_currencies(a, b):
        return first, second, ""
    when = day_of(b, sides[1].published) or day_of(a, sides[0].published)
    at_rate = converted(second, b.quantity.unit or "", a.quantity.unit or "", when)
    if at_rate is None:
        return None
    return first, at_rate.held, f" ({at_rate.told()[0]})"


def as_said(claim: Claim, other: Claim) -> Claim:
    """A size beside a bare number in the unit in which it is told: "under 24" are no months."""
    if other.quantity.unit is not None or claim.said.unit == claim.quantity.unit:
        return claim
    return msgspec.structs.replace(claim, quantity=claim.said)


def _wider(allowed: Interval, claim: Claim) -> Interval:
    """What a size allows beside one in another unit: both are rounded, however many digits they show."""
    half = last_step(claim.said, claim.quantity.interval)
    if not claim.quantity.interval.is_point or not half:
        return allowed
    return allowed.plus(Interval(-half, half))


def _in_days(held_by: Interval, claim: Claim, other: Claim) -> Interval:
    """What a stretch of time allows, reckoned in the other's unit (68 weeks in months)."""
    first, second = claim.quantity.unit or "", other.quantity.unit or ""
    return held_by if first == second else held_by.scale(DAYS[first] / DAYS[second])
