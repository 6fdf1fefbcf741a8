"""What a report tells beside the band: a series over time, sensitivity, credibility."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.bounded import logs
from reconcile.estimate.final import Final
from reconcile.estimate.posterior import POINTS, Course, course_at, fine_grid, solve, wide_grid
from reconcile.estimate.wording import credibility, likelihood
from reconcile.estimate.world import part
from reconcile.model import Camp

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MASSES = (0.05, 0.25, 0.5, 0.75, 0.95)
_AGREE = 1.645
_ALIKE = math.log(1.05)
"""Figures that lie no further apart (natural log), with what rounding leaves open, say the same."""
_FIRM = math.log(1.5)
"""What leaves no more open (natural log) is firm enough to confirm something."""
_HALF = 0.5
"""A voice that counts for less is probably a copy."""


def again(final: Final, number: int) -> int:
    """How many voices of a cluster probably give another's figure again."""
    rows = _rows(final, number)
    _, firsts = np.unique(final.world.voice[rows], return_index=True)
    return int((final.learnt.weight[rows][firsts] < _HALF).sum())


def series(final: Final, number: int, places: Sequence[float]) -> Floats:
    """Quantiles (natural log, at ``MASSES``) of the value at each place of a cluster's span, a row each."""
    one, rows = part(final.world, [number], [_rows(final, number)])
    believed = final.learnt.believed.at(rows)
    grid = fine_grid(solve(one, believed, wide_grid(one, POINTS)), POINTS)
    asked = Course(np.array(places), float(final.learnt.shared[number]), MASSES)
    return course_at(one, believed, grid, asked)


def _rows(final: Final, number: int) -> Ints:
    return np.arange(final.world.starts[number], final.world.ends[number])


def without_each(final: Final, number: int) -> list[float | None]:
    """The median (natural log) of a cluster without each of its voices, in the order of the voices' rows."""
    rows = _rows(final, number)
    voices = list(dict.fromkeys(final.world.voice[rows].tolist()))
    if len(voices) < 2:
        return [None] * len(voices)
    lefts = [rows[final.world.voice[rows] != voice] for voice in voices]
    return [float(value) for value in _medians(final, number, lefts)]


def _medians(final: Final, number: int, choices: Sequence[Ints]) -> Floats:
    tried, rows = part(final.world, [number] * len(choices), choices)
    believed = final.learnt.believed.at(rows)
    found = solve(tried, believed, fine_grid(solve(tried, believed, wide_grid(tried, POINTS)), POINTS))
    return found.quantiles((0.5,))[:, 0]


def camps(final: Final, number: int, names: dict[int, tuple[str, ...]]) -> tuple[Camp, ...]:
    """The camps of a contested cluster, the likeliest first; ``names`` maps rows to claim ids."""
    out, top = [], float(final.world.top[number])
    for side in final.parted[number].sides:
        claims = tuple(sorted({claim for row in side.rows.tolist() for claim in names[row]}))
        low, best, high = np.exp(logs(np.array([side.low, side.best, side.high]), top)).tolist()
        out.append(Camp(best, low, high, claims, side.weight, likelihood(side.weight)))
    return tuple(sorted(out, key=lambda camp: (-round(camp.weight, 2), camp.best)))


def credibilities(final: Final, number: int) -> dict[int, int]:
    """Credibility (1 to 6) of each row of a cluster.

    What confirms a claim is a firm figure of an independent voice, no probable copy, that is its own as worded.
    That noisy sources leave a great deal open makes claims consistent, and confirms none of them.
    """
    start, end = int(final.world.starts[number]), int(final.world.ends[number])
    low, high, noise = (each[start:end] for each in final.implied)
    voice, own = final.world.voice[start:end], final.learnt.weight[start:end] >= _HALF
    least, most = (
        each[start:end] - final.world.shift[start:end] for each in (final.world.low, final.world.high)
    )
    firm = own & (most - least <= _FIRM)
    out: dict[int, int] = {}
    for here in range(end - start):
        others = np.flatnonzero(voice != voice[here])
        if not len(others):
            out[start + here] = credibility(None, 0, 0)
            continue
        gaps = np.maximum(np.maximum(low[others] - high[here], low[here] - high[others]), 0.0)
        told = np.maximum(least[others] - most[here], least[here] - most[others])
        apart = gaps / np.hypot(noise[others], noise[here])
        agreeing = set(voice[others[apart <= _AGREE]].tolist())
        confirming = set(voice[others[(told <= _ALIKE) & firm[others]]].tolist())
        copy = 0 if own[here] else 1
        out[start + here] = credibility(float(np.median(apart)), len(agreeing), len(confirming) - copy)
    return out
