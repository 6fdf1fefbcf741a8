"""Three accounts of what the claims of a cluster speak of: one value, one value and wild claims, or two camps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.growth import UNDATED
from reconcile.estimate.likelihood import Habits, Rows, Told, beyond, mixed, told
from reconcile.estimate.posterior import Believed
from reconcile.estimate.world import World

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POINTS = 96
_MARGIN = 1.0
_SURE = 1e-7
APART = 1.2
"""How far (natural log) the value of the wrong camp lies off, as a standard deviation."""
_AT_ONCE = 24
NO_ERROR = 0.7
"""Errors much under this (natural log) make no contradiction: it is about a factor of two."""
_PAIR, _STRANGE = 0.48, 0.45
"""What keeps the two laws that leave such errors out at a mass of one."""


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


def accounts(world: World, believed: Believed, numbers: Sequence[int]) -> dict[int, Accounts]:
    """The accounts of some clusters, whose rows are looked at together."""
    asked = [_Asked.of(world, believed, number) for number in numbers]
    taken = Rows(
        *(np.concatenate([getattr(one.taken, name) for one in asked]) for name in Rows.__struct_fields__)
    )
    counts = [len(one.taken.low) for one in asked]
    values = np.repeat(np.stack([one.grid for one in asked]), counts, axis=0)
    sure = msgspec.structs.replace(believed.habits, wild=_SURE)
    said, honest = _compatible(taken, values, (believed.habits, sure))
    honest += math.log1p(-believed.habits.wild)
    strange = _strange(taken, values, believed.habits)
    cuts = np.cumsum(counts)[:-1]
    each = zip(numbers, asked, *(np.split(logs, cuts) for logs in (said, honest, strange)), strict=True)
    return {number: Accounts(world, one, *logs) for number, one, *logs in each}


class _Asked(msgspec.Struct, frozen=True):
    """A cluster's rows along each course (courses first), in terms of the value asked for, and the grid for it."""

    rows: Ints
    taken: Rows
    weights: Floats
    grid: Floats

    @classmethod
    def of(cls, world: World, believed: Believed, number: int) -> _Asked:
        """The rows of a cluster."""
        rows = np.arange(world.starts[number], world.ends[number])
        shares, spread, weights = _courses(world, believed, number)
        moved = ((world.shift + believed.bias)[rows] + shares).ravel()
        count = len(shares)
        low, high = np.tile(world.low[rows], count), np.tile(world.high[rows], count)
        noise = np.hypot(believed.noise[rows], spread).ravel()
        unsure = np.tile(believed.unsure[rows], count)
        nothing = np.zeros(len(moved))
        taken = Rows(low - moved, high - moved, nothing, noise, unsure, nothing, nothing)
        ends = np.concatenate([taken.low, taken.high])
        known = np.isfinite(ends)
        if world.make.lawful:  # who is not heard does not make the grid coarser either
            known &= np.tile(world.weight[rows] > 0, 2 * count) | (world.weight[rows] == 0).all()
        ends = ends[known]
        return cls(rows, taken, weights, np.linspace(ends.min() - _MARGIN, ends.max() + _MARGIN, POINTS))


class Accounts:
    """The evidence (natural log) for one value, for wild voices beside it, and for two camps.

    A growing quantity is looked at along a few courses, for camps and growth may pass for one another.
    """

    def __init__(self, world: World, asked: _Asked, told: Floats, honest: Floats, strange: Floats) -> None:
        self.rows, self.grid = asked.rows, asked.grid
        self.step = float(self.grid[1] - self.grid[0])
        starts = np.flatnonzero(np.diff(world.voice[self.rows], prepend=-1))
        self.voices = np.split(np.arange(len(self.rows)), starts[1:])
        weight = world.weight[self.rows][None, :, None]
        shape = (len(asked.weights), len(self.rows), POINTS)
        told = told.reshape(shape) * weight
        honest = honest.reshape(shape) * weight
        self.prior = np.log(asked.weights)[:, None]
        self.right = world.make.true_camp
        self.logs = np.add.reduceat(told, starts, axis=1)
        self.one = self._total(honest)
        self.wild = self._total(told)
        either = np.logaddexp(honest, strange.reshape(shape) + np.log(np.maximum(weight, 1e-9)))
        self.clash = self._total(either)
        self.odd = self._odd(either, honest)
        self.joint = self._two()
        self.two = _log_sum(self.joint)

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


def _compatible(rows: Rows, values: Floats, habits: tuple[Habits, ...]) -> list[Floats]:
    """Natural log of how well each row goes with each of its values, under each share of wild claims.

    A bound says nothing of what lies beyond it.
    """
    bound = np.isinf(rows.low) | np.isinf(rows.high)
    firm, inside = rows.of(~bound), np.empty((int(bound.sum()), values.shape[1]))
    said = told(firm, values[~bound], habits[0]) if len(firm.low) else Told(inside[:0], inside[:0])
    open_rows, open_values = rows.of(bound), values[bound]
    least = np.isinf(open_rows.high)
    for side, ends, sign in ((least, open_rows.low, 1.0), (~least, open_rows.high, -1.0)):
        if side.any():
            inside[side] = beyond(sign * (open_values[side] - ends[side, None]), open_rows.of(side))
    out = []
    for each in habits:
        logs = np.empty(values.shape)
        logs[~bound] = mixed(firm, said, each)
        logs[bound] = np.log((1 - each.wild) * inside + each.wild)
        out.append(logs)
    return out


def _aside(off: Floats) -> Floats:
    """Natural log of how far something this far off (natural log) is off at all: nothing is no error."""
    logs: Floats = np.log(-np.expm1(-((off / NO_ERROR) ** 2)) + 1e-12)
    return logs


def _strange(rows: Rows, values: Floats, habits: Habits) -> Floats:
    """Natural log of the density of each row at each value if it is told of something else altogether."""
    off = np.maximum(np.maximum(rows.low[:, None] - values, values - rows.high[:, None]), 0.0)
    scale = habits.wild_scale
    density: Floats = math.log(habits.wild / (math.pi * scale)) - np.log1p((off / scale) ** 2)
    return density + _aside(off) + _STRANGE
