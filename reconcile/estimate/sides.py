"""The camps of clusters whose claims do not speak of one value: who stands where, with a band for each."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.accounts import Split
from reconcile.estimate.camps import splits
from reconcile.estimate.learning import Learnt, idle
from reconcile.estimate.posterior import POINTS, Posterior, fine_grid, quantiles, solve, wide_grid
from reconcile.estimate.world import World, part

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

LIGHT = 0.05
"""A camp with less of the probability than this is a voice that stands apart, not a camp."""
_AGAIN = 2
"""So many times a camp is looked at once more, whether it is two: at most four camps."""
_NEAR = math.log(1.5)
"""Camps whose best values lie nearer than this are one."""


_INNER = 0.4
"""About half of a camp's probability lies within this share of the way to the ends of its 90 % band."""


@dataclass(frozen=True)
class Side:
    """One camp: its rows, its own low, best and high (natural log, 90 %), and its share of the probability."""

    rows: Ints
    low: float
    best: float
    high: float
    weight: float


@dataclass(frozen=True)
class Parted:
    """The camps of a cluster, from low to high, and the best value: the median within the likeliest of them."""

    sides: tuple[Side, ...]
    best: float

    @property
    def contested(self) -> bool:
        """True where a second camp, of another value, has a share that nobody can pass over."""
        return sum(side.weight >= LIGHT for side in self.sides) > 1


def parted(
    world: World, learnt: Learnt, found: Posterior, every: Mapping[int, Split], firm: Mapping[int, Split]
) -> dict[int, Parted]:
    """The camps of the clusters whose claims conflict (``every``), by the cluster's number.

    Where those of firm claims alone do (``firm``), they make the camps, and each bound joins one. Rows
    without weight in ``world`` say something of a camp's value only where nobody else does.
    """
    border = [learnt.border(world.make, voices) for voices in world.voices.tolist()]
    clashing = [number for number, split in every.items() if split.conflict >= border[number]]
    inner = {number for number in clashing if number in firm and firm[number].conflict >= border[number]}
    chosen = {number: firm[number] if number in inner else every[number] for number in clashing}
    bounds = idle(world)
    groups = [
        (number, rows[~bounds[rows]] if number in inner else rows)
        for number, split in chosen.items()
        for rows in (split.near, split.far)
    ]
    groups = [(number, rows) for number, rows in groups if len(rows)]
    for _ in range(_AGAIN):
        groups = _split_again(world, learnt, groups)
    ends = _bands(world, learnt, groups)
    out: dict[int, Parted] = {}
    for number, split in chosen.items():
        mine = sorted((tuple(ends[at]), at) for at, (other, _) in enumerate(groups) if other == number)
        each = [(groups[at][1], *band) for band, at in mine]
        camps, values, density = _merged(each), found.grid.values[number], found.density[number]
        if len(camps) > 1:
            heard = _joined(world, bounds, number, camps) if number in inner else camps
            out[number] = _weighed(heard, values, density, inside=world.make.dated)
            continue
        rows = np.arange(world.starts[number], world.ends[number])
        odd, band = split.odd, camps[0][1:]
        sides = [(np.setdiff1d(rows, odd), *band), (odd, *band)] if len(odd) else each
        out[number] = _at_odds(sides, values, density)
    return out


def _joined(world: World, bounds: NDArray[np.bool_], number: int, camps: list[Banded]) -> list[Banded]:
    """The camps with each bound of the cluster in the largest camp that it allows, else in the nearest."""
    rows = [list(camp[0]) for camp in camps]
    best = np.array([camp[2] for camp in camps])
    for row in range(int(world.starts[number]), int(world.ends[number])):
        if bounds[row]:
            gap = np.maximum(world.low[row] - best, best - world.high[row])
            allowed = np.flatnonzero(gap <= _NEAR)
            home = max(allowed, key=lambda at: len(camps[at][0])) if len(allowed) else int(np.argmin(gap))
            rows[home].append(row)
    return [(np.array(sorted(mine)), *camp[1:]) for mine, camp in zip(rows, camps, strict=True)]


Group = tuple[int, Ints]
Banded = tuple[Ints, float, float, float]


def _split_again(world: World, learnt: Learnt, groups: list[Group]) -> list[Group]:
    if not groups:
        return groups
    tried, rows = part(world, [number for number, _ in groups], [rows for _, rows in groups])
    found = splits(tried, learnt.believed.at(rows))
    out: list[Group] = []
    for at, (number, mine) in enumerate(groups):
        split = found.get(at)
        if split is None or split.conflict < world.make.conflict or not len(split.near) or not len(split.far):
            out.append((number, mine))
            continue
        out += [(number, rows[split.near]), (number, rows[split.far])]
    return out


def _bands(world: World, learnt: Learnt, groups: list[Group]) -> Floats:
    if not groups:
        return np.zeros((0, 3))
    tried, rows = part(world, [number for number, _ in groups], [rows for _, rows in groups])
    heard = np.bincount(tried.cluster, tried.weight, tried.clusters)[tried.cluster] > 0
    tried = replace(tried, weight=np.where(heard, tried.weight, 1.0))
    believed = learnt.believed.at(rows)
    found = solve(tried, believed, fine_grid(solve(tried, believed, wide_grid(tried, POINTS)), POINTS))
    return found.quantiles((0.05, 0.5, 0.95))


def _merged(camps: list[Banded]) -> list[Banded]:
    """Camps from low to high by their best value; neighbours that are hardly two become one."""
    out: list[Banded] = []
    for rows, low, best, high in sorted(camps, key=lambda camp: camp[2]):
        if out and best - out[-1][2] < _NEAR:
            before = out[-1]
            middle = (before[2] * len(before[0]) + best * len(rows)) / (len(before[0]) + len(rows))
            out[-1] = (np.concatenate([before[0], rows]), min(before[1], low), middle, max(before[3], high))
        else:
            out.append((rows, low, best, high))
    return out


def _at_odds(camps: list[Banded], values: Floats, density: Floats) -> Parted:
    """Camps that differ about another day but not about the one asked for; the last is the odd one."""
    sides = tuple(Side(*camp, weight=float(at == 0)) for at, camp in enumerate(camps))
    return Parted(sides, float(quantiles(values[None, :], density[None, :], (0.5,))[0, 0]))


def _weighed(camps: list[Banded], values: Floats, density: Floats, *, inside: bool) -> Parted:
    """The camps with their shares of a density; of camps that weigh the same the lowest comes first.

    ``inside``: what the other camps say does not pull the best value out of the heart of the likeliest one.
    """
    sides = [Side(*camp, weight=0.0) for camp in camps]
    best, masses = _inner(_borders(sides), values, density)
    home = sides[int(np.argmax(masses.round(2)))]
    if inside:
        least, most = (
            home.best + _INNER * (home.low - home.best),
            home.best + _INNER * (home.high - home.best),
        )
        best = min(max(best, least), most)
    return Parted(
        tuple(replace(side, weight=float(mass)) for side, mass in zip(sides, masses, strict=True)), best
    )


def _borders(sides: Sequence[Side]) -> Floats:
    return np.array([(one.best + two.best) / 2 for one, two in pairwise(sides)])


def _inner(borders: Floats, values: Floats, density: Floats) -> tuple[float, Floats]:
    """The median within the heaviest of the stretches between borders, and what each weighs."""
    home = np.searchsorted(borders, values)
    masses = np.bincount(home, density, len(borders) + 1) / density.sum()
    heaviest = np.where(home == int(np.argmax(masses.round(2))), density, 0.0)
    return float(quantiles(values[None, :], heaviest[None, :], (0.5,))[0, 0]), masses
