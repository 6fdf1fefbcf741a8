"""The same figure in another unit or currency: 2,000 won where others have 2,000 dollars.

What it finds: claims of one measure, subject and period that show the same figure of two digits or
more, in different currencies or units that are no conversion of each other.

Why it matters: dollars become won and rounds become containers in translation, and the value is off by
far.

Example: a monthly pay of "2,000 won" in one text where the service said 2,000 dollars.

What it is not: a conversion told beside the original (R03), a supply told in two units (P06).

Settings: none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.slips import near_in_time, suspect_of
from reconcile.judge.tolerance import significant
from reconcile.judge.view import Said, View
from reconcile.judge.wording import tell_en, value_ja
from reconcile.model import Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each pair of units with one figure."""
    for clusters in view.by_measure.values():
        figures: dict[tuple[float, str], list[Said]] = defaultdict(list)
        for cluster in clusters:
            for said in view.stated(cluster):
                if _telling(said):
                    figures[(said.figure, said.claim.quantity.per or "")].append(said)
        for key in sorted(figures):
            pair = _pair(view, figures[key])
            if pair is not None:
                yield _finding(view, *pair)


def _telling(said: Said) -> bool:
    """A figure of one digit is met by chance; shares and ratios have no other unit."""
    low = said.claim.quantity.interval.low or said.claim.quantity.interval.high
    many = low is not None and (significant(low) > 1 or low >= 1000)
    return many and said.unit not in ("", "percent", "ratio")


def _pair(view: View, group: list[Said]) -> tuple[Said, Said] | None:
    for at, one in enumerate(group):
        for two in group[at + 1 :]:
            clusters = view.clusters[one.cluster], view.clusters[two.cluster]
            stages = {cluster.question.status for cluster in clusters} - {None}
            if one.unit != two.unit and len(stages) < 2 and near_in_time(one.window, two.window):
                same = clusters[0] is clusters[1] or view.akin(*clusters)
                if same and not {"item"} & {one.unit, two.unit}:
                    slip = suspect_of(one, two, group)
                    return slip, two if slip is one else one
    return None


def _finding(view: View, slip: Said, base: Said) -> Finding:
    cluster = view.clusters[base.cluster]
    why = (
        f"{cluster.label}: {tell_en(slip.claim)}, while {tell_en(base.claim)}: "
        "the same figure in another unit, probably a slip of the unit."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(slip.claim)}と{value_ja(base.claim)}は"
        "数字が同じで単位が違い、単位の誤りとみられる。"
    )
    return view.finding("S02", "suspect", (slip, base), why, why_ja, clash=True, suggestion=base.unit)


RULE = Rule("S02", "suspect", __doc__ or "", find)
