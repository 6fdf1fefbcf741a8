"""Records whose figures exclude one another as worded, where one value behind them is likely all the same.

An estimate weighs how far such sources usually lie off, and thinks little of 38 beside 57. A reader sees two
exact counts of one day that cannot both hold: the estimate says so, and is a step less sure of itself.
"""

from __future__ import annotations

import math
from itertools import combinations

import msgspec

from reconcile.estimate.band import Ready
from reconcile.estimate.evidence import Item
from reconcile.estimate.reasons import bounded, worded
from reconcile.estimate.wording import Confidence, stix
from reconcile.estimate.world import cell
from reconcile.model import Estimate
from reconcile.policy import Tolerance

_CLASH = 0.2
"""Figures that lie nearer (natural log) than this differ by little that anybody would dispute about."""


def told(one: Ready, found: Estimate, tolerance: Tolerance) -> Estimate:
    """The estimate, saying where two voices give figures for one time that cannot both hold."""
    if found.status != "ok" or found.conflict:
        return found
    firm = [
        (voice.name, item)
        for voice in one.heard
        for item in voice.items
        if item.low is not None and item.high is not None and item.hedge != "vague" and not item.spread
    ]
    apart = [
        (_gap(low, high, tolerance), (name, low), (other, high))
        for (name, low), (other, high) in combinations(sorted(firm, key=lambda each: each[1].centre), 2)
        if name != other and low.day == high.day
    ]
    gap, low, high = max(apart, key=lambda each: each[0], default=(0.0, ("", None), ("", None)))
    if gap <= 0 or low[1] is None or high[1] is None or high[1].centre - low[1].centre < _CLASH:
        return found
    figures = [(name, bounded(*_ends(item))) for name, item in (low, high) if item is not None]
    more = worded(figures)
    level: Confidence = "moderate" if found.confidence == "high" else "low"
    why, why_ja = f"{found.why} {more[0]}", f"{found.why_ja}{more[1]}"
    return msgspec.structs.replace(found, why=why, why_ja=why_ja, confidence=level, stix=stix(level))


def _gap(low: Item, high: Item, tolerance: Tolerance) -> float:
    """How far (natural log) what the one leaves open lies under what the other does."""
    return cell(high, tolerance, whole=False)[0] - cell(low, tolerance, whole=False)[1]


def _ends(item: Item) -> tuple[float | None, float | None]:
    low, high = (None if end is None else math.exp(end) for end in (item.low, item.high))
    return low, high
