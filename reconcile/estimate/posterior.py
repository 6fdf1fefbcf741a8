"""The posterior of ln N on a grid, cluster by cluster, over the courses that the quantity may have taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.growth import FLAT, MAX_SHIFT, UNDATED, Courses
from reconcile.estimate.likelihood import Habits, Rows, tables
from reconcile.estimate.threads import shared_out
from reconcile.estimate.world import World

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POINTS = 160
ROUGH = 80
_CHUNK_CELLS = 1_500_000
_MARGIN = 2.5


@dataclass(frozen=True)
class Believed:
    """What is held about every row's source, the habits of all, and the courses' weights."""

    bias: Floats
    noise: Floats
    unsure: Floats
    habits: Habits
    courses: Floats

    @classmethod
    def of(cls, habits: Habits, courses: Floats, rows: int) -> Believed:
        """Nothing believed yet of so many rows."""
        return cls(np.zeros(rows), np.zeros(rows), np.zeros(rows), habits, courses)

    def at(self, rows: Ints) -> Believed:
        """What is believed of some rows."""
        return replace(self, bias=self.bias[rows], noise=self.noise[rows], unsure=self.unsure[rows])


@dataclass(frozen=True)
class Grid:
    """Where each cluster's values are looked at: ``origin + step * k``."""

    origin: Floats
    step: Floats
    points: int

    @property
    def values(self) -> Floats:
        """The values, a row a cluster."""
        return self.origin[:, None] + self.step[:, None] * np.arange(self.points)


@dataclass(frozen=True)
class Posterior:
    """Densities over the grid, a row a cluster, and what the courses came out as.

    ``mean`` and ``variance`` are of the cavity of each row (of the value at the row's own day, by
    all the other rows of its cluster), from its quantiles, so that far tails count for little.
    ``slope`` is the ln share at the row's place, ``slant`` its standard deviation.
    """

    grid: Grid
    density: Floats
    curves: Floats
    mean: Floats
    variance: Floats
    slope: Floats
    slant: Floats

    def quantiles(self, masses: tuple[float, ...]) -> Floats:
        """The values (natural log) under which so much of the mass lies, a row a cluster."""
        return quantiles(self.grid.values, self.density, masses)


def quantiles(values: Floats, density: Floats, masses: tuple[float, ...]) -> Floats:
    """Quantiles of piecewise linear densities, a row each."""
    pieces = (density[:, 1:] + density[:, :-1]) / 2 * (values[:, 1:] - values[:, :-1])
    total = np.cumsum(pieces, axis=1)
    wanted = total[:, -1:] * np.array(masses)
    out = np.empty(wanted.shape)
    for column in range(wanted.shape[1]):
        want = wanted[:, column]
        right = np.minimum((total < want[:, None]).sum(axis=1), total.shape[1] - 1)[:, None]
        before = np.where(right > 0, np.take_along_axis(total, np.maximum(right - 1, 0), axis=1), 0.0)[:, 0]
        piece = np.take_along_axis(pieces, right, axis=1)[:, 0]
        low = np.take_along_axis(values, right, axis=1)[:, 0]
        high = np.take_along_axis(values, right + 1, axis=1)[:, 0]
        out[:, column] = low + (high - low) * np.clip((want - before) / np.maximum(piece, 1e-300), 0.0, 1.0)
    return out


def blurred(found: Posterior, sd: Floats) -> Posterior:
    """The densities widened by a normal error of a standard deviation each."""
    old, points = found.grid, found.grid.points
    low, high = old.origin - 3 * sd, old.origin + old.step * (points - 1) + 3 * sd
    grid = Grid(low, (high - low) / (points - 1), points)
    places, nodes = np.linspace(-2.5, 2.5, 11), np.zeros((len(sd), points))
    weights = np.exp(-0.5 * places**2)
    for place, weight in zip(places, weights / weights.sum(), strict=True):
        at = (grid.values - place * sd[:, None] - old.origin[:, None]) / old.step[:, None]
        left = np.clip(np.floor(at).astype(np.int64), 0, points - 2)
        part = at - left
        lower = np.take_along_axis(found.density, left, axis=1)
        upper = np.take_along_axis(found.density, left + 1, axis=1)
        nodes += np.where((part < 0) | (part > 1), 0.0, weight * (lower + (upper - lower) * part))
    return replace(found, grid=grid, density=nodes)


