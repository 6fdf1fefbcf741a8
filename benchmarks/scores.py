"""Scores of bands against the truth, and the baselines that stand beside ours."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

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


def min_max(record: dict[str, Any]) -> Row:
    """Least to greatest claim as the 90 % band, quartiles as the 50 %."""
    values = _centres(record)
    low, high = np.quantile(values, [0.25, 0.75])
    return _row(float(np.median(values)), float(low), float(high), float(values.min()), float(values.max()))


def mean_two_sd(record: dict[str, Any]) -> Row:
    """Mean of the claims' logs with two standard deviations (0.67 for the 50 % band)."""
    values = _centres(record)
    mean, spread = float(values.mean()), float(values.std(ddof=1)) if len(values) > 1 else 0.5
    return _row(mean, mean - 0.674 * spread, mean + 0.674 * spread, mean - 2 * spread, mean + 2 * spread)


BASELINES = {"min to max of the claims": min_max, "mean ± 2 sd of the claims": mean_two_sd}


def _log(value: float) -> float:
    return math.log(max(value, 1e-9))


def _centres(record: dict[str, Any]) -> NDArray[np.float64]:
    values = []
    for claim in record["claims"]:
        ends = [_log(end) for end in (claim["low"], claim["high"]) if end is not None]
        if ends and claim["measure"] == record["measure"]:
            values.append(sum(ends) / len(ends))
    return np.array(values or [0.0])


def _row(*logs: float) -> Row:
    return dict(zip(NAMES, np.exp(logs).tolist(), strict=True))
