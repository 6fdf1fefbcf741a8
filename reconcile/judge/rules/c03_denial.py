"""One asserts what another denies or doubts.

What it finds: a claim whose speaker rejects a value, against claims of others in the same question that
assert a value which the rejected one covers; where nobody in the dossier asserts it, against the value
that the same speaker, or the nearest other, gives instead.

Why it matters: a denial is an answer to the question too, even where the denier gives no figure.

Example: a service has more than 11,000 sent; the Kremlin's spokesman calls "10,000 troops" an invention.

What it is not: a share that is denied, unless its measure says of what (a rate of failures); a speaker
who only says something else (C01). A text that itself marks a figure as a slip
names nobody as the denier and is no denial.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.opposed import says_little
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import tell_en, tell_ja
from reconcile.model import Cluster, Finding, Interval

_MOST = 6
_LIKE = 1.2
"""A value is what the denial speaks of where the figures are within this factor."""
_OWN = 1.2
"""A value of the denier's own this near to the denied one is a correction, not a dispute."""
_THE = 1.02
"""... and it is that very number within this factor."""
_DAYS = 3
_LOOSE = 1.3
"""... and where it stands in another question of the same measure, within this one."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each rejected value."""
    for cluster in view.clusters.values():
        for said in view.compared(cluster):
            if said.claim.stance != "asserts" and not says_little(said):
                against = _against(view, cluster, said)
                if against:
                    yield _finding(view, cluster, said, against)


def _against(view: View, cluster: Cluster, denied: Said) -> list[Said]:
    """The claims that the denial contradicts, nearest in time and value first."""
    inside = [said for said in view.stated(cluster) if said.unit == denied.unit]
    others = [said for said in inside if said.claim.claimant != denied.claim.claimant]
    meeting = meeting_claims(denied, others)
    own = [said for said in inside if said.claim.claimant == denied.claim.claimant]
    said_of = _the_number(view, cluster, denied)
    if said_of and not any(_in_document(said, denied) for said in meeting):
        return said_of
    if meeting:
        return [*_nearest(meeting, denied)[:_MOST], *_nearest(own, denied)[:1]]
    if is_slip(denied, view.compared(cluster)) or any(_meets(said, denied, _LIKE) for said in own):
        return []
    near = [said for said in _nearest(others, denied) if _in_document(said, denied)]
    if denied.claim.claimant is None:
        return near[:3]
    instead = [*_nearest(own, denied)[:3], *near[: 1 if own else 2]] or _nearest(others, denied)[:2]
    if any(_in_document(said, denied) for said in own):
        return instead
    return _elsewhere(view, cluster, denied) or instead or _own_elsewhere(view, cluster, denied)


def _in_document(said: Said, denied: Said) -> bool:
    return said.claim.span.source == denied.claim.span.source


def _the_number(view: View, cluster: Cluster, denied: Said) -> list[Said]:
    """The denied number itself, asserted by others in the same document in another scope of the measure."""
    found = [
        said
        for other in view.by_measure.get(cluster.question.measure, [])
        if other.id != cluster.id and view.akin(cluster, other)
        for said in view.stated(other)
        if _in_document(said, denied)
        and said.unit == denied.unit
        and said.claim.claimant != denied.claim.claimant
        and _meets(said, denied, _THE)
    ]
    return _nearest(found, denied)[:2]


def meeting_claims(denied: Said, others: Iterable[Said]) -> list[Said]:
    """The claims that assert what is denied; nobody denies what is only said days later."""
    return [
        said
        for said in others
        if said.claim.claimant != denied.claim.claimant
        and said.claim.stance == "asserts"
        and said.unit == denied.unit
        and _meets(said, denied, _LIKE)
        and not (said.window and denied.window and said.window.first > denied.window.last + _DAYS)
    ]


def _elsewhere(view: View, cluster: Cluster, denied: Said) -> list[Said]:
    """A denial restates loosely what it denies: the same number in another scope of the same measure."""
    found = []
    for other in view.by_measure.get(cluster.question.measure, []):
        if other.id != cluster.id and view.akin(cluster, other):
            found += [
                said
                for said in view.stated(other)
                if said.unit == denied.unit
                and said.claim.claimant != denied.claim.claimant
                and _meets(said, denied, _LOOSE)
            ]
    return _nearest(found, denied)[:2]


def _own_elsewhere(view: View, cluster: Cluster, denied: Said) -> list[Said]:
    """What the denier has instead, told of the same measure in other words in the same document."""
    return _nearest(
        [
            said
            for other in view.by_measure.get(cluster.question.measure, [])
            for said in view.stated(other)
            if other.question.place == cluster.question.place
            and said.unit == denied.unit
            and said.claim.claimant == denied.claim.claimant
            and said.claim.span.source == denied.claim.span.source
        ],
        denied,
    )[:1]


def _meets(said: Said, denied: Said, factor: float) -> bool:
    small, large = sorted((abs(said.figure), abs(denied.figure)))
    near = large <= small * factor
    if denied.claim.quantity.hedge == "vague" and not said.held.is_bounded:
        return said.held.low is not None and not denied.held.disjoint(Interval.point(said.held.low))
    return near or (said.held.is_bounded and denied.held.is_bounded and not said.held.disjoint(denied.held))


def is_slip(denied: Said, others: Iterable[Said]) -> bool:
    """True where the denied value is a slip: one digit off another, or the speaker's own correction."""
    for said in others:
        if said.claim.stance != "asserts" or not said.figure or said.unit != denied.unit:
            continue
        ratio = denied.figure / said.figure
        if any(abs(ratio / power - 1) < 0.02 for power in (10, 100, 1000, 0.1, 0.01)):
            return True
        own = said.claim.claimant == denied.claim.claimant and said.claim.claimant is not None
        if own and 1 / _OWN < ratio < _OWN and said.held.disjoint(denied.held):
            return True
    return False


def _nearest(found: list[Said], denied: Said) -> list[Said]:
    return sorted(found, key=lambda said: (*_distance(said, denied), rank(said)))


def _distance(said: Said, denied: Said) -> tuple[bool, int, float]:
    """The same document first, then time, then value."""
    days = said.window.gap(denied.window) if said.window and denied.window else 0
    same = said.claim.span.source == denied.claim.span.source
    return not same, max(days, 0), abs(said.figure - denied.figure)


def _finding(view: View, cluster: Cluster, denied: Said, against: list[Said]) -> Finding:
    first = against[0].claim
    why = f"{cluster.label}: {tell_en(denied.claim)}, while {tell_en(first)}."
    why_ja = f"{cluster.label_ja}：{tell_ja(denied.claim)}する一方、{tell_ja(first)}としている。"
    if denied.claim.stance == "doubts":
        why_ja = f"{cluster.label_ja}：{tell_ja(denied.claim)}とする一方、{tell_ja(first)}としている。"
    return view.finding("C03", "contradiction", (denied, *against), why, why_ja, clash=True)


RULE = Rule("C03", "contradiction", __doc__ or "", find)
