"""Others are counted: another army, group or part of the people.

What it finds: claims of one measure, told by one document, whose questions count different people or
things; and a smaller count that one voice tells in one breath behind a larger one ("51 arrested, 12 of them
minors"), which disputes nothing and belongs to no series of totals.

Why it matters: injured officers and injured demonstrators add up; they do not contradict.

Example: 4,000 casualties of one army beside 950,000 of the other.

What it is not: names of one and the same group (they are one question).

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.partial import partial
from reconcile.judge.rule import Rule
from reconcile.judge.scope import scope_findings
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, who_en, who_ja
from reconcile.model import Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each group of look-alikes."""
    yield from scope_findings(
        view, "P04", "subject", ("they count different people or things", "対象が異なる")
    )
    parts = partial(view)
    for whole in sorted(set(parts.values())):
        yield _parts(view, view.said[whole], [view.said[key] for key in sorted(parts) if parts[key] == whole])


def _parts(view: View, whole: Said, parts: list[Said]) -> Finding:
    cluster = view.clusters[whole.cluster]
    told = ", ".join(amount_en(said.claim) for said in parts)
    told_ja = "、".join(amount_ja(said.claim) for said in parts)
    why = (
        f"{cluster.label}: {told}, told right behind {amount_en(whole.claim)} by {who_en(whole.claim)}, "
        "must be a part of it or something else."
    )
    why_ja = (
        f"{cluster.label_ja}：{who_ja(whole.claim)}が{amount_ja(whole.claim)}に続けて述べた{told_ja}は、"
        "その内数か別の対象とみられる。"
    )
    return view.finding("P04", "scope", (whole, *parts), why, why_ja, severity="info")


RULE = Rule("P04", "scope", __doc__ or "", find)
