"""Learning a dossier: rounds of posteriors, source beliefs and what is usual, until they agree."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate import copies
from reconcile.estimate.camps import splits
from reconcile.estimate.likelihood import Habits, modified
from reconcile.estimate.makes import Make
from reconcile.estimate.posterior import POINTS, ROUGH, Believed, Posterior, fine_grid, solve, wide_grid
from reconcile.estimate.sources import (
    LEANS,
    Residuals,
    Usual,
    gathered,
    leaning,
    likely,
    residuals,
    source_grades,
    told,
)
from reconcile.estimate.world import World

Floats = NDArray[np.float64]

ROUNDS = 4
_BENT = 0.2
"""No curve fits to the letter: the error of a share, in units of its natural log."""
_SHARED = 0.03
_COPIED = 0.1
"""Correlation of the errors of two voices: at least, and more the more copies there are to be seen."""
_COURSE_ROUNDS = 25
_COURSE_COUNT = 12.0
"""How many clusters the prior on the courses' weights counts for."""
_FEW = 8
"""Fewer one-sided claims teach no slack."""
_SURE = 0.1
"""Below this the standard deviation of ln noise is taken for nothing."""
_MANY = 4
"""So many voices more than two are many."""
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


Scales = tuple[tuple[float, float], ...]
"""Factors on all noise, each with its weight."""


@dataclass(frozen=True)
class Learnt:
    """What a dossier taught: beliefs, scales of noise, the error (a standard deviation) that voices share,
    what is usual among its sources where nothing is in dispute, and how unsure all noise is (``spread``, the standard
    deviation of its natural log; nothing where that is hardly so).
    """

    believed: Believed
    scales: Scales
    shared: Floats
    usual: Usual
    weight: Floats
    spread: float

    def border(self, make: Make, voices: int) -> float:
        """How likely a conflict has to be to be told.

        The less is known of noise, the likelier, above all where there are many voices: the widest gap
        of many is wide by chance.
        """
        return make.conflict + make.caution * self.spread * min(max(voices - 2, 0), _MANY) / _MANY


def learn(world: World) -> Learnt:
    """What is believed of every row.

    Bounds teach nothing but their own slack.
    """
    make, told_weight = world.make, world.weight
    start, habits = Usual.before(make), Habits(wild_scale=make.wild_scale)
    usual = start
    rows = len(world.low)
    silent = Residuals(*(np.zeros(rows) for _ in Residuals.__dataclass_fields__))
    grade = source_grades(world)
    sums = gathered(world, silent, habits)
    doubt = np.zeros(world.clusters)
    believed, held = _believed(
        world,
        told(world, silent, usual, sums, habits),
        Believed.of(habits, make.courses.weights(), rows),
    )
    world, quiet = _counted(world, told_weight, believed)
    found = solve(quiet, believed, wide_grid(quiet if make.lawful else world, POINTS))
    for _ in range(ROUNDS):
        found = solve(quiet, believed, fine_grid(found, ROUGH), cavities=True)
        now = np.zeros(world.clusters)
        for number, split in splits(quiet, believed).items():
            now[number] = split.camps
        doubt = np.maximum(doubt, now)
        bent = _BENT * found.slope
        bare = residuals(quiet, found, bent)
        seen = _settled(world, bare, now if make.aside else doubt)
        habits = _habits(world, believed, found, seen)
        sums = common = gathered(world, seen, habits)
        usual = _usual(grade[common.telling], usual, common.heard, start)
        if make.aside:
            seen = replace(bare, aside=make.aside * now[world.cluster])
            sums = gathered(world, seen, habits)
        blank = Believed(
            -usual.lean + np.zeros(rows), bent, bent, habits, _courses(world, found, believed.courses)
        )
        believed, held = _believed(world, told(world, seen, usual, sums, habits), blank)
        world, quiet = _counted(world, told_weight, believed)
    shared = np.sqrt(leaning(world, usual, seen, sums, held) + _hidden(world, believed))
    spread = _spread(grade[common.telling], usual, common.heard, start)
    if make.aside:
        calm = gathered(world, _settled(world, bare, doubt), habits)
        usual = _usual(grade[calm.telling], usual, calm.heard, start)
    return Learnt(believed, _scales(spread), shared, usual, world.weight, spread if spread >= _SURE else 0.0)


