"""The posterior of a dossier as it is told: floors that never pull down, noise averaged, camps mixed in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate import camps
from reconcile.estimate.learning import Learnt, averaged, learn, scaled
from reconcile.estimate.posterior import POINTS, Posterior, blurred, fine_grid, solve, wide_grid
from reconcile.estimate.world import World, part

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MOST_FLOORS = 24
"""So many of the highest lower bounds of a cluster are weighed one by one; lower ones say nothing more."""


_RAISE = 1e-6


@dataclass(frozen=True)
class Final:
    """The dossier's posterior and what it came from; ``kept`` are the rows that each cluster rests on,
    ``implied`` what each row asserts of the value asked for (natural logs of low, high, and noise).
    """

    world: World
    learnt: Learnt
    kept: list[Ints]
    found: Posterior
    splits: dict[int, camps.Split]
    implied: tuple[Floats, Floats, Floats]


def conclude(world: World) -> Final:
    """Learns the dossier and works out every cluster."""
    learnt = learn(world)
    kept = floors(world, learnt)
    used, rows = part(world, range(world.clusters), kept)
    alone = averaged(used, learnt.believed.at(rows), learnt.scales)
    whole = alone if len(rows) == len(world.low) else solve(world, learnt.believed, alone.grid)
    splits = camps.averaged(
        [
            (camps.splits(world, scaled(learnt.believed, scale), whole), weight)
            for scale, weight in learnt.scales
        ]
    )
    implied = camps.spread_of(world, learnt.believed, whole)
    return Final(world, learnt, kept, camps.mixed(blurred(alone, learnt.shared), splits), splits, implied)


def floors(world: World, learnt: Learnt) -> list[Ints]:
    """The rows that each cluster rests on: all but the lower bounds that would pull the value down.

    A lower bound carries a usual slack, so that one far under the rest would pull like a number.
    It says no such thing. So the highest bounds are taken one after another, as long as they raise.
    """
    kept = [np.arange(start, end) for start, end in zip(world.starts, world.ends, strict=True)]
    least = np.isinf(world.high)
    implied = world.low - world.shift - learnt.believed.bias
    clusters: list[int] = []
    choices: list[Ints] = []
    for number in np.unique(world.cluster[least]):
        rows = kept[number]
        bounds = rows[least[rows]]
        bounds = bounds[np.lexsort((bounds, -implied[bounds]))][:MOST_FLOORS]
        others = rows[~least[rows]]
        for count in range(0 if len(others) else 1, len(bounds) + 1):
            clusters.append(int(number))
            choices.append(np.sort(np.concatenate([others, bounds[:count]])))
    if not clusters:
        return kept
    tried, rows = part(world, clusters, choices)
    believed = learnt.believed.at(rows)
    rough = solve(tried, believed, wide_grid(tried, POINTS))
    median = solve(tried, believed, fine_grid(rough, POINTS)).quantiles((0.5,))[:, 0]
    best: dict[int, float] = {}
    for number, choice, value in zip(clusters, choices, median, strict=True):
        if value > best.get(number, -np.inf) + _RAISE:
            best[number] = float(value)
            kept[number] = choice
    return kept
