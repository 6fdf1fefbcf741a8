"""What a text has said of money so far, for numbers that leave out the currency or what the sum is."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from reconcile.extract.cues_near import is_money
from reconcile.extract.reading import Reading
from reconcile.extract.thread import Thread
from reconcile.model import Statement

_MILLIARD = 1_000_000_000
_MILLION = 1_000_000
_SUM = 100_000
"""A bare number from here on may be of the money that was spoken of before ("of which 210 million")."""


def _value(reading: Reading) -> Decimal | None:
    interval = reading.quantity.interval
    return interval.low if interval.low is not None else interval.high


def summed_before(thread: Thread, reading: Reading, unit_before: str | None) -> str | None:
    """The measure of the last sum of money, for a bare number of millions where the text goes on with money."""
    value = _value(reading)
    if reading.quantity.unit is not None or value is None or value < _MILLION or unit_before is None:
        return None
    return thread.summed if is_money(unit_before) else None


_LIKE = 3
"""How many times more or less a sum may be that goes on with somebody's pay."""


def paid(thread: Thread, reading: Reading, line: int) -> Reading:
    """A bare number that goes on with the pay told in its line ("94,000 a month; the workers want 120,000")."""
    value, before = _value(reading), thread.pay
    bare = reading.quantity.unit is None and reading.kind == "quantity"
    if value is None or before is None or not bare or before[0] != line:
        return reading
    last = before[1].interval.middle or before[1].interval.low or before[1].interval.high
    if last is None or not last / _LIKE <= value <= last * _LIKE:
        return reading
    quantity = msgspec.structs.replace(reading.quantity, unit=before[1].unit, per=before[1].per)
    return msgspec.structs.replace(reading, quantity=quantity, unit_shared=True)


def money_before(thread: Thread, reading: Reading) -> str | None:
    """The currency that a bare number may be of, from how large it is."""
    value = _value(reading)
    if value is not None and value >= _MILLIARD:
        return thread.money or thread.currency  # nothing else is counted in thousands of millions
    return thread.money if value is not None and value >= _SUM else None


def money_of(made: Statement, before: str | None) -> str | None:
    """The currency last named; forgotten with the block."""
    unit = made.said.unit
    return unit if unit is not None and is_money(unit) else before
