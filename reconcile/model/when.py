"""Periods of time with the precision that was said.

A month is a month: "in October 2024" is never turned into a day. A period is half-open
(``first`` is in it, ``after`` is not) and may be open at either end, as in "since August".
The text form is that of the public records: ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD`` or
``START/END`` with ``..`` for an open end.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import Literal, Self

import msgspec

Precision = Literal["day", "month", "year"]

_FORM = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\Z", re.ASCII)


class Period(msgspec.Struct, frozen=True):
    """A stretch of days; ``first`` None or ``after`` None is an open end.

    Raises:
        ValueError: the period is empty or both ends are open.
    """

    first: date | None
    after: date | None
    first_precision: Precision = "day"
    last_precision: Precision = "day"

    def __post_init__(self) -> None:
        if self.first is None and self.after is None:
            raise ValueError("a period needs at least one end")
        if self.first is not None and self.after is not None and self.first >= self.after:
            raise ValueError(f"an empty period: {self.first} to {self.after}")

    @classmethod
    def day(cls, day: date) -> Self:
        """One day."""
        return cls(day, _next_day(day))

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """One calendar month."""
        first = date(year, month, 1)
        return cls(first, _after_month(first), "month", "month")

    @classmethod
    def year(cls, year: int) -> Self:
        """One calendar year."""
        after = date(year + 1, 1, 1) if year < date.max.year else date.max
        return cls(date(year, 1, 1), after, "year", "year")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads the text form.

        Raises:
            ValueError: the text is not in one of the forms, or names no real date.
        """
        if "/" not in text:
            return cls._unit(text)
        start, _, end = text.partition("/")
        head = None if start == ".." else cls._unit(start)
        tail = None if end == ".." else cls._unit(end)
        return cls(
            head.first if head else None,
            tail.after if tail else None,
            head.first_precision if head else "day",
            tail.last_precision if tail else "day",
        )

    @classmethod
    def _unit(cls, text: str) -> Self:
        form = _FORM.match(text)
        if form is None:
            raise ValueError(f"not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: {text!r}")
        year, month, day = form.groups()
        if day:
            return cls.day(date(int(year), int(month), int(day)))
        return cls.month(int(year), int(month)) if month else cls.year(int(year))

    @property
    def last(self) -> date | None:
        """The last day that is in the period, or None where it is open."""
        return None if self.after is None else self.after - timedelta(days=1)

    @property
    def anchor(self) -> date:
        """The day that orders periods: the last day, else (open end) the first."""
        day = self.last if self.last is not None else self.first
        assert day is not None  # __post_init__ holds one of the two
        return day

    def __str__(self) -> str:
        head = _text(self.first, self.first_precision)
        tail = _text(self.last, self.last_precision)
        if head == tail and self.first_precision == self.last_precision:
            return head
        return f"{head}/{tail}"

    def overlaps(self, other: Period) -> bool:
        """True where some day is in both."""
        return not (self.before(other) or other.before(self))

    def before(self, other: Period) -> bool:
        """True where every day of this period is before every day of ``other``."""
        return self.after is not None and other.first is not None and self.after <= other.first

    def contains(self, other: Period) -> bool:
        """True where every day of ``other`` is in this period."""
        starts = self.first is None or (other.first is not None and self.first <= other.first)
        ends = self.after is None or (other.after is not None and other.after <= self.after)
        return starts and ends

    def hull(self, other: Period) -> Period | None:
        """The shortest period that holds both, or None where that is all of time."""
        early = self if _starts_first(self, other) else other
        late = self if _ends_last(self, other) else other
        if early.first is None and late.after is None:
            return None
        return Period(early.first, late.after, early.first_precision, late.last_precision)


def _starts_first(one: Period, two: Period) -> bool:
    return one.first is None or (two.first is not None and one.first <= two.first)


def _ends_last(one: Period, two: Period) -> bool:
    return one.after is None or (two.after is not None and one.after >= two.after)


def _next_day(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _after_month(first: date) -> date:
    days = calendar.monthrange(first.year, first.month)[1]
    return _next_day(first.replace(day=days))


def _text(day: date | None, precision: Precision) -> str:
    if day is None:
        return ".."
    width = {"day": 10, "month": 7, "year": 4}[precision]
    return day.isoformat()[:width]
