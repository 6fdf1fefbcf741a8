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
    ],
)
def test_a_rate(one: str, two: str, low: str, high: str) -> None:
    found = rate(one, two, DAY)
    assert found is not None
    assert Decimal(low) < found.value < Decimal(high)


@pytest.mark.parametrize(("one", "two"), [("EUR", "USD"), ("JPY", "KRW")])
def test_there_and_back(one: str, two: str) -> None:
    there, back = rate(one, two, DAY), rate(two, one, DAY)
    assert there is not None
    assert back is not None
    assert abs(there.value * back.value - 1) < Decimal("1e-9")
    assert there.slack == back.slack


@pytest.mark.parametrize(
    ("one", "two", "when"),
    [
        ("EUR", "USD", None),
        ("EUR", "QQQ", DAY),
        ("EUR", "UAH", DAY),
        ("EUR", "RUB", DAY),
        ("EUR", "USD", date(2009, 1, 1)),
    ],
)
def test_no_rate(one: str, two: str, when: date | None) -> None:
    assert rate(one, two, when) is None
