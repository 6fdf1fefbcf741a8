"""Which whole "the total" means, where a part of it was counted last."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon import measures

_NEAR = 0.6
"""How far before a bare number the word for a total may stand, in words as ``Sight.cost`` weighs them."""


def total_of(sight: Sight, reading: Reading, recent: Sequence[tuple[str, Decimal]]) -> str | None:
    """The whole counted before its part, where a bare number is of "the total".

    "950,000 casualties. Of those 250,000 were killed. The total will pass one million": casualties.
    ``recent`` are the measures counted last with their values, the newest at the end.
    """
    if reading.quantity.unit is not None or len(recent) < 2:
        return None
    named = any(
        hit.value.increment == "total"
        and hit.end <= reading.start
        and sight.cost(hit.start, hit.end, reading) <= _NEAR
        for hit in sight.increments
    )
    wholes = {relation.whole for relation in measures().relations if recent[-1][0] in relation.parts}
    if not named:
        return None
    counted = next((key for key, _ in reversed(recent[:-1]) if key in wholes), None)
    return counted or _of_both(reading, recent[-2:])


def _of_both(reading: Reading, both: Sequence[tuple[str, Decimal]]) -> str | None:
    """The whole of the two parts counted last ("300 killed, 2,700 wounded. He put the total at 4,000")."""
    value = reading.quantity.interval.low or reading.quantity.interval.high
    keys = {key for key, _ in both}
    if value is None or len(keys) < 2 or any(value < part for _, part in both):
        return None
    return next((one.whole for one in measures().relations if keys <= set(one.parts)), None)
