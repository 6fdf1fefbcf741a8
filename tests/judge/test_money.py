"""Sums in two currencies at the rate of their time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from reconcile.judge.money import converted, day_of, is_currency, two_currencies
from reconcile.model import Interval, Source
from reconcile.pipeline import compare
from reconcile.policy import Policy
from tests.judge.cases import claim

DAY = date(2024, 12, 15)


def test_a_sum_in_another_currency() -> None:
    found = converted(Interval.point(Decimal(1000)), "EUR", "USD", DAY)
    assert found is not None
    assert found.held.low is not None
    assert found.held.high is not None
    assert 990 < found.held.low < 1048 < found.held.high < 1110
    assert "2024-12" in found.told()[0]
    assert "±5%" in found.told()[1]


def test_an_open_sum_stays_open() -> None:
    found = converted(Interval(Decimal(1000), None), "EUR", "USD", DAY)
    assert found is not None
    assert found.held.high is None


def test_no_rate_without_a_day_or_table() -> None:
    assert converted(Interval.point(Decimal(1)), "EUR", "USD", None) is None
    assert converted(Interval.point(Decimal(1)), "EUR", "XXX", DAY) is None
    assert converted(Interval.point(Decimal(1)), "EUR", "USD", date(1990, 1, 1)) is None


def test_what_is_a_currency() -> None:
    assert is_currency("USD")
    assert not any(is_currency(unit) for unit in (None, "km", "person", "usd"))
    assert two_currencies(claim("a", 1, unit="USD"), claim("b", 1, unit="EUR"))
    assert not two_currencies(claim("a", 1, unit="USD"), claim("b", 1, unit="km"))


def test_the_day_of_a_sum() -> None:
    assert day_of(claim("a", 1, as_of="2024-05"), DAY) == date(2024, 5, 31)
    assert day_of(claim("a", 1), DAY) == DAY
    assert day_of(claim("a", 1), None) is None


@pytest.mark.parametrize(
    ("relation", "sum_"), [("contradicts", "300 million dollars"), ("entails", "about 105 million dollars")]
)
def test_two_texts(relation: str, sum_: str) -> None:
    one = Source(id="a", sha256="", text="The government pledged 100 million euros in aid.", published=DAY)
    two = Source(id="b", sha256="", text=f"The government pledged {sum_} in aid.", published=DAY)
    told = compare(one, two, Policy())
    assert told[0] == relation
    assert "ECB 2024-12, ±5%" in told[1]
