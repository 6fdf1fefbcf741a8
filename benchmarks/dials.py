"""How much of everything there is in a simulated world, and what the kinds of world are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

KINDS = (
    "plain", "growth", "echoes", "hedged", "rounded", "partisans",
    "liars", "scope", "undated", "contested", "everything",
)  # fmt: skip

SHARES = (0.1, 0.3, 0.3, 0.2, 0.1)
"""Shares of sources by grade, A to E."""


@dataclass(frozen=True)
class Dials:
    """How much of everything there is in a world; shares are of claims or of sources."""

    clusters: int = 60
    sources: int = 20
    noise: dict[str, float] = field(
        default_factory=lambda: {"A": 0.11, "B": 0.18, "C": 0.28, "D": 0.42, "E": 0.65}
    )
    bias: float = 0.6
    """Standard deviation of a source's bias, in units of its noise."""
    partisans: float = 0.1
    partisan_bias: tuple[float, float] = (0.25, 0.8)
    """How far a party leans; all sources of a party lean the same way, each in its own measure."""
    heavy: float | None = None
    """Degrees of freedom of Student noise; None is Gaussian."""
    wild: float = 0.04
    scope: float = 0.03
    scope_ratio: float = 0.25
    hedges: float = 0.35
    slack: float = 0.18
    """Mean shortfall of an "at least" (and excess of an "up to"), in natural log."""
    digits: tuple[float, ...] = (0.15, 0.45, 0.25, 0.15)
    """Shares of numbers told with one, two, three or all digits."""
    grows: float = 0.7
    span: tuple[float, float] = (10.0, 150.0)
    late: float = 0.25
    """How far (a share of the span) the latest claim usually lies before the day that is asked for."""
    echoes: float = 1.2
    """Mean number of echoes of a claim; a few claims are told again by everybody."""
    stale: float = 0.15
    """Share of echoes that give an old figure as today's."""
    silent: float = 0.03
    """Share of witnesses who took another's figure without saying so."""
    distort: float = 0.2
    """Share of echoes that tell a rounder number than they heard."""
    undated: float = 0.08
    anonymous: float = 0.05
    ungraded: float = 0.4
    contested: float = 0.06
    """Share of clusters of two witnesses and more in which some speak of another value."""
    related: float = 0.03
    followups: float = 0.25
    """Share of witnesses that speak again at another date."""


_QUIET = {
    "grows": 0.0, "echoes": 0.0, "wild": 0.02, "scope": 0.0, "partisans": 0.0, "contested": 0.0,
    "silent": 0.0, "related": 0.0,
}  # fmt: skip
_KIND_DIALS: dict[str, dict[str, float]] = {
    "plain": _QUIET,
    "growth": {"grows": 1.0, "echoes": 0.5, "partisans": 0.0, "late": 0.35},
    "echoes": {"echoes": 2.5, "silent": 0.12, "stale": 0.3},
    "hedged": {"hedges": 0.75},
    "rounded": {},
    "partisans": {"partisans": 0.5},
    "liars": {"wild": 0.2},
    "scope": {"scope": 0.12, "related": 0.15},
    "undated": {"undated": 0.5, "anonymous": 0.3},
    "contested": {"contested": 0.5},
    "everything": {
        "echoes": 2.0, "hedges": 0.45, "partisans": 0.25, "wild": 0.06, "scope": 0.06, "undated": 0.15,
        "anonymous": 0.1, "related": 0.06, "contested": 0.12, "silent": 0.06,
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
    )
    made = replace(made, **_KIND_DIALS[kind])  # type: ignore[arg-type]
    made = replace(made, echoes=made.echoes * float(rng.uniform(0.3, 1.7)))
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
