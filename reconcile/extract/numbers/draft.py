"""A number on its way to a reading: the numeral, and what the modules found around it."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from reconcile.extract.numbers.numeral import Numeral
from reconcile.model.quantity import Hedge


class UnitFound(msgspec.Struct, frozen=True):
    """The words of a unit, with what a number is multiplied by to be in it.

    ``beside``: they lie outside of the quantity's own stretch ("three of the brigades").
    """

    unit: str
    start: int
    end: int
    factor: Decimal = Decimal(1)
    direct: bool = True
    pattern: str = ""
    beside: bool = False


class Draft(msgspec.Struct):
    """One number of a text while it is being put together. ``last`` is the far end of a range.

    ``start``/``end`` widen as hedge, unit and rate are found. ``after`` is where the search behind
    the number goes on (after unit and inner hedge).
    """

    numeral: Numeral
    start: int
    end: int
    last: Numeral | None = None
    unit: UnitFound | None = None
    shared: bool = False
    hedges: list[Hedge] = []
    per: list[str] = []
    kind: str = "quantity"
    listed: bool = False
    patterns: list[str] = []

    @property
    def number_end(self) -> int:
        """Where the numeral ends (of a range, the second one)."""
        return (self.last or self.numeral).end

    @property
    def bare(self) -> bool:
        """True for a number with no unit."""
        return self.unit is None


def draft(numeral: Numeral) -> Draft:
    """The draft of a numeral alone."""
    return Draft(
        numeral,
        numeral.start,
        numeral.end,
        kind=numeral.kind or "quantity",
        patterns=list(numeral.patterns),
        hedges=[],
        per=[],
    )
