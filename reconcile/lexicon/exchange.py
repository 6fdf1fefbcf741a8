"""A claim's sum of money in another currency, at the rate of its month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec

from reconcile.lexicon.rates import rate
from reconcile.model import Claim, Interval

_PLACES = 2


def in_currency(claim: Claim, unit: str, published: date | None = None) -> Claim | None:
    """The claim in a currency (ISO 4217), as wide as the rate leaves it; None where no table has the rate of its day.

    The day is that for which the sum holds, else that on which it was said, else ``published``.
    """
    when = next((period.anchor for period in (claim.as_of, claim.asserted) if period is not None), published)
    found = rate(claim.quantity.unit or "", unit, when)
    if found is None:
        return None
    interval = claim.quantity.interval
    low = None if interval.low is None else _times(interval.low, found.value * (1 - found.slack))
    high = None if interval.high is None else _times(interval.high, found.value * (1 + found.slack))
    hedge = "range" if claim.quantity.hedge in ("exact", "approx", "nearly") else claim.quantity.hedge
    told = msgspec.structs.replace(claim.quantity, interval=Interval(low, high), hedge=hedge, unit=unit)
    return msgspec.structs.replace(claim, quantity=told)


def _times(bound: Decimal, factor: Decimal) -> Decimal:
    return round(bound * factor, _PLACES)
