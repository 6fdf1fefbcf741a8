"""Likelihood and confidence in words, kept apart as ICD 203 (Analytic Standards, 2015) asks.

Likelihood words come from probabilities of the posterior; confidence from the voices behind it.
Credibility is that of a single claim in the Admiralty (NATO) system, computed from independent
corroboration; reliability (A to F) belongs to sources and is told with the claims.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

Confidence = Literal["high", "moderate", "low"]

_WORDS = (
    (0.01, "remote"),
    (0.05, "almost no chance"),
    (0.20, "very unlikely"),
    (0.45, "unlikely"),
    (0.55, "roughly even chance"),
    (0.80, "likely"),
    (0.95, "very likely"),
    (1.00, "almost certain"),
)
_STIX = {"none": 0, "low": 15, "moderate": 50, "high": 85}
"""STIX 2.1, appendix A: the None / Low / Med / High scale as numbers."""
_KNOWN_WELL = frozenset("ABC")


def likelihood(probability: float) -> str:
    """The ICD 203 word for a probability.

    Raises:
        ValueError: it is not between 0 and 1.
    """
    if not 0 <= probability <= 1:
        raise ValueError(f"not a probability: {probability}")
    return next(word for limit, word in _WORDS if probability <= limit)


def stix(confidence: Confidence) -> int:
    """The confidence on the 0 to 100 scale of STIX 2.1."""
    return _STIX[confidence]


def confidence(voices: int, grades: Sequence[str | None], width: float, *, agree: bool) -> Confidence:
    """High, moderate or low from the number of voices, their grades and how well they agree.

    ``width`` is the natural log of the 90 % band's upper over its lower end.
    """
    if voices < 2 or not agree:
        return "low"
    good = sum(1 for grade in grades if grade in _KNOWN_WELL)
    if voices >= 4 and good >= 2 and width <= math.log(2.0):
        return "high"
    if width <= math.log(4.0) and (voices >= 3 or good >= 1):
        return "moderate"
    return "low"


def credibility(deviation: float | None, agreeing: int, confirming: int) -> int:
    """1 to 6 for a claim: 1 is confirmed, 2 probably, 3 possibly true, 4 doubtful, 5 improbable, 6 not to be judged.

    Args:
        deviation: how many standard deviations it lies off the others; None: nobody else speaks to it.
        agreeing: how many other voices it is consistent with, given how far such sources usually lie off.
        confirming: how many independent ones give firmly what it says, as worded.
    """
    if deviation is None:
        return 6
    if confirming >= _CONFIRMED:
        return 1
    if deviation < 1.5:
        return 2 if agreeing else 3
    return 3 if deviation < 2.0 else 4 if deviation < 3.0 else 5


_CONFIRMED = 2
"""So many others have to confirm what is called confirmed: it needs "other sources", more than one."""
