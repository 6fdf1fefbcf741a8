"""How well the worlds can be read at all: by two readers who know how they were made.

Both know every share of errors in a world, the ways of telling, the families of growth, and which claims
are copies of which; neither knows the truth, the course, when it began, what went wrong where, or a date
or a name that nobody gives. The one knows the true bias and noise of every speaker, as no reader of claims ever will; the
other only what its grade lets expect, and learns nothing from other clusters. Each gives the posterior of
the truth, and the odds that something is wrong in a cluster. Nothing that reads the claims alone passes the
first, and nothing that looks at one cluster by itself the second; who learns sources from a dossier stands
between them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.signal import fftconvolve
from scipy.special import comb, ndtr
from scipy.stats import t as student

from benchmarks import courses
from benchmarks.dials import Dials
from benchmarks.dispute import Told
from benchmarks.echoes import DAY_ZERO
from benchmarks.readers import Guess, Knows, as_it_is
from benchmarks.scores import NAMES, Row
from benchmarks.ways import STEP, WIDE, beliefs
from benchmarks.worlds import FARS, SLIPPED, WILD, Planted, Printed, Speaker

Floats = NDArray[np.float64]

DRAWN = 80
"""So many courses stand for all."""
_MASSES = (0.5, 0.25, 0.75, 0.05, 0.95)
_REACH = math.ceil(FARS[1] / STEP)
_LEAST = math.log(4)
_TRUTH = np.arange(_LEAST, math.log(600_000), STEP)
"""Truths that are looked at, any as likely as any other: what sizes are asked for, nobody is told."""
_AROUND = _LEAST + STEP * np.arange(-_REACH, len(_TRUTH) + _REACH)
"""The same with room for another value that some speak of instead."""
_FARS = [side * round(far / STEP) for side in (-1, 1) for far in np.linspace(*FARS, 8)]
_OFF = STEP * np.arange(-400, 401)
_EARLY = 0.2
_UNDATED = tuple(((k + 0.5) / 6) ** (1 / (1 + _EARLY)) for k in range(6))
"""Where in the span a claim may belong whose day nobody gives."""
_BIN, _NOISES = 0.15, 0.5
"""Biases and noises (natural logs) nearer than this are one, where it is asked what several claims share."""


@dataclass(frozen=True)
class Read:
    """What a reader makes of a cluster: its bands, and the log odds that something is wrong in it."""

    row: Row
    odds: float


def read(planted: Planted, knows: Knows = as_it_is) -> Read:
    """The posterior of a reader."""
    setting = planted.setting
    grows = planted.record["measure"] == "killed" and setting.grows > 0
    witnesses = _witnesses(planted)
    shapes = [_Shape(courses.flat, 1.0), *(_shapes(witnesses, planted) if grows else ())]
    prior = np.array([1 - setting.grows] + [setting.grows / DRAWN] * DRAWN if grows else [1.0])
    every, fair, scale = [], [], 0.0
    for groups in witnesses:
        told, honest = _witness(groups, setting, knows, shapes)
        top = float(told.max())
        every.append(told / top)
        fair.append(honest / top)
        scale += math.log(top)
    here = slice(_REACH, _REACH + len(_TRUTH))
    right = np.prod([one[:, here] for one in every], axis=0)
    alone = float(prior @ np.prod([one[:, here] for one in fair], axis=0).sum(axis=1))
    density = (1 - setting.contested) * right
    share = setting.contested if planted.witnesses > 1 else 0.0
    if share:
        camps = sum(_camps(every, planted.witnesses, far) for far in _FARS) / len(_FARS)
        density = (1 - share) * right + share * camps
    mass = prior @ density
    wrong = max(float(mass.sum()) - (1 - share) * alone, 1e-300)
    return Read(_row(mass), math.log(wrong) - math.log(max((1 - share) * alone, 1e-300)))


@dataclass(frozen=True)
class _Shape:
    """A course, and how long the span really is, as a share of the one that it goes over."""

    course: courses.Course
    span: float

    def shares(self, moments: Sequence[float], *, dated: bool) -> list[float]:
        """The shares of the last value at moments of the real span, or anywhere in the course's own."""
        places = [1 - self.span * (1 - moment) for moment in moments] if dated else moments
        return [max(self.course(place), 1e-6) for place in places]


