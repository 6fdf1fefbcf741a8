"""A claim's sum in another currency, at the rate of its month."""

from __future__ import annotations

from decimal import Decimal

from reconcile.lexicon.exchange import in_currency
from reconcile.lexicon.rates import rate
from tests.judge.cases import claim


def test_a_sum_is_as_wide_as_the_rate_leaves_it():
    told = claim("a", 100, unit="USD", as_of="2025-05-04")
    found = in_currency(told, "JPY")
    assert found is not None
    assert told.as_of is not None
    known = rate("USD", "JPY", told.as_of.anchor)
    assert known is not None
    interval = found.quantity.interval
    assert found.quantity.unit == "JPY"
    assert interval.low is not None
    assert interval.high is not None
    assert interval.low < Decimal(100) * known.value < interval.high


def test_a_bound_stays_a_bound():
    found = in_currency(claim("a", 100, unit="USD", hedge="at_least", as_of="2025-05-04"), "JPY")
    assert found is not None
    assert found.quantity.interval.high is None
    assert found.quantity.hedge == "at_least"


def test_without_a_day_or_a_currency_there_is_no_rate():
    assert in_currency(claim("a", 100, unit="USD", as_of=None), "JPY") is None
    assert in_currency(claim("a", 100, unit="person", as_of="2025-05-04"), "JPY") is None
