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
from datetime import date, timedelta
from typing import Any

import numpy as np

from benchmarks.telling import tell

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


def _curve(setting: Dials, rng: np.random.Generator) -> Any:
    """A monotone course over 0..1 with value 1 at 1, of a family drawn at random."""
    family = rng.choice(["power", "saturating", "logistic", "exponential", "steps"])
    start = float(rng.uniform(0.02, 0.6))
    if family == "power":
        power = float(rng.uniform(0.4, 2.0))
        return lambda u: start + (1 - start) * np.maximum(u, 0.0) ** power
    if family == "saturating":
        rate = float(rng.uniform(1.0, 5.0))
        return lambda u: start + (1 - start) * (1 - np.exp(-rate * u)) / (1 - np.exp(-rate))
    if family == "logistic":
        middle, width = float(rng.uniform(0.2, 0.8)), float(rng.uniform(0.08, 0.25))
        top = 1 / (1 + math.exp(-(1 - middle) / width))
        return lambda u: start + (1 - start) * (1 / (1 + np.exp(-(u - middle) / width))) / top
    if family == "exponential":
        return lambda u: start ** (1 - u)
    steps = np.concatenate([[0.0], np.cumsum(rng.gamma(0.5, 1.0, size=12))])
    steps = start + (1 - start) * steps / steps[-1]
    return lambda u: np.interp(u, np.linspace(0, 1, 13), steps)


def _cluster(
    name: str, kind: str, speakers: list[Speaker], setting: Dials, rng: np.random.Generator, fixed: int | None
) -> Planted:
    truth = float(np.exp(rng.uniform(math.log(40), math.log(60000))))
    wanted = fixed or int(rng.choice(np.arange(1, 11), p=_WITNESS_SHARES))
    count = min(wanted, len(speakers))
    chosen = [speakers[i] for i in rng.permutation(len(speakers))[:count]]
    grows = rng.random() < setting.grows
    span = float(np.exp(rng.uniform(math.log(setting.span[0]), math.log(setting.span[1]))))
    curve = _curve(setting, rng) if grows else (lambda u: 1.0)
    camps = rng.random() < setting.contested and count >= 4
    far = float(rng.choice([-1, 1]) * rng.uniform(math.log(2.5), math.log(10)))
    measure = (
        "killed"
        if grows or setting.scope or setting.related
        else str(rng.choice(["crowd", "troops", "killed"]))
    )
    said: list[dict[str, Any]] = []
    off: list[float] = []
    sides = [0, 0]
    for place, speaker in enumerate(chosen):
        when = _moments(place, speaker, setting, rng)
        moved = far if camps and place < count // 2 else 0.0
        for again in when:
            value, wild = _belief(speaker, truth, curve(again), setting, rng)
            claim = tell(value * math.exp(moved), measure, setting, rng)
            if wild is not None:
                off.append(wild if claim["low"] and claim["high"] and wild > 4.5 * speaker.noise else min(wild, 0.9))
            elif claim["low"] and claim["high"] and claim["hedge"] != "vague" and speaker.noise < abs(far) / 4:
                sides[camps and place < count // 2] += 1
            claim |= {"_day": span * again, "_speaker": speaker}
            said.append(claim)
    record = _record(name, measure, said, span, setting, rng)
    return Planted(record, truth, count, _conflict(camps, far, sides, max(off, default=0.0)), kind)


def _conflict(camps: bool, far: float, sides: list[int], off: float) -> bool | None:
    """Whether the claims contradict one another; None where hedges or noise leave it open."""
    if camps:
        return True if min(sides) >= 1 and abs(far) > math.log(3) else None
    if off >= 1.0:
        return True if sides[0] >= 2 else None
    return False if off < 0.35 else None


_WITNESS_SHARES = np.array([6, 14, 18, 17, 14, 11, 8, 6, 3, 3]) / 100


def _moments(place: int, speaker: Speaker, setting: Dials, rng: np.random.Generator) -> list[float]:
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
        claims += _published(claim, len(claims), measure, setting, rng)
    order = rng.permutation(len(claims))
    unit = "person"
    as_of = (DAY_ZERO + timedelta(days=round(span))).isoformat()
    shuffled = [claims[i] | {"id": f"{name}-c{n}"} for n, i in enumerate(order)]
    return {"cluster": name, "measure": measure, "unit": unit, "as_of": as_of, "claims": shuffled}


def _published(
    claim: dict[str, Any], number: int, measure: str, setting: Dials, rng: np.random.Generator
) -> list[dict[str, Any]]:
    """The claim as told first, and its echoes."""
    speaker: Speaker = claim.pop("_speaker")
    day = DAY_ZERO + timedelta(days=round(claim.pop("_day")))
    first = {
        "as_of": day.isoformat(),
        "asserted": (day + timedelta(days=int(rng.integers(0, 3)))).isoformat(),
        "claimant": speaker.name,
        "via": [],
        "measure": measure,
        "stance": "asserts",
        "reliability": speaker.grade,
        **claim,
    }
    if setting.related and rng.random() < setting.related:
        factor = math.exp(-math.log(setting.scope_ratio) + float(rng.normal(0, 0.3)))
        for end in ("low", "high"):
            if first[end] is not None:
                first[end] = round(first[end] * factor)
        first["measure"] = "casualties"
    told = [first]
    for echo in range(int(rng.poisson(setting.echoes))):
        told.append(_echo(first, f"Outlet {number:02d}{echo}", setting, rng))
    for one in told:
        if rng.random() < setting.undated:
            one["as_of"] = None
            if rng.random() < 0.4:
                one["asserted"] = None
    if rng.random() < setting.anonymous:
        first["claimant"] = None
        first["reliability"] = None
    return told


def _echo(
    first: dict[str, Any], outlet: str, setting: Dials, rng: np.random.Generator
) -> dict[str, Any]:
    """A retelling: it names its origin, or copies an odd figure without saying so."""
    later = (date.fromisoformat(first["asserted"]) + timedelta(days=int(rng.integers(0, 6)))).isoformat()
    echo = first | {"asserted": later, "via": [outlet]}
    way = rng.random()
    odd = first["low"] is not None and len(str(first["low"]).rstrip("0").replace(".", "")) >= 3
    if way < 0.3:
        echo |= {"claimant": outlet, "via": [first["claimant"]], "reliability": None}
    elif way < 0.45 and odd:
        echo |= {"claimant": outlet, "via": [], "reliability": None}
    elif way < 0.6:
        echo |= {"claimant": None}
    if rng.random() < setting.distort and first["low"] is not None and first["low"] == first["high"]:
        digits = 2 - len(str(int(first["low"])))
        rounder = round(first["low"], min(digits, 0))
        echo |= {"low": rounder, "high": rounder, "hedge": "approx"}
    return echo
