"""How a claim gets into print: dates and names that go missing, and outlets that tell it again."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from benchmarks.dials import Dials
    from benchmarks.dispute import Told

DAY_ZERO = date(2024, 6, 1)
_UNEVEN = 0.6
"""Shape of the gamma law by which some claims are told again much more than others."""


def published(
    one: Told, span: float, number: int, measure: str, setting: Dials, rng: np.random.Generator
) -> list[dict[str, Any]]:
    """The claim as told first, and its echoes."""
    day = DAY_ZERO + timedelta(days=round(span * one.moment))
    first = {
        "as_of": day.isoformat(),
        "asserted": (day + timedelta(days=int(rng.integers(0, 3)))).isoformat(),
        "claimant": one.speaker.name,
        "via": [],
        "measure": measure,
        "stance": "asserts",
        "reliability": one.speaker.grade,
        **one.said,
    }
    if measure == "killed" and rng.random() < setting.related:
        factor = math.exp(-math.log(setting.scope_ratio) + float(rng.normal(0, 0.3)))
        for end in ("low", "high"):
            if first[end] is not None:
                first[end] = round(first[end] * factor)
        first["measure"] = "casualties"
    told = [first]
    for echo in range(int(rng.poisson(setting.echoes * rng.gamma(_UNEVEN, 1 / _UNEVEN)))):
        told.append(_echo(first, f"Outlet {number:02d}{echo}", span, setting, rng))
    for each in told:
        if rng.random() < setting.undated:
            each["as_of"] = None
            if rng.random() < 0.4:
                each["asserted"] = None
    if rng.random() < setting.anonymous:
        first["claimant"] = None
        first["reliability"] = None
    return told


def _echo(
    first: dict[str, Any], outlet: str, span: float, setting: Dials, rng: np.random.Generator
) -> dict[str, Any]:
    """A retelling: it names its origin, or copies an odd figure without saying so."""
    later = (date.fromisoformat(first["asserted"]) + timedelta(days=int(rng.integers(0, 6)))).isoformat()
    echo = first | {"asserted": later, "via": [outlet]}
    way = rng.random()
    odd = first["low"] is not None and len(str(first["low"]).rstrip("0").replace(".", "")) >= 3
    if way < 0.3:
        echo |= {"claimant": outlet, "via": [first["claimant"]], "reliability": None}
    elif way < 0.45 and odd:
        echo |= {"claimant": outlet, "via": [], "reliability": None}
    elif way < 0.6:
        echo |= {"claimant": None}
    if rng.random() < setting.stale and first["as_of"] is not None:
        last = DAY_ZERO + timedelta(days=round(span))
        begun = date.fromisoformat(first["as_of"])
        again = begun + timedelta(days=int(rng.integers(0, max((last - begun).days, 0) + 1)))
        echo |= {"as_of": again.isoformat(), "asserted": again.isoformat()}
    if rng.random() < setting.distort and first["low"] is not None and first["low"] == first["high"]:
        digits = 2 - len(str(int(first["low"])))
        rounder = round(first["low"], min(digits, 0))
        echo |= {"low": rounder, "high": rounder, "hedge": "approx"}
    return echo
