"""How long 10,000 clusters of eight claims take: ``python -m benchmarks.estimate_speed [CLUSTERS]``.

The goal is under two minutes on two cores. Claims are of a growing toll, from as many days as there
are claims, by sources that are heard again and again.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np

from reconcile.estimate import estimate_records
from reconcile.policy import EstimatePolicy, Policy

SOURCES, CLAIMS = 60, 8
_FIRST, _DAYS = date(2024, 1, 1), 90
_HEDGES = ("exact", "exact", "approx", "at_least", "at_most")


def clusters(count: int) -> list[dict[str, Any]]:
    """So many clusters of eight claims, the same every time."""
    rng = np.random.default_rng(1)
    return [_cluster(number, rng) for number in range(count)]


def _cluster(number: int, rng: np.random.Generator) -> dict[str, Any]:
    truth = math.exp(rng.uniform(4, 11))
    claims = [
        _claim(number, int(source), truth, rng) for source in rng.choice(SOURCES, CLAIMS, replace=False)
    ]
    day = (_FIRST + timedelta(days=_DAYS)).isoformat()
    return {"cluster": str(number), "measure": "killed", "unit": "person", "as_of": day, "claims": claims}


def _claim(number: int, source: int, truth: float, rng: np.random.Generator) -> dict[str, Any]:
    place = float(rng.uniform())
    value = truth * (0.3 + 0.7 * place) * math.exp(rng.normal(0, 0.2))
    shown = round(value, 1 - int(math.log10(value)))
    day = (_FIRST + timedelta(days=int(place * _DAYS))).isoformat()
    hedge = _HEDGES[int(rng.integers(len(_HEDGES)))]
    return {
        "id": f"{number}-{source}",
        "low": None if hedge == "at_most" else shown,
        "high": None if hedge == "at_least" else shown,
        "hedge": hedge,
        "as_of": day,
        "asserted": day,
        "claimant": f"Source {source}",
        "via": [],
        "measure": "killed",
        "stance": "asserts",
        "reliability": None,
    }


def seconds(records: Sequence[dict[str, Any]], method: str) -> tuple[float, float, int]:
    """Seconds on the clock, seconds of CPU time, and how many clusters got an estimate."""
    policy = Policy(estimate=EstimatePolicy(method=method))
    wall, cpu = time.perf_counter(), time.process_time()
    told = sum(1 for row in estimate_records(records, policy) if row["best"] is not None)
    return time.perf_counter() - wall, time.process_time() - cpu, told


def main(arguments: Sequence[str]) -> None:
    """Prints the seconds that it took, and how many times as long that is as the plain method takes."""
    records = clusters(int(arguments[0]) if arguments else 10_000)
    _, plain, _ = seconds(records, "quantile")
    wall, cpu, told = seconds(records, "posterior")
    print(
        f"{told} clusters of {CLAIMS} claims: {wall:.1f} s ({cpu:.1f} s of CPU time, goal 120 s on two cores); "
        f"{cpu / plain:.1f} times the CPU time of the plain method ({plain:.1f} s) in the same run"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
