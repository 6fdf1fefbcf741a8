"""Scores of bands against the truth."""

from __future__ import annotations

import math
from typing import Any

Row = dict[str, Any]
NAMES = ("best", "low50", "high50", "low90", "high90")


def interval_score(truth: float, row: Row) -> float:
    """Weighted interval score of median, 50 % and 90 % band in natural log (Bracher et al. 2021)."""
    y = math.log(truth)
    total = 0.5 * abs(y - _log(row["best"]))
    for alpha, name in ((0.5, "50"), (0.1, "90")):
        low, high = _log(row[f"low{name}"]), _log(row[f"high{name}"])
        total += alpha / 2 * (high - low) + max(low - y, 0.0) + max(y - high, 0.0)
    return total / 2.5


def error(truth: float, row: Row) -> float:
    """The size of the error of the best value in natural log."""
    return abs(_log(row["best"]) - math.log(truth))


def covered(truth: float, row: Row, mass: int) -> bool:
    """True where the truth lies in the band."""
    return bool(row[f"low{mass}"] <= truth <= row[f"high{mass}"])


def _log(value: float) -> float:
    return math.log(max(value, 1e-9))
