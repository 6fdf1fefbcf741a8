"""What readers who know how worlds are made know of a speaker: all of it, or what its grade tells."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from benchmarks.dials import SHARES, Dials
from benchmarks.worlds import Speaker


@dataclass(frozen=True)
class Guess:
    """What a speaker may be like, and how likely that is."""

    bias: float
    noise: float
    share: float


Knows = Callable[[Speaker | None, Dials], list[Guess]]


def as_it_is(speaker: Speaker | None, setting: Dials) -> list[Guess]:
    """The speaker itself, where its name is known."""
    return by_grade(None, setting) if speaker is None else [Guess(speaker.bias, speaker.noise, 1.0)]


def by_grade(speaker: Speaker | None, setting: Dials) -> list[Guess]:
    """Speakers that this one may be, for all that its grade tells."""
    grade = speaker.grade if speaker is not None else None
    grades = [(grade, 1.0)] if grade in setting.noise else list(zip(setting.noise, SHARES, strict=True))
    out = []
    for name, share in grades:
        for place, weight in _normal(3):
            noise = setting.noise[name or "C"] * math.exp(0.2 * place)
            leans = [(0.0, 1 - setting.partisans)]
            if setting.partisans:
                sizes = np.linspace(*setting.partisan_bias, 5)
                leans += [(side * size, setting.partisans / 10) for side in (-1, 1) for size in sizes]
            for lean, chance in leans:
                for one, likely in _normal(5):
                    bias = lean + one * math.hypot(noise * setting.bias, 0.25 * lean)
                    out.append(Guess(bias, noise, share * weight * chance * likely))
    return out


@cache
def _normal(points: int) -> tuple[tuple[float, float], ...]:
    """Points that stand for a normal distribution (Gauss-Hermite), and their weights."""
    places, weights = np.polynomial.hermite_e.hermegauss(points)
    return tuple(zip(places.tolist(), (weights / weights.sum()).tolist(), strict=True))


READERS: dict[str, Knows] = {
    "knows the generator and every source": as_it_is,
    "knows the generator, and of sources the grade": by_grade,
}
