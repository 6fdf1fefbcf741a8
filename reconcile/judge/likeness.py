"""How much the facets of two claims of known measures speak for their answering one question."""

from __future__ import annotations

from reconcile.judge.same_unit import cases
from reconcile.judge.values import allowed
from reconcile.lexicon import entities, measures
from reconcile.model import Claim
from reconcile.policy import Policy

_STAGES = {"in_combat": "present"}


def unknown(claim: Claim) -> bool:
    """True for a count of what no data know."""
    return claim.measure.startswith("other:")


def likeness(a: Claim, b: Claim, policy: Policy) -> float:
    """How much speaks for two claims answering one question; under nought where their scope clashes."""
    score = 1.0 if a.measure == b.measure else _unlike_measures(a, b)
    for one, two, clash in (
        (_stage(a), _stage(b), -2.0),
        (a.place, b.place, 0.0 if _nested(a.place, b.place) else -1.2),
        (_subject(a), _subject(b), 0.2 if _akin(a.subject, b.subject) else -0.9),
    ):
        if one and two:
            score += 0.3 if one == two else clash
    return score + (0.2 if not allowed(a, policy).disjoint(allowed(b, policy)) else 0.0)


def _unlike_measures(a: Claim, b: Claim) -> float:
    """A measure that the data do not know may be any; two known ones differ."""
    if cases(a, b):
        return 0.8
    return 0.3 if unknown(a) or unknown(b) else -1.0


def _subject(claim: Claim) -> str | None:
    """Who is counted; what only repeats the measure ("strikers" of strikers) says nothing."""
    name = measures().label(claim.measure).lower()
    return (
        None
        if claim.subject is not None and claim.subject.lower() in (name, claim.measure)
        else claim.subject
    )


def _stage(claim: Claim) -> str | None:
    return _STAGES.get(claim.status, claim.status) if claim.status else None


def _nested(one: str | None, two: str | None) -> bool:
    return bool(one and two) and (
        entities().within(one or "", two or "") or entities().within(two or "", one or "")
    )


def _akin(one: str | None, two: str | None) -> bool:
    first, second = set((one or "").lower().split()), set((two or "").lower().split())
    return bool(first & second) or _nested(one, two)
