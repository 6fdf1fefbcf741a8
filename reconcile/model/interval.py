"""Intervals of exact numbers: what a hedged quantity asserts.

A claim asserts an interval, never a bare point with its hedge dropped: "at least 100" is
``[100, inf)``, "up to 30,000" is ``(-inf, 30000]``. Bounds are exact decimals; ``None`` is
unbounded. Bounds are closed unless said otherwise ("more than 100" is open at 100).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Self

import msgspec


class Interval(msgspec.Struct, frozen=True, order=False):
    """A non-empty interval; ``low`` or ``high`` is None where it is unbounded.

    Raises:
        ValueError: the bounds are reversed, the interval is empty, or a bound is not finite.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        for bound in (self.low, self.high):
            if bound is not None and not bound.is_finite():
                raise ValueError(f"a bound must be a finite number, not {bound}")
        if self.low is None or self.high is None:
            return
        if self.low > self.high:
            raise ValueError(f"reversed interval: {self.low} > {self.high}")
        if self.low == self.high and (self.low_open or self.high_open):
            raise ValueError(f"empty interval at {self.low}")

    @classmethod
    def point(cls, value: Decimal) -> Self:
        """The interval that holds ``value`` alone."""
        return cls(value, value)

    @property
    def is_point(self) -> bool:
        """True where low and high are the same number."""
        return self.low is not None and self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """True where both ends are numbers."""
        return self.low is not None and self.high is not None

    @property
    def middle(self) -> Decimal | None:
        """The centre of a bounded interval, the only bound of a half-open one, else None."""
        if self.low is not None and self.high is not None:
            return (self.low + self.high) / 2
        return self.low if self.low is not None else self.high

    def __contains__(self, value: object) -> bool:
        if not isinstance(value, Decimal | int):
            return False
        number = Decimal(value)
        if self.low is not None and (number < self.low or (self.low_open and number == self.low)):
            return False
        above = self.high is not None and (number > self.high or (self.high_open and number == self.high))
        return not above

    def disjoint(self, other: Interval) -> bool:
        """True where no number lies in both."""
        return self.wholly_below(other) or other.wholly_below(self)

    def wholly_below(self, other: Interval) -> bool:
        """True where every number of this interval is less than every number of ``other``."""
        if self.high is None or other.low is None:
            return False
        if self.high == other.low:
            return self.high_open or other.low_open
        return self.high < other.low

    def contains(self, other: Interval) -> bool:
        """True where every number of ``other`` is in this interval."""
        if self.low is not None:
            if other.low is None or other.low < self.low:
                return False
            if other.low == self.low and self.low_open and not other.low_open:
                return False
        if self.high is not None:
            if other.high is None or other.high > self.high:
                return False
            if other.high == self.high and self.high_open and not other.high_open:
                return False
        return True

    def intersect(self, other: Interval) -> Interval | None:
        """The numbers in both, or None where there are none."""
        if self.disjoint(other):
            return None
        low, low_open = _tighter(self._low_end(), other._low_end(), larger=True)
        high, high_open = _tighter(self._high_end(), other._high_end(), larger=False)
        return Interval(low, high, low_open, high_open)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low, low_open = _looser(self._low_end(), other._low_end(), smaller=True)
        high, high_open = _looser(self._high_end(), other._high_end(), smaller=False)
        return Interval(low, high, low_open, high_open)

    def gap(self, other: Interval) -> Decimal:
        """The distance between two disjoint intervals; zero where they meet or overlap."""
        if self.high is not None and other.low is not None and self.high < other.low:
            return other.low - self.high
        if other.high is not None and self.low is not None and other.high < self.low:
            return self.low - other.high
        return Decimal(0)

    def scale(self, factor: Decimal) -> Interval:
        """Every number times ``factor``; a negative factor turns the ends around.

        Raises:
            ValueError: the factor is zero (an unbounded end has no image) or not finite.
        """
        if not factor.is_finite() or factor == 0:
            raise ValueError(f"cannot scale by {factor}")
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        if factor > 0:
            return Interval(low, high, self.low_open, self.high_open)
        return Interval(high, low, self.high_open, self.low_open)

    def plus(self, other: Interval) -> Interval:
        """All sums of a number of each."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(
            low,
            high,
            low is not None and (self.low_open or other.low_open),
            high is not None and (self.high_open or other.high_open),
        )

    def times(self, other: Interval) -> Interval:
        """All products of a number of each, for intervals of non-negative numbers.

        Raises:
            ValueError: a bound is negative. An unbounded low end is read as zero.
        """
        ends = (self.low, self.high, other.low, other.high)
        if any(end is not None and end < 0 for end in ends):
            raise ValueError("times() is for non-negative intervals")
        low = (self.low or Decimal(0)) * (other.low or Decimal(0))
        high = None if self.high is None or other.high is None else self.high * other.high
        open_high = high is not None and low != high and (self.high_open or other.high_open)
        open_low = low != high and low > 0 and (self.low_open or other.low_open)
        return Interval(low, high, open_low, open_high)

    def _low_end(self) -> tuple[Decimal | None, bool]:
        return self.low, self.low_open

    def _high_end(self) -> tuple[Decimal | None, bool]:
        return self.high, self.high_open


_End = tuple[Decimal | None, bool]


def _tighter(one: _End, two: _End, *, larger: bool) -> _End:
    if one[0] is None:
        return two
    if two[0] is None:
        return one
    if one[0] == two[0]:
        return one[0], one[1] or two[1]
    return one if (one[0] > two[0]) == larger else two


def _looser(one: _End, two: _End, *, smaller: bool) -> _End:
    if one[0] is None or two[0] is None:
        return None, False
    if one[0] == two[0]:
        return one[0], one[1] and two[1]
    return one if (one[0] < two[0]) == smaller else two
