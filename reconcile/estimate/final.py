"""The posterior of a dossier as it is told: floors that never pull down, noise averaged, camps mixed in."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate import camps
from reconcile.estimate.learning import Learnt, averaged, idle, learn, scaled
from reconcile.estimate.posterior import Posterior, blurred
from reconcile.estimate.sides import Parted, parted
from reconcile.estimate.world import World, part

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MOST_FLOORS = 24
"""So many of the highest lower bounds of a cluster are weighed one by one; lower ones say nothing more."""


_EVEN = 5e-4


@dataclass(frozen=True)
class Final:
    """The dossier's posterior and what it came from.

    ``splits`` tell of clusters whose claims may not speak of one value, ``parted`` of those that do
    not, ``implied`` what each row asserts of the value asked for (natural logs of low, high, and noise).
    """

    world: World
    learnt: Learnt
    found: Posterior
    splits: dict[int, camps.Split]
    parted: dict[int, Parted]
    implied: tuple[Floats, Floats, Floats]


def conclude(world: World) -> Final:
    """Learns the dossier and works out every cluster."""
    learnt = learn(world)
    bounds = idle(world)
    firm = _splits(replace(world, weight=np.where(bounds, 0.0, world.weight)), learnt)
    every = _splits(world, learnt) if bounds.any() else firm
    used = replace(world, weight=np.where(idle_floors(world, learnt), 0.0, world.weight))
    found = averaged(used, learnt.believed, learnt.scales)
    implied = camps.spread_of(world, learnt.believed, found)
    told = camps.mixed(blurred(found, learnt.shared), firm)
    sides = parted(used, learnt, told, every, firm)
    return Final(used, learnt, told, every, sides, implied)


def _splits(world: World, learnt: Learnt) -> dict[int, camps.Split]:
    return camps.averaged(
        [(camps.splits(world, scaled(learnt.believed, scale)), weight) for scale, weight in learnt.scales]
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
