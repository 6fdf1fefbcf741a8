"""When voices stand in camps, and when hedges, growth or a speaker's own update explain how far they lie apart."""

from __future__ import annotations

import math
from typing import Any

import pytest

from reconcile.estimate import band, estimate_records
from reconcile.estimate.records import read
from reconcile.model import Estimate
from reconcile.policy import Policy

Record = dict[str, Any]


def claim(who: str, value: float, *, hedge: str = "exact", day: int = 10, grade: str | None = None) -> Record:
    low: float | None = value
    high: float | None = value
    if hedge == "at_least":
        high = None
    elif hedge == "at_most":
        low = None
    told = f"2025-01-{day:02d}"
    return {
        "id": f"{who} {day}", "low": low, "high": high, "hedge": hedge, "as_of": told, "asserted": told,
        "claimant": who, "via": [], "stance": "asserts", "reliability": grade,
    }  # fmt: skip


def estimate(*claims: Record, measure: str = "crowd") -> Record:
    record = {"cluster": "q", "measure": measure, "unit": "person", "as_of": None, "claims": list(claims)}
    (found,) = estimate_records([record])
    return found


def agreeing(count: int, value: float) -> list[Record]:
    return [claim(f"{value} {number}", value + 10 * number) for number in range(count)]


@pytest.mark.parametrize("grade", [None, "B"])
@pytest.mark.parametrize(
    ("factor", "contested"), [(1.2, False), (1.5, False), (2, False), (3, True), (4, True)]
)
def test_two_voices_of_one_grade_are_camps_from_a_factor_of_three(grade, factor, contested):
    found = estimate(claim("A", 1000, grade=grade), claim("B", 1000 * factor, grade=grade))
    assert (found["status"] == "contested") == found["conflict"] == contested


def test_poor_sources_have_to_lie_further_apart():
    assert estimate(claim("A", 1000, grade="D"), claim("B", 3000, grade="D"))["status"] == "ok"
    assert estimate(claim("A", 1000, grade="D"), claim("B", 10000, grade="D"))["status"] == "contested"


@pytest.mark.parametrize("police", ["exact", "approx", "at_most"])
@pytest.mark.parametrize("organisers", ["exact", "approx"])
def test_police_and_organisers_stand_apart_with_hedges_and_without(police, organisers):
    found = estimate(claim("Police", 3000, hedge=police), claim("Organisers", 12000, hedge=organisers))
    assert found["status"] == "contested"
    assert found["confidence"] == "low"
    assert "Police" in found["why"]
    assert "Organisers" in found["why"]


def test_a_lower_bound_does_not_contradict_what_lies_above():
    found = estimate(claim("Police", 3000, hedge="at_least"), claim("Organisers", 12000, hedge="approx"))
    assert (found["status"], found["conflict"]) == ("ok", False)


def test_a_lower_bound_contradicts_what_lies_far_below():
    found = estimate(claim("NIS", 8_000_000, hedge="at_least"), claim("GUR", 2_000_000))
    assert found["status"] == "contested"


def test_two_ministries_differ_about_one_toll():
    found = estimate(claim("Health", 300), claim("Interior", 1000), measure="killed")
    assert found["status"] == "contested"


def test_one_against_three_is_a_lighter_camp():
    found = estimate(*agreeing(3, 1000), claim("Z", 4000))
    assert found["status"] == "contested"
    assert found["best"] == pytest.approx(1000, rel=0.1)


def test_one_against_nine_is_no_camp_but_is_told():
    found = estimate(*agreeing(9, 1000), claim("Z", 4000))
    assert (found["status"], found["conflict"]) == ("ok", True)
    assert "far off: Z (4,000)" in found["why"]


def test_three_camps_are_three():
    found = estimate(*agreeing(2, 1000), *agreeing(2, 5000), *agreeing(2, 25000))
    assert found["status"] == "contested"
    assert "3 camps" in found["why"]


@pytest.mark.parametrize("measure", ["killed", "troops"])
def test_growth_explains_what_rises_over_the_days(measure):
    rising = [(1, 100), (2, 250), (3, 400), (5, 900), (8, 1200)]
    found = estimate(*(claim(f"S{day}", value, day=day) for day, value in rising), measure=measure)
    assert (found["status"], found["conflict"]) == ("ok", False)
    assert found["best"] == pytest.approx(1200, rel=0.15)


def test_a_total_does_not_fall():
    found = estimate(claim("A", 1000, day=1), claim("B", 300, day=10), measure="killed")
    assert found["conflict"]


def test_a_claimants_own_update_is_no_conflict():
    found = estimate(claim("A", 100, day=1), claim("A", 1000, day=10), measure="killed")
    assert (found["status"], found["conflict"]) == ("insufficient", False)
    assert found["best"] == pytest.approx(1000)


def test_a_number_of_another_measure_under_this_name_does_not_drag():
    killed = [claim(f"S{number}", 1000 + 20 * number) for number in range(4)]
    found = estimate(*killed, claim("Z", 4000), measure="killed")
    assert found["best"] == pytest.approx(1030, rel=0.1)
    assert found["high50"] < 1500


def whole(claims: list[Record]) -> Estimate:
    """The estimate of a question about a crowd, with its camps."""
    record = {"cluster": "q", "measure": "crowd", "unit": "person", "as_of": None, "claims": claims}
    (found,) = band.posterior([band.ready(case) for case in read([record], Policy())], Policy(), full=True)
    return found


@pytest.mark.parametrize("factor", [4, 6, 9])
@pytest.mark.parametrize("camp", [0, 1])
def test_a_voice_that_joins_a_camp_of_two_narrows_the_camps_band(factor, camp):
    claims = [claim(f"{side} {n}", side + 70 * n) for side in (1000, 1000 * factor) for n in range(2)]
    joined = whole(claims).camps[camp]
    figure = round(joined.best) + 3
    figure += any(one["low"] == figure for one in claims)  # an odd figure told twice is one voice
    more = whole([*claims, claim("Newcomer", figure)])
    (home,) = [one for one in more.camps if any(key.startswith("Newcomer") for key in one.claims)]
    assert len(home.claims) == len(joined.claims) + 1
    assert math.log(home.high90 / home.low90) < math.log(joined.high90 / joined.low90)
