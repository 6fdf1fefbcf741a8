"""Quantities in the canonical unit of their dimension: the only door to pint.

pint never sees the text of a source: it is handed our own table of units, so that neither a word
("a", "c") nor a monstrous exponent of somebody's document can reach its parser.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from reconcile.lexicon.unit import units
from reconcile.model import Interval, Quantity

if TYPE_CHECKING:
    import pint


def canonical(said: Quantity) -> Quantity:
    """The same quantity in the canonical unit (miles in km, kilograms in tonnes); exact factors only."""
    unit = units().get(said.unit) if said.unit is not None else None
    if unit is None or unit.canonical == unit.key:
        return said
    factor = _factor(unit.key, unit.canonical)
    return Quantity(_rounded(said.interval.scale(factor)), said.hedge, unit.canonical, said.per, said.digits)


@cache
def _factor(unit: str, base: str) -> Decimal:
    """What a number in ``unit`` is multiplied by to be in ``base``; reckoned once a unit."""
    registry = _registry()
    return Decimal(registry.Quantity(Decimal(1), unit).to(base).magnitude)


_PLACES = 12
"""Digits of a number in another unit; behind them a factor that is no short decimal (1/60) is not exact."""


def _rounded(interval: Interval) -> Interval:
    low, high = (None if end is None else _short(end) for end in (interval.low, interval.high))
    return Interval(low, high, interval.low_open, interval.high_open)


def _short(value: Decimal) -> Decimal:
    return (
        round(value, _PLACES - 1 - value.adjusted()).normalize()
        if len(value.as_tuple().digits) > _PLACES
        else value
    )


@cache
def _registry() -> pint.UnitRegistry[Decimal]:
    """A registry of our own units and no others; a factor between two dimensions cannot be defined."""
    import pint

    registry: pint.UnitRegistry[Decimal] = pint.UnitRegistry(None, non_int_type=Decimal)
    table = sorted(units().values(), key=lambda unit: unit.canonical != unit.key)
    for unit in table:
        if unit.canonical == unit.key:
            registry.define(f"{unit.key} = [{unit.key}_]")
        else:
            registry.define(f"{unit.key} = {unit.factor} * {unit.canonical}")
    return registry
