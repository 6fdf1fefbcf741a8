"""Periods with the precision that was said."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Period


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2023-08/..", date(2023, 8, 1), None),
        ("../2025-01-12", None, date(2025, 1, 12)),
        ("2024-10/2024-12-05", date(2024, 10, 1), date(2024, 12, 5)),
    ],
)
def test_forms(text: str, first: date | None, last: date | None) -> None:
    period = Period.parse(text)
    assert (period.first, period.last) == (first, last)
    assert str(period) == text


@pytest.mark.parametrize("text", ["", "../..", "2024-13", "2024-02-30", "24-01", "2024-1", "2025/2024"])
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|day|period|year|end"):
        Period.parse(text)


def test_a_month_is_not_a_day() -> None:
    month = Period.parse("2024-10")
    assert str(month) == "2024-10"
    assert not Period.parse("2024-10-31").contains(month)
    assert month.contains(Period.parse("2024-10-31"))


def test_order_goes_by_the_last_day_else_the_first() -> None:
    assert Period.parse("2024").anchor == date(2024, 12, 31)
    assert Period.parse("2024-05/..").anchor == date(2024, 5, 1)


def test_the_end_of_time_is_a_date() -> None:
    assert Period.year(9999).last is not None
    assert str(Period.month(9999, 12)).startswith("9999-12")


def test_hull_of_all_time_is_none() -> None:
    assert Period.parse("2024/..").hull(Period.parse("../2023")) is None
