"""The estimate of clusters handed over as records: what has to hold of every band."""

from __future__ import annotations

import math
import random

import pytest

from reconcile.estimate import METHODS, RecordError, estimate_records, whole
from reconcile.policy import EstimatePolicy, Policy


def claim(key: str, low, high, hedge="exact", who="A", day="2025-01-10", **more) -> dict:
    return {
        "id": key, "low": low, "high": high, "hedge": hedge, "as_of": day, "asserted": day, "claimant": who,
        "via": [], "measure": "killed", "stance": "asserts", "reliability": "B", **more,
    }  # fmt: skip


def case(*claims: dict, key: str = "q", day: str = "2025-01-10") -> dict:
    return {"cluster": key, "measure": "killed", "unit": "person", "as_of": day, "claims": list(claims)}


def estimate(*claims: dict) -> dict:
    (found,) = estimate_records([case(*claims)])
    return found


TWO = (claim("a", 300, 300, who="A"), claim("b", 320, 320, who="B"))


def test_bands_are_nested_around_the_best_value():
    found = estimate(*TWO)
    assert found["low90"] <= found["low50"] <= found["best"] <= found["high50"] <= found["high90"]
    assert 250 < found["best"] < 400


def test_one_voice_is_insufficient_and_stands_near_its_claim():
    found = estimate(claim("a", 1000, 1000))
    assert (found["status"], found["voices"]) == ("insufficient", 1)
    assert abs(math.log(found["best"] / 1000)) < 0.2


def test_a_repeat_is_no_voice():
    again = estimate(*TWO, claim("c", 300, 300, who="A", day="2025-01-10"))
    assert again["voices"] == estimate(*TWO)["voices"] == 2


def test_a_relay_is_no_voice():
    relayed = claim("c", 300, 300, who="A", via=["Wire"])
    assert estimate(*TWO, relayed)["voices"] == 2


def test_the_order_of_claims_is_irrelevant():
    claims = [claim(str(n), 300 + 10 * n, 300 + 10 * n, who=f"S{n}") for n in range(5)]
    first = estimate(*claims)
    random.Random(1).shuffle(claims)
    assert estimate(*claims) == first


def test_a_floor_does_not_pull_down():
    plain = estimate(*TWO)["best"]
    assert estimate(*TWO, claim("c", 100, None, "at_least", who="C"))["best"] >= plain * 0.999


def test_two_far_camps_are_not_averaged_in_silence():
    claims = [claim(f"a{n}", 3000, 3000, who=f"A{n}") for n in range(3)]
    claims += [claim(f"b{n}", 30000, 30000, who=f"B{n}") for n in range(3)]
    found = estimate(*claims)
    assert found["status"] == "contested" or found["conflict"]


@pytest.mark.parametrize(
    "claims",
    [
        (claim("a", 10**30, 10**30), claim("b", 10**30, 10**30, who="B")),
        (claim("a", 0, 0),),
        (claim("a", None, 50, "at_most"), claim("b", None, 60, "at_most", who="B")),
        (claim("a", 500, None, "at_least"), claim("b", None, 100, "at_most", who="B")),
        tuple(claim(str(n), 300, 300, who=f"S{n}") for n in range(200)),
        (),
    ],
    ids=["huge", "zero", "ceilings", "clash", "many", "none"],
)
def test_extreme_input_gives_finite_numbers_or_says_so(claims):
    found = estimate(*claims)
    numbers = [found[key] for key in ("best", "low50", "high50", "low90", "high90")]
    assert all(number is None for number in numbers) or all(math.isfinite(number) for number in numbers)
    assert found["status"] in {"ok", "contested", "insufficient"}


def test_output_follows_input_and_names_method_and_version():
    found = list(estimate_records([case(*TWO, key="one"), case(*TWO, key="two")]))
    assert [item["cluster"] for item in found] == ["one", "two"]
    assert found[0]["method"] == f"posterior@{METHODS['posterior']}"


def test_the_plain_method_is_selected_by_name():
    policy = Policy(estimate=EstimatePolicy(method="quantile"))
    (found,) = estimate_records([case(*TWO)], policy)
    assert found["method"].startswith("quantile@")
    assert found["low90"] <= found["best"] <= found["high90"]


def test_a_record_that_is_none_is_told():
    with pytest.raises(RecordError):
        list(estimate_records([{"cluster": "q"}]))


def counted(*values: int, unit: str = "person") -> dict[str, object]:
    """Voices that give exact figures for one day."""
    return {
        "cluster": "q", "measure": "killed", "unit": unit,
        "claims": [
            {"low": value, "high": value, "claimant": f"Body {number}", "as_of": "2026-05-04"}
            for number, value in enumerate(values)
        ],
    }  # fmt: skip


@pytest.mark.parametrize("values", [(38, 57), (38, 57, 57)], ids=str)
def test_exact_counts_of_one_day_that_cannot_both_hold_are_told(values: tuple[int, ...]) -> None:
    (found,) = estimate_records([counted(*values)])
    assert "As worded 38 (Body 0) and 57 (Body 1) cannot both hold" in found["why"]
    assert found["confidence"] == "low"


@pytest.mark.parametrize("values", [(38, 38), (1200, 1250), (380, 400)], ids=str)
def test_figures_that_differ_little_are_not_told_apart(values: tuple[int, ...]) -> None:
    (found,) = estimate_records([counted(*values)])
    assert "As worded" not in found["why"]


def test_people_are_told_in_whole_numbers_and_bands_stay_nested() -> None:
    (found,) = estimate_records([counted(38, 57)])
    told = whole(found)
    names = ("low90", "low50", "best", "high50", "high90")
    assert all(isinstance(told[name], int) for name in names)
    assert [told[name] for name in names] == sorted(told[name] for name in names)
    assert told["low90"] <= found["low90"]
    assert told["high90"] >= found["high90"]


def test_money_keeps_its_fractions() -> None:
    (found,) = estimate_records([counted(38, 57, unit="USD")])
    assert whole(found) == found


def test_camps_are_told_with_their_bands_and_the_best_value_lies_in_one() -> None:
    (found,) = estimate_records([counted(300, 2500)])
    assert found["status"] == "contested"
    told = whole(found)["camps"]
    assert len(told) == 2
    first = told[0]
    assert first["low90"] < first["best"] < first["high90"]
    assert abs(math.log(found["best"] / first["best"])) < 0.5 * math.log(first["high90"] / first["low90"])
