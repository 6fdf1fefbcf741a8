"""What goes wrong in a world, and by how much: the settings that each kind of world draws."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np

KINDS = (
    "plain", "growth", "echoes", "hedged", "rounded", "partisans",
    "liars", "scope", "undated", "contested", "everything",
)  # fmt: skip
GRADES = "ABCDE"
DAY_ZERO = date(2024, 6, 1)


@dataclass(frozen=True)
class Dials:
    """How much of everything there is in a world; shares are of claims or of sources."""

    clusters: int = 60
    sources: int = 20
    noise: dict[str, float] = field(
        default_factory=lambda: {"A": 0.10, "B": 0.16, "C": 0.25, "D": 0.38, "E": 0.60}
    )
    bias: float = 0.6
    """Standard deviation of a source's bias, in units of its noise."""
    partisans: float = 0.0
    partisan_bias: tuple[float, float] = (0.25, 0.7)
    heavy: float | None = None
    """Degrees of freedom of Student noise; None is Gaussian."""
    wild: float = 0.05
    scope: float = 0.0
    scope_ratio: float = 0.25
    hedges: float = 0.25
    slack: float = 0.18
    """Mean shortfall of an "at least" (and excess of an "up to"), in natural log."""
    digits: tuple[float, ...] = (0.15, 0.45, 0.25, 0.15)
    """Shares of numbers told with one, two, three or all digits."""
    grows: float = 0.6
    span: tuple[float, float] = (10.0, 150.0)
    echoes: float = 0.8
    """Mean number of echoes of a claim."""
    distort: float = 0.15
    """Share of echoes that tell a rounder number than they heard."""
    undated: float = 0.05
    anonymous: float = 0.03
    ungraded: float = 0.4
    contested: float = 0.0
    related: float = 0.0
    followups: float = 0.15
    """Share of witnesses that speak again at another date."""


@dataclass(frozen=True)
class Speaker:
    """A source: ``ln said = ln truth + bias + noise``."""

    name: str
    bias: float
    noise: float
    grade: str | None


@dataclass(frozen=True)
class Planted:
    """One cluster as ``estimate`` reads it, and what is really so.

    ``conflict`` is None where a fair judge could say either.
    """

    record: dict[str, Any]
    truth: float
    witnesses: int
    conflict: bool | None
    kind: str


_KIND_DIALS: dict[str, dict[str, float]] = {
    "plain": {"grows": 0.0, "echoes": 0.0, "wild": 0.02},
    "growth": {"grows": 1.0, "echoes": 0.3},
    "echoes": {"echoes": 2.0},
    "hedged": {"hedges": 0.75},
    "rounded": {},
    "partisans": {"partisans": 0.5},
    "liars": {"wild": 0.2},
    "scope": {"scope": 0.12, "related": 0.15},
    "undated": {"grows": 0.6, "undated": 0.5, "anonymous": 0.3},
    "contested": {"contested": 0.5},
    "everything": {
        "grows": 0.6, "echoes": 1.0, "hedges": 0.4, "partisans": 0.25, "wild": 0.05,
        "scope": 0.05, "undated": 0.15, "anonymous": 0.1, "related": 0.05,
    },
}  # fmt: skip


def dials(kind: str, rng: np.random.Generator, *, loose: bool = False, clusters: int | None = None) -> Dials:
    """The dials of one world of a kind, each shaken; ``loose`` has heavier tails and looser hedges."""
    shake = float(np.exp(rng.normal(0, 0.3)))
    base = Dials()
    made = replace(
        base,
        clusters=clusters or int(rng.integers(30, 90)),
        sources=int(rng.integers(8, 31)),
        noise={grade: level * shake for grade, level in base.noise.items()},
        bias=float(rng.uniform(0.3, 0.9)),
        slack=float(rng.uniform(0.1, 0.3)),
        ungraded=float(rng.uniform(0.0, 0.8)),
        echoes=base.echoes * float(rng.uniform(0.0, 2.0)),
    )
    made = replace(made, **_KIND_DIALS[kind])  # type: ignore[arg-type]
    if kind == "rounded":
        made = replace(made, digits=(0.6, 0.4, 0.0, 0.0))
    if loose:
        made = replace(
            made,
            heavy=3.0,
            wild=made.wild + 0.04,
            slack=made.slack * 2,
            noise={grade: level * 1.3 for grade, level in made.noise.items()},
            partisan_bias=(0.3, 1.1),
            distort=0.4,
        )
    return made
