"""Exchange rates by the month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from reconcile.lexicon.rates import rate

DAY = date(2024, 12, 15)


@pytest.mark.parametrize(
    ("one", "two", "low", "high"),
    [
        ("EUR", "USD", "1.02", "1.07"),
        ("USD", "JPY", "148", "158"),
        ("USD", "KRW", "1390", "1480"),
        ("USD", "UAH", "38", "42"),
    ],
)
def test_a_rate(one: str, two: str, low: str, high: str) -> None:
    found = rate(one, two, DAY)
    assert found is not None
    assert Decimal(low) < found.value < Decimal(high)


@pytest.mark.parametrize(("one", "two"), [("EUR", "USD"), ("JPY", "KRW"), ("UAH", "USD"), ("RUB", "EUR")])
def test_there_and_back(one: str, two: str) -> None:
    there, back = rate(one, two, DAY), rate(two, one, DAY)
    assert there is not None
    assert back is not None
    assert abs(there.value * back.value - 1) < Decimal("1e-9")
    assert there.slack == back.slack


def test_yearly_rates_are_loose() -> None:
    monthly, yearly = rate("EUR", "USD", DAY), rate("EUR", "UAH", DAY)
    assert monthly is not None
    assert yearly is not None
    assert monthly.slack < yearly.slack
    assert (monthly.period, yearly.period) == ("2024-12", "2024")


@pytest.mark.parametrize(
    ("one", "two", "when"), [("EUR", "USD", None), ("EUR", "QQQ", DAY), ("EUR", "USD", date(2009, 1, 1))]
)
def test_no_rate(one: str, two: str, when: date | None) -> None:
    assert rate(one, two, when) is None
