"""Scores of bands against the truth, and the baselines that stand beside ours."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

Row = dict[str, Any]


def interval_score(truth: float, row: Row) -> float:
    """Weighted interval score of median, 50 % and 90 % band in natural log (Bracher et al. 2021)."""
    y = math.log(truth)
    median = math.log(row["best"])
    total = 0.5 * abs(y - median)
    for alpha, name in ((0.5, "50"), (0.1, "90")):
        low, high = math.log(row[f"low{name}"]), math.log(row[f"high{name}"])
        total += alpha / 2 * (high - low) + max(low - y, 0.0) + max(y - high, 0.0)
    return total / 2.5


def covered(truth: float, row: Row, mass: int) -> bool:
    """True where the truth lies in the band."""
    return bool(row[f"low{mass}"] <= truth <= row[f"high{mass}"])


def _centres(record: dict[str, Any]) -> np.ndarray:
    values = []
    for claim in record["claims"]:
        ends = [math.log(max(end, 1e-9)) for end in (claim["low"], claim["high"]) if end is not None]
        if ends and claim["measure"] == record["measure"]:
            values.append(sum(ends) / len(ends))
    return np.array(values or [0.0])


def min_max(record: dict[str, Any]) -> Row:
    """Least to greatest claim as the 90 % band, quartiles as the 50 %."""
    values = _centres(record)
    return _row(np.median(values), *np.quantile(values, [0.25, 0.75]), values.min(), values.max())


def mean_two_sd(record: dict[str, Any]) -> Row:
    """Mean of the claims' logs with two standard deviations (0.67 for the 50 % band)."""
    values = _centres(record)
    mean, spread = float(values.mean()), float(values.std(ddof=1)) if len(values) > 1 else 0.5
    return _row(mean, mean - 0.674 * spread, mean + 0.674 * spread, mean - 2 * spread, mean + 2 * spread)


def _row(best: float, low50: float, high50: float, low90: float, high90: float) -> Row:
    names = ("best", "low50", "high50", "low90", "high90")
    return dict(zip(names, np.exp([best, low50, high50, low90, high90]).tolist(), strict=True))


BASELINES = {"min-max": min_max, "mean ± 2 sd": mean_two_sd}
