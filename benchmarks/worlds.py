"""Worlds with planted truth: what sources say about quantities whose value is known here.

A world is a set of sources (each with a bias, a noise and perhaps an Admiralty grade) that make
claims about many quantities (clusters). Claims are told in the public records of ``reconcile
estimate``; the planted truth stays beside them. The generator was written before the estimator
was tuned. Kinds of world differ in what goes wrong; ``Dials`` says by how much, and every world
draws its own dials, so that no single set of constants can be learnt by heart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import numpy as np

from benchmarks import courses
from benchmarks.echoes import DAY_ZERO, published
from benchmarks.telling import tell

KINDS = (
    "plain", "growth", "echoes", "hedged", "rounded", "partisans",
    "liars", "scope", "undated", "contested", "everything",
)  # fmt: skip
GRADES = "ABCDE"


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


def world(
    kind: str, seed: int, *, loose: bool = False, clusters: int | None = None, witnesses: int | None = None
) -> list[Planted]:
    """One world: the same kind and seed give the same world on every machine."""
    rng = np.random.default_rng([seed, KINDS.index(kind), int(loose)])
    setting = dials(kind, rng, loose=loose, clusters=clusters)
    speakers = [_speaker(number, setting, rng) for number in range(setting.sources)]
    return [
        _cluster(f"{kind}-{seed}-{n}", kind, speakers, setting, rng, witnesses)
        for n in range(setting.clusters)
    ]


def _speaker(number: int, setting: Dials, rng: np.random.Generator) -> Speaker:
    grade = GRADES[rng.choice(5, p=[0.1, 0.3, 0.3, 0.2, 0.1])]
    noise = setting.noise[grade] * float(np.exp(rng.normal(0, 0.2)))
    bias = float(rng.normal(0, setting.bias * noise))
    if rng.random() < setting.partisans:
        bias += float(rng.choice([-1, 1]) * rng.uniform(*setting.partisan_bias))
    shown = None if rng.random() < setting.ungraded else ("F" if rng.random() < 0.1 else grade)
    return Speaker(f"Source {number:02d}", bias, noise, shown)


def _cluster(
    name: str, kind: str, speakers: list[Speaker], setting: Dials, rng: np.random.Generator, fixed: int | None
) -> Planted:
    truth = float(np.exp(rng.uniform(math.log(40), math.log(60000))))
    wanted = fixed or int(rng.choice(np.arange(1, 11), p=_WITNESS_SHARES))
    count = min(wanted, len(speakers))
    chosen = [speakers[i] for i in rng.permutation(len(speakers))[:count]]
    grows = rng.random() < setting.grows
    span = float(np.exp(rng.uniform(math.log(setting.span[0]), math.log(setting.span[1]))))
    course = courses.grown(rng) if grows else courses.flat
    camps = rng.random() < setting.contested and count >= 4
    far = float(rng.choice([-1, 1]) * rng.uniform(math.log(2.5), math.log(10)))
    measure = (
        "killed"
        if grows or setting.scope or setting.related
        else str(rng.choice(["crowd", "troops", "killed"]))
    )
    said: list[dict[str, Any]] = []
    off = 0.0
    sides = [0, 0]
    for place, speaker in enumerate(chosen):
        wrong = camps and place < count // 2
        for moment in _moments(place, setting, rng):
            value, slip = _belief(speaker, truth, float(course(moment)), setting, rng)
            claim = tell(value * math.exp(far if wrong else 0.0), setting, rng)
            point = claim["low"] and claim["high"] and claim["hedge"] != "vague"
            if slip is not None:
                off = max(off, slip if point and slip > 4.5 * speaker.noise else min(slip, 0.9))
            elif point and speaker.noise < abs(far) / 4:
                sides[wrong] += 1
            said.append(claim | {"_day": span * moment, "_speaker": speaker})
    record = _record(name, measure, said, span, setting, rng)
    return Planted(record, truth, count, _conflict(camps, far, sides, off), kind)


def _conflict(camps: bool, far: float, sides: list[int], off: float) -> bool | None:
    """Whether the claims contradict one another; None where hedges or noise leave it open."""
    if camps:
        return True if min(sides) >= 1 and abs(far) > math.log(3) else None
    if off >= 1.0:
        return True if sides[0] >= 2 else None
    return False if off < 0.35 else None


_WITNESS_SHARES = np.array([6, 14, 18, 17, 14, 11, 8, 6, 3, 3]) / 100


def _moments(place: int, setting: Dials, rng: np.random.Generator) -> list[float]:
    """When a witness speaks, as shares of the span; the first one near the end, where the question is."""
    first = 1.0 - float(rng.exponential(0.15)) if place == 0 else float(rng.beta(1.2, 1.0))
    moments = [max(first, 0.0)]
    if rng.random() < setting.followups:
        moments.append(float(rng.uniform(0, 1)))
    return moments


def _belief(
    speaker: Speaker, truth: float, share: float, setting: Dials, rng: np.random.Generator
) -> tuple[float, float | None]:
    """What a speaker takes for true, and how far (in ln) it is off where something went wrong."""
    shock = rng.normal() if setting.heavy is None else rng.standard_t(setting.heavy)
    log = math.log(truth * max(share, 1e-6)) + speaker.bias + speaker.noise * float(shock)
    draw = rng.random()
    if draw < setting.wild:
        slip = float(rng.choice([-1, 1]) * rng.uniform(0.5, 2.3))
        return math.exp(log + slip), abs(slip)
    if draw < setting.wild + setting.scope:
        slip = -math.log(setting.scope_ratio) + float(rng.normal(0, 0.3))
        return math.exp(log + slip), abs(slip)
    return math.exp(log), None


def _record(
    name: str, measure: str, said: list[dict[str, Any]], span: float, setting: Dials, rng: np.random.Generator
) -> dict[str, Any]:
    claims: list[dict[str, Any]] = []
    for claim in said:
        claims += published(claim, len(claims), measure, setting, rng)
    order = rng.permutation(len(claims))
    unit = "person"
    as_of = (DAY_ZERO + timedelta(days=round(span))).isoformat()
    shuffled = [claims[i] | {"id": f"{name}-c{n}"} for n, i in enumerate(order)]
    return {"cluster": name, "measure": measure, "unit": unit, "as_of": as_of, "claims": shuffled}
