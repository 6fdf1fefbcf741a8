"""Claims of several measures that cannot all hold together, though no two of them clash.

What it finds: over all claims about a whole and its parts (casualties, killed, wounded) of one subject,
with their hedges, dates and the fact that totals only grow, a smallest set of claims that cannot all be
true: leave any one out and the rest can. Claims of low trust are let go first, so that the clash of the
best told ones remains.

Why it matters: no pair contradicts, yet at least one of the set is wrong; it is where to look first.

Example: at least 1,200 killed (one service) and about 3,500 wounded (another) against 4,000 casualties
(a president), all of February.

What it is not: parts and whole of one speaker (A01, A06), two values of one question (C01, C02).
Undated claims take no part.

Settings: ``tolerance.*``. Data: relations of kind ``sum`` and ``part`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from reconcile.judge.arithmetic import same_voice
from reconcile.judge.money import is_currency
from reconcile.judge.rule import Rule
from reconcile.judge.system import Question, System, clashing
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import list_en, list_ja
from reconcile.lexicon import Relation, measures
from reconcile.model import Cluster, Finding

_MOST_CLAIMS = 16
"""So many claims of a question take part, the best told first."""
_MOST_FINDINGS = 3


def find(view: View) -> Iterable[Finding]:
    """The clashing sets of each family."""
    for relation in measures().relations:
        if relation.kind in ("sum", "part"):
            for cluster in view.by_measure.get(relation.whole, []):
                system = _system(view, relation, cluster)
                if system is not None:
                    yield from _sets(view, cluster, system)


def _system(view: View, relation: Relation, cluster: Cluster) -> System | None:
    """The whole with one question of each part and of what may be counted in; None where no part is told."""
    if not view.grows(cluster) or cluster.question.increment != "total":
        return None
    questions = [Question(relation.whole, _dated(view, cluster))]
    for key in relation.parts:
        near = [other for other in view.by_measure.get(key, []) if _same_scope(view, cluster, other)]
        if near and view.grows(near[0]):
            largest = min(near, key=lambda other: (-len(other.claims), other.id))
            questions.append(Question(key, _dated(view, largest)))
    if sum(bool(question.said) for question in questions) < 2 or not questions[0].said:
        return None
    return System(relation, tuple(questions), _extra(view, relation, cluster))


def _extra(view: View, relation: Relation, cluster: Cluster) -> float:
    """The most that is told of what may be counted into the whole."""
    told = 0.0
    for key in relation.extra:
        near = [other for other in view.by_measure.get(key, []) if _same_scope(view, cluster, other)]
        told += max((one.figure for other in near for one in view.stated(other)), default=0.0)
    return told


def _same_scope(view: View, one: Cluster, two: Cluster) -> bool:
    a, b = one.question, two.question
    places = {a.place, b.place} - {None}
    stages = {a.status, b.status} - {None}
    return b.increment == "total" and a.unit == b.unit and len(places | stages) < 2 and view.akin(one, two)


def _dated(view: View, cluster: Cluster) -> tuple[Said, ...]:
    said = [one for one in view.stated(cluster) if one.window is not None and one.claim.increment != "batch"]
    plain = [one for one in said if one.claim.quantity.hedge != "vague"]
    return tuple(sorted(plain, key=rank)[:_MOST_CLAIMS])


def _sets(view: View, cluster: Cluster, system: System) -> Iterable[Finding]:
    for _ in range(_MOST_FINDINGS):
        clash = clashing(system)
        if not clash:
            return
        apart = len({said.cluster for said in clash}) > 1 and _same_givers(clash)
        if apart and not all(same_voice(clash[0], one) for one in clash):
            yield _finding(view, cluster, sorted(clash, key=rank))
        gone = max(clash, key=rank)
        system = msgspec.structs.replace(
            system,
            questions=tuple(
                Question(question.measure, tuple(one for one in question.said if one is not gone))
                for question in system.questions
            ),
        )


def _same_givers(clash: list[Said]) -> bool:
    """Sums of money are of one giver, or all of nobody named: what one gave is no bound of what all did."""
    if not is_currency(clash[0].unit):
        return True
    return len({said.claim.subject for said in clash}) == 1


def _finding(view: View, cluster: Cluster, clash: list[Said]) -> Finding:
    claims = [said.claim for said in clash]
    labels = " + ".join(dict.fromkeys(view.clusters[said.cluster].label for said in clash))
    why = f"{labels}: these cannot all hold, though any without one of them can: {list_en(claims, 6)}."
    told_ja = list_ja(claims, 6)
    why_ja = f"{cluster.label_ja}ほか：次のすべては同時に成り立たない（一つを除けば成り立つ）：{told_ja}。"
    return view.finding("A08", "arithmetic", clash, why, why_ja, clash=True)


RULE = Rule("A08", "arithmetic", __doc__ or "", find)
