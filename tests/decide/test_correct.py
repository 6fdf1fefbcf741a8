"""Corrected fields: text in, a valid claim out."""

from decimal import Decimal

import pytest

from reconcile.decide import FIELDS, corrected
from reconcile.model import Interval, Period
from tests.decide.making import claim, source

POINT = claim(source(), "300 people")


def _bounds(found):
    return found.quantity.interval.low, found.quantity.interval.high


@pytest.mark.parametrize(
    ("fields", "low", "high"),
    [
        ({"value": "3000"}, 3000, 3000),
        ({"value": "3,000"}, 3000, 3000),
        ({"low": "200", "high": "400", "hedge": "range"}, 200, 400),
        ({"low": "", "high": "400", "hedge": "at_most"}, None, 400),
        ({"low": "0.5", "high": "null"}, Decimal("0.5"), None),
    ],
)
def test_numbers(fields, low, high):
    found = corrected(POINT, fields)
    assert _bounds(found) == (low, high)
    assert found.said == POINT.said
    assert found.id == POINT.id


def test_one_bound_of_a_range():
    wide = corrected(POINT, {"low": "200", "high": "400", "hedge": "range"})
    assert _bounds(corrected(wide, {"high": "500"})) == (200, 500)


def test_open_ends_follow_the_hedge():
    more = corrected(POINT, {"low": "100", "high": "", "hedge": "more_than"})
    assert more.quantity.interval == Interval(Decimal(100), None, True, False)
    less = corrected(POINT, {"low": "", "high": "100", "hedge": "less_than"})
    assert less.quantity.interval == Interval(None, Decimal(100), False, True)
    exact = corrected(more, {"value": "100", "hedge": "exact"})
    assert exact.quantity.interval == Interval.point(Decimal(100))


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("measure", "wounded", "wounded"),
        ("subject", "North Korean troops", "North Korean troops"),
        ("status", "dispatched", "dispatched"),
        ("status", "", None),
        ("increment", "batch", "batch"),
        ("place", "", None),
        ("as_of", "2024-10", Period.parse("2024-10")),
        ("asserted", "2024-01/..", Period.parse("2024-01/..")),
        ("claimant", " NIS ", "NIS"),
        ("via", "Yonhap; Reuters;", ("Yonhap", "Reuters")),
        ("via", "", ()),
        ("stance", "denies", "denies"),
    ],
)
def test_other_fields(name, text, value):
    assert getattr(corrected(POINT, {name: text}), name) == value


def test_units():
    found = corrected(POINT, {"unit": "round", "per": "month"})
    assert (found.quantity.unit, found.quantity.per) == ("round", "month")
    assert corrected(found, {"per": ""}).quantity.per is None


@pytest.mark.parametrize("unit", ["XAF", "other:goat", "km", ""])
def test_units_that_there_are(unit):
    assert corrected(POINT, {"unit": unit}).quantity.unit == (unit or None)


def test_what_is_no_count_may_be_negative():
    assert _bounds(corrected(POINT, {"value": "-5", "unit": "USD"})) == (-5, -5)


def test_a_measure_of_another_kind():
    assert corrected(POINT, {"measure": "other:goats"}).measure == "other:goats"


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"colour": "red"},
        {"value": "many"},
        {"value": ""},
        {"value": "1e400"},
        {"value": "9" * 5000},
        {"value": "NaN"},
        {"value": "١٢"},
        {"value": "1", "low": "1"},
        {"low": "1"},
        {"low": "5", "high": "1"},
        {"hedge": "perhaps"},
        {"status": "asleep"},
        {"stance": ""},
        {"measure": ""},
        {"measure": "silly"},
        {"measure": "other:"},
        {"unit": "silly"},
        {"unit": "usd"},
        {"value": "-3"},
        {"low": "-3", "high": "5", "hedge": "range"},
        {"value": "-3", "unit": "round"},
        {"as_of": "last week"},
        {"as_of": "2024-02-30"},
        {"as_of": "../.."},
        {"claimant": "a\x1b[31m"},
        {"claimant": "x" * 201},
    ],
)
def test_what_is_refused_is_told_in_a_sentence(fields):
    with pytest.raises(ValueError, match=r"\w+ \w+") as error:
        corrected(POINT, fields)
    assert "\n" not in str(error.value)


def test_every_field_is_one_that_can_be_corrected():
    known = set(POINT.__struct_fields__) | {"value", "low", "high", "hedge", "unit", "per"}
    assert set(FIELDS) <= known