@cache
def _drawn() -> tuple[courses.Course, ...]:
    rng = np.random.default_rng(7)
    return tuple(courses.grown(rng) for _ in range(DRAWN))


def _shapes(witnesses: Sequence[Sequence[_Group]], planted: Planted) -> list[_Shape]:
    """The courses, over spans as long as the dates of the claims let expect: nobody is told when it began."""
    before = [1 - group.first.moment for groups in witnesses for group in groups if group.dated]
    least, most = planted.setting.span
    days = (date.fromisoformat(planted.record["as_of"]) - DAY_ZERO).days
    spans = np.exp(np.linspace(math.log(least), math.log(most), 200))
    spans = spans[spans >= days * max(before, default=0.0)]
    moments = 1 - days / spans[:, None] * np.array(before)
    log = _EARLY * np.log(np.maximum(moments, 1e-3)).sum(axis=1) - len(before) * np.log(spans)
    cumulated = np.cumsum(np.exp(log - log.max()))
    places = (np.random.default_rng(5).permutation(DRAWN) + 0.5) / DRAWN
    taken = spans[np.searchsorted(cumulated / cumulated[-1], places)]
    return [_Shape(course, days / span) for course, span in zip(_drawn(), taken.tolist(), strict=True)]


@dataclass(frozen=True)
class _Group:
    """One belief of a witness and all that was told of it: by itself, and by others as their own."""

    first: Told
    printed: Printed
    likely: Floats
    dated: bool


def _witnesses(planted: Planted) -> list[list[_Group]]:
    """The beliefs of each witness that has one of its own."""
    found: dict[float, list[tuple[Told, Printed]]] = {}
    for one, printed in zip(planted.told, planted.printed, strict=True):
        found.setdefault(one.log, []).append((one, printed))
    out: dict[str, list[_Group]] = {}
    for tellings in found.values():
        first, printed = tellings[0]
        likely = np.prod([_heard(one, how, planted.setting) for one, how in tellings], axis=0)
        group = _Group(first, printed, likely, any(how.dated for _, how in tellings))
        out.setdefault(first.speaker.name, []).append(group)
    return list(out.values())


def _heard(one: Told, how: Printed, setting: Dials) -> Floats:
    """How likely each belief is to be printed so; a number of another measure leaves more open."""
    likely = beliefs(one.said, setting)
    if how.related is not None:
        off = _OFF - (how.related + math.log(setting.scope_ratio))
        likely = _blurred(likely, np.exp(-0.5 * (off / SLIPPED) ** 2))
    return likely


def _witness(
    groups: Sequence[_Group], setting: Dials, knows: Knows, shapes: Sequence[_Shape]
) -> tuple[Floats, Floats]:
    """The likelihood of all that a witness says along each course, at each truth; and if all of it is honest."""
    named = [group for group in groups if group.printed.named]
    parts: list[tuple[list[_Group], Speaker | None]] = [(named, named[0].first.speaker)] if named else []
    parts += [([group], None) for group in groups if not group.printed.named]
    told = honest = np.ones((len(shapes), len(_AROUND)))
    for some, speaker in parts:
        sums = np.zeros((2, len(shapes), len(_AROUND)))
        for guesses in _alike(knows(speaker, setting), together=len(some) == 1):
            product = np.full_like(sums, sum(guess.share for guess in guesses))
            for group in some:
                kernels = _kernels(tuple(guesses), setting)
                product *= np.stack([_at(group, kernel, shapes) for kernel in kernels])
            sums += product
        told, honest = told * sums[0], honest * sums[1]
    return told, honest


