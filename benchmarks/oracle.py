"""How well contradictions can be told at all: by two judges who know how the worlds were made.

Both know the shares of wild claims, scope slips and camps in a world, which claims are copies, and the
families of courses; neither knows the truth, the course, or what went wrong where. The one knows each
speaker's true bias and noise, the other only what its grade lets expect. Their odds of "something is
wrong" against "all speak of one value" put bounds on false and missed conflicts: nothing that reads the
claims alone passes the first, and nothing that looks at one cluster by itself passes the second.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from benchmarks import courses
from benchmarks.dials import SHARES, Dials
from benchmarks.dispute import Told
from benchmarks.worlds import Planted, Speaker
from reconcile.estimate.likelihood import Habits, Rows, tables

Floats = NDArray[np.float64]

POINTS, DRAWN = 110, 20
_ASIDE = 0.3
"""The chance that a voice of a contested cluster speaks of the other value."""
_HONEST = (0.0,)
_WILD = (-2.0, -1.4, -0.8, 0.8, 1.4, 2.0)
_SLIPS = tuple(math.log(4) + off for off in (-0.35, 0.0, 0.35))
_FARS = tuple(sign * far for sign in (-1, 1) for far in (1.05, 1.4, 1.75, 2.1))
_LEANS = (-0.65, -0.4, 0.4, 0.65)

Guess = tuple[Speaker, float]


@cache
def _drawn() -> tuple[courses.Course, ...]:
    rng = np.random.default_rng(7)
    return (courses.flat, *(courses.grown(rng) for _ in range(DRAWN)))


def as_it_is(one: Told, setting: Dials) -> list[Guess]:
    """The speaker itself."""
    del setting
    return [(one.speaker, 1.0)]


def by_grade(one: Told, setting: Dials) -> list[Guess]:
    """Speakers that this one may be, for all that its grade tells."""
    grade = one.speaker.grade
    grades = [(grade, 1.0)] if grade in setting.noise else list(zip(setting.noise, SHARES, strict=True))
    leans = [(0.0, 1 - setting.partisans), *((lean, setting.partisans / len(_LEANS)) for lean in _LEANS)]
    return [
        (
            replace(one.speaker, bias=lean, noise=setting.noise[name or "C"] * math.hypot(1, setting.bias)),
            a * b,
        )
        for name, a in grades
        for lean, b in leans
        if b > 0
    ]


def odds(planted: Planted, known: Callable[[Told, Dials], list[Guess]] = as_it_is) -> float:
    """Natural log of the odds that some claim of a cluster is wrong."""
    setting, told = planted.setting, planted.told
    shapes, prior = _drawn()[:1], np.ones(1)
    if planted.record["measure"] == "killed":
        shapes = _drawn()
        prior = np.array([1 - setting.grows, *[setting.grows / DRAWN] * DRAWN])
    shares = np.log(np.array([[max(shape(one.moment), 1e-6) for shape in shapes] for one in told]))

    def likely(shifts: Sequence[float]) -> Floats:
        return np.array(
            [
                _told(one, known(one, setting), share, setting.slack, shifts)
                for one, share in zip(told, shares, strict=True)
            ]
        )

    fair = likely(_HONEST) * (1 - setting.wild - setting.scope)
    every = fair + setting.wild * likely(_WILD)
    every += setting.scope * likely(_SLIPS) if setting.scope else 0.0
    alone = _mass(fair, prior)
    wrong = max(_mass(every, prior) - alone, 1e-300)
    camps = 0.0
    if setting.contested:
        camps = sum(_mass(_by_voice(told, every, likely((far,))), prior) for far in _FARS) / len(_FARS)
    share = setting.contested
    return math.log((1 - share) * wrong + share * camps) - math.log(max((1 - share) * alone, 1e-300))


def _by_voice(told: Sequence[Told], mine: Floats, other: Floats) -> Floats:
    names = [one.speaker.name for one in told]
    out = []
    for name in dict.fromkeys(names):
        here = [place for place, each in enumerate(names) if each == name]
        out.append((1 - _ASIDE) * mine[here].prod(axis=0) + _ASIDE * other[here].prod(axis=0))
    return np.array(out)


def _mass(likely: Floats, prior: Floats) -> float:
    return float((likely.prod(axis=0).sum(axis=1) * prior).sum())


def _told(one: Told, guesses: list[Guess], shares: Floats, slack: float, shifts: Sequence[float]) -> Floats:
    """The likelihood of a claim along each course (axis 0) at each value (1), averaged over shifts."""
    grid = np.linspace(math.log(10), math.log(250_000), POINTS)
    habits = Habits(wild=1e-9, slip=0.0, slack_least=slack, slack_most=slack)
    biases = np.array([speaker.bias for speaker, _ in guesses])
    moved = (shares[:, None, None] + np.array(shifts)[None, :, None] + biases).ravel()
    count = len(moved)
    low, high = (np.full(count, end) for end in _ends(one))
    noise = np.tile([speaker.noise for speaker, _ in guesses], count // len(guesses))
    nothing = np.zeros(count)
    rows = Rows(low, high, moved, noise, nothing, nothing, nothing)
    likely = np.exp(tables(rows, np.broadcast_to(grid, (count, POINTS)), habits))
    weights = np.array([weight for _, weight in guesses])
    each = likely.reshape(len(shares), len(shifts), len(guesses), POINTS)
    mean: Floats = np.einsum("csgp,g->cp", each, weights) / len(shifts)
    return mean


def _ends(one: Told) -> tuple[float, float]:
    """The beliefs (natural log) that would be told so."""
    low, high = one.said["low"], one.said["high"]
    if not low or not high:
        return (math.log(low) if low else -math.inf), (math.log(high) if high else math.inf)
    if low == high:
        digits = len(str(low).rstrip("0").replace(".", "")) or 1
        half = min(0.5 * 10.0 ** (1 - digits), 0.3)
        return math.log(low) - half, math.log(high) + half
    return math.log(low), math.log(high)


def missed(scored: Sequence[tuple[float, bool | None]], false: float) -> float:
    """The share of planted conflicts missed where the judge calls so many of the others conflicts."""
    clear = np.sort([value for value, planted in scored if planted is False])
    clash = np.array([value for value, planted in scored if planted])
    border = clear[min(int(len(clear) * (1 - false)), len(clear) - 1)]
    return float((clash <= border).mean())
