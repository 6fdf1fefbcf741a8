"""How well contradictions can be told at all: by one who knows the generator and every source.

This judge knows each speaker's true bias and noise, the shares of wild claims, scope slips and camps
in the world, which claims are copies, and the families of courses; it does not know the truth, the
course, or what went wrong where. Its odds of "something is wrong" against "all speak of one value"
put a bound on false and missed conflicts that no estimate from the claims alone can pass.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from benchmarks import courses
from benchmarks.dispute import Told
from benchmarks.worlds import Planted
from reconcile.estimate.likelihood import Habits, Rows, tables

Floats = NDArray[np.float64]

POINTS, DRAWN = 140, 30
_ASIDE = 0.3
"""The chance that a voice of a contested cluster speaks of the other value."""
_SHIFTS = np.concatenate([-np.linspace(0.6, 2.2, 9), np.linspace(0.6, 2.2, 9)])
_FARS = np.concatenate([-np.linspace(0.97, 2.25, 8), np.linspace(0.97, 2.25, 8)])


@cache
def _drawn() -> tuple[courses.Course, ...]:
    rng = np.random.default_rng(7)
    return (courses.flat, *(courses.grown(rng) for _ in range(DRAWN)))


def odds(planted: Planted) -> float:
    """Natural log of the odds that some claim of a cluster is wrong."""
    setting, told = planted.setting, [one for one in planted.told]
    if planted.record["measure"] == "killed":
        shapes = _drawn()
        prior = np.array([1 - setting.grows, *[setting.grows / DRAWN] * DRAWN])
    else:
        shapes, prior = _drawn()[:1], np.ones(1)
    grid = np.linspace(math.log(10), math.log(250_000), POINTS)
    shares = np.log(np.array([[max(shape(one.moment), 1e-6) for shape in shapes] for one in told]))
    honest = _told(told, grid, shares, setting.slack, np.zeros(1))
    wild = _told(told, grid, shares, setting.slack, _SHIFTS)
    slips = _told(told, grid, shares, setting.slack, math.log(4) + np.array([-0.35, 0.0, 0.35]))
    fair = honest * (1 - setting.wild - setting.scope)
    every = fair + setting.wild * wild + setting.scope * slips
    camps = 0.0
    for far in _FARS if setting.contested else ():
        other = _told(told, grid, shares, setting.slack, np.array([far]))
        mixed = _by_voice(told, every, other)
        camps += _mass(mixed, prior) / len(_FARS)
    alone = _mass(fair, prior)
    wrong = max(_mass(every, prior) - alone, 1e-300)
    share = setting.contested
    return math.log(max((1 - share) * wrong + share * camps, 1e-300)) - math.log(
        max((1 - share) * alone, 1e-300)
    )


def _by_voice(told: list[Told], mine: Floats, other: Floats) -> Floats:
    names = [one.speaker.name for one in told]
    out = []
    for name in dict.fromkeys(names):
        here = [place for place, each in enumerate(names) if each == name]
        out.append((1 - _ASIDE) * mine[here].prod(axis=0) + _ASIDE * other[here].prod(axis=0))
    return np.array(out)


def _mass(likely: Floats, prior: Floats) -> float:
    return float((likely.prod(axis=0).sum(axis=1) * prior).sum())


def _told(told: list[Told], grid: Floats, shares: Floats, slack: float, shifts: Floats) -> Floats:
    """The likelihood of each claim (axis 0) along each course (1) at each value (2), averaged over shifts."""
    count, shapes = shares.shape
    low, high = np.array([_ends(one) for one in told]).T
    habits = Habits(wild=1e-9, slip=0.0, slack_least=slack, slack_most=slack)
    total = np.zeros((count, shapes, len(grid)))
    for shift in shifts:
        moved = shares + shift + np.array([one.speaker.bias for one in told])[:, None]
        nothing = np.zeros(count * shapes)
        rows = Rows(
            np.repeat(low, shapes), np.repeat(high, shapes), moved.ravel(),
            np.repeat([one.speaker.noise for one in told], shapes), nothing, nothing, nothing,
        )  # fmt: skip
        values = np.broadcast_to(grid, (count * shapes, len(grid)))
        total += np.exp(tables(rows, values, habits)).reshape(count, shapes, len(grid))
    mean: Floats = total / len(shifts)
    return mean


def _ends(one: Told) -> tuple[float, float]:
    """The beliefs (natural log) that would be told so."""
    low, high = one.said["low"], one.said["high"]
    if not low or not high:
        return (math.log(low) if low else -math.inf), (math.log(high) if high else math.inf)
    if low == high:
        digits = len(str(low).rstrip("0").replace(".", "")) or 1
        half = min(0.5 * 10.0 ** (1 - digits), 0.3)
        return math.log(low) - half, math.log(high) + half
    return math.log(low), math.log(high)
