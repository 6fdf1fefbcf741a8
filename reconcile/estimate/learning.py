"""What a dossier teaches about its sources: a bias and a noise each, shrunk to what is usual.

Expectation and maximization in turns: the posterior of every cluster says how far each claim lies
off; the residuals of a source over all clusters say how far it can be trusted. The prior comes from
the Admiralty grade and counts as a few claims, so that a small dossier learns next to nothing.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.likelihood import Settings
from reconcile.estimate.posterior import Believed, Posterior, solve
from reconcile.estimate.world import World

Floats = NDArray[np.float64]

ROUNDS = 4
BIAS_SHARE = 0.35
"""Share of a source's variance that is bias, before anything is learnt."""
NOISE_COUNT = 6.0
"""How many claims the prior on a source's noise counts for."""
SCALE_COUNT = 20.0
"""How many claims the prior on the dossier's overall noise counts for."""


def usual(world: World, settings: Settings, scale: float) -> Floats:
    """The variance (bias and noise together) that a row's grade lets expect."""
    grade = np.nan_to_num(world.grade, nan=0.0)
    variance: Floats = (settings.noise * scale * np.exp(settings.grade_step * grade)) ** 2
    return variance


def learn(world: World, settings: Settings) -> tuple[Believed, Posterior]:
    """The sources' bias and noise at each row, and the posterior under them."""
    expected = usual(world, settings, 1.0)
    believed = Believed(np.zeros(len(world.low)), np.sqrt(expected + world.looseness**2))
    found = solve(world, believed, settings)
    scale = 1.0
    for _ in range(ROUNDS):
        scale, believed = _update(world, settings, found, scale)
        found = solve(world, believed, settings)
    return believed, found


def _update(world: World, settings: Settings, found: Posterior, scale: float) -> tuple[float, Believed]:
    counted, residual, spread = _residuals(world, found)
    expected = usual(world, settings, scale)
    squared = residual**2 + spread
    width = np.sqrt(expected + world.looseness**2)
    trust = counted * _core(residual, width, settings)
    ratio = squared / expected
    excess = (SCALE_COUNT + (trust * ratio).sum()) / (SCALE_COUNT + trust.sum())
    scale = float(np.clip(scale * math.sqrt(excess), 0.15, 6.0))
    expected = usual(world, settings, scale)
    bias, noise = _sources(world, trust, residual, spread, expected)
    return scale, Believed(bias, np.sqrt(noise + world.looseness**2))


def _residuals(world: World, found: Posterior) -> tuple[Floats, Floats, Floats]:
    """Which rows speak of a source's error, how far they lie off, and how unsure that is (a variance)."""
    two_sided = np.isfinite(world.low) & np.isfinite(world.high)
    centre = np.where(two_sided, (world.low + world.high) / 2, 0.0)
    values, step = found.values, found.step[:, None]
    mean = (found.density * values * step).sum(axis=1)
    variance = (found.density * (values - mean[:, None]) ** 2 * step).sum(axis=1)
    residual = centre - world.shift - mean[world.cluster] - found.slope
    usable = two_sided & (world.high - world.low < 0.7) & (world.looseness < 0.3)
    return usable * world.weight, np.where(usable, residual, 0.0), variance[world.cluster]


def _core(residual: Floats, width: Floats, settings: Settings) -> Floats:
    """The chance that a claim is not wild."""
    core = np.exp(-0.5 * (residual / width) ** 2) / width * (1 - settings.wild)
    wide = width * settings.bad_day
    core = (
        core * (1 - settings.bad_share)
        + settings.bad_share * (1 - settings.wild) * np.exp(-0.5 * (residual / wide) ** 2) / wide
    )
    wild = settings.wild / settings.wild_scale / (1 + (residual / settings.wild_scale) ** 2)
    trust: Floats = core / (core + wild)
    return trust


def _sources(
    world: World, trust: Floats, residual: Floats, spread: Floats, expected: Floats
) -> tuple[Floats, Floats]:
    """Each row's bias and variance of noise, from all claims of its source."""
    count = len(world.sources)
    total = np.bincount(world.source, trust, count)
    prior_of = np.bincount(world.source, expected, count) / np.maximum(
        np.bincount(world.source, minlength=count), 1
    )
    sums = np.bincount(world.source, trust * residual, count)
    inner = (1 - BIAS_SHARE) * prior_of
    outer = BIAS_SHARE * prior_of
    bias = sums / (total + inner / outer)
    unsure = 1 / (1 / outer + total / inner)
    left = np.bincount(world.source, trust * ((residual - bias[world.source]) ** 2 + spread), count)
    noise = (NOISE_COUNT * inner + left) / (NOISE_COUNT + total)
    return bias[world.source], (noise + unsure)[world.source]