def _alike(guesses: list[Guess], *, together: bool) -> list[list[Guess]]:
    """Guesses that are looked at as one: all of them, where one claim shares them with no other."""
    if together:
        return [guesses]
    out: dict[tuple[int, int], list[Guess]] = {}
    for one in guesses:
        out.setdefault((round(one.bias / _BIN), round(math.log(one.noise) / _NOISES)), []).append(one)
    return list(out.values())


@cache
def _shapeless(bias: float, noise: float, heavy: float | None) -> Floats:
    off = (_OFF - bias) / noise
    density: Floats = student.pdf(off, heavy) if heavy else np.exp(-0.5 * off**2) / math.sqrt(2 * math.pi)
    return density / noise


def _kernels(guesses: tuple[Guess, ...], setting: Dials) -> tuple[Floats, Floats]:
    """How far (``_OFF``) a belief lies over what is so, as a density: with errors in it, and without them."""
    honest, wrong = np.zeros(len(_OFF)), np.zeros(len(_OFF))
    total = sum(guess.share for guess in guesses)
    for one in guesses:
        off, share = _OFF - one.bias, one.share / total
        honest += share * _shapeless(one.bias, one.noise, setting.heavy)
        near, far = WILD
        wild = sum(
            ndtr((side * off - near) / one.noise) - ndtr((side * off - far) / one.noise) for side in (-1, 1)
        )
        wrong += share * setting.wild * wild / (2 * (far - near))
        spread = math.hypot(one.noise, SLIPPED)
        slipped = np.exp(-0.5 * ((off + math.log(setting.scope_ratio)) / spread) ** 2)
        wrong += share * setting.scope * slipped / (spread * math.sqrt(2 * math.pi))
    honest *= 1 - setting.wild - setting.scope
    return honest + wrong, honest


def _blurred(likely: Floats, kernel: Floats) -> Floats:
    blurred: Floats = np.maximum(fftconvolve(likely, kernel[::-1] * STEP, mode="same"), 1e-12)
    return blurred


def _at(group: _Group, kernel: Floats, shapes: Sequence[_Shape]) -> Floats:
    """How likely what was told of a belief is, along each course at each truth."""
    along = _blurred(group.likely, kernel)
    moments = (group.first.moment,) if group.dated else _UNDATED
    shares = np.log([shape.shares(moments, dated=group.dated) for shape in shapes])
    at = (_AROUND + shares[:, :, None] - WIDE[0]) / STEP
    likely: Floats = np.interp(at, np.arange(len(WIDE)), along).mean(axis=1)
    return likely


def _camps(every: Sequence[Floats], witnesses: int, far: int) -> Floats:
    """The likelihood if some of the witnesses, no more than half, speak of a value so many steps off."""
    most = witnesses // 2
    here, there = slice(_REACH, _REACH + len(_TRUTH)), slice(_REACH + far, _REACH + far + len(_TRUTH))
    sides = [(one[:, here], one[:, there]) for one in every]
    sides += [(np.ones_like(sides[0][0]),) * 2] * (witnesses - len(every))
    wrong = [np.ones_like(sides[0][0])] + [np.zeros_like(sides[0][0])] * most
    for mine, other in sides:
        wrong = [mine * wrong[0], *(mine * wrong[n] + other * wrong[n - 1] for n in range(1, most + 1))]
    total: Floats = sum(wrong[n] / (most * comb(witnesses, n)) for n in range(1, most + 1))
    return total


def _row(mass: Floats) -> Row:
    cumulated = np.cumsum(mass) / mass.sum()
    ends = np.interp(_MASSES, cumulated, _TRUTH + STEP / 2)
    return dict(zip(NAMES, np.exp(ends).tolist(), strict=True))


def missed(scored: Sequence[tuple[float, bool | None]], false: float) -> float:
    """The share of planted conflicts missed where the judge calls so many of the others conflicts."""
    clear = np.sort([value for value, planted in scored if planted is False])
    clash = np.array([value for value, planted in scored if planted])
    border = clear[min(int(len(clear) * (1 - false)), len(clear) - 1)]
    return float((clash <= border).mean())
