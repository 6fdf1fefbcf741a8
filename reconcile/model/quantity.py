"""A quantity: the interval that words assert, with hedge and unit."""

from __future__ import annotations

from typing import Literal

import msgspec

from reconcile.model.interval import Interval

Hedge = Literal[
    "exact", "approx", "at_least", "more_than", "at_most", "less_than", "nearly", "range", "vague"
]
HEDGES: tuple[Hedge, ...] = (
    "exact", "approx", "at_least", "more_than", "at_most", "less_than", "nearly", "range", "vague",
)  # fmt: skip


class Quantity(msgspec.Struct, frozen=True):
    """An interval in a unit, with the hedge that made it and the digits as written.

    ``unit`` is a key of the units' data (``person``, ``round``, ``km``, an ISO 4217 code,
    ``other:<word>``) or None for a bare number; ``per`` is what a rate is reckoned by
    (``month``, ``person`` ...) or None. ``digits`` is the numeral to the letter.
    """

    interval: Interval
    hedge: Hedge
    unit: str | None
    per: str | None = None
    digits: str = ""
