"""Parts of a whole stay under the whole."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from reconcile.estimate import estimate_records
from reconcile.estimate.bounded import logs, most, stretched
from tests.estimate.test_camps import claim

BANDS = ("low90", "low50", "best", "high50", "high90")


def share(*values: float, measure: str = "share", unit: str = "percent") -> dict[str, Any]:
    claims = [claim(f"Source {n}", value) | {"measure": measure} for n, value in enumerate(values)]
    record = {"cluster": "q", "measure": measure, "unit": unit, "as_of": None, "claims": claims}
    (found,) = estimate_records([record])
    return found


@pytest.mark.parametrize("values", [(95,), (95, 98), (99, 100), (60, 97), (99, 20, 97, 21)])
def test_no_band_of_a_share_is_above_the_whole(values):
    found = share(*values)
    numbers = [found[name] for name in BANDS]
    assert numbers == sorted(numbers)
    assert numbers[-1] <= 100
    assert min(values) / 4 < found["best"] <= max(values) * 1.02


def test_two_shares_near_the_whole_are_told_more_closely_than_two_small_ones():
    high, low = share(96, 97), share(46, 47)
    assert high["high90"] - high["low90"] < low["high90"] - low["low90"]


def test_small_shares_are_told_as_anything_else():
    part, other = share(0.11, 0.12), share(0.11, 0.12, measure="other:dose", unit="gram")
    assert [part[name] for name in BANDS] == pytest.approx([other[name] for name in BANDS], rel=0.01)


def test_who_says_more_than_the_whole_means_no_part_of_one():
    assert share(120, 99)["high90"] > 120
    assert math.isinf(most("share", "percent", [math.log(120)]))
    assert math.isinf(most("killed", "person", [math.log(12)]))
    assert most("share", "percent", [math.log(12), None]) == pytest.approx(math.log(100))


@pytest.mark.parametrize("value", [0.001, 1, 50, 90, 99])
def test_the_scale_and_the_way_back(value):
    top = math.log(100)
    place = np.array([stretched(math.log(value), top)])
    assert np.exp(logs(place, top))[0] == pytest.approx(value)
    assert (
        stretched(math.log(value), math.inf)
        == math.log(value)
        == logs(np.array([math.log(value)]), math.inf)[0]
    )
    assert stretched(-math.inf, top) == -math.inf
