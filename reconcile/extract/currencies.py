"""Sums before the first that names its currency: a headline's millions are those of the text below it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.cues_near import is_money
from reconcile.model import Statement

_UNIT = ".unit."


def in_the_currency_of_the_text(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those of money that stand before any currency with the first one named behind them.

    Without this such a sum is of US dollars, which is how sums without a currency are read.
    """
    first = next((at for at, item in enumerate(found) if _named(item)), None)
    if first is None:
        return tuple(found)
    unit = found[first].said.unit
    return tuple(
        msgspec.structs.replace(item, said=msgspec.structs.replace(item.said, unit=unit))
        if at < first and item.said.unit is not None and is_money(item.said.unit)
        else item
        for at, item in enumerate(found)
    )


def _named(item: Statement) -> bool:
    unit = item.said.unit
    return unit is not None and is_money(unit) and any(_UNIT in word for word in item.patterns)
