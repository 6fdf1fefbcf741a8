"""The likelihood of what was said, given the truth: one table a claim over natural logs of the value.

Who says "x" believes some value in the cell of numbers that would be told so (its rounding, or the
range named); who says "at least x" believes a value that lies an exponential slack above x; the
belief is the truth with a source's bias and noise. How noisy a source is is known to within a
factor, so its noise is a mixture of three normals; and a share of claims is wild: anywhere, by a
Cauchy law.
"""

from __future__ import annotations

import math

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr, ndtr

Floats = NDArray[np.float64]
_ROOT_TAU = math.sqrt(2 * math.pi)
_NODES = ((-math.sqrt(3.0), 1 / 6), (0.0, 2 / 3), (math.sqrt(3.0), 1 / 6))
"""Gauss-Hermite: three points that stand for a normal distribution."""


class Habits(msgspec.Struct, frozen=True):
    """How claims are made, as far as it is common to all sources; in natural log."""

    wild: float = 0.06
    wild_scale: float = 0.9
    slip: float = 0.03
    """Share of claims that give another measure's number under this one's name."""
    slack_least: float = 0.2
    slack_most: float = 0.25


class Rows(msgspec.Struct, frozen=True):
    """Claims as arrays: bounds (infinite where open), bias, noise and how unsure the noise is."""

    low: Floats
    high: Floats
    bias: Floats
    noise: Floats
    unsure: Floats
    """Standard deviation of ln noise."""
    slip: Floats
    """How far the number of the measure that it may be mistaken for lies off; 0: there is none."""
    slip_spread: Floats

    def of(self, here: NDArray[np.bool_]) -> Rows:
        """Some of the rows."""
        return Rows(*(getattr(self, name)[here] for name in self.__struct_fields__))

    def noises(self) -> list[tuple[Floats, float]]:
        """The normals that the noise is mixed of: standard deviation (a column) and weight."""
        return [((self.noise * np.exp(node * self.unsure))[:, None], weight) for node, weight in _NODES]


class Told(msgspec.Struct, frozen=True):
    """What claims say of values before it is known how many are wild: one row each, and how far off it lies."""

    core: Floats
    """The density if the claim is honest and of this measure."""
    distance: Floats
    """How far (natural log) the claim lies from the value, for the law of the wild ones."""


def tables(rows: Rows, values: Floats, habits: Habits) -> Floats:
    """Natural log of the likelihood of each row (first axis) at each of its own ``values`` (second)."""
    return mixed(rows, told(rows, values, habits), habits)


def told(rows: Rows, values: Floats, habits: Habits) -> Told:
    """What each row (first axis) says of each of its own ``values`` (second) if it is no wild one."""
    core, distance = np.empty(values.shape), np.empty(values.shape)
    believed = values + rows.bias[:, None]
    least, most = np.isinf(rows.high), np.isinf(rows.low)
    point = ~(least | most)
    narrow = point & (rows.high - rows.low < 0.8 * rows.noise)
    broad = point & ~narrow
    if narrow.any():
        core[narrow], distance[narrow] = _narrow(believed[narrow], rows.of(narrow))
    if broad.any():
        core[broad], distance[broad] = _broad(believed[broad], rows.of(broad))
    if least.any():
        above = believed[least] - rows.low[least, None]
        core[least], distance[least] = _one_sided(above, rows.of(least), habits.slack_least)
    if most.any():
        below = rows.high[most, None] - believed[most]
        core[most], distance[most] = _one_sided(below, rows.of(most), habits.slack_most)
    return Told(core, distance)


def mixed(rows: Rows, said: Told, habits: Habits) -> Floats:
    """Natural log of the mixture of honest, wild and mislabelled claims; a bound is taken for no other measure."""
    mistakable = (rows.slip != 0) & np.isfinite(rows.low) & np.isfinite(rows.high)
    total = _wild(said.distance, habits)
    if not mistakable.any():
        total += (1 - habits.wild) * said.core
    else:
        total += (1 - habits.wild - np.where(mistakable, habits.slip, 0.0))[:, None] * said.core
        spread = np.hypot(rows.slip_spread, rows.noise)[mistakable, None]
        off = (said.distance[mistakable] + rows.slip[mistakable, None]) / spread
        total[mistakable] += habits.slip / spread / _ROOT_TAU * np.exp(-0.5 * off * off)
    logs: Floats = np.log(total)
    return logs


def _wild(distance: Floats, habits: Habits) -> Floats:
    scaled = distance / habits.wild_scale
    density: Floats = habits.wild / (math.pi * habits.wild_scale) / (1 + scaled * scaled)
    return density


def _narrow(believed: Floats, rows: Rows) -> tuple[Floats, Floats]:
    distance = believed - ((rows.low + rows.high) / 2)[:, None]
    cell = ((rows.high - rows.low) ** 2 / 12)[:, None]
    squared = distance * distance
    core = np.zeros(believed.shape)
    for noise, weight in rows.noises():
        variance = noise**2 + cell
        core += weight / np.sqrt(variance) / _ROOT_TAU * np.exp(-0.5 * squared / variance)
    return core, distance


def _broad(believed: Floats, rows: Rows) -> tuple[Floats, Floats]:
    low, high = rows.low[:, None], rows.high[:, None]
    outside = np.maximum(low - believed, 0.0) - np.maximum(believed - high, 0.0)
    core = np.zeros(believed.shape)
    for noise, weight in rows.noises():
        inside = ndtr((high - believed) / noise) - ndtr((low - believed) / noise)
        core += weight * inside / (high - low)
    return core, -outside


def _one_sided(above: Floats, rows: Rows, slack: float) -> tuple[Floats, Floats]:
    """Noise with an exponential slack beside it (an exponentially modified Gaussian)."""
    core = np.zeros(above.shape)
    for noise, weight in rows.noises():
        core += weight * np.exp(modified(above, noise, slack))
    return core, above - slack


def beyond(above: Floats, rows: Rows) -> Floats:
    """How well values so far beyond a bound go with it: the share of an honest claim, no better farther off."""
    inside = np.zeros(above.shape)
    for noise, weight in rows.noises():
        inside += weight * ndtr(above / noise)
    return inside


def modified(above: Floats, noise: Floats, slack: float) -> Floats:
    """Natural log of the density of a normal of mean zero plus an exponential of mean ``slack``."""
    log = -math.log(slack) + noise * noise / (2 * slack * slack) - above / slack
    logs: Floats = log + log_ndtr(above / noise - noise / slack)
    return logs
