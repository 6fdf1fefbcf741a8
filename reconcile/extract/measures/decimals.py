"""Bare decimals count neither people nor things: they go on with a scale that the text told before."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reconcile.extract.measures.measured import Choice
from reconcile.extract.numbers.reading import Reading
from reconcile.lexicon import measures

_WHOLE = ("person", "item", "round")
"""Units of what is counted one by one."""


def of_scale(reading: Reading, choice: Choice | None, recent: Sequence[tuple[str, Decimal]]) -> Choice | None:
    """The choice for a number; for a bare decimal of which no word says what it is, the scale told last, or none.

    ``recent`` are the measures of the numbers before it with their values.
    """
    value = reading.number_value
    bare = reading.quantity.unit is None and value is not None and value % 1 != 0
    if not bare or (choice is not None and (choice.cue is not None or not _counts(choice.measure))):
        return choice
    scale = next((key for key, other in reversed(recent) if other % 1 != 0 and _scale(key)), None)
    return None if scale is None else Choice(scale, None, "measure.again")


def _counts(key: str) -> bool:
    measure = measures().by_key.get(key)
    return measure is None or measure.units[0] in _WHOLE


def _scale(key: str) -> bool:
    """True for a measure that is its own unit, as magnitudes are."""
    measure = measures().by_key.get(key)
    return measure is not None and measure.units[0] == key
