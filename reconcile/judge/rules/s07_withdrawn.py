"""A figure that its own speaker took back.

What it finds: a growing total that one speaker lowers within ten days (the earlier figure was wrong),
and a value that a speaker rejects while asserting another one close to it (a correction, not a
dispute).

Why it matters: withdrawn figures go on circulating; they must not count as evidence.

Example: 41 dead corrected to 38 the next day, as three were counted twice.

What it is not: a lower figure of another speaker (C02), a denial of what others assert (C03).

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.rules.c03_denial import is_slip, meeting_claims
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, tell_en, value_ja
from reconcile.model import Cluster, Finding

_DAYS = 10
_LIKE = 1.5
_CLOSE = 1.2
"""What a speaker rejects is the own figure told wrongly within this factor; beyond it, that of others."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each figure taken back."""
    for cluster in view.clusters.values():
        told = view.compared(cluster)
        for said in told:
            later = [other for other in told if _replaces(view, cluster, said, other)]
            if later:
                yield _finding(view, cluster, said, min(later, key=_when))


def _when(said: Said) -> tuple[int, str]:
    return (said.window.last if said.window else 0), said.id


def _replaces(view: View, cluster: Cluster, said: Said, other: Said) -> bool:
    """True where ``other`` is what the speaker of ``said`` put in its place."""
    one, two = said.claim, other.claim
    if (
        one.claimant is None
        or one.claimant != two.claimant
        or two.stance != "asserts"
        or said.unit != other.unit
    ):
        return False
    if one.stance != "asserts":
        near = other.figure and 1 / _CLOSE < said.figure / other.figure < _CLOSE
        return bool(near) and is_slip(said, [other]) and not meeting_claims(said, view.compared(cluster))
    if not view.grows(cluster) or said.window is None or other.window is None:
        return False
    lower = other.held.wholly_below(said.held)
    return lower and 0 < other.window.last - said.window.last <= _DAYS and other.figure * _LIKE > said.figure


def _finding(view: View, cluster: Cluster, said: Said, other: Said) -> Finding:
    why = (
        f"{cluster.label}: {tell_en(said.claim)}, but {tell_en(other.claim)}: "
        "the same speaker took the figure back."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(said.claim)}を、同じ発言者が{value_ja(other.claim)}に改めている。"
    )
    return view.finding(
        "S07",
        "suspect",
        (said, other),
        why,
        why_ja,
        clash=True,
        suggestion=amount_en(other.claim),
    )


RULE = Rule("S07", "suspect", __doc__ or "", find)
