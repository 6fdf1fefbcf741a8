"""Counts told in one breath behind a larger one of the same voice: "51 arrested, 12 of them minors".

They line up with the whole, as nothing but a few words sets them apart; but they are parts of it, and
neither dispute another voice's total nor belong to a series of totals.
"""

from __future__ import annotations

from itertools import pairwise

from reconcile.judge.money import is_currency
from reconcile.judge.view import Said, View

_BREATH = 40
"""Code points between a count and the part of it that is told behind."""


def partial(view: View) -> dict[str, str]:
    """The ids of such parts, each with that of its whole."""
    found: list[dict[str, str]] = view.cached("partial", lambda: [_partial(view)])
    return found[0]


def _partial(view: View) -> dict[str, str]:
    found: dict[str, str] = {}
    for group in view.by_source.values():
        counts = [said for said in group if said.unit != "percent" and not is_currency(said.unit)]
        for one, two in pairwise(counts):
            whole = view.said[found[one.id]] if one.id in found and not _part_of(one, two) else one
            if _part_of(whole, two) and two.claim.span.start - one.claim.span.end <= _BREATH:
                found[two.id] = whole.id
    return found


def _part_of(whole: Said, part: Said) -> bool:
    """True for a lower value of the same question, voice and time."""
    a, b = whole.claim, part.claim
    return (
        whole.cluster == part.cluster
        and whole.unit == part.unit
        and a.claimant == b.claimant
        and a.stance == b.stance == "asserts"
        and whole.window == part.window
        and a.quantity.per == b.quantity.per
        and part.held.wholly_below(whole.held)
    )
