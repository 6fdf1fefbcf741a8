"""What a slip of the pen does to a number, and which of two values is more likely the slip."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.judge.dates import Window
from reconcile.judge.view import Said

_POWERS = (1000.0, 100.0, 10.0)
_NEAR = 0.01
_REJECTED = 0.04
_SAME_DAYS = 10
_LEAST_DIGITS = 2


def power_of_ten(one: float, two: float, *, rejected: bool = False) -> float | None:
    """10, 100 or 1000 where the larger of two values is about that many times the smaller.

    What its text rejects may be a rounder number than the one that is meant: 800 for 83.
    """
    near = _REJECTED if rejected else _NEAR
    small, large = sorted((abs(one), abs(two)))
    if not small:
        return None
    return next((power for power in _POWERS if abs(large / small / power - 1) <= near), None)


def transposed(one: float, two: float) -> bool:
    """True where two whole numbers differ by two neighbouring digits exchanged: 41,000 and 14,000."""
    a, b = f"{one:.0f}", f"{two:.0f}"
    if len(a) != len(b) or a == b or one != int(one) or two != int(two):
        return False
    places = [at for at in range(len(a)) if a[at] != b[at]]
    if len(places) != _LEAST_DIGITS or places[1] - places[0] != 1:
        return False
    first, second = places
    return a[first] == b[second] and a[second] == b[first]


def near_in_time(one: Window | None, two: Window | None, days: int = _SAME_DAYS) -> bool:
    """True unless the dates are known and more than so many days apart."""
    return one is None or two is None or one.gap(two) <= days


def suspect_of(one: Said, two: Said, others: Sequence[Said]) -> Said:
    """Which of two values is the slip: the rejected one, the one nobody shares, the one that names nobody."""
    return max((one, two), key=lambda said: (_doubt(said, others), said.figure, said.id))


def _doubt(said: Said, others: Sequence[Said]) -> tuple[bool, int, bool, int]:
    shared = {
        other.witness
        for other in others
        if other.witness != said.witness
        and other.claim.stance == "asserts"
        and said.figure
        and 0.5 < other.figure / said.figure < 2
    }
    claim = said.claim
    return claim.stance != "asserts", -len(shared), claim.claimant is None, len(claim.via)
