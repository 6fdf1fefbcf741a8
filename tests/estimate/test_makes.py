"""Versions of the posterior: the newest by its name, an older one by name and version."""

from __future__ import annotations

from typing import Any

import pytest

from reconcile.estimate import METHODS, OLDER, estimate_records, versioned
from reconcile.estimate.makes import NEWEST, SECOND
from reconcile.policy import EstimatePolicy, Policy
from tests.estimate.test_camps import claim

Record = dict[str, Any]


def estimate(claims: list[Record], method: str = "posterior", **more: object) -> Record:
    record = {"cluster": "q", "measure": "crowd", "unit": "person", "as_of": None, "claims": claims, **more}
    (found,) = estimate_records([record], Policy(estimate=EstimatePolicy(method=method)))
    return found


def undated(who: str, value: float, cluster: int = 0) -> Record:
    return {"id": f"{who} {cluster}", "low": value, "high": value, "claimant": who}


def test_a_method_is_named_with_its_version():
    assert versioned("posterior") == f"posterior@{METHODS['posterior']}" == f"posterior@{NEWEST.version}"
    assert versioned("posterior@2") == "posterior@2"
    assert versioned("nonsense") == "nonsense@?"


@pytest.mark.parametrize("method", [*METHODS, *OLDER, *(f"{name}@{at}" for name, at in METHODS.items())])
def test_every_version_says_which_it_is(method):
    found = estimate([claim("A", 1000), claim("B", 1200), claim("C", 1100)], method)
    assert found["method"] == versioned(method)
    assert found["low90"] <= found["low50"] <= found["best"] <= found["high50"] <= found["high90"]


GAVE = {
    "posterior@2": [947, 1160, 1293, 1444, 1797],
    "posterior@3": [933, 1192, 1334, 1497, 1941],
    "posterior@4": [912, 1226, 1399, 1609, 2221],
    "posterior@5": [923, 1189, 1339, 1511, 1980],
}


@pytest.mark.parametrize("method", OLDER)
def test_an_older_version_gives_what_it_gave(method):
    claims = [claim("A", 1000), claim("B", 1500, hedge="at_least"), claim("C", 1300, grade="B")]
    found = estimate(claims, method)
    assert [round(found[name]) for name in ("low90", "low50", "best", "high50", "high90")] == GAVE[method]


@pytest.mark.parametrize("method", OLDER)
def test_an_older_version_took_one_odd_figure_without_a_day_for_copies(method):
    claims = [undated(who, 1237) for who in "ABC"]
    found, newest = estimate(claims, method), estimate(claims)
    assert (found["high90"] - found["low90"]) > (newest["high90"] - newest["low90"])


def test_bands_are_stretched_as_the_make_says():
    assert NEWEST.stretched(1) == NEWEST.stretch[0]
    assert NEWEST.stretched(99) == NEWEST.stretch[-1]
    assert SECOND.stretched(3) == (1.0, 1.0)


def leaning(clusters: int) -> list[Record]:
    """Questions that three sources answer alike and one far too high, each time by as much."""
    records, day = [], {"as_of": "2025-01-10", "asserted": "2025-01-10"}
    for n in range(clusters):
        value = 1000 + 137 * n
        told = [(f"S{k}", value * (1 + 0.05 * (k - 1) * (-1) ** n)) for k in range(3)] + [
            ("High", value * 4.1)
        ]
        claims = [
            {"id": f"{n} {who}", "low": round(said), "high": round(said), "claimant": who, **day}
            for who, said in told
        ]
        records.append({"cluster": str(n), "measure": "crowd", "unit": "person", "claims": claims})
    alone = [{"id": "alone", "low": 41_000, "high": 41_000, "claimant": "High", **day}]
    alone.append({"id": "floor", "low": 2_000, "high": None, "hedge": "at_least", "claimant": "Other", **day})
    return [*records, {"cluster": "last", "measure": "crowd", "unit": "person", "claims": alone}]


def test_who_always_leans_is_learnt_though_every_question_of_theirs_is_in_dispute():
    found = list(estimate_records(leaning(25)))
    assert all(one["conflict"] for one in found[:-1])
    assert found[-1]["best"] < 0.6 * 41_000


def test_round_numbers_stand_for_what_is_rounded_to_them():
    odd = estimate([claim("A", 3011), claim("B", 3009)])
    even = estimate([claim("A", 3000), claim("B", 3000.5)])
    one = estimate([claim("A", 3000), claim("B", 3000)])
    assert one["high90"] / one["low90"] > odd["high90"] / odd["low90"]
    assert even["voices"] == one["voices"] == 2


def test_exact_figures_that_many_look_up_are_no_copies():
    worlds = [
        [undated(f"site {n}", 600 + 7 * cluster + 11 + (60 if n % 4 == 0 else 0), cluster) for n in range(8)]
        for cluster in range(6)
    ]
    records = [
        {"cluster": str(n), "measure": "other:arrival", "unit": "minute", "claims": claims}
        for n, claims in enumerate(worlds)
    ]
    for number, found in enumerate(estimate_records(records)):
        assert found["voices"] == 8
        assert found["best"] == pytest.approx(600 + 7 * number + 11)


def test_the_same_odd_figure_with_dates_is_one_voice():
    found = estimate([claim("A", 1237), claim("B", 1237), claim("C", 1100)])
    assert found["voices"] == 2


def test_a_band_that_tells_nothing_is_insufficient():
    wide = [claim(who, 1, hedge="range") | {"high": high} for who, high in (("A", 900), ("B", 1000))]
    found = estimate(wide)
    assert found["status"] == "insufficient"
    assert "say too little" in found["why"]


def test_a_known_liar_is_still_in_conflict():
    records = []
    for n in range(30):
        value = 1000 + 37 * n
        claims = [claim(f"S{k}", value + 10 * k) for k in range(4)]
        claims.append(claim("Liar", value * (5 if n % 2 else 0.2)))
        records.append({"cluster": str(n), "measure": "crowd", "unit": "person", "claims": claims})
    found = list(estimate_records(records))
    assert sum(one["conflict"] for one in found) >= 28
    assert all(abs(one["best"] / (1000 + 37 * n) - 1) < 0.2 for n, one in enumerate(found))
