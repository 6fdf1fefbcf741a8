"""A value that moves both ways has changed between two dates.

What it finds: within a question that is no growing total (a strength, the missing, a rate), values that
differ beyond their hedges at clearly different times.

Why it matters: strength, stocks and rates go up and down; a difference over time is news, not a
contradiction.

Example: about 40 missing on the first day, 18 on the second; 11,000 present in November, 8,000 in
February.

What it is not: two values of the same time (C01), a total that grows (U01).

Settings: ``tolerance.*``, ``judge.same_time_days``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reconcile.judge.order import by_time
from reconcile.judge.rule import Rule
from reconcile.judge.sametime import Pace, pace_of
from reconcile.judge.view import Said, View
from reconcile.judge.wording import list_en, list_ja
from reconcile.model import Cluster, Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each cluster that changes."""
    for cluster in view.clusters.values():
        if not view.grows(cluster):
            series = changes(view.stated(cluster), pace_of(view, cluster))
            if len(series) > 1:
                yield _finding(view, cluster, series)


def changes(said: Sequence[Said], pace: Pace) -> list[Said]:
    """The dated values in time, each at another moment than the one before and different from it."""
    dated = sorted((one for one in said if one.window is not None), key=by_time(said))
    series: list[Said] = []
    for one in dated:
        if not series or _moved(series[-1], one, pace):
            series.append(one)
    return series


def _moved(one: Said, two: Said, pace: Pace) -> bool:
    assert one.window is not None
    assert two.window is not None
    return (
        one.unit == two.unit
        and one.window.gap(two.window) >= max(pace.days, 1)
        and one.held.disjoint(two.held)
    )


def _finding(view: View, cluster: Cluster, series: Sequence[Said]) -> Finding:
    claims = [said.claim for said in series]
    why = f"{cluster.label} changes over time: {list_en(claims)}."
    why_ja = f"{cluster.label_ja}は時期により異なる：{list_ja(claims)}。"
    return view.finding("U03", "update", series, why, why_ja, severity="info")


RULE = Rule("U03", "update", __doc__ or "", find)
