"""What somebody who knows how claims are put into words reads out of one: the mirror of ``telling``."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.dials import Dials
from benchmarks.telling import HEDGES, NEARLY, RANGE, SHARES

Floats = NDArray[np.float64]

STEP = 0.025
WIDE = np.arange(math.log(0.02), math.log(2e7), STEP)
"""Beliefs (natural log) that are looked at, which may lie far off the truth."""
_SHARE = dict(zip(HEDGES, SHARES.tolist(), strict=True))
_APPROX = 0.3
"""Share of rounded numbers without a hedge that are called approximate all the same."""
Cell = tuple[float, float]


def beliefs(said: dict[str, Any], setting: Dials) -> Floats:
    """How likely each belief is told so, up to a factor."""
    low, high, hedge = said["low"], said["high"], said["hedge"]
    one, two, three, every = setting.digits
    rough = {1: one, 2: 1 - one}
    if hedge == "vague":
        return _within((math.log(low), math.log(high)))
    if hedge == "range":
        low_slack, high_slack = _uniform(cell(low, 2), *RANGE, 1), _uniform(cell(high, 2), *RANGE, -1)
        return low_slack * high_slack
    if hedge == "nearly":
        most = -math.log(NEARLY)
        return sum((w * _uniform(cell(high, d), 0, most, -1) for d, w in rough.items()), np.zeros(len(WIDE)))
    if low is None or high is None:
        side = 1 if high is None else -1
        told = {d: w for d, w in rough.items() if _fits(low or high, d)}
        return sum(
            (w * _slack(cell(low or high, d), setting.slack, side) for d, w in told.items()), _nothing()
        )
    bare = 1 - setting.hedges
    shares = {1: bare * one, 2: bare * two, 3: bare * three, 0: bare * every}
    if hedge == "approx":
        hedged = setting.hedges * _SHARE["approx"]
        shares = {d: bare * _APPROX * w + hedged * rough[d] for d, w in ((1, one), (2, two))}
    else:
        shares |= {1: shares[1] * (1 - _APPROX), 2: shares[2] * (1 - _APPROX)}
    return sum((w * _within(cell(low, d)) for d, w in shares.items() if _fits(low, d)), _nothing())


def _nothing() -> Floats:
    return np.zeros(len(WIDE))


def _fits(value: float, digits: int) -> bool:
    """Whether a number may have been told with so many digits (0: to the unit)."""
    return digits == 0 or value < 10**digits or len(str(round(value)).rstrip("0")) <= digits


def cell(value: float, digits: int) -> Cell:
    """The numbers (natural log) that are told as this one with so many digits."""
    under = over = 1.0
    if digits and value >= 10**digits:
        over = 10.0 ** (math.floor(math.log10(value)) - digits + 1)
        under = over if round(value / over) > 10 ** (digits - 1) else over / 10
    return math.log(max(value - under / 2, 0.5)), math.log(value + over / 2)


def _within(bounds: Cell) -> Floats:
    """The share of each step of beliefs that lies within bounds."""
    low, high = bounds
    overlap = np.minimum(WIDE + STEP / 2, high) - np.maximum(WIDE - STEP / 2, low)
    share: Floats = np.maximum(overlap, 0.0) / STEP
    return share


def _uniform(bounds: Cell, least: float, most: float, side: int) -> Floats:
    """The chance of a number within bounds that is told some way under (1) or over (-1) each belief."""
    low, high = bounds
    nearest, farthest = WIDE - side * least, WIDE - side * most
    overlap = np.minimum(np.maximum(nearest, farthest), high) - np.maximum(np.minimum(nearest, farthest), low)
    share: Floats = np.maximum(overlap, 0.0) / (most - least)
    return share


def _slack(bounds: Cell, slack: float, side: int) -> Floats:
    """The chance of a bound within a cell that lies an exponential slack under (1) or over (-1) each belief."""
    near, far = (bounds[1], bounds[0]) if side > 0 else bounds
    chance: Floats = np.exp(-np.maximum(side * (WIDE - near), 0.0) / slack)
    chance -= np.exp(-np.maximum(side * (WIDE - far), 0.0) / slack)
    return chance
