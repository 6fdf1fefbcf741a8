"""Two figures told in one breath that come to a third which nobody tells.

What it finds: in one document, side by side and by one voice, groups of a kind that are meant together (sappers and
builders), and a whole beside the things that it is in (men and brigades, shells and containers), where no claim
gives the sum or the number to each.

Why it matters: others tell that third figure, and the two are then no independent evidence for it.

Example: 1,000 sappers and 5,000 builders are 6,000; 4.2 million shells in 9,000 containers are 467 to each.

What it is not: a total that is told (A05), a size that is told (A02, A09).

Settings: none. Data: ``joint`` and ``each`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from reconcile.judge.arithmetic import apart, figure, is_part, pointlike, same_voice, states
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import number_en, number_ja, value_en, value_ja
from reconcile.lexicon.measure import ANY, Each, measures
from reconcile.model import Finding

_BREATH = 120
"""Code points between two figures of one breath."""
_SIDE = 40
"""... and between two groups of men side by side."""
_NEAR = 2
_SLACK = Decimal("0.05")


def find(view: View) -> Iterable[Finding]:
    """One finding for each pair."""
    for group in view.by_source.values():
        for one, two in pairwise(group):
            if _joint(one, two):
                ends = figure(one) + figure(two), abs(figure(one) - figure(two))
                if not any(_told(value, one, group) for value in ends):
                    yield _sum(view, one, two)
        for each in measures().each:
            yield from _to_each(view, each, group)


def _joint(one: Said, two: Said) -> bool:
    alike = all(
        getattr(one.claim, name) == getattr(two.claim, name) for name in ("status", "stance", "as_of")
    )
    gap = two.claim.span.start - one.claim.span.end
    points = pointlike(one) and pointlike(two) and one.figure != two.figure
    return alike and points and same_voice(one, two) and (_of_one_kind(one, two, gap) or _sent(one, two, gap))


def _of_one_kind(one: Said, two: Said, gap: int) -> bool:
    """Two groups of a kind that is meant together."""
    known = measures().by_key.get(one.claim.measure)
    kinds = one.claim.measure == two.claim.measure and one.claim.subject != two.claim.subject
    return known is not None and known.joint and kinds and gap <= _BREATH


def _sent(one: Said, two: Said, gap: int) -> bool:
    """Two groups of men that are to be sent, side by side ("1,000 sappers and 5,000 builders")."""
    known = [measures().by_key.get(said.claim.measure) for said in (one, two)]
    men = all(item is not None and "status" in item.facets and item.units[0] == "person" for item in known)
    apart_ = (one.claim.measure, one.claim.subject) != (two.claim.measure, two.claim.subject)
    joint = any(item is not None and item.joint for item in known)
    parts = any(is_part(a.claim.measure, b.claim.measure) and not joint for a, b in ((one, two), (two, one)))
    return men and one.claim.status == "planned" and gap <= _SIDE and (apart_ or joint) and not parts


def _told(value: Decimal, one: Said, group: list[Said]) -> bool:
    """True where a claim of the document gives the value: another rule says so."""
    return any(said.unit == one.unit and states(said, value, _SLACK) for said in group)


def _to_each(view: View, each: Each, group: list[Said]) -> Iterable[Finding]:
    wholes = [said for said in group if _is(each.whole, said)]
    for things in group:
        if things.figure < _NEAR or not _is(each.things, things):
            continue
        near = [said for said in wholes if apart(said, things) <= _NEAR and _goes_with(said, things)]
        whole = min(near, key=lambda said: (apart(said, things), said.id), default=None)
        if whole is None:
            continue
        value = figure(whole) / figure(things)
        if each.least <= value <= each.most and not _told(value, whole, group):
            yield _quotient(view, whole, things, value)


def _is(told: tuple[str, str], said: Said) -> bool:
    measure, unit = told
    alike = said.unit == unit and measure in (said.claim.measure, ANY)
    return alike and pointlike(said) and not said.claim.quantity.per


def _goes_with(whole: Said, things: Said) -> bool:
    return same_voice(whole, things) and whole.claim.stance == things.claim.stance == "asserts"


def _sum(view: View, one: Said, two: Said) -> Finding:
    value = figure(one) + figure(two)
    why = f"{value_en(one.claim)} and {value_en(two.claim)} are {number_en(value)} together."
    why_ja = f"{value_ja(one.claim)}と{value_ja(two.claim)}で計{number_ja(value)}になる。"
    return view.finding("A11", "arithmetic", (one, two), why, why_ja, severity="info")


def _quotient(view: View, whole: Said, things: Said, value: Decimal) -> Finding:
    shown = value.quantize(Decimal(1))
    why = f"{value_en(whole.claim)} for {value_en(things.claim)} are {number_en(shown)} to each."
    why_ja = f"{value_ja(whole.claim)}を{value_ja(things.claim)}で割ると一つ当たり{number_ja(shown)}になる。"
    return view.finding("A11", "arithmetic", (whole, things), why, why_ja, severity="info")


RULE = Rule("A11", "arithmetic", __doc__ or "", find)
