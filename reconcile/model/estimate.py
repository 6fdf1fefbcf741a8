"""Estimates: the best value of a question with its bands, and what they rest on."""

from __future__ import annotations

from typing import Literal

import msgspec

EstimateStatus = Literal["ok", "contested", "insufficient"]


class Band(msgspec.Struct, frozen=True):
    """A central credible interval: ``mass`` (0.5, 0.9) of the probability lies in low..high."""

    mass: float
    low: float
    high: float


class LeftOut(msgspec.Struct, frozen=True):
    """A claim that the estimate did not use as a voice of its own, and why."""

    claim: str
    why: str
    why_ja: str = ""


class Camp(msgspec.Struct, frozen=True):
    """One of the values that witnesses stand behind where they do not agree."""

    best: float
    low90: float
    high90: float
    claims: tuple[str, ...]
    weight: float
    likelihood: str = ""
    """The word of ICD 203 for the weight: "likely", "very unlikely" ..."""


class SeriesPoint(msgspec.Struct, frozen=True):
    """The estimate at one date (``YYYY-MM-DD``) of a quantity that grows or changes."""

    as_of: str
    best: float
    low50: float
    high50: float
    low90: float
    high90: float


class Sensitivity(msgspec.Struct, frozen=True):
    """How far (in natural log of the value) the best value moves without one witness."""

    witness: str
    best: float | None
    shift: float


class Estimate(msgspec.Struct, frozen=True):
    """The best value and bands of a cluster at ``as_of``, in ``unit``.

    All five numbers are None together, where nothing can be said. ``voices`` counts
    independent witnesses; ``method`` is ``name@version``.
    """

    cluster: str
    method: str
    status: EstimateStatus
    voices: int
    best: float | None = None
    low50: float | None = None
    high50: float | None = None
    low90: float | None = None
    high90: float | None = None
    unit: str | None = None
    as_of: str | None = None
    conflict: bool = False
    confidence: Literal["high", "moderate", "low"] = "low"
    stix: int = 0
    """The confidence on the 0 to 100 scale of STIX 2.1; 0 where there is no estimate."""
    why: str = ""
    why_ja: str = ""
    apart: float = 0.0
    """How likely it is that the claims do not all speak of one value, hedges and growth allowed for."""
    used: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    camps: tuple[Camp, ...] = ()
    series: tuple[SeriesPoint, ...] = ()
    sensitivity: tuple[Sensitivity, ...] = ()
    credibility: dict[str, int] = {}
    """By claim id, 1 (confirmed by independent voices) to 5 (improbable); 6: cannot be judged."""
    grades: dict[str, str] = {}
    """By claim id, the Admiralty letter of its source that the estimate used; F: unknown."""
