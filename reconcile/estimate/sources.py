"""What a dossier teaches about its sources: a bias and a noise each, held as a grid of beliefs.

Messages pass between clusters and sources (sum-product): the cavity of a claim (its cluster
without it) says how far it lies off; a source's beliefs about its own bias and noise are the prior
of its grade and what its other claims say. A claim never speaks about its source to itself, so that
a source heard once is judged by the prior alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.likelihood import Habits
from reconcile.estimate.makes import Make
from reconcile.estimate.posterior import Posterior
from reconcile.estimate.world import World

Floats = NDArray[np.float64]

_BIASES = np.sinh(np.linspace(-2.8, 2.8, 33)) / math.sinh(2.8) * 1.8
_NOISES = np.exp(np.linspace(math.log(0.02), math.log(1.5), 12))
_BATCH = 4000
_ENOUGH = 300
LEANS = tuple(float(x) for x in np.linspace(-0.6, 0.6, 41))


class Usual(msgspec.Struct, frozen=True):
    """What is usual among sources; noise and bias in natural log of the value."""

    noise: float = 0.2
    """Noise of a source of middling or unknown grade."""
    grade_step: float = 0.3
    """How much a letter of the Admiralty scale changes ln noise."""
    spread: float = 0.4
    """Standard deviation of ln noise among sources of a grade."""
    bias: float = 0.6
    """Standard deviation of a source's bias, in units of its grade's noise."""
    partisans: float = 0.12
    lean: float = 0.0
    """The bias about which honest sources lie, in the terms of the values found so far."""
    partisan_bias: float = 0.45
    """Share of sources with a bias of their own making, whatever their grade, and its size."""
    least_bias: float = 0.0
    """Standard deviation of a bias that even the best sources may have."""
    own_noise: bool = False
    """Whether a bias goes with the source's own noise, and not with what its grade lets expect."""
    letters: float = 0.0
    """Standard deviation (in letters) of what an unknown grade may be."""
    far_bias: float = 0.0
    """Standard deviation of the bias of half of the partisans; 0: all are alike."""

    @classmethod
    def before(cls, make: Make) -> Usual:
        """What is usual before a dossier is read."""
        return cls(
            least_bias=make.least_bias,
            own_noise=make.own_noise,
            letters=make.letters,
            far_bias=make.far_bias,
        )


@dataclass(frozen=True)
class Residuals:
    """How far each row lies off what the rest of its cluster says, and how unsure that is (a variance)."""

    off: Floats
    variance: Floats
    slip: Floats
    slip_spread: Floats
    weight: Floats
    """Zero for rows that say nothing about their source."""
    aside: Floats
    """The chance that the row speaks of another value altogether."""


def residuals(world: World, found: Posterior, bent: Floats) -> Residuals:
    """The residuals of claims with two near bounds and a date."""
    two_sided = np.isfinite(world.low) & np.isfinite(world.high)
    width = np.where(two_sided, world.high - world.low, np.inf)
    usable = two_sided & (width < 0.7) & (world.looseness < 0.3) & ~np.isnan(world.place)
    count = np.bincount(world.cluster, world.weight > 0, world.clusters)[world.cluster]
    usable &= count > 1
    off = np.where(usable, (world.low + world.high) / 2 - world.shift - found.mean, 0.0)
    variance = found.variance + np.where(usable, width, 0.0) ** 2 / 12 + world.looseness**2 + bent**2
    return Residuals(
        off,
        variance,
        world.slip,
        world.slip_spread,
        np.where(usable, world.weight * (1 - 1 / np.maximum(count, 1)), 0.0),
        np.zeros(len(off)),
    )


def messages(seen: Residuals, rows: NDArray[np.int64], habits: Habits) -> Floats:
    """Natural log of the likelihood of the rows' residuals over (noise, bias), flattened."""
    off, variance = seen.off[rows, None, None], seen.variance[rows, None, None]
    total = variance + (_NOISES**2)[None, :, None]
    core = np.exp(-0.5 * (off - _BIASES[None, None, :]) ** 2 / total) / np.sqrt(2 * math.pi * total)
    scale = np.sqrt(habits.wild_scale**2 + variance)
    wild = habits.wild / (math.pi * scale) / (1 + (off / scale) ** 2)
    slips = np.where(seen.slip[rows] != 0, habits.slip, 0.0)[:, None, None]
    spread = np.sqrt(seen.slip_spread[rows, None, None] ** 2 + total)
    slipped = (
        np.exp(-0.5 * ((off - seen.slip[rows, None, None]) / spread) ** 2) / spread / math.sqrt(2 * math.pi)
    )
    aside = seen.aside[rows, None, None]
    said = (1 - habits.wild - slips) * core + wild + slips * slipped
    logs = np.log((1 - aside) * said + aside * wild / habits.wild) * seen.weight[rows, None, None]
    flat: Floats = logs.reshape(len(rows), -1)
    return flat


def beliefs(grade: Floats, usual: Usual) -> Floats:
    """Natural log of the prior over (noise, bias) of sources of these grades (steps from C; NaN: unknown)."""
    middle = math.log(usual.noise) + usual.grade_step * np.nan_to_num(grade)
    unknown = math.hypot(usual.spread, usual.grade_step * usual.letters)
    spread = np.where(np.isnan(grade), unknown, usual.spread)[:, None]
    log = -0.5 * ((np.log(_NOISES)[None, :] - middle[:, None]) / spread) ** 2
    log -= np.logaddexp.reduce(log, axis=1, keepdims=True)
    noise = _NOISES[None, :, None] if usual.own_noise else np.exp(middle)[:, None, None]
    near, off = np.hypot(noise * usual.bias, usual.least_bias), _BIASES - usual.lean
    fars = [far for far in (usual.partisan_bias, usual.far_bias) if far]
    density = (1 - usual.partisans) * np.exp(-0.5 * (off / near) ** 2) / near
    for far in fars:
        density = density + usual.partisans / len(fars) * np.exp(-0.5 * (off / far) ** 2) / far
    density = density * np.gradient(_BIASES)
    density /= density.sum(axis=2, keepdims=True)
    both: Floats = (log[:, :, None] + np.log(density + 1e-300)).reshape(len(grade), -1)
    return both


