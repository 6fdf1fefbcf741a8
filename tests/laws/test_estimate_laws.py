"""What holds for the estimate of any claims."""

from __future__ import annotations

import math
import random as chance
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reconcile.estimate import METHODS, estimate_records
from reconcile.policy import EstimatePolicy, Policy

Record = dict[str, Any]
_FEWER = settings(max_examples=settings().max_examples // 3)
"""An estimate takes a hundred times as long as most of what laws are tried on."""
_BANDS = ("low90", "low50", "best", "high50", "high90")
_GRID = 2e-3
"""What the steps of the grid may change, in natural log."""
_WIDER = 0.03
"""What one more voice may widen a band by (a share of its width): the steps of the grid, and of what is learnt."""


def claim(key: str, low: float | None, high: float | None, who: str | None, **more: object) -> Record:
    return {
        "id": key, "low": low, "high": high, "hedge": "exact", "as_of": "2025-01-10", "asserted": "2025-01-10",
        "claimant": who, "via": [], "measure": "killed", "stance": "asserts", "reliability": None, **more,
    }  # fmt: skip


def case(claims: list[Record], measure: str = "killed") -> Record:
    claims = [one | {"measure": measure} for one in claims]
    return {"cluster": "q", "measure": measure, "unit": "person", "as_of": "2025-01-10", "claims": claims}


def estimate(claims: list[Record], measure: str = "killed") -> Record:
    (found,) = estimate_records([case(claims, measure)])
    return found


def width(found: Record) -> float:
    return math.log(found["high90"] / found["low90"])


figures = st.integers(1, 999).flatmap(lambda digits: st.integers(1, 4).map(lambda zeros: digits * 10**zeros))
days = st.integers(1, 10).map(lambda day: f"2025-01-{day:02d}")
grades = st.sampled_from([None, "A", "B", "C", "D", "E", "F"])


@st.composite
def told(draw: st.DrawFn, key: int, *, hedged: bool = True) -> Record:
    """A claim of a voice of its own."""
    value, day = draw(figures), draw(days)
    shape = draw(st.sampled_from(["exact", "approx", "range", "at_least", "at_most"])) if hedged else "exact"
    low, high = {
        "range": (value, 2 * value), "at_least": (value, None), "at_most": (None, value),
    }.get(shape, (value, value))  # fmt: skip
    more = {"hedge": shape, "as_of": day, "asserted": day, "reliability": draw(grades)}
    return claim(f"c{key}", low, high, f"Source {key}", **more)


@st.composite
def clusters(draw: st.DrawFn, least: int = 1, *, hedged: bool = True) -> list[Record]:
    """Claims of so many voices, all about the same."""
    count = draw(st.integers(least, 5))
    return [draw(told(key, hedged=hedged)) for key in range(count)]


@_FEWER
@given(clusters(), st.sampled_from(["killed", "crowd", "troops"]), st.sampled_from(sorted(METHODS)))
def test_bands_are_nested(claims: list[Record], measure: str, method: str) -> None:
    policy = Policy(estimate=EstimatePolicy(method=method))
    (found,) = estimate_records([case(claims, measure)], policy)
    numbers = [found[name] for name in _BANDS]
    assert numbers == sorted(numbers)
    assert all(math.isfinite(number) for number in numbers)


@_FEWER
@given(clusters(), st.integers(1, 6))
def test_ten_times_as_much_is_ten_times_as_much(claims: list[Record], zeros: int) -> None:
    factor = 10**zeros
    larger = [
        one | {end: one[end] * factor for end in ("low", "high") if one[end] is not None} for one in claims
    ]
    plain, scaled = estimate(claims), estimate(larger)
    assert scaled["status"] == plain["status"]
    for name in _BANDS:
        assert scaled[name] == pytest.approx(plain[name] * factor, rel=1e-6)


@_FEWER
@given(clusters(), st.data())
def test_a_repeat_adds_no_confidence(claims: list[Record], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(claims)) | {"id": "again", "via": ["Wire"]}
    plain, repeated = estimate(claims), estimate([*claims, again])
    assert repeated["voices"] == plain["voices"]
    for name in _BANDS:
        assert repeated[name] == pytest.approx(plain[name], rel=1e-9)


@_FEWER
@given(clusters(least=2, hedged=False))
def test_an_independent_voice_that_agrees_never_widens_what_is_not_in_dispute(claims: list[Record]) -> None:
    plain = estimate(claims)
    assume(not plain["conflict"])
    value = round(plain["best"])
    assume(all(one["low"] != value for one in claims))
    more = estimate([*claims, claim("new", value, value, "Newcomer")])
    assert more["voices"] == plain["voices"] + 1
    assert width(more) <= width(plain) * (1 + _WIDER)


@_FEWER
@given(clusters(), figures, grades)
def test_at_least_never_pulls_down_what_is_not_in_dispute(
    claims: list[Record], value: int, grade: str | None
) -> None:
    floor = claim("floor", value, None, "Newcomer", hedge="at_least", reliability=grade)
    plain, more = estimate(claims), estimate([*claims, floor])
    assume(plain["voices"] > 1 and not plain["conflict"])
    assert math.log(more["best"]) >= math.log(plain["best"]) - _GRID


@st.composite
def disputes(draw: st.DrawFn) -> list[Record]:
    """Two camps of firm claims about one day, far apart."""
    low, factor = draw(st.integers(100, 999)), draw(st.integers(6, 30))
    counts = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    values = [low * 10 + 7 * n for n in range(counts[0])]
    values += [low * 10 * factor + 13 * n for n in range(counts[1])]
    return [
        claim(f"c{n}", value, value, f"Source {n}", reliability=draw(grades))
        for n, value in enumerate(values)
    ]


@_FEWER
@given(disputes(), figures, grades)
def test_at_least_never_pulls_down_what_is_in_dispute(
    claims: list[Record], value: int, grade: str | None
) -> None:
    floor = claim("floor", value, None, "Newcomer", hedge="at_least", reliability=grade)
    plain, more = estimate(claims, "crowd"), estimate([*claims, floor], "crowd")
    assume(plain["conflict"])
    assert math.log(more["best"]) >= math.log(plain["best"]) - _GRID


@_FEWER
@given(disputes(), st.integers(0, 1))
def test_a_repeat_adds_no_confidence_to_a_camp(claims: list[Record], which: int) -> None:
    again = claims[-which] | {"id": "again", "via": ["Wire"]}
    plain, repeated = estimate(claims, "crowd"), estimate([*claims, again], "crowd")
    assert repeated["voices"] == plain["voices"]
    for name in (*_BANDS, "status", "apart"):
        assert repeated[name] == (plain[name] if isinstance(plain[name], str) else pytest.approx(plain[name]))


@_FEWER
@given(disputes(), st.integers(1, 6), st.integers(0, 9))
def test_disputes_keep_scale_order_and_nested_bands(claims: list[Record], zeros: int, seed: int) -> None:
    larger = [one | {end: one[end] * 10**zeros for end in ("low", "high")} for one in claims]
    chance.Random(seed).shuffle(larger)
    plain, scaled = estimate(claims, "crowd"), estimate(larger, "crowd")
    assert (scaled["status"], scaled["conflict"]) == (plain["status"], plain["conflict"])
    numbers = [plain[name] for name in _BANDS]
    assert numbers == sorted(numbers)
    for name in _BANDS:
        assert scaled[name] == pytest.approx(plain[name] * 10**zeros, rel=1e-6)


@_FEWER
@given(clusters(), st.integers(1, 700))
def test_a_question_moved_by_days_gives_the_same(claims: list[Record], by: int) -> None:
    """The shift law of time: how long ago all of it was changes nothing."""
    moved = [one | {end: later(one[end], by) for end in ("as_of", "asserted")} for one in claims]
    plain = estimate(claims)
    (found,) = estimate_records([case(moved) | {"as_of": later("2025-01-10", by)}])
    for name in _BANDS:
        assert found[name] == pytest.approx(plain[name], rel=1e-9)


def later(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()


@_FEWER
@given(st.integers(100, 999), st.integers(100, 999), st.integers(2, 40))
def test_floors_and_ceilings_that_exclude_one_another_give_numbers_and_say_so(
    low: int, high: int, factor: int
) -> None:
    floor = claim("floor", low * high * factor, None, "A", hedge="at_least")
    ceiling = claim("ceiling", None, high, "B", hedge="at_most")
    found = estimate([floor, ceiling], "crowd")
    assert all(math.isfinite(found[name]) for name in _BANDS)
    assert found["conflict"] or found["status"] == "insufficient"


@_FEWER
@given(clusters(), st.integers(0, 9))
def test_order_is_nothing(claims: list[Record], seed: int) -> None:
    shuffled = list(claims)
    chance.Random(seed).shuffle(shuffled)
    assert estimate(shuffled) == estimate(claims)


@_FEWER
@given(figures, grades, st.sampled_from(["killed", "crowd", "troops", "other:geese"]))
def test_one_voice_is_insufficient_and_stays_at_its_figure(
    value: int, grade: str | None, measure: str
) -> None:
    found = estimate([claim("a", value, value, "A", reliability=grade)], measure)
    assert (found["status"], found["voices"], found["conflict"]) == ("insufficient", 1, False)
    assert found["best"] == pytest.approx(value)
    assert found["low90"] < value < found["high90"]


@_FEWER
@given(clusters(least=2))
def test_a_contested_estimate_is_never_sure_of_itself(claims: list[Record]) -> None:
    found = estimate(claims)
    assert found["conflict"] or found["status"] != "contested"
    assert found["confidence"] == "low" or not found["conflict"]


wild = st.sampled_from([0, 1, 10**30, 10**300, 10**400, 3.5, 7])


@_FEWER
@given(
    st.lists(st.tuples(wild, wild, st.sampled_from(["exact", "at_least", "at_most", "range"])), max_size=6)
)
def test_extremes_give_finite_numbers_or_say_so(ends: list[tuple[float, float, str]]) -> None:
    claims = []
    for number, (one, two, hedge) in enumerate(ends):
        low: float | None = min(one, two)
        high: float | None = max(one, two)
        if hedge == "at_least":
            high = None
        elif hedge == "at_most":
            low = None
        claims.append(claim(f"c{number}", low, high, f"Source {number}", hedge=hedge))
    found = estimate(claims)
    numbers = [found[name] for name in _BANDS]
    assert found["status"] in ("ok", "contested", "insufficient")
    if found["voices"] == 0:
        assert numbers == [None] * 5
    else:
        assert all(math.isfinite(number) for number in numbers)
        assert numbers == sorted(numbers)
