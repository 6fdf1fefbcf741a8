"""The posterior of ln N on a grid, cluster by cluster, over the courses that the quantity may have taken."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.growth import FLAT, GROWING, MAX_SHIFT, UNDATED, Courses
from reconcile.estimate.likelihood import Rows, Settings, tables
from reconcile.estimate.world import World

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POINTS = 160
_CHUNK_CELLS = 6_000_000
_MARGIN = 2.5


@dataclass(frozen=True)
class Believed:
    """What is held about the sources' claims: bias and noise of every row."""

    bias: Floats
    noise: Floats


@dataclass(frozen=True)
class Posterior:
    """Densities over ``origin + step * k``, a row a cluster; ``evidence`` is ln of the total."""

    origin: Floats
    step: Floats
    density: Floats
    evidence: Floats
    curves: Floats
    """Posterior weights of the growing courses (the flat one first); flat clusters have 1 there."""
    slope: Floats
    """ln share at each row's place, averaged over the courses."""

    @property
    def values(self) -> Floats:
        """The grid of each cluster."""
        return self.origin[:, None] + self.step[:, None] * np.arange(self.density.shape[1])

    def quantiles(self, masses: tuple[float, ...]) -> Floats:
        """The values (natural log) under which so much of the mass lies, a row a cluster."""
        return quantiles(self.values, self.density, masses)


def quantiles(values: Floats, density: Floats, masses: tuple[float, ...]) -> Floats:
    """Quantiles of piecewise linear densities, a row each."""
    step = values[:, 1:] - values[:, :-1]
    pieces = (density[:, 1:] + density[:, :-1]) / 2 * step
    total = np.concatenate([np.zeros((len(density), 1)), np.cumsum(pieces, axis=1)], axis=1)
    total /= total[:, -1:]
    out = np.empty((len(density), len(masses)))
    for row in range(len(density)):
        out[row] = np.interp(masses, total[row], values[row])
    return out


def solve(world: World, believed: Believed, settings: Settings) -> Posterior:
    """The posterior of every cluster: once on a wide grid, then on a fine one where the mass is."""
    low, high = _reach(world)
    low, high = low - _MARGIN, high + _MARGIN
    coarse = _pass(world, believed, settings, low, (high - low) / (POINTS - 1))
    ends = coarse.quantiles((2e-4, 1 - 2e-4))
    pad = np.maximum(0.1 * (ends[:, 1] - ends[:, 0]), 2 * coarse.step)
    fine_low, fine_high = ends[:, 0] - pad, ends[:, 1] + pad
    return _pass(world, believed, settings, fine_low, (fine_high - fine_low) / (POINTS - 1))


def _reach(world: World) -> tuple[Floats, Floats]:
    ends = np.stack([world.low, world.high])
    ends = np.where(np.isinf(ends), np.nan, ends) - world.shift
    low = np.minimum.reduceat(np.nanmin(ends, axis=0), world.starts)
    high = np.maximum.reduceat(np.nanmax(ends, axis=0), world.starts)
    return low, high + np.where(world.grows, MAX_SHIFT / 2, 0.0)


def _pass(world: World, believed: Believed, settings: Settings, origin: Floats, step: Floats) -> Posterior:
    count = world.clusters
    density = np.zeros((count, POINTS))
    evidence = np.zeros(count)
    curves = np.zeros((count, len(GROWING)))
    slope = np.zeros(len(world.low))
    ends = np.append(world.starts[1:], len(world.low))
    for courses, here in ((FLAT, np.flatnonzero(~world.grows)), (GROWING, np.flatnonzero(world.grows))):
        sizes = (ends - world.starts)[here] * POINTS * len(courses)
        for chunk in _chunks(here, sizes):
            rows = np.concatenate([np.arange(world.starts[c], ends[c]) for c in chunk])
            lengths = ends[chunk] - world.starts[chunk]
            found = _joint(world, believed, settings, courses, rows, lengths, origin[chunk], step[chunk])
            top = found.max(axis=(1, 2), keepdims=True)
            mass = np.exp(found - top)
            total = mass.sum(axis=(1, 2))
            density[chunk] = mass.sum(axis=1) / (total * step[chunk])[:, None]
            evidence[chunk] = np.log(total * step[chunk]) + top[:, 0, 0]
            weights = mass.sum(axis=2) / total[:, None]
            curves[chunk[:, None], np.arange(len(courses))[None, :]] = weights
            shares = courses.log_shares(np.nan_to_num(world.place[rows], nan=1.0))
            slope[rows] = (np.repeat(weights, lengths, axis=0) * shares).sum(axis=1)
    return Posterior(origin, step, density, evidence, curves, slope)


def _chunks(here: Ints, sizes: Ints) -> list[Ints]:
    if not len(here):
        return []
    parts = np.cumsum(sizes) // _CHUNK_CELLS
    cuts = np.flatnonzero(np.diff(parts)) + 1
    return list(np.split(here, cuts))


def _joint(
    world: World, believed: Believed, settings: Settings, courses: Courses,
    rows: Ints, lengths: Ints, origin: Floats, step: Floats,
) -> Floats:  # fmt: skip
    """ln of prior times likelihood of each cluster (axis 0), course (1) and value (2)."""
    origins, steps = np.repeat(origin, lengths), np.repeat(step, lengths)
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    places = world.place[rows]
    undated = np.isnan(places)
    candidates = np.where(undated[:, None], np.array(UNDATED)[None, :], places[:, None])
    if not undated.any() or len(courses) == 1:
        candidates = candidates[:, -1:]
    total: Floats | None = None
    for column in range(candidates.shape[1]):
        shares = courses.log_shares(candidates[:, column])
        logs = _at(world, believed, settings, rows, origins, steps, shares)
        total = logs if total is None else np.logaddexp(total, logs)
    assert total is not None
    total -= np.log(candidates.shape[1])
    total *= world.weight[rows][:, None, None]
    joint: Floats = np.add.reduceat(total, starts, axis=0)
    joint += (
        courses.prior(settings.flat if len(courses) > 1 else 1.0)[None, :, None] if len(courses) > 1 else 0.0
    )
    return joint


def _at(
    world: World, believed: Believed, settings: Settings, rows: Ints,
    origins: Floats, steps: Floats, shares: Floats,
) -> Floats:  # fmt: skip
    """ln likelihood of each row at ``grid + share`` of each course, read from one table a row."""
    lowest = shares.min(axis=1)
    highest = shares.max(axis=1)
    grid = np.arange(POINTS)
    taken = Rows(
        world.low[rows], world.high[rows], believed.bias[rows] + world.shift[rows], believed.noise[rows]
    )
    if shares.shape[1] == 1:
        values = origins[:, None] + shares + steps[:, None] * grid
        return tables(taken, values, settings)[:, None, :]
    reach = (POINTS - 1) * steps + (highest - lowest)
    fine = reach / (2 * POINTS - 1)
    values = (origins + lowest)[:, None] + fine[:, None] * np.arange(2 * POINTS)
    table = tables(taken, values, settings)
    at = (shares - lowest[:, None])[:, :, None] + steps[:, None, None] * grid
    at /= fine[:, None, None]
    left = np.clip(at.astype(np.int64), 0, 2 * POINTS - 2)
    part = at - left
    flat = left.reshape(len(rows), -1)
    lower = np.take_along_axis(table, flat, axis=1).reshape(at.shape)
    upper = np.take_along_axis(table, flat + 1, axis=1).reshape(at.shape)
    read: Floats = lower + (upper - lower) * part
    return read
