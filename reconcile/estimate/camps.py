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

from reconcile.estimate.growth import UNDATED
from reconcile.estimate.likelihood import Habits, Rows, beyond, tables
from reconcile.estimate.posterior import Believed, Grid, Posterior
from reconcile.estimate.world import World

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POINTS = 96
_MARGIN = 1.0
_SURE = 1e-7
APART = 1.2
"""How far (natural log) the value of the wrong camp lies off, as a standard deviation."""
CONTESTED = 0.08
"""Share of clusters with camps, before anything is learnt."""
_COUNT = 40.0
_AT_ONCE = 24
NO_ERROR = 0.7
"""Errors much under this (natural log) make no contradiction: it is about a factor of two."""
_PAIR, _STRANGE = 0.48, 0.45
"""What keeps the two laws that leave such errors out at a mass of one."""
_MEANWHILE = 0.02
"""Claims so near in time (a share of the span) are of one time."""


@dataclass(frozen=True)
class Split:
    """How a cluster falls apart: the chance of camps and of any conflict, and the camps' voices.

    ``near`` are the rows of the likelier camp, ``far`` those of the other, ``odd`` those that are told of
    something else if there are no camps; ``density`` is that of the value if there are camps, over ``grid``.
    """

    camps: float
    conflict: float
    near: Ints
    far: Ints
    odd: Ints
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


def splits(world: World, believed: Believed) -> dict[int, Split]:
    """The clusters (by number) where more than one value may be meant."""
    evidence = {number: _Accounts(world, believed, number) for number in _doubtful(world, believed)}
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


def _doubtful(world: World, believed: Believed) -> list[int]:
    """The clusters in which two voices lie apart, and growth does not explain it: the lower is no earlier."""
    moved = world.shift + believed.bias
    low, high, noise = world.low - moved, world.high - moved, believed.noise
    place = np.where(world.grows[world.cluster] > 0, np.nan_to_num(world.place, nan=np.inf), 0.0)
    out = []
    for number, (start, end) in enumerate(zip(world.starts, world.ends, strict=True)):
        if end - start < 2:
            continue
        here = slice(int(start), int(end))
        gap = low[here, None] - high[None, here]
        later = place[None, here] >= place[here, None] - _MEANWHILE
        later &= world.voice[here, None] != world.voice[None, here]
        if (later & (gap > world.make.look * np.hypot(noise[here, None], noise[None, here]))).any():
            out.append(number)
    return out


class _Accounts:
    """The evidence (natural log) for one value, for wild voices beside it, and for two camps.

    A growing quantity is looked at along a few courses, for camps and growth may pass for one another.
    """

    def __init__(self, world: World, believed: Believed, number: int) -> None:
        self.rows = np.arange(world.starts[number], world.ends[number])
        shares, spread, weights = _courses(world, believed, number)
        taken = self._rows(world, believed, shares, spread)
        ends = np.stack([taken.low, taken.high])
        ends = ends[np.isfinite(ends)]
        self.grid = np.linspace(ends.min() - _MARGIN, ends.max() + _MARGIN, POINTS)
        self.step = float(self.grid[1] - self.grid[0])
        starts = np.flatnonzero(np.diff(world.voice[self.rows], prepend=-1))
        self.voices = np.split(np.arange(len(self.rows)), starts[1:])
        weight = world.weight[self.rows][None, :, None]
        shape = (len(weights), len(self.rows), POINTS)
        told = _compatible(taken, self.grid, believed.habits).reshape(shape) * weight
        sure = msgspec.structs.replace(believed.habits, wild=_SURE)
        keep = math.log1p(-believed.habits.wild)
        honest = (_compatible(taken, self.grid, sure).reshape(shape) + keep) * weight
        self.prior = np.log(weights)[:, None]
        self.right = world.make.true_camp
        self.logs = np.add.reduceat(told, starts, axis=1)
        strange = _strange(taken, self.grid, believed.habits).reshape(shape)
        self.one = self._total(honest)
        self.wild = self._total(told)
        either = np.logaddexp(honest, strange + np.log(np.maximum(weight, 1e-9)))
        self.clash = self._total(either)
        self.odd = self._odd(either, honest)
        self.joint = self._two()
        self.two = _log_sum(self.joint)

    def _rows(self, world: World, believed: Believed, shares: Floats, spread: Floats) -> Rows:
        """The rows along each course (courses first), in terms of the value asked for."""
        moved = ((world.shift + believed.bias)[self.rows] + shares).ravel()
        count = len(shares)
        low, high = np.tile(world.low[self.rows], count), np.tile(world.high[self.rows], count)
        noise = np.hypot(believed.noise[self.rows], spread).ravel()
        unsure = np.tile(believed.unsure[self.rows], count)
        nothing = np.zeros(len(moved))
        return Rows(low - moved, high - moved, nothing, noise, unsure, nothing, nothing)

    def _total(self, logs: Floats) -> float:
        return _log_sum(logs.sum(axis=1) + self.prior) + math.log(self.step)

    def _odd(self, either: Floats, honest: Floats) -> Ints:
        """The rows that are told of something else altogether, where the likeliest value is the truth."""
        total = either.sum(axis=1) + self.prior
        course, value = np.unravel_index(int(np.argmax(total)), total.shape)
        doubt = either[course, :, value] - honest[course, :, value]
        return np.flatnonzero(doubt > math.log(2)).astype(np.int64)

    def _two(self) -> Floats:
        """Natural log of the mass of (course, value, value of the wrong camp)."""
        apart = (self.grid[:, None] - self.grid[None, :]) / APART
        pair = -0.5 * apart**2 - math.log(APART * math.sqrt(2 * math.pi)) + 2 * math.log(self.step)
        pair += _aside(apart * APART) + _PAIR
        total = pair[None] + self.prior[:, :, None]
        for start in range(0, self.logs.shape[1], _AT_ONCE):
            logs = self.logs[:, start : start + _AT_ONCE]
            top = logs.max(axis=2)
            product = np.ones(total.shape)
            for each in np.moveaxis(np.exp(logs - top[:, :, None]), 1, 0):
                product *= self.right * each[:, :, None] + (1 - self.right) * each[:, None, :]
            total += np.log(product) + top.sum(axis=1)[:, None, None]
        joint: Floats = total
        return joint

    def camps(self, share: float) -> float:
        """The chance of two camps."""
        return 1 / (1 + (1 - share) / share * math.exp(min(self.wild - self.two, 600)))

    def split(self, share: float) -> Split:
        """What becomes of the cluster."""
        whole = np.logaddexp(math.log(share) + self.two, math.log1p(-share) + self.clash)
        near, far = self._sides()
        return Split(
            camps=self.camps(share),
            conflict=float(1 - math.exp(min(math.log1p(-share) + self.one - whole, 0.0))),
            near=self.rows[near],
            far=self.rows[far],
            odd=self.rows[self.odd],
            grid=self.grid,
            density=np.exp(self.joint - self.two).sum(axis=(0, 2)) / (self.grid[1] - self.grid[0]),
        )

    def _sides(self) -> tuple[Ints, Ints]:
        """The rows of the two camps; who goes with both stands in the first."""
        course, one, two = np.unravel_index(int(np.argmax(self.joint)), self.joint.shape)
        first = self.logs[course, :, one] >= self.logs[course, :, two] - math.log(2)
        mine = np.repeat(first, [len(voice) for voice in self.voices])
        every = np.arange(len(self.rows))
        return every[mine], every[~mine]


