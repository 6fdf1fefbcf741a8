"""The same speaker gives another value later: a revision.

What it finds: within one question, one claimant's values that differ beyond their hedges, later or
further down the text, where they are no part of a growing series; the last one stands for the speaker.
Of documents of one day, values of one time have no order: then both are told, and that nothing tells
which is the later.

Why it matters: a speaker's earlier figure is superseded, and a correction downwards tells that it was
wrong.

Example: the police first had 22,000, in the evening 25,000 to 28,000; the toll of 41 corrected to 38.

What it is not: two speakers who disagree (C01), a total that grows (U01).

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from reconcile.judge.order import Key, fresh, in_order, reading
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.voices import houses
from reconcile.judge.wording import list_en, list_ja, name_ja
from reconcile.lexicon import measures
from reconcile.model import Cluster, Finding

_SAME = 0.05


def find(view: View) -> Iterable[Finding]:
    """One finding for each speaker who revises."""
    for cluster in view.clusters.values():
        voices = houses(view.asserted(cluster))
        for name in sorted(voices):
            for series in revisions(
                voices[name], grows=view.grows(cluster), occasion=_counted_once(view, cluster)
            ):
                yield _finding(view, cluster, series)
            if view.grows(cluster) or _counted_once(view, cluster):
                for values in unordered(voices[name]):
                    yield _open(view, cluster, values)


def unordered(said: Sequence[Said]) -> list[list[Said]]:
    """One speaker's values of one day in several documents that nothing orders: the first of each value."""
    found = []
    for window in sorted({one.window for one in said if one.window is not None and not one.bounded}):
        group: list[Said] = []
        for one in fresh([one for one in said if one.window == window]):
            if not group or _beside(group[-1], one):
                group.append(one)
        if len(group) > 1:
            found.append(group)
    return found


def _beside(one: Said, two: Said) -> bool:
    apart = one.claim.claimant == two.claim.claimant and one.held.disjoint(two.held)
    return apart and _like(one, two) and not in_order(one, two)


def _counted_once(view: View, cluster: Cluster) -> bool:
    """True for what is counted of one occasion (its crowd, its strikers): another value is a correction.

    A share or a distance has many values of one occasion, and the arrested and the injured go on growing.
    A magnitude is of one event by itself.
    """
    known = measures().by_key.get(cluster.question.measure)
    facets = known.facets if known else ()
    if view.course(cluster) != "fixed":
        return False
    alone = "increment" in facets or "place" not in facets
    return facets == ("place",) or (view.occasion(cluster) and alone)


def revisions(said: Sequence[Said], *, grows: bool, occasion: bool) -> list[list[Said]]:
    """One speaker's corrections: a growing total that falls, or another value for the same occasion.

    What moves both ways and is told of another date is no correction (U03).
    """
    ordered = sorted(said, key=_order(said))
    if occasion:
        moments = {one.window for one in ordered}
        groups = [fresh([one for one in ordered if one.window == moment]) for moment in moments]
    else:
        groups = [[one for one in ordered if one.window is not None]] if grows else []
    found = []
    for group in groups:
        series = group[:1]
        for one in group[1:]:
            later = in_order(series[-1], one) if occasion else one.window != series[-1].window
            if later and _like(series[-1], one) and _other(series[-1], one):
                series.append(one)
        falls = any(two.figure < one.figure for one, two in pairwise(series))
        if len(series) > 1 and (occasion or falls):
            found.append(series)
    return sorted(found, key=lambda series: _order(said)(series[0]))


def _like(one: Said, two: Said) -> bool:
    """In one unit, and both totals or neither: those there at one moment are no correction of all who came."""
    return one.unit == two.unit and one.claim.increment == two.claim.increment


def _other(one: Said, two: Said) -> bool:
    """Another value, also where a floor is replaced by a figure above it."""
    apart = abs(one.figure - two.figure) > _SAME * max(one.figure, two.figure)
    return one.held.disjoint(two.held) or (apart and one.claim.quantity.hedge != two.claim.quantity.hedge)


def _order(said: Sequence[Said]) -> Callable[[Said], tuple[int, int, Key]]:
    told = reading(said)

    def key(one: Said) -> tuple[int, int, Key]:
        first, last = (one.window.first, one.window.last) if one.window else (0, 0)
        return last, first, told(one)

    return key


def _finding(view: View, cluster: Cluster, series: Sequence[Said]) -> Finding:
    claims = [said.claim for said in series]
    why = f"{cluster.label}: {claims[0].claimant} revises its figure: {list_en(claims)}."
    who = name_ja(claims[0].claimant or "")
    why_ja = f"{cluster.label_ja}：{who}が数値を改めた：{list_ja(claims)}。"
    return view.finding("U02", "update", series, why, why_ja, severity="info")


def _open(view: View, cluster: Cluster, values: Sequence[Said]) -> Finding:
    claims = [said.claim for said in values]
    named = claims[0].claimant or ""
    why = f"{cluster.label}: {named} gives more than one figure for one time, and nothing tells which is the later: "
    why_ja = f"{cluster.label_ja}：{name_ja(named)}は同じ時点について複数の数値を示しており、前後関係は不明："
    told = f"{why}{list_en(claims)}.", f"{why_ja}{list_ja(claims)}。"
    return view.finding("U02", "update", values, *told, severity="info")


RULE = Rule("U02", "update", __doc__ or "", find)
