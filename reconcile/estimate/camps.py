"""Contradictions and camps: whether one truth is behind the claims, or two.

Three accounts of a cluster are weighed against one another: all voices speak of one value; some are
wild; or the voices stand in two camps, of which one speaks of another value (a common error, another
scope, a common interest). A contradiction is when one value is much less likely than the others. A
bound asserts nothing beyond itself here: "at least 100" does not contradict 1,000.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.likelihood import Habits, Rows, beyond, tables
from reconcile.estimate.posterior import Believed, Grid, Posterior
from reconcile.estimate.world import World

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POINTS = 96
_MARGIN = 1.0
_SURE = 1e-7
TRUE_CAMP = 0.55
"""The chance that a voice of a contested cluster stands in the camp that is right."""
APART = 1.2
"""How far (natural log) the value of the wrong camp lies off, as a standard deviation."""
CONTESTED = 0.08
"""Share of clusters with camps, before anything is learnt."""
_COUNT = 40.0
_AT_ONCE = 24
_ASIDE, _DEEP = 0.1, 0.5
"""Two peaks are two where each has so much of the mass, and so much of the lower one is missing between."""
_LOOK = 2.2
"""Voices that lie less than so many standard deviations apart are one camp without asking."""


@dataclass(frozen=True)
class Split:
    """How a cluster falls apart: the chance of camps and of any conflict, and the camps' voices.

    ``near`` are the rows of the likelier camp, ``far`` those of the other; ``density`` is that of
    the value if there are camps, over ``grid``.
    """

    camps: float
    conflict: float
    near: Ints
    far: Ints
    centres: tuple[float, float]
    grid: Floats
    density: Floats


def averaged(parts: list[tuple[dict[int, Split], float]]) -> dict[int, Split]:
    """Splits under several beliefs, weighed; the camps are those of the middle one that has any."""
    out: dict[int, Split] = {}
    for number in sorted({number for part, _ in parts for number in part}):
        here = [(part[number], weight) for part, weight in parts if number in part]
        middle = next((part[number] for part, _ in parts[len(parts) // 2 :] if number in part), here[0][0])
        out[number] = replace(
            middle,
            camps=sum(each.camps * weight for each, weight in here),
            conflict=sum(each.conflict * weight for each, weight in here),
        )
    return out


def splits(world: World, believed: Believed, found: Posterior) -> dict[int, Split]:
    """The clusters (by number) where more than one value may be meant."""
    evidence = {
        number: _Accounts(world, believed, found, number) for number in _doubtful(world, believed, found)
    }
    share = CONTESTED
    for _ in range(3):
        told = sum(each.camps(share) for each in evidence.values())
        share = (told + _COUNT * CONTESTED) / (world.clusters + _COUNT)
    return {number: each.split(share) for number, each in evidence.items()}


def spread_of(world: World, believed: Believed, found: Posterior) -> tuple[Floats, Floats, Floats]:
    """What each row asserts of the value asked for: low and high (natural log), and its noise."""
    moved = world.shift + believed.bias + found.slope
    noise = np.hypot(believed.noise, found.slant)
    return world.low - moved, world.high - moved, noise


def _doubtful(world: World, believed: Believed, found: Posterior) -> list[int]:
    low, high, noise = spread_of(world, believed, found)
    out = []
    for number, (start, end) in enumerate(zip(world.starts, world.ends, strict=True)):
        if end - start < 2:
            continue
        here = slice(int(start), int(end))
        gap = low[here, None] - high[None, here]
        if (gap > _LOOK * np.hypot(noise[here, None], noise[None, here])).any():
            out.append(number)
    return out


class _Accounts:
    """The evidence (natural log) for one value, for wild voices beside it, and for two camps."""

    def __init__(self, world: World, believed: Believed, found: Posterior, number: int) -> None:
        self.rows = np.arange(world.starts[number], world.ends[number])
        low, high, noise = (each[self.rows] for each in spread_of(world, believed, found))
        ends = np.concatenate([low[np.isfinite(low)], high[np.isfinite(high)]])
        self.grid = np.linspace(ends.min() - _MARGIN, ends.max() + _MARGIN, POINTS)
        taken = Rows(
            low,
            high,
            np.zeros(len(low)),
            noise,
            believed.unsure[self.rows],
            *_no_slips(len(low)),
        )
        starts = np.flatnonzero(np.diff(world.voice[self.rows], prepend=-1))
        weight = world.weight[self.rows][:, None]
        self.voices = np.split(np.arange(len(self.rows)), starts[1:])
        self.logs = np.add.reduceat(_compatible(taken, self.grid, believed.habits) * weight, starts)
        sure = replace_wild(believed.habits, _SURE)
        keep = math.log1p(-believed.habits.wild)
        self.core = np.add.reduceat((_compatible(taken, self.grid, sure) + keep) * weight, starts)
        step = self.grid[1] - self.grid[0]
        self.one = float(np.logaddexp.reduce(self.core.sum(axis=0)) + math.log(step))
        self.wild = float(np.logaddexp.reduce(self.logs.sum(axis=0)) + math.log(step))
        self.joint = self._two(step)
        self.two = float(np.logaddexp.reduce(self.joint, axis=None))

    def _two(self, step: float) -> Floats:
        """Natural log of the mass of (value, value of the wrong camp)."""
        apart = (self.grid[:, None] - self.grid[None, :]) / APART
        total = -0.5 * apart**2 - math.log(APART * math.sqrt(2 * math.pi)) + 2 * math.log(step)
        for start in range(0, len(self.logs), _AT_ONCE):
            logs = self.logs[start : start + _AT_ONCE]
            top = logs.max(axis=1)
            product = np.ones_like(apart)
            for each in np.exp(logs - top[:, None]):
                product *= TRUE_CAMP * each[:, None] + (1 - TRUE_CAMP) * each[None, :]
            total += np.log(product) + top.sum()
        joint: Floats = total
        return joint

    def camps(self, share: float) -> float:
        """The chance of two camps."""
        return 1 / (1 + (1 - share) / share * math.exp(min(self.wild - self.two, 600)))

    def split(self, share: float) -> Split:
        """What becomes of the cluster."""
        whole = np.logaddexp(math.log(share) + self.two, math.log1p(-share) + self.wild)
        mass = np.exp(self.joint - self.two).sum(axis=1)
        one, two = np.unravel_index(int(np.argmax(self.joint)), self.joint.shape)
        first = self.logs[:, one] >= self.logs[:, two]
        near = np.concatenate([*(v for v, mine in zip(self.voices, first, strict=True) if mine), []])
        far = np.concatenate([*(v for v, mine in zip(self.voices, first, strict=True) if not mine), []])
        return Split(
            camps=self.camps(share),
            conflict=float(1 - math.exp(min(math.log1p(-share) + self.one - whole, 0.0))),
            near=self.rows[near.astype(np.int64)],
            far=self.rows[far.astype(np.int64)],
            centres=(float(self.grid[one]), float(self.grid[two])),
            grid=self.grid,
            density=mass / (self.grid[1] - self.grid[0]),
        )


def replace_wild(habits: Habits, wild: float) -> Habits:
    """The habits with another share of wild claims."""
    return msgspec.structs.replace(habits, wild=wild)


def _no_slips(count: int) -> tuple[Floats, Floats]:
    return np.zeros(count), np.zeros(count)


def _compatible(rows: Rows, grid: Floats, habits: Habits) -> Floats:
    """Natural log of how well each row goes with each value; a bound says nothing of what lies beyond it."""
    out = tables(rows, np.broadcast_to(grid, (len(rows.low), len(grid))), habits)
    for side, bound, sign in ((np.isinf(rows.high), rows.low, 1.0), (np.isinf(rows.low), rows.high, -1.0)):
        if side.any():
            out[side] = beyond(sign * (grid[None, :] - bound[side, None]), rows.of(side), habits)
    return out


def valley(values: Floats, density: Floats) -> float | None:
    """The deepest value between two peaks of a density; None where it has one peak to speak of."""
    mass = np.cumsum(density)
    total = float(mass[-1])
    before, after = np.maximum.accumulate(density), np.maximum.accumulate(density[::-1])[::-1]
    depth = np.minimum(before, after) - density
    inside = (mass > _ASIDE * total) & (mass < (1 - _ASIDE) * total)
    depth = np.where(inside, depth / np.maximum(np.minimum(before, after), 1e-300), 0.0)
    place = int(np.argmax(depth))
    return float(values[place]) if depth[place] >= _DEEP else None


def mixed(found: Posterior, parts: dict[int, Split]) -> Posterior:
    """The posterior with the account of two camps in it, as far as it is likely."""
    grid, points = found.grid, found.grid.points
    origin, step, density = grid.origin.copy(), grid.step.copy(), found.density.copy()
    for number, part in parts.items():
        if part.camps < 0.005:
            continue
        old = grid.origin[number] + grid.step[number] * np.arange(points)
        total = np.cumsum(part.density) / part.density.sum()
        low = min(old[0], part.grid[int(np.searchsorted(total, 0.001))])
        high = max(old[-1], part.grid[min(int(np.searchsorted(total, 0.999)) + 1, len(total) - 1)])
        values = np.linspace(low, high, points)
        alone = np.interp(values, old, found.density[number], left=0.0, right=0.0)
        camps = np.interp(values, part.grid, part.density, left=0.0, right=0.0)
        width = (high - low) / (points - 1)
        both = (1 - part.camps) * alone / (alone.sum() * width) + part.camps * camps / (camps.sum() * width)
        origin[number], step[number], density[number] = low, width, both
    return replace(found, grid=Grid(origin, step, points), density=density)