def wide_grid(world: World, points: int) -> Grid:
    """A grid that holds every claim with room at both ends."""
    ends = np.stack([world.low, world.high])
    silent = np.bincount(world.cluster, world.weight, world.clusters) == 0
    heard = ~np.isinf(ends) & ((world.weight > 0) | silent[world.cluster])
    ends = ends - world.shift
    low = np.minimum.reduceat(np.where(heard, ends, np.inf).min(axis=0), world.starts) - _MARGIN
    high = np.maximum.reduceat(np.where(heard, ends, -np.inf).max(axis=0), world.starts) + _MARGIN
    high = high + np.where(world.grows > 0, MAX_SHIFT / 2, 0.0)
    return Grid(low, (high - low) / (points - 1), points)


def fine_grid(found: Posterior, points: int) -> Grid:
    """A grid where the mass is."""
    ends = found.quantiles((2e-4, 1 - 2e-4))
    pad = np.maximum(0.1 * (ends[:, 1] - ends[:, 0]), 2 * found.grid.step)
    low, high = ends[:, 0] - pad, ends[:, 1] + pad
    return Grid(low, (high - low) / (points - 1), points)


def solve(world: World, believed: Believed, grid: Grid, *, cavities: bool = False) -> Posterior:
    """The posterior of every cluster on a grid; ``cavities`` also fills ``mean`` and ``variance``."""
    rows = len(world.low)
    found = Posterior(
        grid, np.zeros((world.clusters, grid.points)), np.zeros((world.clusters, len(world.make.courses))),
        *(np.zeros(rows) for _ in range(4)),
    )  # fmt: skip
    for kind in np.unique(world.grows):
        courses, here = (world.make.courses if kind else FLAT), np.flatnonzero(world.grows == kind)
        sizes = (world.ends - world.starts)[here] * grid.points * len(courses)
        work = [_Chunk(world, believed, grid, courses, chunk) for chunk in _chunks(here, sizes)]
        shared_out(partial(_Chunk.into, found=found, cavities=cavities), work)
    return found


class Course(msgspec.Struct, frozen=True):
    """What is asked of a course: places of the span, the error to add, the masses of the quantiles."""

    places: Floats
    sd: float
    masses: tuple[float, ...]


def course_at(world: World, believed: Believed, grid: Grid, asked: Course) -> Floats:
    """Quantiles of the value of a world's only cluster at places of its span, a row a place."""
    courses = world.make.courses if world.grows[0] else FLAT
    joint = _Chunk(world, believed, grid, courses, np.zeros(1, dtype=np.int64)).mass()[0]
    shares, sd = courses.log_shares(asked.places), asked.sd
    count = 2 * grid.points
    low = grid.values[0, 0] + shares.min(axis=1) - 3 * sd
    high = grid.values[0, -1] + shares.max(axis=1) + 3 * sd
    fine = (high - low) / (count - 1)
    at = (grid.values[0][None, None, :] + shares[:, :, None] - low[:, None, None]) / fine[:, None, None]
    bins = (at + 0.5).astype(np.int64) + (np.arange(len(shares)) * count)[:, None, None]
    weights = np.broadcast_to(joint, at.shape)
    mass = np.bincount(bins.ravel(), weights.ravel(), len(shares) * count).reshape(-1, count).astype(float)
    spread = Posterior(Grid(low, fine, count), mass, *(np.zeros(0) for _ in range(5)))
    return blurred(spread, np.full(len(shares), sd)).quantiles(asked.masses)


