"""A date carried over: one figure told with two periods.

What it finds: claims that fold into one origin and show the same figure, but whose stated periods begin
at different times (at least a month apart), or whose dates lie a whole number of years apart.

Why it matters: "since August of last year" copied into a text of the next year moves by a year, and the
pace of a growing total with it.

Example: 8 million shells "since the invasion" in one text and "since August of last year" in another.

What it is not: the same speaker giving a new figure for a new period (U01).

Settings: none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, date_en, date_ja, who_en, who_ja
from reconcile.model import Cluster, Finding

_MONTH = 31
_YEAR = 365.25
_YEAR_SLACK = 6


def find(view: View) -> Iterable[Finding]:
    """One finding for each figure of one origin with two periods."""
    for cluster in view.clusters.values():
        groups: dict[tuple[str, float], list[Said]] = defaultdict(list)
        for said in view.asserted(cluster):
            groups[(said.witness, said.figure)].append(said)
        for key in sorted(groups):
            pair = _pair(groups[key])
            if pair is not None:
                yield _finding(view, cluster, *pair)


def _pair(group: list[Said]) -> tuple[Said, Said] | None:
    dated = sorted((said for said in group if said.claim.as_of is not None), key=lambda said: said.id)
    for at, one in enumerate(dated):
        for two in dated[at + 1 :]:
            if _starts_apart(one, two) or _years_apart(one, two):
                return one, two
    return None


def _starts_apart(one: Said, two: Said) -> bool:
    """Both name a beginning, and the beginnings differ."""
    starts = [_start(said) for said in (one, two)]
    return starts[0] is not None and starts[1] is not None and abs((starts[0] - starts[1]).days) > _MONTH


def _start(said: Said) -> date | None:
    """The beginning that a stretch names; a single day, month or year names none."""
    period = said.claim.as_of
    return period.first if period is not None and "/" in str(period) else None


def _years_apart(one: Said, two: Said) -> bool:
    if one.window is None or two.window is None:
        return False
    days = abs(one.window.last - two.window.last)
    years = round(days / _YEAR)
    return years >= 1 and abs(days - years * _YEAR) <= _YEAR_SLACK


def _finding(view: View, cluster: Cluster, one: Said, two: Said) -> Finding:
    a, b = one.claim, two.claim
    why = (
        f"{cluster.label}: the same {amount_en(a)} is told of two periods, {date_en(a.as_of)} "
        f"({who_en(a)}) and {date_en(b.as_of)} ({who_en(b)}): one date was probably carried over."
    )
    why_ja = (
        f"{cluster.label_ja}：同じ{amount_ja(a)}が二つの期間、{date_ja(a.as_of)}（{who_ja(a)}）と"
        f"{date_ja(b.as_of)}（{who_ja(b)}）について述べられており、日付の写し誤りとみられる。"
    )
    return view.finding("S03", "suspect", (one, two), why, why_ja, clash=True)


RULE = Rule("S03", "suspect", __doc__ or "", find)
