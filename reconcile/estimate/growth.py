"""Courses over time: how much of today's value there was at an earlier date.

A course is a monotone curve through 1 at the day asked for. The family is a small dictionary of
shapes over the cluster's own span of dates (0 at its first claim, 1 at the day asked for); its
weights are learnt over the dossier. A fixed quantity has the flat course alone.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

Floats = NDArray[np.float64]

STARTS = (0.8, 0.55, 0.32, 0.15, 0.05, 0.008)
"""Shares of today's value that may have been there at the first claim."""
OLD_POWERS = (0.4, 1.3)
POWERS = (*OLD_POWERS, -0.4)
"""Bends of the way from there: early and late growth; below nothing an S-shaped way that is steepest at so
much of the span; an even rate of growth comes as one more."""
_RISE = 0.13
"""How long (a share of the span) the steep part of an S-shaped way takes."""
UNDATED = (0.2, 0.5, 0.8, 1.0)
"""Where in the span a claim without a date may belong."""
FLAT_SHARES = (1.0, 0.3, 0.6, 0.6)
"""Share of quantities (fixed, cumulative, stock, flow) that did not grow over their claims' dates, before
anything is learnt."""
MAX_SHIFT = -math.log(min(STARTS))
"""The farthest (in natural log) that a claim's own day may lie under the day asked for."""


class Courses:
    """The dictionary: shapes by the share at the start and the bend."""

    def __init__(self, starts: tuple[float, ...] = (), powers: tuple[float, ...] = ()) -> None:
        shapes = [(1.0, 1.0)] + [(start, power) for start in starts for power in (*powers, 0.0)]
        self.starts = np.array([start for start, _ in shapes])
        self.powers = np.array([power for _, power in shapes])

    def weights(self) -> Floats:
        """The prior weights, a row for each kind of course."""
        rest = max(len(self) - 1, 1)
        return np.array([[share] + [(1 - share) / rest] * (len(self) - 1) for share in FLAT_SHARES])

    def __len__(self) -> int:
        return len(self.starts)

    def log_shares(self, place: Floats) -> Floats:
        """Natural log of the share at each place (any shape), with the courses as the last axis."""
        u = np.clip(place, 0.0, 1.5)[..., None]
        bent = np.log(self.starts + (1 - self.starts) * u ** np.maximum(self.powers, 0.01))
        even = (1 - u) * np.log(self.starts)
        shares: Floats = np.where(self.powers == 0.0, even, bent)
        swung = self.powers < 0
        if swung.any():
            shares[..., swung] = self._swung(u, swung)
        return shares

    def _swung(self, u: Floats, swung: NDArray[np.bool_]) -> Floats:
        starts, middles = self.starts[swung], -self.powers[swung]
        first, last, here = (expit((place - middles) / _RISE) for place in (0.0, 1.0, u))
        logs: Floats = np.log(starts + (1 - starts) * (here - first) / (last - first))
        return logs


FLAT = Courses()
OLD_GROWING = Courses(STARTS, OLD_POWERS)
GROWING = Courses(STARTS, POWERS)
