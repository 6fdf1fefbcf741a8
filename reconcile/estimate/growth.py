"""Courses over time: how much of today's value there was at an earlier date.

A course is a monotone curve through 1 at the day asked for. The family is a small dictionary of
shapes over the cluster's own span of dates (0 at its first claim, 1 at the day asked for); its
weights are learnt over the dossier. A fixed quantity has the flat course alone.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STARTS = (0.85, 0.7, 0.5, 0.33, 0.2, 0.1, 0.04)
"""Shares of today's value that may have been there at the first claim."""
POWERS = (0.4, 1.0, 2.0)
UNDATED = (0.2, 0.5, 0.8, 1.0)
"""Where in the span a claim without a date may belong."""


class Courses:
    """The dictionary: ``log_shares(u)`` gives ln of the share at place ``u`` of the span, a row a curve."""

    def __init__(self, starts: tuple[float, ...] = STARTS, powers: tuple[float, ...] = POWERS) -> None:
        self.shapes: list[tuple[float, float]] = [(1.0, 1.0)]
        self.shapes += [(start, power) for start in starts for power in powers]
        self.shapes += [(start, 0.0) for start in starts]
        self.starts = np.array([start for start, _ in self.shapes])
        self.powers = np.array([power for _, power in self.shapes])

    def __len__(self) -> int:
        return len(self.shapes)

    def log_shares(self, place: Floats) -> Floats:
        """ln of the share at each place (any shape), with the curves as the last axis."""
        u = np.clip(place, 0.0, 1.5)[..., None]
        with np.errstate(divide="ignore"):
            bent = np.log(self.starts + (1 - self.starts) * u ** np.maximum(self.powers, 0.01))
        even = (1 - u) * np.log(self.starts)
        shares: Floats = np.where(self.powers == 0.0, even, bent)
        return shares

    def prior(self, flat: float) -> Floats:
        """ln of the weights: ``flat`` for the flat course, the rest shared out evenly."""
        weights = np.full(len(self), (1 - flat) / (len(self) - 1))
        weights[0] = flat
        logs: Floats = np.log(weights)
        return logs


FLAT = Courses((), ())
GROWING = Courses()
MAX_SHIFT = -math.log(min(STARTS))
"""The farthest (in natural log) that a claim's own day may lie under the day asked for."""
