"""The posterior of a dossier as it is told: floors that never pull down, noise averaged, camps mixed in."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate import camps
from reconcile.estimate.accounts import Split
from reconcile.estimate.learning import Learnt, averaged, idle, learn, scaled
from reconcile.estimate.posterior import Believed, Grid, Posterior, blurred
from reconcile.estimate.sides import Parted, parted
from reconcile.estimate.world import World, part

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MOST_FLOORS = 24
"""So many of the highest lower bounds of a cluster are weighed one by one; lower ones say nothing more."""


_EVEN = 5e-4


@dataclass(frozen=True)
class Final:
    """The dossier's posterior, each cluster's best value (natural log), and what they came from.

    ``splits`` tell of clusters whose claims may not speak of one value, ``parted`` of those that do
    not, ``implied`` what each row asserts of the value asked for (natural logs of low, high, and noise).
    """

    world: World
    learnt: Learnt
    found: Posterior
    best: Floats
    splits: dict[int, Split]
    parted: dict[int, Parted]
    implied: tuple[Floats, Floats, Floats]


def conclude(world: World) -> Final:
    """Learns the dossier and works out every cluster."""
    learnt = learn(world)
    world = replace(world, weight=learnt.weight)
    bounds = idle(world)
    firm = _splits(replace(world, weight=np.where(bounds, 0.0, world.weight)), learnt, learnt.believed)
    every = _splits(world, learnt, _excused(world, learnt))
    quiet = idle_floors(world, learnt)
    used = replace(world, weight=np.where(quiet, 0.0, world.weight))
    silent = quiet & ~bounds if world.make.full_bands else quiet  # beside firm claims every bound is heard
    heard = replace(world, weight=np.where(silent, 0.0, world.weight))
    found = averaged(heard, learnt.believed, learnt.scales)
    implied = camps.spread_of(world, learnt.believed, found)
    told = camps.with_camps(blurred(found, learnt.shared), firm)
    lawful = _unpulled(told, used, learnt, firm, quiet)
    best = lawful.quantiles((0.5,))[:, 0]
    sides = parted(used, learnt, lawful if world.make.lawful else told, every, firm)
    if world.make.full_bands:
        sides = _held_up(sides, world, learnt, firm)
    return Final(used, learnt, told, best, every, sides, implied)


def _held_up(
    sides: dict[int, Parted], world: World, learnt: Learnt, firm: dict[int, Split]
) -> dict[int, Parted]:
    """The camps, with no best value under that of the firm claims where only a lower bound disputes these."""
    least, voices = np.isinf(world.high), world.voices.tolist()
    rows = {
        n: np.arange(world.starts[n], world.ends[n])
        for n in sides
        if n not in firm or firm[n].conflict < learnt.border(world.make, voices[n])
    }
    rows = {n: here for n, here in rows.items() if least[here].any() and not least[here].all()}
    if not rows:
        return sides
    tried, taken = part(world, list(rows), list(rows.values()))
    tried = replace(tried, weight=np.where(least[taken], 0.0, tried.weight))
    alone = averaged(tried, learnt.believed.at(taken), learnt.scales).quantiles((0.5,))[:, 0]
    held = {
        n: replace(sides[n], best=max(sides[n].best, float(best)))
        for n, best in zip(rows, alone, strict=True)
    }
    return sides | held


def _unpulled(
    told: Posterior, used: World, learnt: Learnt, firm: dict[int, Split], quiet: NDArray[np.bool_]
) -> Posterior:
    """The posterior in which lower bounds that would pull a cluster's best value down are not heard."""
    moved = np.unique(used.cluster[quiet])
    if not used.make.full_bands or not len(moved):
        return told
    tried, rows = part(used, moved.tolist(), [np.arange(used.starts[n], used.ends[n]) for n in moved])
    found = blurred(averaged(tried, learnt.believed.at(rows), learnt.scales), learnt.shared[moved])
    splits = {place: firm[number] for place, number in enumerate(moved.tolist()) if number in firm}
    found = camps.with_camps(found, splits)
    density, origin, step = told.density.copy(), told.grid.origin.copy(), told.grid.step.copy()
    density[moved], origin[moved], step[moved] = found.density, found.grid.origin, found.grid.step
    return replace(told, density=density, grid=Grid(origin, step, told.grid.points))


def _excused(world: World, learnt: Learnt) -> Believed:
    """What is believed when it is asked whether claims contradict one another.

    A source that is known to lie is no less in conflict with the others for being known: no more noise
    excuses it than its grade lets expect, and no more bias than a party's.
    """
    times, usual = world.make.excused, learnt.usual
    if times is None:
        return learnt.believed
    expected = usual.noise * np.exp(usual.grade_step * np.nan_to_num(world.grade)) * math.hypot(1, usual.bias)
    most = np.hypot(times * expected, world.looseness)
    lean = times * np.hypot(expected, usual.partisan_bias)
    believed = learnt.believed
    return replace(believed, noise=np.minimum(believed.noise, most), bias=np.clip(believed.bias, -lean, lean))


def _splits(world: World, learnt: Learnt, believed: Believed) -> dict[int, Split]:
    return camps.averaged(
        [(camps.splits(world, scaled(believed, scale)), weight) for scale, weight in learnt.scales]
    )


def idle_floors(world: World, learnt: Learnt) -> NDArray[np.bool_]:
    """The lower bounds that say nothing: with them the value would be lower.

    A lower bound carries a usual slack, so that one far under the rest would pull down like a
    number. It asserts no such thing. So only the highest bounds of a cluster are heard, as many as
    do not lower the value.
    """
    least = np.isinf(world.high)
    implied = world.low - world.shift - learnt.believed.bias
    clusters: list[int] = []
    bare: list[NDArray[np.bool_]] = []
    for number in np.unique(world.cluster[least]):
        rows = np.arange(world.starts[number], world.ends[number])
        bounds = rows[least[rows]]
        bounds = bounds[np.lexsort((bounds, -implied[bounds]))]
        fewest = 0 if len(bounds) < len(rows) else 1
        for count in range(fewest, min(len(bounds), MOST_FLOORS) + 1):
            clusters.append(int(number))
            bare.append(np.isin(rows, bounds[count:]))
        if fewest:
            for place in range(1, min(len(bounds), MOST_FLOORS)):
                clusters.append(int(number))
                bare.append(np.isin(rows, np.delete(bounds, place)))
    chosen = np.zeros(len(world.low), dtype=bool)
    if not clusters:
        return chosen
    choices = [np.arange(world.starts[number], world.ends[number]) for number in clusters]
    tried, rows = part(world, clusters, choices)
    tried = replace(tried, weight=np.where(np.concatenate(bare), 0.0, tried.weight))
    median = averaged(tried, learnt.believed.at(rows), learnt.scales).quantiles((0.5,))[:, 0]
    best: dict[int, float] = {}
    for number, choice, mask, value in zip(clusters, choices, bare, median, strict=True):
        if value > best.get(number, -np.inf) - _EVEN:
            best[number] = max(float(value), best.get(number, -np.inf))
            chosen[choice] = mask
    return chosen
