"""A part is larger than its whole.

What it finds: for every part and sum in the measures' data, a part that lies wholly above its whole,
told by one speaker for the same time and subject.

Why it matters: nobody can have more killed than killed and wounded, or more delivered than pledged; one
of the two is misread, mislabelled or of another scope.

Example: 1,200 killed beside 1,000 casualties in one statement.

What it is not: a part of one speaker beside the whole of another (that is a difference of scope, P05),
unless both tell of one giver's money; rows of a table, each with a part and a whole of its own.

Settings: ``tolerance.*``. Data: relations of kind ``part`` and ``sum`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.arithmetic import same_voice
from reconcile.judge.money import is_currency
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import tell_en, value_ja
from reconcile.lexicon import measures
from reconcile.model import Cluster, Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each part over its whole."""
    pairs = {
        (part, relation.whole)
        for relation in measures().relations
        if relation.kind in ("part", "sum")
        for part in relation.parts
    }
    for part, whole in sorted(pairs):
        for one in view.by_measure.get(part, []):
            for two in view.by_measure.get(whole, []):
                if _same_scope(one, two):
                    yield from _clusters(view, one, two)


def _same_scope(one: Cluster, two: Cluster) -> bool:
    a, b = one.question, two.question
    stages = {a.status, b.status} - {None}
    places = {a.place, b.place} - {None}
    return a.subject == b.subject and a.increment == b.increment and len(stages) < 2 and len(places) < 2


def _clusters(view: View, one: Cluster, two: Cluster) -> Iterable[Finding]:
    for part in view.stated(one):
        for whole in view.stated(two):
            above = part.unit == whole.unit and whole.held.wholly_below(part.held)
            if (
                above
                and _same(part, whole, named=one.question.actor is not None)
                and _alone(view, one, part)
                and _alone(view, two, whole)
            ):
                yield _finding(view, part, whole)


def _alone(view: View, cluster: Cluster, said: Said) -> bool:
    """False for one of several rows that a text gives for one time: each has a part and whole of its own."""
    return not any(
        other.held.disjoint(said.held)
        for other in view.stated(cluster)
        if same_voice(other, said) and other.window == said.window
    )


def _same(part: Said, whole: Said, *, named: bool) -> bool:
    return (
        (same_voice(part, whole) or (named and _one_giver(part, whole)))
        and part.window == whole.window
        and part.claim.subject == whole.claim.subject
        and not {"batch", "additional"} & {part.claim.increment, whole.claim.increment}
        and part.claim.quantity.per == whole.claim.quantity.per
    )


def _one_giver(part: Said, whole: Said) -> bool:
    """Two voices on one giver's money: a ministry received more than the embassy says was promised."""
    return is_currency(part.unit) and part.claim.subject is not None


def _finding(view: View, part: Said, whole: Said) -> Finding:
    label = view.clusters[part.cluster]
    other = view.clusters[whole.cluster]
    why = (
        f"{label.label} exceeds {other.label}, of which it is a part: {tell_en(part.claim)}, "
        f"{tell_en(whole.claim)}."
    )
    why_ja = (
        f"{label.label_ja}が全体（{other.label_ja}）を上回る："
        f"{value_ja(part.claim)}、{value_ja(whole.claim)}。"
    )
    return view.finding("A06", "arithmetic", (part, whole), why, why_ja, severity="error", clash=True)


RULE = Rule("A06", "arithmetic", __doc__ or "", find)
