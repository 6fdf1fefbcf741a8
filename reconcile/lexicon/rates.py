"""Exchange rates by the month, as data: what a sum was worth in another currency when it was told."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

import msgspec

from reconcile.lexicon.files import load

_MONTHLY = Decimal("0.05")


class Rate(msgspec.Struct, frozen=True):
    """What one unit of a currency is worth in another.

    ``period`` is the month that the rate is the mean of, ``slack`` the share by which a
    day's rate may differ from it, ``source`` who publishes it.
    """

    value: Decimal
    period: str
    slack: Decimal
    source: str


class _Rates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    until: str
    month: dict[str, dict[str, Decimal]]


@cache
def _rates() -> _Rates:
    return load("rates.toml", _Rates)


def rate(one: str, two: str, when: date | None) -> Rate | None:
    """The rate from ``one`` to ``two`` (ISO 4217 codes) on a day; None where no table has it.

    Without a day there is no rate: what a sum was worth is a question of its time.
    """
    if when is None:
        return None
    known = _rates()
    month = when.isoformat()[:7]
    per_euro = {"EUR": Decimal(1), **known.month.get(month, {})}
    if one in per_euro and two in per_euro:
        return Rate(per_euro[two] / per_euro[one], month, _MONTHLY, "ECB")
    return None
