"""How a quantity grows over its span of time: families of monotone courses, drawn at random."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

Course = Callable[[float], float]
"""The share of the last value at a place (0 to 1) of the span."""


def flat(place: float) -> float:
    """A quantity that does not move."""
    del place
    return 1.0


def grown(rng: np.random.Generator) -> Course:
    """A monotone course over 0..1 with value 1 at 1, of a family drawn at random."""
    family = rng.choice(["power", "saturating", "logistic", "exponential", "steps"])
    start = float(rng.uniform(0.02, 0.6))
    if family == "power":
        power = float(rng.uniform(0.4, 2.0))
        return lambda u: start + (1 - start) * max(u, 0.0) ** power
    if family == "saturating":
        rate = float(rng.uniform(1.0, 5.0))
        return lambda u: start + (1 - start) * (1 - math.exp(-rate * u)) / (1 - math.exp(-rate))
    if family == "logistic":
        middle, width = float(rng.uniform(0.2, 0.8)), float(rng.uniform(0.08, 0.25))
        top = 1 / (1 + math.exp(-(1 - middle) / width))
        return lambda u: start + (1 - start) * (1 / (1 + math.exp(-(u - middle) / width))) / top
    if family == "exponential":
        return lambda u: start ** (1 - u)
    steps = np.concatenate([[0.0], np.cumsum(rng.gamma(0.5, 1.0, size=12))])
    steps = start + (1 - start) * steps / steps[-1]
    return lambda u: float(np.interp(u, np.linspace(0, 1, 13), steps))
