"""One asserts what another denies or doubts.

What it finds: a claim whose speaker rejects a value, against claims of others in the same question that
assert a value which the rejected one covers; where nobody in the dossier asserts it, against the value
that the same speaker, or the nearest other, gives instead.

Why it matters: a denial is an answer to the question too, even where the denier gives no figure.

Example: a service has more than 11,000 sent; the Kremlin's spokesman calls "10,000 troops" an invention.

What it is not: a speaker who only says something else (C01). A text that itself marks a figure as a slip
names nobody as the denier and is no denial.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.camps import rank
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import tell_en, tell_ja
from reconcile.model import Cluster, Finding

_MOST = 6


def find(view: View) -> Iterable[Finding]:
    """One finding for each rejected value."""
    for cluster in view.clusters.values():
        rejected = [said for said in view.of(cluster) if said.claim.stance != "asserts"]
        asserted = view.asserted(cluster)
        for said in rejected:
            against = _against(said, asserted)
            if against:
                yield _finding(view, cluster, said, against)


def _against(denied: Said, asserted: list[Said]) -> list[Said]:
    """The claims that the denial contradicts, nearest value first."""
    others = [
        said for said in asserted if said.unit == denied.unit and said.claim.claimant != denied.claim.claimant
    ]
    meeting = [said for said in others if not said.held.disjoint(denied.held)]
    if meeting:
        return sorted(meeting, key=lambda said: (_distance(said, denied), rank(said)))[:_MOST]
    if denied.claim.claimant is None:
        return []
    near = [said for said in asserted if said.unit == denied.unit]
    own = [said for said in near if said.claim.claimant == denied.claim.claimant]
    return sorted(own or near, key=lambda said: (_distance(said, denied), rank(said)))[:2]


def _distance(said: Said, denied: Said) -> tuple[int, float]:
    """In time first (the same moment is what is denied), then in value."""
    days = said.window.gap(denied.window) if said.window and denied.window else 0
    return max(days, 0), abs(said.figure - denied.figure)


def _finding(view: View, cluster: Cluster, denied: Said, against: list[Said]) -> Finding:
    first = against[0].claim
    why = f"{cluster.label}: {tell_en(denied.claim)}, while {tell_en(first)}."
    why_ja = f"{cluster.label_ja}：{tell_ja(denied.claim)}する一方、{tell_ja(first)}としている。"
    if denied.claim.stance == "doubts":
        why_ja = f"{cluster.label_ja}：{tell_ja(denied.claim)}とする一方、{tell_ja(first)}としている。"
    return view.finding("C03", "contradiction", (denied, *against), why, why_ja, clash=True)


RULE = Rule("C03", "contradiction", __doc__ or "", find)
