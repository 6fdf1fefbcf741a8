"""What one man is paid, told from what a state earns by its size and rate."""

from __future__ import annotations

from reconcile.extract.reading import Reading

_MOST_PAY = 100_000
"""Money a month, or a head, up to here is somebody's pay; what a state earns is more."""


def wage(reading: Reading) -> bool:
    """True for money a month or a head of a size that one man is paid."""
    per = (reading.quantity.per or "").split("/")
    interval = reading.quantity.interval
    value = interval.high if interval.high is not None else interval.low
    return bool({"month", "person"} & set(per)) and (value is None or value <= _MOST_PAY or per == ["month"])


def within_pay(reading: Reading) -> bool:
    """True for a sum that one man may be paid."""
    interval = reading.quantity.interval
    return (interval.low or interval.high or 0) <= _MOST_PAY
