"""Parts of a whole: values that have a top are reckoned with on a scale that has none.

Noise of so many per cent makes no sense near the top: who says 95 % is not out by a quarter. So the scale
is stretched there, ``ln r - ln(1 - r) / 2`` for a share ``r`` of the top: near zero it is the natural log
as everywhere, near the top it is what is missing that counts. Without a top it is the natural log itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FULL = 0.995
"""Who says "all of it" leaves so little open."""
_WHOLE = {("share", "percent"): 100.0, ("failure_rate", "percent"): 100.0}
"""Parts of a whole, by measure and unit: none is more than this."""


def most(measure: str, unit: str | None, lows: Iterable[float | None]) -> float:
    """Natural log of what a value cannot be above; infinite where it can be anything.

    ``lows`` are the lower bounds (natural log) that are asserted: where one of them is above, no part of
    a whole is meant.
    """
    top = math.log(_WHOLE.get((measure, unit or ""), math.inf))
    if math.isinf(top) or any(low is not None and low > top for low in lows):
        return math.inf
    return math.nextafter(top, 0.0)  # so that its exponential is not above the whole


def stretched(log: float, top: float) -> float:
    """The place on the scale of a natural log, where ``top`` is the natural log of the most there can be."""
    if math.isinf(top) or math.isinf(log):
        return log
    share = min(math.exp(log - top), _FULL)
    return top + math.log(share) - 0.5 * math.log1p(-share)


def logs(places: Floats, top: Floats | float) -> Floats:
    """The natural logs of places on the scale; ``top`` (natural log) is one for all or one for each."""
    tops = np.broadcast_to(np.asarray(top, dtype=float), places.shape)
    known = np.isfinite(tops)
    out: Floats = places.astype(float).copy()
    if known.any():
        squared = np.exp(np.clip(2 * (places[known] - tops[known]), -700, 700))
        out[known] = tops[known] + math.log(2) - np.log1p(np.sqrt(1 + 4 / squared))
    return out
