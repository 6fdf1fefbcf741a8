"""A whole told under the name of its part: casualties told as killed.

What it finds: a value of a part (killed) that equals a value of its whole (casualties) near the same
time, while another voice has far fewer of that part; also where the first is rejected.

Why it matters: "3,000 casualties" becomes "3,000 killed", the commonest slip with losses.

Example: 3,000 killed in one text, when 3,000 killed and wounded were announced and others count 300
killed.

What it is not: killed and casualties that merely stand beside each other (P05).

Settings: none. Data: relations of kind ``sum`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.arithmetic import days_apart
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import tell_en, tell_ja, value_en, value_ja
from reconcile.lexicon import measures
from reconcile.model import Cluster, Finding

_DAYS = 62
_FAR_FEWER = 0.5
_FLOOR = 0.25
"""A floor this far below ("580 or a little more" beside 4,600) is meant as a count, not as a bound."""
_FLOOR_DAYS = 7
"""... where the two were told within a week."""
_CLOSE = 0.1
_EQUAL = 0.005


def find(view: View) -> Iterable[Finding]:
    """One finding for each value that seems to bear the wrong name."""
    for relation in measures().relations:
        if relation.kind == "sum":
            for part in relation.parts:
                for cluster in view.by_measure.get(part, []):
                    yield from _cluster(view, cluster, [relation.whole])


def _cluster(view: View, cluster: Cluster, measures_of_others: list[str]) -> Iterable[Finding]:
    others = [
        said
        for key in measures_of_others
        for other in view.by_measure.get(key, [])
        if view.akin(cluster, other)
        for said in view.stated(other)
    ]
    told = view.compared(cluster)
    for said in told:
        same = [other for other in others if _same(said, other)]
        fewer = [other for other in told if _far_fewer(said, other)]
        if same and fewer:
            yield _finding(view, cluster, said, min(same, key=rank), min(fewer, key=rank))


def _same(said: Said, other: Said) -> bool:
    if "vague" in (said.claim.quantity.hedge, other.claim.quantity.hedge):
        return False  # "thousands" is the figure for anything
    rejected = said.claim.stance != "asserts"
    close = abs(other.figure - said.figure) <= (_CLOSE if rejected else _EQUAL) * said.figure
    return close and said.figure >= 100 and days_apart(said.window, other.window) <= _DAYS


def _far_fewer(said: Said, other: Said) -> bool:
    high = other.held.high
    ceiling = other.figure <= _FLOOR * said.figure if high is None else high <= _FAR_FEWER * said.figure
    near = days_apart(said.window, other.window) <= (_FLOOR_DAYS if high is None else _DAYS)
    return ceiling and near and other.claim.stance == "asserts" and _otherwise_told(said, other)


def _otherwise_told(said: Said, other: Said) -> bool:
    """Another witness; or the same speaker by another way, which may have mixed the two up."""
    return other.witness != said.witness or other.claim.via != said.claim.via


def _finding(view: View, cluster: Cluster, said: Said, same: Said, fewer: Said) -> Finding:
    name = measures().label(same.claim.measure)
    name_ja = measures().label(same.claim.measure, "ja")
    why = (
        f"{cluster.label}: {tell_en(said.claim)}, which is the figure for {name} ({value_en(same.claim)}), "
        f"while {tell_en(fewer.claim)}: probably {name} told under the wrong name."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(said.claim)}は{name_ja}の数字（{value_ja(same.claim)}）に当たり、一方"
        f"{tell_ja(fewer.claim)}。{name_ja}を取り違えた可能性がある。"
    )
    return view.finding("S05", "suspect", (said, same, fewer), why, why_ja, clash=True)


RULE = Rule("S05", "suspect", __doc__ or "", find)
