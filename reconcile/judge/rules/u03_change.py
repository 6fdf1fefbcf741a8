"""A value that moves both ways has changed between two dates.

What it finds: within a question that is no growing total (a strength, the missing, a rate), values that
differ beyond their hedges at clearly different times.

Why it matters: strength, stocks and rates go up and down; a difference over time is news, not a
contradiction.

Where one speaker tells in one breath what it was and what it is, an undated value is the earlier one.

Example: about 40 missing on the first day, 18 on the second; 11,000 present in November, 8,000 in
February.

What it is not: two values of the same time (C01), a total that grows (U01).

Settings: ``tolerance.*``, ``judge.same_time_days``.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from reconcile.judge.order import again, by_time
from reconcile.judge.rule import Rule
from reconcile.judge.sametime import Pace, pace_of
from reconcile.judge.view import Said, View
from reconcile.judge.voices import alone, told_alone
from reconcile.judge.wording import list_en, list_ja
from reconcile.model import Cluster, Finding

_BREATH = 150
"""Code points between what a speaker says it was and what it is."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each cluster that changes."""
    for cluster in view.clusters.values():
        if not view.grows(cluster):
            pace = pace_of(view, cluster)
            series = changes(view.stated(cluster), pace)
            if len(series) > 1:
                voices = alone(view.stated(cluster), functools.partial(changes, pace=pace), series)
                yield _finding(view, cluster, series, voices)
            told = {one.id for one in series}
            for pair in was_and_is(view.stated(cluster)):
                if not told >= {one.id for one in pair}:
                    yield _finding(view, cluster, pair)


def changes(said: Sequence[Said], pace: Pace) -> list[Said]:
    """The dated values in time, each at another moment than the one before and different from it."""
    dated = sorted((one for one in said if one.window is not None), key=by_time(said))
    best: list[list[Said]] = []
    for one in dated:
        before = sorted((run for run in best if _moved(run[-1], one, pace)), key=len, reverse=True)
        best.append([*next((run for run in before if not _had(dated, run[-1], one, pace)), []), one])
    return max(best, key=len, default=[])


def _had(dated: Sequence[Said], before: Said, one: Said, pace: Pace) -> bool:
    """True where somebody had the new value already when the old one was told."""
    assert before.window is not None
    return any(
        other.window is not None
        and other.unit == one.unit
        and other.window.gap(before.window) < max(pace.days, 1)
        and not other.held.disjoint(one.held)
        for other in dated
        if other is not one
    )


def _moved(one: Said, two: Said, pace: Pace) -> bool:
    assert one.window is not None
    assert two.window is not None
    own = one.claim.claimant is not None and one.claim.claimant == two.claim.claimant
    return (
        one.unit == two.unit
        and one.window.gap(two.window) >= (1 if own else max(pace.days, 1))
        and one.held.disjoint(two.held)
    )


def was_and_is(said: Sequence[Said]) -> list[list[Said]]:
    """What one speaker had, and has now, told in one breath with one date between them."""
    found = []
    for one in said:
        if one.claim.claimant is None or not (one.window is None or one.bounded):
            continue
        for two in said:
            a, b = one.claim, two.claim
            breath = a.span.source == b.span.source and abs(a.span.start - b.span.start) <= _BREATH
            dated = two.window is not None and not two.bounded
            voice = a.claimant == b.claimant and one.unit == two.unit
            if breath and dated and voice and one.held.disjoint(two.held):
                found.append([one, two])
    return found


def _finding(
    view: View, cluster: Cluster, series: Sequence[Said], voices: Sequence[list[Said]] = ()
) -> Finding:
    claims = [said.claim for said in series]
    own, own_ja = told_alone(voices)
    why = f"{cluster.label} changes over time: {list_en(claims)}{own}."
    why_ja = f"{cluster.label_ja}は時期により異なる：{list_ja(claims)}{own_ja}。"
    told = [*series, *(one for voice in voices for one in voice)]
    every = dict.fromkeys((*told, *again(told, view.asserted(cluster))))
    return view.finding("U03", "update", tuple(every), why, why_ja, severity="info")


RULE = Rule("U03", "update", __doc__ or "", find)
