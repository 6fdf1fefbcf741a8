"""A vague word under the exact figure of the same document.

What it finds: in one question and one document, a vague word ("thousands") whose usual reading ends
below a figure that the document itself gives for the same time or earlier, where the value cannot have
fallen.

Why it matters: "thousands of" and its translations are not read alike, and the vague word may be a part
told as the whole; it must not drag an estimate down.

Example: 数千人 (at most 9,000) where the same text has 11,000 sent eight months before.

What it is not: two speakers who disagree (C01), or a text's own "thousands" of a march beside its organisers'
figure.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import value_en, value_ja
from reconcile.model import Cluster, Finding

_PART = 0.5


def find(view: View) -> Iterable[Finding]:
    """One finding for each such vague word."""
    for cluster in view.clusters.values():
        told = view.stated(cluster)
        for said in told:
            if said.claim.quantity.hedge == "vague":
                above = [other for other in told if _above(view, cluster, said, other)]
                if above:
                    yield _finding(view, cluster, said, min(above, key=rank))


def _above(view: View, cluster: Cluster, said: Said, other: Said) -> bool:
    if other.claim.span.source != said.claim.span.source or other.claim.quantity.hedge == "vague":
        return False
    under = said.claim.quantity.interval.wholly_below(other.claim.quantity.interval)
    named = said.claim.claimant and other.claim.claimant and said.claim.claimant != other.claim.claimant
    if not under or named or said.unit != other.unit or said.claim.status != other.claim.status:
        return False
    if view.course(cluster) == "fixed" and not said.claim.claimant and other.claim.claimant:
        return False  # the text's own round word beside what an organiser counts
    most = said.claim.quantity.interval.high
    if most is None or float(most) < _PART * other.figure:
        return False  # far below is a part of it, or another thing
    if said.window is None or other.window is None:
        return True
    return other.window.last <= said.window.last if view.grows(cluster) else other.window == said.window


def _finding(view: View, cluster: Cluster, said: Said, other: Said) -> Finding:
    why = (
        f"{cluster.label}: {value_en(said.claim)} is below {value_en(other.claim)} in the same document: "
        "a loose word, or a part told as the whole."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(said.claim)}は同じ資料の{value_ja(other.claim)}を下回る。"
        "言葉の綾か、一部を全体として述べたもの。"
    )
    return view.finding("S06", "suspect", (said, other), why, why_ja, clash=True)


RULE = Rule("S06", "suspect", __doc__ or "", find)
