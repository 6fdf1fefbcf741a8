"""Two short texts: whether whoever accepts the one must accept the other, must reject it, or neither.

The same judgement as a dossier's, on few claims: each number of the second text is matched to the
number of the first that answers the same question, then intervals, hedges, stances and dates decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from reconcile.judge.dates import Window, window
from reconcile.judge.tolerance import held
from reconcile.judge.wording import when_en
from reconcile.lexicon import entities, measures
from reconcile.model import Claim, Interval
from reconcile.policy import Policy

Relation = Literal["entails", "contradicts", "neutral"]
_STAGES = {"in_combat": "present"}
_LEAST = 0.5
"""A pair that speaks less than this for being one question is none."""


class Verdict(msgspec.Struct, frozen=True):
    """What one number of the second text is to the first."""

    relation: Relation
    why: str


def compare(a_claims: Sequence[Claim], b_claims: Sequence[Claim], policy: Policy) -> tuple[Relation, str]:
    """How a text with ``b_claims`` stands to one with ``a_claims``, with a sentence of why.

    ``entails`` where every number of b follows from a, ``contradicts`` where one cannot be true with
    a, ``neutral`` otherwise, also where there is nothing to compare.
    """
    if not a_claims or not b_claims:
        missing = "the first" if not a_claims else "the second"
        return "neutral", f"There is no claim of a quantity in {missing} text."
    verdicts = [_judge(b, a_claims, policy) for b in b_claims]
    for relation in ("contradicts", "neutral", "entails"):
        found = next((verdict for verdict in verdicts if verdict.relation == relation), None)
        if found is not None:
            return found.relation, found.why
    return "neutral", "Nothing can be said."  # not reached: every number has a verdict


def _judge(b: Claim, a_claims: Sequence[Claim], policy: Policy) -> Verdict:
    verdicts = [
        (likeness(a, b, policy), _pair(a, b, policy)) for a in a_claims if likeness(a, b, policy) >= _LEAST
    ]
    parts = [verdict for a in a_claims if (verdict := _part_and_whole(a, b, policy)) is not None]
    if not verdicts:
        return parts[0] if parts else Verdict("neutral", f"Nothing is said of “{b.span.quote}”.")
    best = max(score for score, _ in verdicts)
    near = [verdict for score, verdict in verdicts if score >= best - 0.25]
    order: tuple[Relation, ...] = ("entails", "contradicts", "neutral")
    return min(near, key=lambda verdict: order.index(verdict.relation))


def likeness(a: Claim, b: Claim, policy: Policy) -> float:
    """How much speaks for two claims answering one question; under nought where their scope clashes."""
    if not _one_unit(a, b) or (a.quantity.per or "") != (b.quantity.per or ""):
        return -1.0
    score = 1.0 if a.measure == b.measure else _unlike_measures(a, b)
    for one, two, clash in (
        (_stage(a), _stage(b), -2.0),
        (a.increment, b.increment, -0.8),
        (a.place, b.place, 0.0 if _nested(a.place, b.place) else -1.2),
        (a.subject, b.subject, 0.2 if _akin(a.subject, b.subject) else -0.9),
    ):
        if one and two:
            score += 0.3 if one == two else clash
    return score + (0.2 if not held(a, policy.tolerance).disjoint(held(b, policy.tolerance)) else 0.0)


def _one_unit(a: Claim, b: Claim) -> bool:
    return (a.quantity.unit or "") == (b.quantity.unit or "")


def _unlike_measures(a: Claim, b: Claim) -> float:
    """A measure that the data do not know may be any; two known ones differ."""
    unknown = a.measure.startswith("other:") or b.measure.startswith("other:")
    return 0.3 if unknown else -1.0


def _stage(claim: Claim) -> str | None:
    return _STAGES.get(claim.status, claim.status) if claim.status else None


def _nested(one: str | None, two: str | None) -> bool:
    return bool(one and two) and (
        entities().within(one or "", two or "") or entities().within(two or "", one or "")
    )


def _akin(one: str | None, two: str | None) -> bool:
    first, second = set((one or "").lower().split()), set((two or "").lower().split())
    return bool(first & second) or _nested(one, two)


def _pair(a: Claim, b: Claim, policy: Policy) -> Verdict:
    """The relation of two claims that answer one question."""
    told = _told(a, b)
    grows = measures().course(a.measure) == "cumulative"
    one, two = window(a, growing=grows), window(b, growing=grows)
    first, second = held(a, policy.tolerance), held(b, policy.tolerance)
    if (a.stance == "asserts") != (b.stance == "asserts"):
        if first.disjoint(second):
            return Verdict("neutral", f"One rejects what the other does not assert: {told}.")
        return Verdict("contradicts", f"One rejects what the other asserts: {told}.")
    if one is not None and two is not None and _apart(one, two):
        return _later(first, second, grows=grows, b_later=one.last < two.first, told=told)
    if first.disjoint(second):
        return Verdict("contradicts", f"Both cannot be true: {told}.")
    if second.contains(_asserted(a, policy)):
        return Verdict("entails", f"The first says as much: {told}.")
    return Verdict("neutral", f"Both can be true, but the one does not follow: {told}.")


def _told(a: Claim, b: Claim) -> str:
    return f"“{a.span.quote}”{when_en(a)} and “{b.span.quote}”{when_en(b)}"


def _asserted(claim: Claim, policy: Policy) -> Interval:
    """What a claim asserts: a point is itself, unless it is hedged as about."""
    if claim.quantity.hedge == "approx":
        return held(claim, policy.tolerance)
    interval = claim.quantity.interval
    return Interval(interval.low, interval.high)


def _apart(one: Window | None, two: Window | None) -> bool:
    return one is not None and two is not None and one.gap(two) > 0


def _later(first: Interval, second: Interval, *, grows: bool, b_later: bool, told: str) -> Verdict:
    """Two dates: a total does not fall, and what was reached stays reached; all else may have changed."""
    early, late = (first, second) if b_later else (second, first)
    if grows and late.wholly_below(early):
        return Verdict("contradicts", f"A total only grows: {told}.")
    floor = second.high is None and second.low is not None and first.low is not None
    if grows and b_later and floor and (first.low or 0) >= (second.low or 0):
        return Verdict("entails", f"What was reached stays reached: {told}.")
    return Verdict("neutral", f"They are of different dates: {told}.")


def _part_and_whole(a: Claim, b: Claim, policy: Policy) -> Verdict | None:
    """A whole is no less than its part: 300 killed are at least 300 casualties."""
    if not _one_unit(a, b) or {a.stance, b.stance} != {"asserts"} or a.measure == b.measure:
        return None
    pairs = {
        (part, relation.whole)
        for relation in measures().relations
        if relation.kind in ("sum", "part")
        for part in relation.parts
    }
    told = _told(a, b)
    first, second = held(a, policy.tolerance), held(b, policy.tolerance)
    dates = window(a, growing=True), window(b, growing=True)
    if (a.measure, b.measure) in pairs and not _apart(*dates):
        if second.wholly_below(first):
            return Verdict("contradicts", f"A part is no more than its whole: {told}.")
        low = a.quantity.interval.low
        if b.quantity.interval.high is None and low is not None and low >= (b.quantity.interval.low or 0):
            return Verdict("entails", f"A whole is no less than its part: {told}.")
    if (b.measure, a.measure) in pairs and not _apart(*dates) and first.wholly_below(second):
        return Verdict("contradicts", f"A part is no more than its whole: {told}.")
    return None
