"""Learning a dossier: rounds of posteriors, source beliefs and what is usual, until they agree."""

from __future__ import annotations

import itertools
import math

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.camps import splits
from reconcile.estimate.growth import GROWING
from reconcile.estimate.likelihood import Habits, modified
from reconcile.estimate.posterior import POINTS, ROUGH, Believed, Posterior, moved, fine_grid, solve, wide_grid
from reconcile.estimate.sources import LEANS, Residuals, Usual, beliefs, gathered, leaning, residuals, told
from reconcile.estimate.world import World

Floats = NDArray[np.float64]

ROUNDS = 4
_BENT = 0.2
"""No curve fits to the letter: the error of a share, in units of its natural log."""
_SHARED = 0.03
_COPIED = 0.2
"""Correlation of the errors of two voices: at least, and more the more copies there are to be seen."""
_COURSE_COUNT = 12.0
"""How many clusters the prior on the courses' weights counts for."""
_WILD_COUNT = 60.0
"""How many claims the prior on the share of wild claims counts for."""
_LADDERS: tuple[dict[str, tuple[float, ...]], ...] = (
    {"noise": tuple(float(x) for x in np.exp(np.linspace(math.log(0.03), math.log(0.9), 24)))},
    {"lean": LEANS},
    {"bias": (0.2, 0.4, 0.6, 0.9, 1.3, 1.8), "partisans": (0.03, 0.12, 0.3, 0.5)},
    {"grade_step": (0.0, 0.15, 0.3, 0.45, 0.6), "spread": (0.2, 0.4, 0.6)},
)
"""What is tried for what is usual, a step of each ladder in turn (the entries of one ladder together)."""
_DOUBT = {"noise": 0.6, "bias": 0.6, "partisans": 1.2, "spread": 0.5}
"""Standard deviation of the natural log of what is usual, from dossier to dossier."""


def learn(world: World) -> tuple[Believed, Posterior]:
    """What is believed of every row, and the posterior under it."""
    usual, habits = Usual(), Habits()
    silent = Residuals(*(np.zeros(len(world.low)) for _ in range(3)))
    prior = beliefs(world, usual)
    bent, doubt = np.zeros(len(world.low)), np.zeros(world.clusters)
    believed, held = _believed(world, silent, prior, np.zeros_like(prior), habits, GROWING.weights, bent)
    found = solve(world, believed, wide_grid(world, POINTS))
    for _ in range(ROUNDS):
        found = solve(world, believed, fine_grid(found, ROUGH), cavities=True)
        for number, part in splits(world, believed, found).items():
            doubt[number] = max(doubt[number], part.camps)
        seen = _settled(world, residuals(world, found, _BENT * found.slope), doubt)
        habits = _habits(world, believed, found, seen)
        total = gathered(world, seen, habits)
        usual = _usual(world, usual, total)
        prior = beliefs(world, usual)
        believed, held = _believed(world, seen, prior, total, habits, _courses(world, found), _BENT * found.slope)
    found = solve(world, believed, wide_grid(world, POINTS))
    found = solve(world, believed, fine_grid(found, POINTS))
    lean, unsure = leaning(world, usual, total, held)
    return believed, moved(found, lean, np.sqrt(unsure + _hidden(world, believed)))


def _believed(
    world: World, seen: Residuals, prior: Floats, total: Floats, habits: Habits, courses: Floats, bent: Floats
) -> tuple[Believed, Floats]:
    bias, noise, unsure, held = told(world, seen, prior, total, habits)
    return Believed(bias, np.sqrt(noise**2 + world.looseness**2 + bent**2), unsure, habits, courses), held


def _settled(world: World, seen: Residuals, doubt: Floats) -> Residuals:
    """Clusters that once looked as if they had camps say little about how noisy their sources are."""
    return Residuals(seen.off, seen.variance, seen.weight * (1 - doubt[world.cluster]))


def _hidden(world: World, believed: Believed) -> Floats:
    """The variance of each cluster's value from errors that its voices share and nobody can see."""
    count = world.ends - world.starts
    precision = np.bincount(world.cluster, 1 / believed.noise**2, world.clusters) / count
    variance: Floats = (_SHARED + _COPIED * world.folded) / precision
    return variance


def _courses(world: World, found: Posterior) -> Floats:
    growing = found.curves[world.grows]
    total = growing.sum(axis=0) + _COURSE_COUNT * GROWING.weights
    weights: Floats = total / total.sum()
    return weights


def _usual(world: World, usual: Usual, total: Floats) -> Usual:
    """The usual noise, bias and so on that make what was seen of the sources likeliest, one by one."""
    for ladder in _LADDERS:
        tried = [
            msgspec.structs.replace(usual, **dict(zip(ladder, steps, strict=True)))
            for steps in itertools.product(*ladder.values())
        ]
        scores = [np.logaddexp.reduce(beliefs(world, each) + total, axis=1).sum() + _plausible(each) for each in tried]
        usual = tried[int(np.argmax(scores))]
    return usual


def _plausible(usual: Usual) -> float:
    """Natural log of how usual this would be among dossiers, up to a constant."""
    default = Usual()
    score = -0.5 * ((usual.grade_step - default.grade_step) / 0.2) ** 2
    for name, doubt in _DOUBT.items():
        score -= 0.5 * (math.log(getattr(usual, name) / getattr(default, name)) / doubt) ** 2
    return score


def _habits(world: World, believed: Believed, found: Posterior, seen: Residuals) -> Habits:
    habits, default = believed.habits, Habits()
    useful = seen.weight > 0
    off = (seen.off - believed.bias)[useful]
    variance = (seen.variance + believed.noise**2)[useful]
    core = (1 - habits.wild) * np.exp(-0.5 * off**2 / variance) / np.sqrt(2 * math.pi * variance)
    scale = np.sqrt(habits.wild_scale**2 + variance)
    wild = habits.wild / (math.pi * scale) / (1 + (off / scale) ** 2)
    share = (wild / (core + wild)).sum() + _WILD_COUNT * default.wild
    return Habits(
        wild=float(np.clip(share / (useful.sum() + _WILD_COUNT), 0.01, 0.3)),
        wild_scale=habits.wild_scale,
        slack_least=_slack(world, believed, found, 1, default.slack_least),
        slack_most=_slack(world, believed, found, -1, default.slack_most),
    )


def _slack(world: World, believed: Believed, found: Posterior, side: int, default: float) -> float:
    """The slack that makes the one-sided claims likeliest, among a few steps around what is usual."""
    here = np.isinf(world.high) if side > 0 else np.isinf(world.low)
    here &= (world.ends - world.starts)[world.cluster] > 1
    here &= ~np.isnan(world.place) & (found.variance < 1.0)
    bound = (world.low if side > 0 else world.high)[here]
    above = side * (found.mean + world.shift + believed.bias)[here]
    above = above - side * bound
    noise = np.sqrt(found.variance + believed.noise**2)[here]
    best, top = default, -math.inf
    for factor in (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8):
        slack = default * factor
        density = 0.93 * np.exp(modified(above, noise, slack)) + 0.02
        score = float(np.log(density).sum()) - 0.5 * (math.log(factor) / 0.5) ** 2
        if score > top:
            best, top = slack, score
    return best
