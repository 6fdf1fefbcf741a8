"""A plan told as carried out: the planned total where others of the same time count fewer.

What it finds: a value told as sent that equals what is told as planned of the same subject, while
another voice has clearly fewer sent at the same time or later.

Why it matters: "decided to send 12,000" becomes "sent 12,000" in a headline.

Example: about 12,000 sent in October, when the plan was 12,000 and others have 10,000 there.

What it is not: a plan that was later carried out: the counts of that time then bear it out.

Settings: ``tolerance.*``, ``judge.same_time_days``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.tolerance import significant
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import tell_en, tell_ja, value_en, value_ja
from reconcile.model import Cluster, Finding

_FEWER = 0.88


def find(view: View) -> Iterable[Finding]:
    """One finding for each such value."""
    for clusters in view.by_measure.values():
        planned = [cluster for cluster in clusters if cluster.question.status in ("planned", "selected")]
        for cluster in clusters:
            if cluster.question.status in ("dispatched", "present") and cluster.question.increment == "total":
                plans = [
                    said
                    for other in planned
                    if other.question.increment == "total" and view.akin(cluster, other)
                    for said in view.stated(other)
                ]
                yield from _cluster(view, cluster, plans)


def _cluster(view: View, cluster: Cluster, plans: list[Said]) -> Iterable[Finding]:
    told = view.stated(cluster)
    for said in told:
        same = [plan for plan in plans if _same_figure(said, plan)]
        fewer = [other for other in told if _fewer(view, said, other)]
        if same and fewer:
            yield _finding(view, cluster, said, min(same, key=rank), min(fewer, key=rank))


def _same_figure(said: Said, plan: Said) -> bool:
    low = said.claim.quantity.interval.low
    telling = low is not None and (significant(low) > 1 or low >= 10000)
    return telling and said.figure == plan.figure and said.unit == plan.unit


def _fewer(view: View, said: Said, other: Said) -> bool:
    """Another voice has clearly fewer at the same time or later, and not as a mere floor or vague word.

    What has no date is held against the dated values of its own document.
    """
    if other.window is None or other.unit != said.unit or other.witness == said.witness:
        return False
    plain = (
        other.claim.quantity.hedge in ("exact", "approx", "nearly", "range")
        and other.claim.increment != "batch"
    )
    if said.window is None:
        timely = other.claim.span.source == said.claim.span.source
    else:
        late = other.window.last >= said.window.last
        timely = late and said.window.gap(other.window) <= view.policy.judge.same_time_days
    return plain and timely and other.figure <= _FEWER * said.figure


def _finding(view: View, cluster: Cluster, said: Said, plan: Said, fewer: Said) -> Finding:
    why = (
        f"{cluster.label}: {value_en(said.claim)} is the planned figure ({value_en(plan.claim)}), while "
        f"{tell_en(fewer.claim)}: probably the plan told as carried out."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(said.claim)}は計画の数字（{value_ja(plan.claim)}）と同じで、一方{tell_ja(fewer.claim)}。"
        "計画を実施済みと述べた可能性がある。"
    )
    return view.finding("S04", "suspect", (said, plan, fewer), why, why_ja, clash=True)


RULE = Rule("S04", "suspect", __doc__ or "", find)
