"""Numbers that leave out the thousands of the number before ("the staff says four thousand, I would say five")."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.callings import callings
from reconcile.model.interval import Interval

_SCALES = (Decimal(10) ** 9, Decimal(10) ** 6, Decimal(10) ** 3)
_LIKE = Decimal(10)
"""How many times larger or smaller a number may be than the one whose thousands it leaves out."""


def in_full(
    sight: Sight, reading: Reading, told: tuple[int, Interval] | None, money: str | None = None
) -> Reading:
    """The number with the thousands that it leaves out; as it is where nothing tells that it does.

    Only number words with nothing counted behind them do so, close in size to the number told before in
    the same line (``told``: its line and interval). Where that was of ``money`` (its currency), also a
    numeral, and a small one, that ends its clause ("gave two million and promises another five").
    """
    before = told[1] if told is not None and told[0] == sight.sentence.line else None
    written = sight.text[reading.number_start : reading.number_end]
    own = reading.quantity.interval
    low = own.low if own.low is not None else own.high
    last = None if before is None else (before.low if before.low is not None else before.high)
    known = sight.actors_known or callings(sight.sentence.lang) is not None
    if not known or reading.quantity.unit is not None or low is None or last is None:
        return reading
    plain = not any(char.isdigit() for char in written) and (
        reading.kind == "quantity" or _alone(sight, reading)
    )
    if not plain and not (money is not None and last >= _MILLION and low > 1 and _ends(sight, reading)):
        return reading
    scale = next((scale for scale in _SCALES if last >= scale and last % (scale / 10) == 0), None)
    if scale is None or low >= scale or not last / scale / _LIKE <= low <= last / scale * _LIKE:
        return reading
    ends = [None if end is None else end * scale for end in (own.low, own.high)]
    full = Interval(ends[0], ends[1], own.low_open, own.high_open)
    quantity = msgspec.structs.replace(reading.quantity, interval=full)
    return msgspec.structs.replace(reading, quantity=quantity, kind="quantity")


_MILLION = 1_000_000


def _ends(sight: Sight, reading: Reading) -> bool:
    """True for a number that a sign follows, with no sentence between it and the sum before."""
    behind = sight.text[reading.end : reading.end + 2]
    earlier = any(
        item.end <= reading.start
        and (
            (item.quantity.unit is not None and item.quantity.unit.isupper())
            or (item.quantity.unit is None and (item.quantity.interval.low or 0) >= _MILLION)
        )
        for item in sight.numbers
    )
    return earlier and (not behind.strip() or behind[0] in ",.;:)!?")


def _alone(sight: Sight, reading: Reading) -> bool:
    """True for a small word on top of a number ("about 11 thousand; then another three"), with nothing counted behind."""
    behind = sight.text[reading.end :].lstrip()[:1]
    more = any(
        hit.value.increment == "additional" and 0 <= reading.number_start - hit.end <= 1
        for hit in sight.increments
    )
    return reading.kind == "smallword" and more and behind in ("", ".", ",", ";", ")")