def _counted(world: World, weight: Floats, believed: Believed) -> tuple[World, World]:
    """The world with what is probably copied counting less, and the same with bounds silent."""
    if world.make.copied is not None:
        noise = np.hypot(believed.noise, 0.05)
        weight = weight * copies.weights(world.twins, noise, world.source, len(world.low), world.make.copied)
    world = replace(world, weight=weight)
    return world, replace(world, weight=np.where(world.one_sided, 0.0, weight))


def idle(world: World) -> NDArray[np.bool_]:
    """Bounds in clusters that have something firmer."""
    firm = np.bincount(world.cluster, ~world.one_sided, world.clusters) > 0
    idle: NDArray[np.bool_] = world.one_sided & firm[world.cluster]
    return idle


def averaged(world: World, believed: Believed, scales: Scales) -> Posterior:
    """The posterior averaged over how noisy the dossier as a whole may be."""
    widest = scaled(believed, scales[-1][0])
    rough = ROUGH if world.make.lawful else POINTS
    grid = fine_grid(solve(world, widest, wide_grid(world, rough)), POINTS)
    parts = [(solve(world, scaled(believed, scale), grid), weight) for scale, weight in scales]
    density = np.zeros((world.clusters, grid.points))
    for each, weight in parts:
        density += each.density * weight
    return replace(parts[len(parts) // 2][0], density=density)


def scaled(believed: Believed, scale: float) -> Believed:
    """What is believed if every source is so many times as noisy."""
    return replace(believed, noise=believed.noise * scale)


def _spread(grade: Floats, usual: Usual, total: Floats, start: Usual) -> float:
    """How unsure it is how noisy the dossier is as a whole (a standard deviation of ln noise)."""
    steps = _LADDERS[0]["noise"]
    tried = [msgspec.structs.replace(usual, noise=step) for step in steps]
    scores = np.array([_score(grade, each, total, start) for each in tried])
    mass = np.exp(scores - scores.max())
    mass /= mass.sum()
    logs = np.log(steps)
    return math.sqrt(float((mass * (logs - (mass * logs).sum()) ** 2).sum()))


def _scales(spread: float) -> Scales:
    """Three scales of noise with their weights, as far apart as the dossier leaves open."""
    if spread < _SURE:
        return ((1.0, 1.0),)
    far = math.exp(math.sqrt(3.0) * spread)
    return (1 / far, 1 / 6), (1.0, 2 / 3), (far, 1 / 6)


def _believed(world: World, sources: tuple[Floats, ...], start: Believed) -> tuple[Believed, Floats]:
    """What the sources' beliefs make of every row, and how unsure each bias is (a variance).

    ``start`` has the shift of all biases and the errors that come of bent courses.
    """
    bias, noise, unsure, held = sources
    whole = np.sqrt(noise**2 + world.looseness**2 + start.noise**2)
    return Believed(bias + start.bias, whole, unsure, start.habits, start.courses), held


def _settled(world: World, seen: Residuals, doubt: Floats) -> Residuals:
    """Clusters that once looked as if they had camps say little about how noisy their sources are."""
    return replace(seen, weight=seen.weight * (1 - doubt[world.cluster]))


def _hidden(world: World, believed: Believed) -> Floats:
    """The variance of each cluster's value from errors that its voices share and nobody can see."""
    firm = ~idle(world)
    count = np.bincount(world.cluster, firm, world.clusters)
    precision = np.bincount(world.cluster, firm / believed.noise**2, world.clusters) / count
    variance: Floats = (_SHARED + _COPIED * world.folded) / precision
    return variance


def _courses(world: World, found: Posterior, before: Floats) -> Floats:
    """The weights of the courses, a row for each kind of measure: what the clusters make likeliest.

    ``before`` are the weights under which the clusters' courses were found.
    """
    prior = _COURSE_COUNT * world.make.courses.weights()
    weights = before.copy()
    for kind in np.unique(world.grows[world.grows > 0]):
        likely = found.curves[world.grows == kind] / before[kind]
        for _ in range(_COURSE_ROUNDS):
            share = likely * weights[kind]
            total = prior[kind] + (share / share.sum(axis=1, keepdims=True)).sum(axis=0)
            weights[kind] = total / total.sum()
    return weights


def _usual(grade: Floats, usual: Usual, total: Floats, start: Usual) -> Usual:
    """The usual noise, bias and so on that make what was seen of the sources likeliest, one by one."""
    for ladder in _LADDERS:
        tried = [
            msgspec.structs.replace(usual, **dict(zip(ladder, steps, strict=True)))
            for steps in itertools.product(*ladder.values())
        ]
        usual = max(tried, key=lambda each: _score(grade, each, total, start))
    return usual


def _score(grade: Floats, usual: Usual, total: Floats, start: Usual) -> float:
    """Natural log of how likely what was seen of the sources makes it, up to a constant."""
    return likely(grade, usual, total) + _plausible(usual, start)


def _plausible(usual: Usual, start: Usual) -> float:
    """Natural log of how usual this would be among dossiers, up to a constant."""
    score = -0.5 * ((usual.grade_step - start.grade_step) / 0.2) ** 2
    for name, doubt in _DOUBT.items():
        score -= 0.5 * (math.log(getattr(usual, name) / getattr(start, name)) / doubt) ** 2
    return score


def _habits(world: World, believed: Believed, found: Posterior, seen: Residuals) -> Habits:
    habits, default = believed.habits, Habits()
    useful = seen.weight > 0
    off = (seen.off - believed.bias)[useful]
    variance = (seen.variance + believed.noise**2)[useful]
    core = (1 - habits.wild) * np.exp(-0.5 * off**2 / variance) / np.sqrt(2 * math.pi * variance)
    scale = np.sqrt(habits.wild_scale**2 + variance)
    wild = habits.wild / (math.pi * scale) / (1 + (off / scale) ** 2)
    spread = np.sqrt(seen.slip_spread[useful] ** 2 + variance)
    mistakable = seen.slip[useful] != 0
    slipped = np.exp(-0.5 * ((off - seen.slip[useful]) / spread) ** 2) / spread / math.sqrt(2 * math.pi)
    slipped = np.where(mistakable, habits.slip * slipped, 0.0)
    weight = seen.weight[useful] / (core + wild + slipped)
    share = (weight * wild).sum() + _WILD_COUNT * default.wild
    slips = (weight * slipped).sum() + _WILD_COUNT * default.slip
    return Habits(
        wild=float(np.clip(share / (seen.weight.sum() + _WILD_COUNT), 0.01, 0.3)),
        slip=float(np.clip(slips / (seen.weight[useful][mistakable].sum() + _WILD_COUNT), 0.0, 0.3)),
        wild_scale=habits.wild_scale,
        slack_least=_slack(world, believed, found, 1, default.slack_least),
        slack_most=_slack(world, believed, found, -1, default.slack_most),
    )


def _slack(world: World, believed: Believed, found: Posterior, side: int, default: float) -> float:
    """The slack that makes the one-sided claims likeliest, among a few steps around what is usual."""
    here = np.isinf(world.high) if side > 0 else np.isinf(world.low)
    here &= idle(world)
    here &= ~np.isnan(world.place) & (found.variance < 1.0)
    if here.sum() < _FEW:
        return default
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
