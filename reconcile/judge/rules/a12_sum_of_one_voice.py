"""Killed and wounded that one voice tells side by side, added up, beside the whole of another voice.

What it finds: in one document the parts of a sum of one speaker and one time, where that speaker tells no whole:
what they come to, and how that stands to the whole that another speaker tells of about the same time.

Why it matters: no pair of the claims answers one question, so nothing else compares the two speakers.

Example: a service has 500 killed and 3,800 wounded, which are 4,300; a ministry abroad has more than 6,300
casualties in the same week.

What it is not: parts and whole of one speaker (A01), sets that only bounds of several speakers bring to a
clash (A08), figures of another size, which are of another scope.

Settings: ``tolerance.*``. Data: relations of kind ``sum`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reconcile.judge.arithmetic import apart, days_apart, same_voice, told_of, total
from reconcile.judge.money import is_currency
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import amount_en, amount_ja, list_en, list_ja, span_en, span_ja, tell_en, tell_ja
from reconcile.lexicon import Relation, measures
from reconcile.model import Cluster, Finding

_DAYS = 31
_ONE_SIZE = 3
"""Sum and whole further apart than this factor count different things."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each group of parts with a whole of another voice beside it."""
    for relation in measures().relations:
        if relation.kind == "sum":
            for cluster in view.by_measure.get(relation.whole, []):
                yield from _cluster(view, relation, cluster)


def _cluster(view: View, relation: Relation, cluster: Cluster) -> Iterator[Finding]:
    wholes = sorted(view.stated(cluster), key=rank)
    seen: set[tuple[float, ...]] = set()
    for parts in sorted(_groups(view, relation, cluster), key=lambda group: rank(group[0])):
        whole = _compared(parts, wholes)
        key = tuple(part.figure for part in parts)
        if whole is not None and key not in seen:
            seen.add(key)
            yield _finding(cluster, view, whole, parts)


def _groups(view: View, relation: Relation, cluster: Cluster) -> Iterator[tuple[Said, ...]]:
    """The parts that one voice of one document tells of one time, one of each, those told nearest to each other."""
    told = [
        [said for said in told_of(view, cluster, measure) if said.claim.increment != "batch"]
        for measure in relation.parts
    ]
    for first in told[0] if told else ():
        found = [first]
        for others in told[1:]:
            near = [one for one in others if _beside(first, one)]
            if near:
                found.append(min(near, key=lambda one: (abs(one.order - first.order), one.id)))
        if len(found) == len(relation.parts):
            yield tuple(found)


def _beside(one: Said, two: Said) -> bool:
    same = one.claim.span.source == two.claim.span.source and one.window == two.window
    return same and same_voice(one, two) and one.unit == two.unit


def _compared(parts: Sequence[Said], wholes: Sequence[Said]) -> Said | None:
    """The whole of another speaker nearest in time; None where the speaker of the parts has one, or none is near."""
    fitting = [whole for whole in wholes if whole.unit == parts[0].unit and not is_currency(whole.unit)]
    if any(
        same_voice(part, whole) and days_apart(part.window, whole.window) <= _DAYS
        for part in parts
        for whole in fitting
    ):
        return None
    added = sum(part.figure for part in parts)
    near = [
        whole
        for whole in fitting
        if whole.claim.increment != "batch"
        and days_apart(parts[0].window, whole.window) <= _DAYS
        and max(added, whole.figure) <= _ONE_SIZE * min(added, whole.figure)
    ]
    source = parts[0].claim.span.source
    return min(
        near,
        key=lambda whole: (
            whole.claim.span.source != source,
            days_apart(parts[0].window, whole.window),
            apart(parts[0], whole),
            rank(whole),
        ),
        default=None,
    )


def _finding(cluster: Cluster, view: View, whole: Said, parts: Sequence[Said]) -> Finding:
    added = total(part.held for part in parts)
    claims = [part.claim for part in parts]
    names = " + ".join(amount_en(claim) for claim in claims)
    names_ja = "＋".join(amount_ja(claim) for claim in claims)
    if added.wholly_below(whole.held):
        how, how_ja = "which is more", "これより多い"
    elif whole.held.wholly_below(added):
        how, how_ja = "which is less", "これより少ない"
    else:
        how, how_ja = "which fits", "これと整合する"
    why = (
        f"{cluster.label}: {names} gives {span_en(added)} ({list_en(claims)}); {tell_en(whole.claim)}, {how}."
    )
    parts_ja = f"{names_ja}＝{span_ja(added)}（内訳：{list_ja(claims)}）"
    why_ja = f"{cluster.label_ja}：{parts_ja}。一方、{tell_ja(whole.claim)}で、{how_ja}。"
    return view.finding("A12", "arithmetic", (*parts, whole), why, why_ja, severity="info")


RULE = Rule("A12", "arithmetic", __doc__ or "", find)
