"""A growing total, told at several times: later values are higher, and that is no contradiction.

What it finds: within a question that grows, the claims whose values rise with their dates (on one day,
with their order in the text), as one series.

Why it matters: the series shows the pace, and keeps the analyst from reading growth as disagreement.

Example: 17 dead, then 43 on the same evening, 112 a day later and 156 after three days.

Where a text dates all its values alike (a ticker, read as of its day), three or more that run one way
through it are a series too, if fewer voices than values tell them.

Values of one day need something that orders them: one text, or documents that came out one after the
other. That the one is higher does not make it the later.

What it is not: a speaker's correction downwards (U02), a later value that is lower (C02).

Settings: none.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from reconcile.judge.money import is_currency
from reconcile.judge.order import again, in_order, rising_by_time
from reconcile.judge.partial import partial
from reconcile.judge.rule import Rule
from reconcile.judge.rules.c01_disjoint import clashes
from reconcile.judge.sametime import Pace, pace_of, told_growing
from reconcile.judge.ticker import runs
from reconcile.judge.view import Said, View
from reconcile.judge.voices import alone, told_alone
from reconcile.judge.wording import list_en, list_ja
from reconcile.model import Cluster, Finding


def find(view: View) -> Iterable[Finding]:
    """One series for each growing cluster."""
    for cluster in view.clusters.values():
        if view.grows(cluster):
            said = [one for one in view.stated(cluster) if one.id not in partial(view)]
            disputed = {(clash.low.id, clash.high.id) for clash in clashes(view, cluster)}
            pace = pace_of(view, cluster)
            series = rising(said, pace, disputed)
            if len({one.figure for one in series}) > 1:
                voices = alone(said, functools.partial(rising, pace=pace, disputed=disputed), series)
                beside = outside(
                    said, [*series, *(one for own in voices for one in own)], series, pace, disputed
                )
                yield _finding(view, cluster, series, again(series, view.asserted(cluster)), voices, beside)
            told = {one.id for one in series}
            for run in runs(view, cluster):
                if not told >= {one.id for one in run}:
                    yield _finding(view, cluster, run, again(run, view.asserted(cluster)))


def rising(
    said: Sequence[Said], pace: Pace, disputed: AbstractSet[tuple[str, str]] = frozenset()
) -> list[Said]:
    """The longest run of values that rise with time, without a step that is disputed."""
    dated = sorted((one for one in said if one.window is not None), key=rising_by_time(said))
    best: list[list[Said]] = []
    for one in dated:
        before = [
            run
            for run in best
            if run[-1].figure < one.figure
            and _later(run[-1], one, pace)
            and not any((earlier.id, one.id) in disputed for earlier in run)
        ]
        longest = max(before, key=len, default=[])
        best.append([*longest, one])
    return max(best, key=len, default=[])


def outside(
    said: Sequence[Said],
    told: Sequence[Said],
    series: Sequence[Said],
    pace: Pace,
    disputed: AbstractSet[tuple[str, str]],
) -> list[Said]:
    """Values of others that no step of the series has, and that are lower and earlier than what it comes to."""
    known, last = {one.id for one in told}, series[-1]
    return [
        one
        for one in said
        if one.window is not None
        and one.id not in known
        and one.figure < last.figure
        and one.window.first < last.window.first  # type: ignore[union-attr]
        and _later(one, last, pace)
        and not {(one.id, last.id), (last.id, one.id)} & disputed
    ]


def _later(one: Said, two: Said, pace: Pace) -> bool:
    """True where ``two`` may be the later: a later window, or one day told on in the same text."""
    assert one.window is not None
    assert two.window is not None
    if one.unit != two.unit:
        return False
    if one.window != two.window:
        return one.window.last <= two.window.last and one.window.first <= two.window.first
    if one.claim.as_of is None or one.claim.as_of.first is None:
        return False  # that is the day of the text, not of its values
    if is_currency(one.unit) or _of_two(one, two):
        return False  # two givers' sums of one conference, a part beside its whole
    if not in_order(one, two):
        return False
    if one.claim.claimant and one.claim.claimant == two.claim.claimant:
        return one.held.disjoint(two.held)  # the same speaker's higher count of the day is the later one
    return told_growing(one, two, pace)


def _of_two(one: Said, two: Said) -> bool:
    """True for counts of one day that name two groups, or of which one alone is told as a total."""
    subjects = {one.claim.subject, two.claim.subject} - {None}
    return len(subjects) > 1 or one.claim.increment != two.claim.increment


def _finding(
    view: View,
    cluster: Cluster,
    series: Sequence[Said],
    retold: Sequence[Said],
    voices: Sequence[list[Said]] = (),
    beside: Sequence[Said] = (),
) -> Finding:
    claims = [said.claim for said in series]
    own, own_ja = told_alone(voices)
    if beside:
        others = [said.claim for said in beside]
        own, own_ja = f"{own}; before that also {list_en(others)}", f"{own_ja}。それ以前に{list_ja(others)}も"
    why = f"{cluster.label} grows: {list_en(claims)}{own}."
    why_ja = f"{cluster.label_ja}は増加している：{list_ja(claims)}{own_ja}。"
    own_told = [one for voice in voices for one in voice]
    every = dict.fromkeys((*series, *retold, *own_told, *again(own_told, view.asserted(cluster)), *beside))
    return view.finding("U01", "update", tuple(every), why, why_ja, severity="info")


RULE = Rule("U01", "update", __doc__ or "", find)
