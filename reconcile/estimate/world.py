"""A dossier as arrays: every voice's claims as rows, with the cluster, the source and the place in time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate import bounded
from reconcile.estimate.copies import Twins, twins
from reconcile.estimate.evidence import Case, Item
from reconcile.estimate.folding import Voice, fold_name
from reconcile.estimate.makes import NEWEST, Make
from reconcile.estimate.related import mistaken
from reconcile.policy import Tolerance

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

GRADES = {"A": -2.0, "B": -1.0, "C": 0.0, "D": 1.0, "E": 2.0}
"""Letters as steps from the middle; F and no letter mean unknown, which is taken for the middle."""
_COARSE = 0.25
"""No rounding is told without a word that changes a number by a larger share."""
_ROUND, _LN_TEN, _EXACT = 2, math.log(10), 1e-9
_FOLD_COUNT = 8
"""So many repeats tell nothing of how much is copied unseen."""
_RETOLD = 0.1
"""A dossier of which a larger share are repeats is full of retellings."""
KINDS = ("fixed", "cumulative", "stock", "flow")
"""The courses of measures; all but the first may move."""
_COLUMNS = (
    "low", "high", "looseness", "shift", "grade", "place", "weight", "slip", "slip_spread", "source", "voice",
)  # fmt: skip


@dataclass(frozen=True)
class World:
    """Rows are sorted by cluster; ``starts`` are the first rows of the clusters.

    ``place`` is the share of the cluster's span of days (0 first claim, 1 the day asked for; NaN
    where the claim has no date); ``looseness`` what the words leave open beyond their cell;
    ``grows`` is the place in ``KINDS`` of the cluster's course (0 where nothing moves);
    ``slip`` and ``slip_spread`` tell how far the measure that this one may be mistaken for lies off;
    ``voice`` numbers the voices within the dossier; ``folded`` is the share of claims that only repeat;
    ``top`` is what the value of a cluster cannot be above (with one, ``low`` and ``high`` are on the scale of
    ``bounded``); ``twins`` are the rows that may be copies.
    """

    low: Floats
    high: Floats
    looseness: Floats
    shift: Floats
    grade: Floats
    place: Floats
    weight: Floats
    slip: Floats
    slip_spread: Floats
    source: Ints
    voice: Ints
    cluster: Ints
    starts: Ints
    grows: Ints
    top: Floats
    sources: int
    folded: float
    twins: Twins
    make: Make = NEWEST

    @property
    def clusters(self) -> int:
        """How many clusters there are."""
        return len(self.starts)

    @property
    def voices(self) -> Ints:
        """How many voices each cluster has."""
        found: Ints = np.bincount(
            np.unique(np.stack([self.cluster, self.voice]), axis=1)[0], minlength=self.clusters
        )
        return found

    @property
    def one_sided(self) -> NDArray[np.bool_]:
        """Rows that give one bound only."""
        return np.isinf(self.low) | np.isinf(self.high)

    @property
    def ends(self) -> Ints:
        """One past the last row of each cluster."""
        return np.append(self.starts[1:], len(self.low))


def part(whole: World, clusters: Sequence[int], rows: Sequence[Ints]) -> tuple[World, Ints]:
    """Some clusters (one may come several times), each with some of its rows, and which rows these are."""
    taken = np.concatenate(rows) if rows else np.zeros(0, dtype=np.int64)
    lengths = np.array([len(each) for each in rows], dtype=np.int64)
    columns = {name: getattr(whole, name)[taken] for name in _COLUMNS}
    found = replace(
        whole,
        **columns,
        cluster=np.repeat(np.arange(len(rows)), lengths),
        starts=np.concatenate([[0], np.cumsum(lengths)[:-1]]).astype(np.int64) if len(rows) else lengths,
        grows=whole.grows[np.array(clusters, dtype=np.int64)],
        top=whole.top[np.array(clusters, dtype=np.int64)],
    )
    return found, taken


def world(cases: Sequence[tuple[Case, Sequence[Voice]]], tolerance: Tolerance, make: Make = NEWEST) -> World:
    """The arrays of cases that each have at least one voice."""
    names: dict[str, int] = {}
    reals: list[tuple[float, ...]] = []
    whole: list[tuple[int, int, int]] = []
    starts: list[int] = []
    grows: list[int] = []
    tops: list[float] = []
    voice_number = 0
    told = sum(len(case.items) for case, _ in cases)
    heard = sum(len(voice.items) for _, voices in cases for voice in voices)
    folded = max(told - heard - _FOLD_COUNT, 0) / told if told else 0.0
    for number, (case, voices) in enumerate(cases):
        starts.append(len(reals))
        tops.append(case.most if make.capped else math.inf)
        first, last = span(case, voices)
        grows.append(KINDS.index(case.course) if last > first else 0)
        for voice in voices:
            source = names.setdefault(fold_name(voice.name) or voice.name, len(names))
            for rank, item in enumerate(voice.items):
                ends = cell(item, tolerance, whole=make.cells)
                bounds = [bounded.stretched(end, tops[-1]) for end in ends]
                counts = 1.0 if rank == 0 else make.again
                row = _row(item, tolerance, _place(item, first, last))
                reals.append((*bounds, *row, counts, *mistaken(case.measure)))
                whole.append((source, voice_number, number))
            voice_number += 1
    table = np.array(reals, dtype=float).reshape(-1, 9).T.copy()
    index = np.array(whole, dtype=np.int64).reshape(-1, 3).T.copy()
    low, high, looseness, shift, grade, place, weight, slip, slip_spread = table
    return World(
        low, high, looseness, shift, grade, place, weight, slip, slip_spread, index[0], index[1], index[2],
        np.array(starts, dtype=np.int64), np.array(grows, dtype=np.int64), np.array(tops),
        len(names), folded,
        twins([voices for _, voices in cases], even=make.even, retold=folded > _RETOLD or not make.dated), make,
    )  # fmt: skip


def _row(item: Item, tolerance: Tolerance, place: float) -> tuple[float, ...]:
    loose = math.hypot(item.spread, tolerance.approx / 2 if item.hedge == "approx" else 0.0)
    grade = GRADES.get(item.grade or "", math.nan)
    return loose, item.shift, grade, place


def span(case: Case, voices: Sequence[Voice]) -> tuple[float, float]:
    """First and last day of the course.

    The start is put as far before the first claim as n claims strewn evenly let expect. Bounds
    do not move it where there are firmer claims.
    """
    items = [item for voice in voices for item in voice.items if dated(item) is not None]
    firm = [item for item in items if item.low is not None and item.high is not None] or items
    days = [day for item in firm if (day := dated(item)) is not None]
    every = [day for item in items if (day := dated(item)) is not None]
    last = case.day if case.day is not None else max(every, default=0)
    if not days or min(days) >= last:
        return last, last
    count = len({day for day in days if day < last})
    return last - (last - min(days)) * (1 + 1 / count), last


def dated(item: Item) -> int | None:
    """The day that an item holds for; the day on which it was asserted stands in for a missing one."""
    return item.day if item.day is not None else item.said


def _place(item: Item, first: float, last: float) -> float:
    day = dated(item)
    if day is None:
        return math.nan
    return max((day - first) / (last - first), 0.0) if last > first else 1.0


def cell(item: Item, tolerance: Tolerance, *, whole: bool = True) -> tuple[float, float]:
    """The stretch (natural log) of beliefs that would be told so; infinite where it is open.

    ``whole``: a point with one or two digits stands for all that would be rounded to it, at the least.
    """
    if item.low is None:
        assert item.high is not None  # an item has a bound
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
    under, over = _rounded_to(item) if whole and item.digits <= _ROUND else (0.0, 0.0)
    return item.low + math.log1p(-min(max(half, under), 0.5)), item.high + math.log1p(max(half, over))


def _rounded_to(item: Item) -> tuple[float, float]:
    """How far (as shares) under and over a point what is rounded to it may lie: 2,000 is 1,500 to 2,500.

    Half as much again is no rounding that anybody would take "1,000" for.
    """
    assert item.low is not None  # a point
    lead = 10 ** (item.low / _LN_TEN % 1.0)
    if min(lead - 1, 10 - lead) < _EXACT:  # 1,000 is 950 to 1,250: the step under it is shorter
        return 0.05 * 10.0 ** (1 - item.digits), min(0.5 * 10.0 ** (1 - item.digits), _COARSE)
    half = 0.5 * 10.0 ** (1 - item.digits) / lead
    return min(half, _COARSE), min(half, _COARSE)
