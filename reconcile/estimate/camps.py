"""Contradictions and camps: whether one truth is behind the claims, or two.

Three accounts of a cluster are weighed against one another: all voices speak of one value; some are
wild; or the voices stand in two camps, of which one speaks of another value (a common error, another
scope, a common interest). A contradiction is when one value is much less likely than the others. A
bound asserts nothing beyond itself here: "at least 100" does not contradict 1,000.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.accounts import Accounts, Split, accounts
from reconcile.estimate.posterior import Believed, Grid, Posterior
from reconcile.estimate.threads import shared_out
from reconcile.estimate.world import World

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

CONTESTED = 0.08
"""Share of clusters with camps, before anything is learnt."""
_COUNT = 40.0
_TOGETHER = 64
"""Clusters whose rows are looked at in one go: many small tables cost more than one large one."""
_MEANWHILE = 0.02
"""Claims so near in time (a share of the span) are of one time."""


def averaged(parts: list[tuple[dict[int, Split], float]]) -> dict[int, Split]:
    """Splits under several beliefs, weighed; the camps are those of the middle one that has any."""
    out: dict[int, Split] = {}
    for number in sorted({number for part, _ in parts for number in part}):
        here = [(part[number], weight) for part, weight in parts if number in part]
        middle = next((part[number] for part, _ in parts[len(parts) // 2 :] if number in part), here[0][0])
        out[number] = replace(
            middle,
            camps=sum(each.camps * weight for each, weight in here),
            conflict=sum(each.conflict * weight for each, weight in here),
        )
    return out


def splits(world: World, believed: Believed) -> dict[int, Split]:
    """The clusters (by number) where more than one value may be meant."""
    evidence: dict[int, Accounts] = {}
    doubtful = _doubtful(world, believed)
    batches = [doubtful[start : start + _TOGETHER] for start in range(0, len(doubtful), _TOGETHER)]
    for found in shared_out(partial(accounts, world, believed), batches):
        evidence |= found
    share = CONTESTED
    for _ in range(3):
        told = sum(each.camps(share) for each in evidence.values())
        share = (told + _COUNT * CONTESTED) / (world.clusters + _COUNT)
    return {number: each.split(share) for number, each in evidence.items()}


def spread_of(world: World, believed: Believed, found: Posterior) -> tuple[Floats, Floats, Floats]:
    """What each row asserts of the value asked for: low and high (natural log), and its noise."""
    moved = world.shift + believed.bias + found.slope
    noise = np.hypot(believed.noise, found.slant)
    return world.low - moved, world.high - moved, noise


def _doubtful(world: World, believed: Believed) -> list[int]:
    """The clusters in which two voices lie apart, and growth does not explain it: the lower is no earlier."""
    moved = world.shift + believed.bias
    low, high, noise = world.low - moved, world.high - moved, believed.noise
    place = np.where(world.grows[world.cluster] > 0, np.nan_to_num(world.place, nan=np.inf), 0.0)
    out = []
    for number, (start, end) in enumerate(zip(world.starts, world.ends, strict=True)):
        if end - start < 2:
            continue
        here = slice(int(start), int(end))
        gap = low[here, None] - high[None, here]
        later = place[None, here] >= place[here, None] - _MEANWHILE
        later &= world.voice[here, None] != world.voice[None, here]
        if (later & (gap > world.make.look * np.hypot(noise[here, None], noise[None, here]))).any():
            out.append(number)
    return out


def with_camps(found: Posterior, parts: dict[int, Split]) -> Posterior:
    """The posterior with the account of two camps in it, as far as it is likely."""
    grid, points = found.grid, found.grid.points
    origin, step, density = grid.origin.copy(), grid.step.copy(), found.density.copy()
    for number, part in parts.items():
        if part.camps < 0.005:
            continue
        old = grid.origin[number] + grid.step[number] * np.arange(points)
        total = np.cumsum(part.density) / part.density.sum()
        low = min(old[0], part.grid[int(np.searchsorted(total, 0.001))])
        high = max(old[-1], part.grid[min(int(np.searchsorted(total, 0.999)) + 1, len(total) - 1)])
        values = np.linspace(low, high, points)
        alone = np.interp(values, old, found.density[number], left=0.0, right=0.0)
        camps = np.interp(values, part.grid, part.density, left=0.0, right=0.0)
        width = (high - low) / (points - 1)
        both = (1 - part.camps) * alone / (alone.sum() * width) + part.camps * camps / (camps.sum() * width)
        origin[number], step[number], density[number] = low, width, both
    return replace(found, grid=Grid(origin, step, points), density=density)
