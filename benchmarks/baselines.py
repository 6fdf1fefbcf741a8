"""What stands beside ours: plain rules that look at one cluster, and a classical truth finder."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.scores import NAMES, Row

Floats = NDArray[np.float64]
Record = dict[str, Any]

_Z = (0.0, -0.674, 0.674, -1.645, 1.645)
"""Standard deviations of best value, 50 % and 90 % band."""
_ALONE = 0.5
"""Standard deviation (natural log) where there is one claim only."""
_ROUNDS = 20
_SHAPE, _SCALE = 10.0, 1.0
"""Prior on the variance of a source (inverse gamma), as if it had told so many claims before."""


def min_max(record: Record) -> Row:
    """Least to greatest claim as the 90 % band, quartiles as the 50 %."""
    values = _centres(record)
    low, high = np.quantile(values, [0.25, 0.75])
    return _row(float(np.median(values)), float(low), float(high), float(values.min()), float(values.max()))


def mean_two_sd(record: Record) -> Row:
    """Mean of the claims' logs with two standard deviations (0.67 for the 50 % band)."""
    values = _centres(record)
    mean, spread = float(values.mean()), float(values.std(ddof=1)) if len(values) > 1 else _ALONE
    return _row(mean, mean - 0.674 * spread, mean + 0.674 * spread, mean - 2 * spread, mean + 2 * spread)


def median(record: Record) -> Row:
    """Median of the claims' logs; bands from its standard error by the median absolute deviation."""
    values = _centres(record)
    middle = float(np.median(values))
    spread = 1.4826 * float(np.median(np.abs(values - middle))) or _ALONE
    error = 1.2533 * spread / math.sqrt(len(values))
    return _row(*(middle + each * error for each in _Z))


def gaussian_truth(records: Sequence[Record]) -> list[Row]:
    """The Gaussian truth model of Zhao and Han (QDB 2012): each source a variance, each truth a mean.

    Sources persist over the clusters of a world; everybody who tells a claim is a source.
    """
    claims = [[(_speaker(claim), value) for claim, value in _valued(record)] for record in records]
    truth = [float(np.median([value for _, value in told])) if told else 0.0 for told in claims]
    precision: dict[str, float] = {}
    for _ in range(_ROUNDS):
        squares: dict[str, list[float]] = {}
        for told, value in zip(claims, truth, strict=True):
            for name, said in told:
                squares.setdefault(name, []).append((said - value) ** 2)
        precision = {
            name: (_SHAPE + len(each)) / (_SCALE + math.fsum(each)) for name, each in squares.items()
        }
        truth = [
            math.fsum(precision[name] * said for name, said in told)
            / math.fsum(precision[name] for name, _ in told)
            if told
            else 0.0
            for told in claims
        ]
    errors = [1 / math.sqrt(math.fsum(precision[name] for name, _ in told) or 1.0) for told in claims]
    return [_row(*(value + each * error for each in _Z)) for value, error in zip(truth, errors, strict=True)]


def _each(rule: Callable[[Record], Row]) -> Callable[[Sequence[Record]], list[Row]]:
    return lambda records: [rule(record) for record in records]


BASELINES: dict[str, Callable[[Sequence[Record]], list[Row]]] = {
    "min to max of the claims": _each(min_max),
    "mean ± 2 sd of the claims": _each(mean_two_sd),
    "median and its error": _each(median),
    "Gaussian truth model": gaussian_truth,
}


def _speaker(claim: Record) -> str:
    return str(claim["claimant"] or (claim["via"] or ["unnamed"])[0])


def _valued(record: Record) -> list[tuple[Record, float]]:
    """The claims about what is asked for, with the middle of their bounds in natural log."""
    out = []
    for claim in record["claims"]:
        ends = [math.log(max(end, 1e-9)) for end in (claim["low"], claim["high"]) if end is not None]
        if ends and claim["measure"] == record["measure"]:
            out.append((claim, sum(ends) / len(ends)))
    return out


def _centres(record: Record) -> Floats:
    return np.array([value for _, value in _valued(record)] or [0.0])


def _row(*logs: float) -> Row:
    return dict(zip(NAMES, np.exp(logs).tolist(), strict=True))
