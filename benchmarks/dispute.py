"""When planted claims contradict one another, so that a fair judge who sees them has to say so."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.worlds import Speaker

SIGMAS, FACTOR = 3.0, math.log(2)
"""Two claims clash where what they leave open lies apart by so many standard deviations of the noise that
the grades shown let expect (the middle grade's where none is shown) and by this much at least (natural
log): a judge who sees the claims knows no more of a source than its grade. Only where the speakers' own
bias and noise do not bridge the gap either, and something was planted in one of them, is it a conflict
that has to be found; honest claims that clash so are no false alarm."""
SMALL = 0.35
"""Errors under this (natural log) are none that anybody could call a contradiction."""
_MEANWHILE = 0.02
"""Claims so near in time (a share of the span) are of one time."""


@dataclass(frozen=True)
class Told:
    """What a witness says itself: when (a share of the span), in which words (``said``), ``log`` the
    natural log of what it believes, ``off`` how far that was planted off the truth, ``share`` of the
    last value there was then; ``wrong``: the witness speaks of another value than the others."""

    speaker: Speaker
    moment: float
    said: dict[str, Any]
    log: float
    off: float
    share: float
    wrong: bool = False


def conflict(
    told: Sequence[Told], firm: Sequence[bool], usual: Mapping[str, float], *, grows: bool
) -> bool | None:
    """Whether the claims contradict one another; None where hedges, noise, growth or dates leave it open.

    ``firm``: the claims that give a date, and this measure and not another one. ``usual``: the noise by
    grade. ``grows``: the measure is of a kind that grows, so that an earlier, lower value may be true as well.
    """
    if max(one.off for one in told) < SMALL:
        return None if any(_clash(one, two, usual) for one in told for two in told) else False
    known = [one for one, is_firm in zip(told, firm, strict=True) if is_firm]
    for one in known:
        for two in known:
            at_once = not grows or one.moment >= two.moment - _MEANWHILE
            planted = one.speaker is not two.speaker and max(one.off, two.off) >= FACTOR
            if at_once and planted and _clash(one, two, usual) and _beyond(one, two):
                return True
    return None


def _clash(low: Told, high: Told, usual: Mapping[str, float]) -> bool:
    """True where all that the first leaves open lies far under all that the second does."""
    top, bottom = low.said["high"], high.said["low"]
    if not top or not bottom or "vague" in (low.said["hedge"], high.said["hedge"]):
        return False
    noises = [usual.get(one.speaker.grade or "C", usual["C"]) for one in (low, high)]
    return math.log(bottom) - math.log(top) > max(SIGMAS * math.hypot(*noises), FACTOR)


def _beyond(low: Told, high: Told) -> bool:
    """True where the two speakers' own bias and noise do not bridge the gap."""
    gap = math.log(high.said["low"]) - math.log(low.said["high"]) - (high.speaker.bias - low.speaker.bias)
    return gap > max(SIGMAS * math.hypot(low.speaker.noise, high.speaker.noise), FACTOR)
