"""The likelihood of what was said, given the truth: one table a claim over natural logs of the value.

Who says "x" believes some value in the cell of numbers that would be told so (its rounding, or the
range named); who says "at least x" believes a value that lies an exponential slack above x; the
belief is the truth with a source's bias and noise. Noise is a mixture of two normals (the wider one
for bad days), and a share of claims is wild: anywhere, by a Cauchy law, or in another scope.
"""

from __future__ import annotations

import math

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr, ndtr

Floats = NDArray[np.float64]
_ROOT_TAU = math.sqrt(2 * math.pi)


class Settings(msgspec.Struct, frozen=True):
    """What is taken for usual where the dossier does not teach better; all in natural log."""

    noise: float = 0.22
    """Noise and bias together of a source of middling (C) or unknown reliability."""
    grade_step: float = 0.3
    """How much a letter of the Admiralty scale changes it."""
    bad_day: float = 2.5
    bad_share: float = 0.15
    wild: float = 0.06
    wild_scale: float = 1.0
    slack_least: float = 0.2
    slack_most: float = 0.25
    flat: float = 0.4
    """Share of growing quantities that did not grow over the dates of their claims."""


GRADES = {"A": -2.0, "B": -1.0, "C": 0.0, "D": 1.0, "E": 2.0}


class Rows(msgspec.Struct, frozen=True):
    """Claims as arrays: bounds in natural log (infinite where open), noise, and where they stand."""

    low: Floats
    high: Floats
    bias: Floats
    noise: Floats

    def __len__(self) -> int:
        return len(self.low)


def tables(rows: Rows, values: Floats, settings: Settings) -> Floats:
    """ln of the likelihood of each row (first axis) at each of its own ``values`` (second axis)."""
    out = np.empty_like(values)
    believed = values + rows.bias[:, None]
    least = np.isinf(rows.high)
    most = np.isinf(rows.low)
    point = ~(least | most)
    narrow = point & (rows.high - rows.low < 0.8 * rows.noise)
    broad = point & ~narrow
    if narrow.any():
        out[narrow] = _narrow(believed[narrow], rows, narrow, settings)
    if broad.any():
        out[broad] = _broad(believed[broad], rows, broad, settings)
    for side, sign, slack in ((least, 1.0, settings.slack_least), (most, -1.0, settings.slack_most)):
        if side.any():
            bound = np.where(sign > 0, rows.low, rows.high)[side, None]
            above = sign * (believed[side] - bound)
            out[side] = _one_sided(above, rows.noise[side, None], slack, settings)
    return out


def _wild(distance: Floats, settings: Settings) -> Floats:
    scaled = distance / settings.wild_scale
    density: Floats = settings.wild / (math.pi * settings.wild_scale) / (1 + scaled * scaled)
    return density


def _narrow(believed: Floats, rows: Rows, here: NDArray[np.bool_], settings: Settings) -> Floats:
    low, high = rows.low[here, None], rows.high[here, None]
    distance = believed - (low + high) / 2
    cell = (high - low) ** 2 / 12
    squared = distance * distance
    total = _wild(distance, settings)
    for share, wide in _parts(settings):
        variance = (rows.noise[here, None] * wide) ** 2 + cell
        total += (
            (1 - settings.wild) * share / np.sqrt(variance) / _ROOT_TAU * np.exp(-0.5 * squared / variance)
        )
    logs: Floats = np.log(total)
    return logs


def _broad(believed: Floats, rows: Rows, here: NDArray[np.bool_], settings: Settings) -> Floats:
    low, high = rows.low[here, None], rows.high[here, None]
    outside = np.maximum(np.maximum(low - believed, believed - high), 0.0)
    total = _wild(outside, settings)
    for share, wide in _parts(settings):
        noise = rows.noise[here, None] * wide
        inside = ndtr((high - believed) / noise) - ndtr((low - believed) / noise)
        total += (1 - settings.wild) * share * inside / (high - low)
    logs: Floats = np.log(total)
    return logs


def _one_sided(above: Floats, noise: Floats, slack: float, settings: Settings) -> Floats:
    """Noise with an exponential slack beside it (an exponentially modified Gaussian)."""
    total = _wild(above - slack, settings)
    for share, wide in _parts(settings):
        sd = noise * wide
        log = -math.log(slack) + sd * sd / (2 * slack * slack) - above / slack
        log = log + log_ndtr(above / sd - sd / slack)
        total += (1 - settings.wild) * share * np.exp(log)
    logs: Floats = np.log(total)
    return logs


def _parts(settings: Settings) -> tuple[tuple[float, float], tuple[float, float]]:
    return (1 - settings.bad_share, 1.0), (settings.bad_share, settings.bad_day)
