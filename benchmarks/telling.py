"""How a speaker puts a number into words: digits, hedges, ranges, vague words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from benchmarks.dials import Dials

HEDGES = ("approx", "at_least", "more_than", "at_most", "less_than", "nearly", "range", "vague")
SHARES = np.array([0.24, 0.18, 0.14, 0.12, 0.02, 0.08, 0.14, 0.08])
VAGUE = ((24, 99), (200, 900), (2000, 9999), (20000, 99999), (200000, 999999))

NEARLY = 0.9
"""The least share of the number said that "nearly" is told of."""
RANGE = (0.03, 0.3)
"""How far (natural log) the ends of a range lie off what is believed."""


def shown(value: float, digits: int) -> int | float:
    """The number with so many significant digits (0: as it is, to the unit)."""
    if digits == 0 or value < 10 ** (digits - 1):
        return round(value)
    scale = 10 ** (math.floor(math.log10(value)) - digits + 1)
    return int(round(value / scale) * scale)


def tell(value: float, setting: Dials, rng: np.random.Generator) -> dict[str, Any]:
    """The interval and the hedge that are told for a believed value."""
    digits = (1, 2, 3, 0)[int(rng.choice(4, p=setting.digits))]
    if rng.random() >= setting.hedges:
        point = max(shown(value, digits), 1)
        hedge = "exact" if digits in (0, 3) or rng.random() < 0.7 else "approx"
        return {"low": point, "high": point, "hedge": hedge}
    hedge = str(rng.choice(HEDGES, p=SHARES))
    digits = min(digits, 2) or 2
    slack = float(rng.exponential(setting.slack))
    if hedge in ("at_least", "more_than"):
        return {"low": max(shown(value * math.exp(-slack), digits), 1), "high": None, "hedge": hedge}
    if hedge in ("at_most", "less_than"):
        return {"low": None, "high": max(shown(value * math.exp(slack), digits), 1), "hedge": hedge}
    if hedge == "nearly":
        top = max(shown(value / rng.uniform(NEARLY, 1.0), digits), 1)
        return {"low": round(0.9 * top, 6), "high": top, "hedge": hedge}
    if hedge == "range":
        low = shown(value * math.exp(-float(rng.uniform(*RANGE))), 2)
        high = shown(value * math.exp(float(rng.uniform(*RANGE))), 2)
        return {"low": max(low, 1), "high": max(high, low + 1), "hedge": hedge}
    if hedge == "vague":
        for low, high in VAGUE:
            if low <= value <= high:
                return {"low": low, "high": high, "hedge": "vague"}
        hedge = "approx"
    point = max(shown(value, digits), 1)
    return {"low": point, "high": point, "hedge": "approx"}
