"""A dossier as arrays: every voice's claims as rows, with the cluster, the source and the place in time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.evidence import Case, Item
from reconcile.estimate.folding import Voice, fold_name
from reconcile.estimate.likelihood import GRADES
from reconcile.lexicon import measures
from reconcile.policy import Tolerance

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class World:
    """Rows are sorted by cluster; ``starts`` are the first rows of the clusters.

    ``place`` is the share of the cluster's span of days (0 first claim, 1 the day asked for; NaN
    where the claim has no date); ``looseness`` what the words themselves leave open beyond the cell.
    """

    low: Floats
    high: Floats
    looseness: Floats
    shift: Floats
    grade: Floats
    place: Floats
    weight: Floats
    source: Ints
    cluster: Ints
    starts: Ints
    grows: NDArray[np.bool_]
    sources: tuple[str, ...]

    @property
    def clusters(self) -> int:
        """How many clusters there are."""
        return len(self.starts)


def world(cases: Sequence[tuple[Case, Sequence[Voice]]], tolerance: Tolerance) -> World:
    """The arrays of cases that each have at least one voice."""
    names: dict[str, int] = {}
    rows: list[tuple[float, ...]] = []
    starts: list[int] = []
    grows: list[bool] = []
    for number, (case, voices) in enumerate(cases):
        starts.append(len(rows))
        first, last = _span(case, voices)
        course = measures().course(case.measure)
        grows.append(course != "fixed" and last > first)
        for voice in voices:
            key = fold_name(voice.name) or voice.name
            source = names.setdefault(key, len(names))
            for rank, item in enumerate(voice.items):
                low, high = cell(item, tolerance)
                place = _place(item, first, last)
                loose = math.hypot(item.spread, tolerance.approx / 2 if item.hedge == "approx" else 0.0)
                grade = GRADES.get(item.grade or "", math.nan)
                weight = 1.0 if rank == 0 else 0.5
                rows.append((low, high, loose, item.shift, grade, place, weight, source, number))
    table = np.array(rows, dtype=float).reshape(-1, 9)
    return World(
        *(table[:, column] for column in range(7)),
        source=table[:, 7].astype(np.int64),
        cluster=table[:, 8].astype(np.int64),
        starts=np.array(starts, dtype=np.int64),
        grows=np.array(grows, dtype=bool),
        sources=tuple(names),
    )


def _span(case: Case, voices: Sequence[Voice]) -> tuple[int, int]:
    days = [day for voice in voices for item in voice.items if (day := dated(item)) is not None]
    last = case.day if case.day is not None else (max(days) if days else 0)
    return min([last, *days]), last


def dated(item: Item) -> int | None:
    """The day that an item holds for; the day on which it was asserted stands in for a missing one."""
    return item.day if item.day is not None else item.said


def _place(item: Item, first: int, last: int) -> float:
    day = dated(item)
    if day is None:
        return math.nan
    return (day - first) / (last - first) if last > first else 1.0


def cell(item: Item, tolerance: Tolerance) -> tuple[float, float]:
    """The stretch (natural log) of beliefs that would be told so; infinite where it is open."""
    if item.low is None:
        assert item.high is not None
        return -math.inf, item.high
    if item.high is None:
        return item.low, math.inf
    if item.high > item.low:
        return item.low, item.high
    half = tolerance.count
    if item.hedge == "approx":
        half = tolerance.approx
    elif item.digits <= 2:
        half = tolerance.round
    half = max(half, 0.5 * 10.0 ** (1 - max(item.digits, 3)))
    return item.low + math.log1p(-min(half, 0.5)), item.high + math.log1p(half)
