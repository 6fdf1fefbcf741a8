"""The axis of a plot: where a value stands between 0 and 1, and which round numbers to mark."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import msgspec

from reconcile.model import Claim, Estimate

_LOG_FROM = 12.0
"""Values that span more than this factor are told apart on a logarithmic axis only."""
_MARGIN = 0.06


class Axis(msgspec.Struct, frozen=True):
    """A linear or logarithmic axis from ``low`` to ``high`` (low < high; both positive where log)."""

    low: float
    high: float
    log: bool

    def at(self, value: float) -> float:
        """The value's place, 0 at ``low`` and 1 at ``high``; values outside are put at the edge."""
        if self.log:
            if value <= self.low:
                return 0.0
            place = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            place = (value - self.low) / (self.high - self.low)
        return min(1.0, max(0.0, place))

    def ticks(self, most: int = 5) -> tuple[float, ...]:
        """Round numbers on the axis, at most ``most``."""
        found = self._log_ticks(most) if self.log else self._linear_ticks(most)
        return tuple(tick for tick in found if self.low <= tick <= self.high)[:most]

    def _linear_ticks(self, most: int) -> list[float]:
        rough = (self.high - self.low) / max(1, most - 1)
        unit = 10.0 ** math.floor(math.log10(rough))
        step = next((unit * k for k in (1, 2, 2.5, 5, 10) if unit * k >= rough), unit * 10)
        first = math.ceil(self.low / step)
        count = math.floor(self.high / step) - first + 1
        return [float(f"{(first + i) * step:.12g}") for i in range(count)]

    def _log_ticks(self, most: int) -> list[float]:
        first, last = math.floor(math.log10(self.low)), math.ceil(math.log10(self.high))
        for steps in ((1, 2, 5), (1, 3), (1,)):
            found = [
                float(f"{k}e{power}")
                for power in range(first, last + 1)
                for k in steps
                if self.low <= float(f"{k}e{power}") <= self.high
            ]
            if len(found) <= most:
                return found
        stride = math.ceil(len(found) / most)
        return found[::stride]


def value_axis(claims: Iterable[Claim], estimate: Estimate | None) -> Axis | None:
    """The axis that holds every bound of the claims, and the band as far as ten times beyond them."""
    bounds = [
        float(bound)
        for claim in claims
        for bound in (claim.quantity.interval.low, claim.quantity.interval.high)
        if bound is not None and abs(bound) < Decimal("1e300")
    ]
    ends = list(bounds)
    if estimate is not None and estimate.low90 is not None and estimate.high90 is not None:
        least, most = (min(bounds), max(bounds)) if bounds else (estimate.low90, estimate.high90)
        ends += [max(estimate.low90, least / 10), min(estimate.high90, most * 10)]
    return axis_of(ends)


def axis_of(values: Iterable[float]) -> Axis | None:
    """The axis that holds all values with a margin, or None where there are none."""
    ends = [value for value in values if math.isfinite(value)]
    if not ends:
        return None
    low, high = min(ends), max(ends)
    if low > 0 and high / low > _LOG_FROM:
        margin = (high / low) ** _MARGIN
        return Axis(low / margin, high * margin, log=True)
    if low == high:
        half = abs(low) / 2 or 1.0
        return Axis(low - half, high + half, log=False)
    margin = (high - low) * _MARGIN
    start = low - margin
    return Axis(0.0 if low >= 0 > start else start, high + margin, log=False)


class DayAxis(msgspec.Struct, frozen=True):
    """An axis of days."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """The day's place between 0 and 1."""
        whole = (self.last - self.first).days
        return 0.5 if whole == 0 else min(1.0, max(0.0, (day - self.first).days / whole))

    def ticks(self, most: int = 5) -> tuple[date, ...]:
        """First days of months (or years), at most ``most``; the ends where there is none."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        step = next((k for k in (1, 2, 3, 6, 12, 24, 60, 120) if months / k <= most - 1), 240)
        found = []
        number = self.first.year * 12 + self.first.month - 1
        for index in range(number, number + months + 1):
            if index % step == 0:
                day = date(index // 12, index % 12 + 1, 1)
                if self.first <= day <= self.last:
                    found.append(day)
        return tuple(found[:most]) if len(found) > 1 else (self.first, self.last)
