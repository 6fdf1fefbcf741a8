"""Quantities in the canonical unit of their dimension."""

from __future__ import annotations

from reconcile.lexicon.unit import units
from reconcile.model import Quantity


def canonical(said: Quantity) -> Quantity:
    """The same quantity in the canonical unit (miles in km, kilograms in tonnes); exact factors only."""
    unit = units().get(said.unit) if said.unit is not None else None
    if unit is None or unit.canonical == unit.key:
        return said
    return Quantity(said.interval.scale(unit.multiplier), said.hedge, unit.canonical, said.per, said.digits)
