"""Worlds with planted truth: what sources say about quantities whose value is known here.

A world is a set of sources (each with a bias, a noise and perhaps an Admiralty grade) that make
claims about many quantities (clusters). Claims are told in the public records of ``reconcile
estimate``; the planted truth stays beside them. The generator was written before the estimator
was tuned. Kinds of world differ in what goes wrong; ``Dials`` says by how much, and every world
draws its own dials, so that no single set of constants can be learnt by heart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import numpy as np

from benchmarks import courses
from benchmarks.dials import KINDS, SHARES, Dials, dials
from benchmarks.dispute import Told, conflict
from benchmarks.echoes import DAY_ZERO, published
from benchmarks.telling import tell

__all__ = ["KINDS", "Planted", "Speaker", "world"]

GRADES = "ABCDE"
FARS = (math.log(2.5), math.log(10))
"""How far (natural log) another value lies that some speak of instead."""
WILD = (0.5, 2.3)
"""How far (natural log) a wild claim lies off."""
SLIPPED = 0.3
"""Standard deviation (natural log) of what another scope counts, beside its usual ratio."""


@dataclass(frozen=True)
class Speaker:
    """A source: ``ln said = ln truth + bias + noise``."""

    name: str
    bias: float
    noise: float
    grade: str | None


@dataclass(frozen=True)
class Printed:
    """A witness's own claim as it got into print: whether it or a retelling gives a date, whether a name.

    ``related`` is how far (natural log) the number of another measure stands over what was said; None where
    the measure is the one asked for.
    """

    dated: bool
    named: bool
    related: float | None


@dataclass(frozen=True)
class Planted:
    """One cluster as ``estimate`` reads it, and what is really so.

    ``conflict`` is None where a fair judge could say either; ``told`` are the claims of the
    witnesses themselves, before anybody told them again, ``printed`` what became of each.
    """

    record: dict[str, Any]
    truth: float
    witnesses: int
    conflict: bool | None
    kind: str
    told: tuple[Told, ...]
    printed: tuple[Printed, ...]
    setting: Dials


def world(
    kind: str, seed: int, *, loose: bool = False, clusters: int | None = None, witnesses: int | None = None
) -> list[Planted]:
    """One world: the same kind and seed give the same world on every machine."""
    rng = np.random.default_rng([seed, KINDS.index(kind), int(loose)])
    setting = dials(kind, rng, loose=loose, clusters=clusters)
    parties = (float(rng.uniform(*setting.partisan_bias)), -float(rng.uniform(*setting.partisan_bias)))
    even = float(rng.uniform(0.2, 0.8))
    speakers = [_speaker(number, setting, parties, even, rng) for number in range(setting.sources)]
    return [
        _cluster(f"{kind}-{seed}-{n}", kind, speakers, setting, rng, witnesses)
        for n in range(setting.clusters)
    ]


def _speaker(
    number: int, setting: Dials, parties: tuple[float, float], even: float, rng: np.random.Generator
) -> Speaker:
    grade = GRADES[rng.choice(5, p=SHARES)]
    noise = setting.noise[grade] * float(np.exp(rng.normal(0, 0.2)))
    bias = float(rng.normal(0, setting.bias * noise))
    if rng.random() < setting.partisans:
        bias += parties[int(rng.random() < even)] * float(np.exp(rng.normal(0, 0.25)))
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
    measure = "killed" if grows or setting.scope else str(rng.choice(["crowd", "troops", "killed"]))
    far, wrong = _camps(count, setting, rng)
    told: list[Told] = []
    for place, speaker in enumerate(chosen):
        for moment in _moments(place, setting, rng):
            if told and rng.random() < setting.silent:
                told.append(_taken(told[int(rng.integers(len(told)))], speaker, setting, rng))
                continue
            log, slip = _belief(speaker, truth, float(course(moment)), setting, rng)
            log += far if place in wrong else 0.0
            off = abs(slip) + (abs(far) if place in wrong else 0.0)
            said = tell(math.exp(log), setting, rng)
            told.append(Told(speaker, moment, said, log, off, float(course(moment)), wrong=place in wrong))
    record, firm, printed = _record(name, measure, told, span, setting, rng)
    found = conflict(told, firm, setting.noise, grows=measure == "killed")
    return Planted(record, truth, count, found, kind, tuple(told), tuple(printed), setting)


def _camps(count: int, setting: Dials, rng: np.random.Generator) -> tuple[float, set[int]]:
    """How far (natural log) the value lies that some speak of instead, and who they are."""
    far = float(rng.choice([-1, 1]) * rng.uniform(*FARS))
    if count < 2 or rng.random() >= setting.contested:
        return 0.0, set()
    many = int(rng.integers(1, count // 2 + 1))
    return far, {int(place) for place in rng.permutation(count)[:many]}


_WITNESS_SHARES = np.array([6, 14, 18, 17, 14, 11, 8, 6, 3, 3]) / 100


def _moments(place: int, setting: Dials, rng: np.random.Generator) -> list[float]:
    """When a witness speaks, as shares of the span; the first one near the end, where the question is."""
    first = 1.0 - float(rng.exponential(setting.late)) if place == 0 else float(rng.beta(1.2, 1.0))
    moments = [max(first, 0.0)]
    if rng.random() < setting.followups:
        moments.append(float(rng.uniform(0, 1)))
    return moments


def _belief(
    speaker: Speaker, truth: float, share: float, setting: Dials, rng: np.random.Generator
) -> tuple[float, float]:
    """The natural log of what a speaker takes for true, and how far it is off where something went wrong."""
    shock = rng.normal() if setting.heavy is None else rng.standard_t(setting.heavy)
    log = math.log(truth * max(share, 1e-6)) + speaker.bias + speaker.noise * float(shock)
    draw = rng.random()
    slip = 0.0
    if draw < setting.wild:
        slip = float(rng.choice([-1, 1]) * rng.uniform(*WILD))
    elif draw < setting.wild + setting.scope:
        slip = -math.log(setting.scope_ratio) + float(rng.normal(0, SLIPPED))
    return log + slip, slip


def _taken(heard: Told, speaker: Speaker, setting: Dials, rng: np.random.Generator) -> Told:
    """Another's figure in one's own words, for one's own."""
    return replace(heard, speaker=speaker, said=tell(math.exp(heard.log), setting, rng))


def _record(
    name: str, measure: str, told: list[Told], span: float, setting: Dials, rng: np.random.Generator
) -> tuple[dict[str, Any], list[bool], list[Printed]]:
    """The record, which of the witnesses' claims give this measure, with a date, and what became of each."""
    claims: list[dict[str, Any]] = []
    firm, printed = [], []
    for one in told:
        heard = published(one, span, len(claims), measure, setting, rng)
        first = heard[0]
        firm.append(first["measure"] == measure and bool(first["as_of"] or first["asserted"]))
        claims += heard
        end = "low" if one.said["low"] else "high"
        related = math.log(first[end] / one.said[end]) if first["measure"] != measure else None
        dated = any(each["as_of"] or each["asserted"] for each in heard)
        printed.append(Printed(dated, first["claimant"] is not None, related))
    order = rng.permutation(len(claims))
    as_of = (DAY_ZERO + timedelta(days=round(span))).isoformat()
    shuffled = [claims[i] | {"id": f"{name}-c{n}"} for n, i in enumerate(order)]
    return (
        {"cluster": name, "measure": measure, "unit": "person", "as_of": as_of, "claims": shuffled},
        firm,
        printed,
    )
