"""Sums in two currencies, compared at the rate of their time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec

from reconcile.lexicon.rates import Rate, rate
from reconcile.model import Claim, Interval


class Converted(msgspec.Struct, frozen=True):
    """The values that a sum leaves possible in another currency, and the rate that says so."""

    held: Interval
    rate: Rate
    one: str
    two: str

    def told(self) -> tuple[str, str]:
        """The rate with its tolerance, in English and Japanese."""
        value = f"{self.rate.value:.4g}" if self.rate.value < 1000 else f"{self.rate.value:.0f}"
        share = f"{self.rate.slack * 100:.0f}%"
        text = f"{self.one} 1 = {self.two} {value}, {self.rate.source} {self.rate.period}"
        return f"at {text}, ±{share}", f"{text}で換算、±{share}"


def is_currency(unit: str | None) -> bool:
    """True for an ISO 4217 code."""
    return unit is not None and len(unit) == 3 and unit.isalpha() and unit.isupper()


def two_currencies(one: Claim, two: Claim) -> bool:
    """True for sums of money in different currencies."""
    first, second = one.quantity.unit, two.quantity.unit
    return first != second and is_currency(first) and is_currency(second)


def converted(held: Interval, unit: str, target: str, when: date | None) -> Converted | None:
    """An interval of one currency in another, widened by what the rate leaves open."""
    found = rate(unit, target, when)
    if found is None:
        return None
    low = None if held.low is None else held.low * found.value * (1 - found.slack)
    high = None if held.high is None else held.high * found.value * (1 + found.slack)
    return Converted(Interval(_rounded(low), _rounded(high)), found, unit, target)


def _rounded(value: Decimal | None) -> Decimal | None:
    return None if value is None else round(value, 2)


def day_of(claim: Claim, published: date | None) -> date | None:
    """The day whose rate a sum is converted at: when it holds, else was said, else came out."""
    for period in (claim.as_of, claim.asserted):
        if period is not None:
            return period.anchor
    return published
