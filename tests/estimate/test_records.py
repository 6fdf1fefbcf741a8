"""The estimate of clusters handed over as records: what has to hold of every band."""

from __future__ import annotations

import math
import random

import pytest

from reconcile.estimate import METHODS, RecordError, estimate_records
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
