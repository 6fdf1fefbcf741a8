"""A plain method beside the posterior: weighted quantiles of the voices, each heard once.

No model of noise, growth or bias: the latest number of each voice, weighted by its grade and by how
near its date is. For comparison, and for those who want a rule that fits on one line.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np

from reconcile.estimate.evidence import Item
from reconcile.estimate.folding import Voice
from reconcile.estimate.world import dated

NAME = "quantile"
VERSION = "1"
_WEIGHTS = {"A": 1.6, "B": 1.3, "C": 1.0, "D": 0.7, "E": 0.4}
_HALF_LIFE = 60.0
"""A claim so many days off the day asked for weighs half."""
_ALONE = 0.35
"""Standard deviation (natural log) for a voice that stands alone."""
_TAILS = 1.5
"""How much wider than the weighted spread the bands are, for few voices make narrow quantiles."""


def quantiles(voices: Sequence[Voice], day: int | None, masses: Sequence[float]) -> list[float]:
    """Natural logs of the values under which so much of the voices' weight lies."""
    values = np.array([_value(voice.items[0]) for voice in voices])
    weights = np.array([_weight(voice.items[0], day) for voice in voices])
    order = np.argsort(values, kind="stable")
    values, weights = values[order], weights[order] / weights.sum()
    middle = np.cumsum(weights) - weights / 2
    found = np.interp(masses, middle, values)
    centre = float(np.interp(0.5, middle, values))
    spread = math.sqrt(float((weights * (values - centre) ** 2).sum()))
    least = max(spread, _ALONE / math.sqrt(len(values))) * _TAILS / math.sqrt(len(values))
    normal = np.array([NormalDist().inv_cdf(mass) for mass in masses])
    wide = centre + least * normal
    return [
        float(max(a, b) if mass > 0.5 else min(a, b)) for a, b, mass in zip(found, wide, masses, strict=True)
    ]


def _value(item: Item) -> float:
    return item.centre - item.shift


def _weight(item: Item, day: int | None) -> float:
    when = dated(item)
    apart = abs(day - when) if day is not None and when is not None else _HALF_LIFE
    return float(_WEIGHTS.get(item.grade or "", 1.0) * 0.5 ** (apart / _HALF_LIFE))
