"""How a claim gets into print: dates and names that go missing, and outlets that tell it again."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from benchmarks.worlds import Dials, Speaker

DAY_ZERO = date(2024, 6, 1)


def published(
    claim: dict[str, Any], number: int, measure: str, setting: Dials, rng: np.random.Generator
) -> list[dict[str, Any]]:
    """The claim as told first, and its echoes."""
    speaker: Speaker = claim.pop("_speaker")
    day = DAY_ZERO + timedelta(days=round(claim.pop("_day")))
    first = {
        "as_of": day.isoformat(),
        "asserted": (day + timedelta(days=int(rng.integers(0, 3)))).isoformat(),
        "claimant": speaker.name,
        "via": [],
        "measure": measure,
        "stance": "asserts",
        "reliability": speaker.grade,
        **claim,
    }
    if setting.related and rng.random() < setting.related:
        factor = math.exp(-math.log(setting.scope_ratio) + float(rng.normal(0, 0.3)))
        for end in ("low", "high"):
            if first[end] is not None:
                first[end] = round(first[end] * factor)
        first["measure"] = "casualties"
    told = [first]
    for echo in range(int(rng.poisson(setting.echoes))):
        told.append(_echo(first, f"Outlet {number:02d}{echo}", setting, rng))
    for one in told:
        if rng.random() < setting.undated:
            one["as_of"] = None
            if rng.random() < 0.4:
                one["asserted"] = None
    if rng.random() < setting.anonymous:
        first["claimant"] = None
        first["reliability"] = None
    return told


def _echo(first: dict[str, Any], outlet: str, setting: Dials, rng: np.random.Generator) -> dict[str, Any]:
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
    if rng.random() < setting.distort and first["low"] is not None and first["low"] == first["high"]:
        digits = 2 - len(str(int(first["low"])))
        rounder = round(first["low"], min(digits, 0))
        echo |= {"low": rounder, "high": rounder, "hedge": "approx"}
    return echo
