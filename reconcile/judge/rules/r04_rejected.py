"""A figure that is named in order to reject it.

What it finds: within a question, a value that somebody denies or doubts, and the same value where another speaker (or
the text) asserts it: the denial only tells that value again.

Why it matters: whoever rejects a figure has to name it; it is no second voice for it, and counts for nothing in an
estimate.

Example: the union counts 75,000 marchers; "75,000 did not even fit into the square", says the town hall.

What it is not: a denial of a figure that nobody gives, or of one that is only near it: the dispute of both is C03.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, who_en, who_ja
from reconcile.model import Cluster, Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each rejected figure of each document."""
    for cluster in view.clusters.values():
        told = view.compared(cluster)
        done: set[str] = set()
        for denied in told:
            if denied.claim.stance != "asserts" and denied.id not in done:
                again = [said for said in told if _same(said, denied)]
                asserted = [said for said in again if said.claim.stance == "asserts"]
                if asserted:
                    done |= {said.id for said in again}
                    yield _finding(view, cluster, asserted, [said for said in again if said not in asserted])


def _same(said: Said, denied: Said) -> bool:
    """The same figure, in the document that rejects it."""
    own = said.claim.span.source == denied.claim.span.source
    return own and said.unit == denied.unit and said.figure == denied.figure


def _finding(view: View, cluster: Cluster, asserted: list[Said], denied: list[Said]) -> Finding:
    first, claim = asserted[0].claim, denied[0].claim
    who, who_jp = who_en(claim), who_ja(claim)
    why = f"{cluster.label}: {who} names the {amount_en(first)} of {who_en(first)} in order to reject it."
    why_ja = f"{cluster.label_ja}：{who_jp}は{who_ja(first)}の{amount_ja(first)}を、退けるために挙げている。"
    return view.finding("R04", "repeat", (*asserted, *denied), why, why_ja, severity="info")


RULE = Rule("R04", "repeat", __doc__ or "", find)