def source_grades(world: World) -> Floats:
    """The mean grade (in steps from C) of each source's rows; where none is given NaN, or the middle for makes
    that know no better.
    """
    known = ~np.isnan(world.grade)
    total = np.bincount(world.source, np.nan_to_num(world.grade), world.sources)
    count = np.bincount(world.source, known, world.sources)
    unknown = math.nan if world.make.letters else 0.0
    grades: Floats = np.where(count > 0, total / np.maximum(count, 1), unknown)
    return grades


@dataclass(frozen=True)
class Gathered:
    """The sums of the messages to the sources that were seen more than once, or that tell what is usual.

    ``slot`` is the row of ``total`` for each source; the last row is empty, for all the others.
    """

    slot: NDArray[np.int64]
    total: Floats
    telling: NDArray[np.int64]

    @property
    def heard(self) -> Floats:
        """The sums of the sources that tell what is usual."""
        rows: Floats = self.total[self.slot[self.telling]]
        return rows


def gathered(world: World, seen: Residuals, habits: Habits) -> Gathered:
    """The sum of the messages to each source."""
    useful = seen.weight > 0
    times = np.bincount(world.source, useful, world.sources)
    weight = np.bincount(world.source, seen.weight, world.sources)
    order = np.argsort(-weight, kind="stable")[:_ENOUGH]
    telling = np.sort(order[weight[order] > 0])
    kept = np.union1d(np.flatnonzero(times > 1), telling)
    slot = np.full(world.sources, len(kept))
    slot[kept] = np.arange(len(kept))
    total = np.zeros((len(kept) + 1, len(_NOISES) * len(_BIASES)))
    rows = np.flatnonzero(useful & (slot[world.source] < len(kept)))
    for start in range(0, len(rows), _BATCH):
        some = rows[start : start + _BATCH]
        np.add.at(total, slot[world.source[some]], messages(seen, some, habits))
    return Gathered(slot, total, telling)


def told(world: World, seen: Residuals, usual: Usual, sums: Gathered, habits: Habits) -> tuple[Floats, ...]:
    """Bias, noise, how unsure the noise and the bias are, for each row by its source's other rows."""
    steps, which = np.unique(source_grades(world), return_inverse=True)
    prior = beliefs(steps, usual)
    empty = len(sums.total) - 1
    alone = _moments(prior)
    out = alone[:, which[world.source]]
    rows = np.flatnonzero(sums.slot[world.source] < empty)
    for start in range(0, len(rows), _BATCH):
        some = rows[start : start + _BATCH]
        source = world.source[some]
        log = prior[which[source]] + sums.total[sums.slot[source]] - messages(seen, some, habits)
        out[:, some] = _moments(log)
    return tuple(out)


def _moments(log: Floats) -> Floats:
    mass = np.exp(log - log.max(axis=1, keepdims=True)).reshape(len(log), len(_NOISES), len(_BIASES))
    mass /= mass.sum(axis=(1, 2), keepdims=True)
    at_noise = mass.sum(axis=2)
    bias = (mass.sum(axis=1) * _BIASES).sum(axis=1)
    given = (mass * (_BIASES - bias[:, None, None]) ** 2).sum(axis=2) / np.maximum(at_noise, 1e-12)
    whole = 0.5 * np.log(_NOISES**2 + given)
    middle = (at_noise * whole).sum(axis=1)
    unsure = np.sqrt(np.maximum((at_noise * whole**2).sum(axis=1) - middle**2, 0.0))
    held = (at_noise * given).sum(axis=1)
    return np.stack([bias, np.exp(middle), unsure, held])


def likely(grade: Floats, usual: Usual, total: Floats) -> float:
    """Natural log of how likely the messages to sources of these grades are if this is usual."""
    if not len(grade):
        return 0.0  # nobody was heard often enough to tell of anything
    return float(np.logaddexp.reduce(beliefs(grade, usual) + total, axis=1).sum())


def leaning(world: World, usual: Usual, seen: Residuals, sums: Gathered, held: Floats) -> float:
    """How unsure it is (a variance) whether all sources together lean one way.

    Relative biases are learnt fast, but no claim tells of a common lean. What tells is that honest
    biases lie around nothing. It counts as far as biases were learnt at all.
    """
    grade = source_grades(world)
    tried = [msgspec.structs.replace(usual, lean=lean) for lean in LEANS]
    evidence = np.array([likely(grade[sums.telling], each, sums.heard) for each in tried])
    mass = np.exp(evidence - evidence.max())
    mass /= mass.sum()
    leans = np.array(LEANS)
    mean = float((mass * leans).sum())
    variance = float((mass * (leans - mean) ** 2).sum())
    middle = math.log(usual.noise) + usual.grade_step * np.nan_to_num(grade)
    prior = np.exp(2 * middle) * usual.bias**2
    prior += usual.least_bias**2
    prior = (1 - usual.partisans) * prior + usual.partisans * usual.partisan_bias**2
    left = (held / prior[world.source])[seen.weight > 0]
    learnt = 1 - float(left.mean()) if len(left) else 0.0
    return variance * min(max(learnt, 0.0), 1.0)