def _log_sum(logs: Floats) -> float:
    """Natural log of the sum of what these are the logs of; many times as fast as ``logaddexp.reduce``."""
    top = float(logs.max())
    return top + math.log(float(np.exp(logs - top).sum()))


def _courses(world: World, believed: Believed, number: int) -> tuple[Floats, Floats, Floats]:
    """A few courses of a cluster (first axis): ln share at each row, how unsure it is, and their weights."""
    here = slice(int(world.starts[number]), int(world.ends[number]))
    kind = int(world.grows[number])
    if kind == 0:
        nothing = np.zeros((1, here.stop - here.start))
        return nothing, nothing, np.ones(1)
    weights, growing = believed.courses[kind], world.make.courses
    chosen, summed = [], []
    for start in np.unique(growing.starts):
        alike = np.flatnonzero(growing.starts == start)
        chosen.append(int(alike[np.argmax(weights[alike])]))
        summed.append(float(weights[alike].sum()))
    places = world.place[here]
    anywhere = growing.log_shares(np.array(UNDATED))[:, chosen]
    undated = np.isnan(places)[:, None]
    shares = np.where(
        undated, anywhere.mean(axis=0), growing.log_shares(np.nan_to_num(places, nan=1.0))[:, chosen]
    )
    spread = np.where(undated, anywhere.std(axis=0), 0.0)
    return shares.T, spread.T, np.array(summed)


def _compatible(rows: Rows, grid: Floats, habits: Habits) -> Floats:
    """Natural log of how well each row goes with each value; a bound says nothing of what lies beyond it."""
    out = tables(rows, np.broadcast_to(grid, (len(rows.low), len(grid))), habits)
    for side, bound, sign in ((np.isinf(rows.high), rows.low, 1.0), (np.isinf(rows.low), rows.high, -1.0)):
        if side.any():
            out[side] = beyond(sign * (grid[None, :] - bound[side, None]), rows.of(side), habits)
    return out


def _aside(off: Floats) -> Floats:
    """Natural log of how far something this far off (natural log) is off at all: nothing is no error."""
    logs: Floats = np.log(-np.expm1(-((off / NO_ERROR) ** 2)) + 1e-12)
    return logs


def _strange(rows: Rows, grid: Floats, habits: Habits) -> Floats:
    """Natural log of the density of each row at each value if it is told of something else altogether."""
    off = np.maximum(np.maximum(rows.low[:, None] - grid, grid - rows.high[:, None]), 0.0)
    scale = habits.wild_scale
    density: Floats = math.log(habits.wild / (math.pi * scale)) - np.log1p((off / scale) ** 2)
    return density + _aside(off) + _STRANGE


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