def _chunks(here: Ints, sizes: Ints) -> list[Ints]:
    if not len(here):
        return []
    cuts = np.flatnonzero(np.diff(np.cumsum(sizes) // _CHUNK_CELLS)) + 1
    return list(np.split(here, cuts))


class _Chunk:
    """Some clusters of one family of courses, worked out together."""

    def __init__(self, world: World, believed: Believed, grid: Grid, courses: Courses, chunk: Ints) -> None:
        self.lengths = (world.ends - world.starts)[chunk]
        self.rows = np.concatenate([np.arange(world.starts[c], world.ends[c]) for c in chunk])
        self.first = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.owner = np.repeat(np.arange(len(chunk)), self.lengths)
        self.chunk, self.courses, self.believed = chunk, courses, believed
        self.points = grid.points
        self.origin, self.step = grid.origin[chunk], grid.step[chunk]
        self.place = world.place[self.rows]
        self.weight = world.weight[self.rows]
        self.taken = Rows(
            world.low[self.rows], world.high[self.rows], believed.bias[self.rows] + world.shift[self.rows],
            believed.noise[self.rows], believed.unsure[self.rows],
            world.slip[self.rows], world.slip_spread[self.rows],
        )  # fmt: skip
        self.prior = np.log(believed.courses[world.grows[chunk[0]], : len(courses)])

    def into(self, found: Posterior, *, cavities: bool) -> None:
        """Works the chunk out and writes it into its places."""
        logs = self._logs() * self.weight[:, None, None]
        joint = np.add.reduceat(logs, self.first, axis=0) + self.prior[:, None]
        mass = _normalised(joint)
        found.density[self.chunk] = mass.sum(axis=1) / self.step[:, None]
        weights = mass.sum(axis=2)
        found.curves[self.chunk, : len(self.courses)] = weights
        shares = self.courses.log_shares(np.nan_to_num(self.place, nan=1.0))
        mine = weights[self.owner]
        slope = (mine * shares).sum(axis=1)
        found.slope[self.rows] = slope
        found.slant[self.rows] = np.sqrt(np.maximum((mine * shares**2).sum(axis=1) - slope**2, 0.0))
        if cavities:
            self._cavities(found, joint, logs, shares)

    def mass(self) -> Floats:
        """The probability of each cluster's courses (axis 1) and values (2)."""
        logs = self._logs() * self.weight[:, None, None]
        return _normalised(np.add.reduceat(logs, self.first, axis=0) + self.prior[:, None])

    def _cavities(self, found: Posterior, joint: Floats, logs: Floats, shares: Floats) -> None:
        without = joint[self.owner] - logs
        without -= without.max(axis=(1, 2), keepdims=True)
        np.exp(without, out=without)
        without /= without.sum(axis=(1, 2), keepdims=True)
        count = 2 * self.points
        lowest = shares.min(axis=1)
        step = self.step[self.owner]
        fine = ((self.points - 1) * step + shares.max(axis=1) - lowest) / (count - 1)
        at = (shares - lowest[:, None])[:, :, None] + step[:, None, None] * np.arange(self.points)
        at /= fine[:, None, None]
        bins = (at + 0.5).astype(np.int64) + (np.arange(len(self.rows)) * count)[:, None, None]
        mass = np.bincount(bins.ravel(), without.ravel(), len(self.rows) * count).astype(float)
        values = (self.origin[self.owner] + lowest)[:, None] + fine[:, None] * np.arange(count)
        low, middle, high = quantiles(values, mass.reshape(-1, count), (0.16, 0.5, 0.84)).T
        found.mean[self.rows] = middle
        found.variance[self.rows] = ((high - low) / 2) ** 2

    def _logs(self) -> Floats:
        """Natural log of the likelihood of each row at each course and value."""
        undated = np.isnan(self.place)
        if len(self.courses) == 1 or not undated.any():
            return self._at(np.arange(len(self.rows)), np.nan_to_num(self.place, nan=1.0))
        out = np.empty((len(self.rows), len(self.courses), self.points))
        known = np.flatnonzero(~undated)
        out[known] = self._at(known, self.place[known])
        lost = np.flatnonzero(undated)
        guesses = [self._at(lost, np.full(len(lost), place)) for place in UNDATED]
        top = np.maximum.reduce(guesses)
        out[lost] = top + np.log(sum(np.exp(guess - top) for guess in guesses) / len(UNDATED))
        return out

    def _at(self, here: Ints, place: Floats) -> Floats:
        """The rows' likelihood if they hold for these places, read from one table a row."""
        shares = self.courses.log_shares(place)
        origin, step = self.origin[self.owner[here]], self.step[self.owner[here]]
        taken = Rows(*(getattr(self.taken, name)[here] for name in Rows.__struct_fields__))
        grid = np.arange(self.points)
        if len(self.courses) == 1:
            values = origin[:, None] + shares + step[:, None] * grid
            return tables(taken, values, self.believed.habits)[:, None, :]
        lowest = shares.min(axis=1)
        count = 2 * self.points
        reach = (self.points - 1) * step + (shares.max(axis=1) - lowest)
        fine = reach / (count - 1)
        values = (origin + lowest)[:, None] + fine[:, None] * np.arange(count)
        table = tables(taken, values, self.believed.habits)
        at = (shares - lowest[:, None])[:, :, None] + step[:, None, None] * grid
        at /= fine[:, None, None]
        left = np.minimum(at.astype(np.intp), count - 2)
        at -= left
        left += (np.arange(len(here)) * count)[:, None, None]
        lower: Floats = table.ravel().take(left)
        at *= np.diff(table, axis=1, append=0.0).ravel().take(left)
        lower += at
        return lower


def _normalised(joint: Floats) -> Floats:
    mass: Floats = np.exp(joint - joint.max(axis=(1, 2), keepdims=True))
    mass /= mass.sum(axis=(1, 2), keepdims=True)
    return mass
