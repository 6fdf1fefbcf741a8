"""Two short texts: whether whoever accepts the one must accept the other, must reject it, or neither.

The same judgement as a dossier's, on few claims: each number of the second text is matched to the
number of the first that answers the same question, then intervals, hedges, stances and dates decide.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.judge.aligned import LEAST, Pairing, paired
from reconcile.judge.apart import (
    lot_of_total,
    other_facet,
    other_subject,
    part_of_people,
    two_places,
    two_sorts,
)
from reconcile.judge.dated import dated
from reconcile.judge.pair import Relation, Verdict, part_and_whole, related
from reconcile.judge.side import UNKNOWN, Side
from reconcile.lexicon.nearby import behind, words
from reconcile.model import Claim
from reconcile.policy import Policy

__all__ = ["Relation", "Verdict", "compare", "compare_sides"]

_NEAR = 0.25
"""Numbers that are this near to the best match may be the one meant."""
_WORDED = 0.005
_DOUBT = 0.2
"""Of numbers matched by words alone, one that is so much less near may still be meant."""
_BEFORE = ".change.before"
_NEAR_BY = 24
"""Characters behind a number in which its noun stands."""
_ORDER: tuple[Relation, ...] = ("entails", "contradicts", "neutral")


def compare(a_claims: Sequence[Claim], b_claims: Sequence[Claim], policy: Policy) -> tuple[Relation, str]:
    """How a text with ``b_claims`` stands to one with ``a_claims``, with a sentence of why.

    ``entails`` where every number of b follows from a, ``contradicts`` where one cannot be true with
    a, ``neutral`` otherwise, also where there is nothing to compare.
    """
    return compare_sides(Side(tuple(a_claims)), Side(tuple(b_claims)), policy)


def compare_sides(a: Side, b: Side, policy: Policy) -> tuple[Relation, str]:
    """The same with the texts, so that numbers of no known measure line up by the words around them."""
    ours, theirs = (_unnamed(one, other) for one, other in ((a, b), (b, a)))
    when = dated(a, b) if not theirs else None
    if when is not None:
        return when.relation, when.why
    if not ours or not theirs:
        missing = "the first" if not ours else "the second"
        return "neutral", f"There is no claim of a quantity in {missing} text."
    verdicts = [(_judge(one, ours, (a, b), policy), one.measure == UNKNOWN) for one in theirs]
    verdicts = _one_to_one(verdicts)
    told = [verdict for verdict, _ in verdicts if verdict.relation == "contradicts"]
    if told:
        return told[0].relation, told[0].why
    counted = [verdict for verdict, loose in verdicts if verdict.found or not loose]
    counted = counted or [verdict for verdict, _ in verdicts]
    found = next((one for one in counted if one.relation == "neutral"), counted[0])
    return found.relation, found.why


def _one_to_one(verdicts: list[tuple[Verdict, bool]]) -> list[tuple[Verdict, bool]]:
    """Without the contradictions of a number that another number of the second text already bears out.

    "8 were hurt, 3 badly and 5 lightly" agrees with "8 were hurt": neither 3 nor 5 is set against the 8.
    """
    borne = {one.by for one, _ in verdicts if one.relation == "entails" and one.by}
    return [
        (
            Verdict("neutral", one.why, found=False)
            if one.relation == "contradicts" and one.by in borne
            else one,
            loose,
        )
        for one, loose in verdicts
    ]


def _unnamed(side: Side, other: Side) -> tuple[Claim, ...]:
    """The numbers of a text without those of a name that both texts have ("Hot 100")."""
    return tuple(
        claim
        for claim in (*side.claims, *side.loose())
        if not (claim.measure == UNKNOWN and (name := side.named(claim)) and name in other.text)
    )


def _judge(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side], policy: Policy) -> Verdict:
    pairings = [paired(a, b, sides, policy) for a in ours if _past(a) == _past(b)]
    every = [one for one in pairings if one.score >= LEAST]
    meant = _known(every, b, sides)
    if not meant:
        parts = [found for a in ours if (found := part_and_whole(a, b, policy)) is not None]
        return parts[0] if parts else Verdict("neutral", f"Nothing is said of “{b.span.quote}”.", found=False)
    best = max(one.score for one in meant)
    worded = any(one.worded for one in meant)
    margin = _WORDED if worded else _NEAR
    near = [_verdict(one, sides, policy) for one in meant if one.score >= best - margin]
    found = min(near, key=lambda verdict: _ORDER.index(verdict.relation))
    if worded and found.relation == "contradicts" and _another(b, every, best, sides, policy):
        return Verdict("neutral", f"It is not clear which number “{b.span.quote}” speaks of.")
    return found


def _another(
    b: Claim, meant: Sequence[Pairing], best: float, sides: tuple[Side, Side], policy: Policy
) -> bool:
    """True where a number says as much that shares only the word before it, not the noun behind it.

    Of "won 5 awards and was nominated for 23" the second is meant by "nominated for over 20 awards".
    """
    verb = _led_by(b, sides[1])
    others = [one for one in meant if one.score >= best - _DOUBT and _led_by(one.a, sides[0]) == verb]
    if not verb or any(one.score == best for one in others):
        return False
    return any(_verdict(one, sides, policy).relation == "entails" for one in others)


def _led_by(claim: Claim, side: Side) -> str:
    """The last word that means something before a number, by its beginning."""
    before = words(side.text[: claim.span.start])
    return before[-1] if before else ""


def _past(claim: Claim) -> bool:
    """True for what was before a change ("fell 〈from 7 %〉 to 6 %")."""
    return any(pattern.endswith(_BEFORE) for pattern in claim.patterns)


def _known(meant: list[Pairing], b: Claim, sides: tuple[Side, Side]) -> list[Pairing]:
    """Those with the noun of b, or of its known measure, where there are any: other words say less."""
    noun = set(
        words(behind(b.span.quote, b.said.digits) or sides[1].text[b.span.end : b.span.end + _NEAR_BY])
    )
    same = [
        one
        for one in meant
        if (one.a.measure == b.measure != UNKNOWN and not one.worded) or _noun(one.a, sides[0]) in noun
    ]
    return same or meant


def _noun(claim: Claim, side: Side) -> str:
    """The first word that means something behind a number, by its beginning."""
    quoted = words(behind(claim.span.quote, claim.said.digits))
    return next(iter([*quoted, *words(side.text[claim.span.end :])]), "")


def _verdict(one: Pairing, sides: tuple[Side, Side], policy: Policy) -> Verdict:
    found = msgspec.structs.replace(related(one.a, one.b, sides, policy), by=one.a.id)
    if found.relation == "neutral":
        return found
    if two_places(sides) or any(
        tell(one.a, one.b, sides) for tell in (other_subject, other_facet, two_sorts)
    ):
        return Verdict("neutral", f"They are hardly of one thing: {_told(one)}.")
    parts = (part_of_people, lot_of_total)
    if found.relation == "contradicts" and any(tell(one.a, one.b, sides) for tell in parts):
        return Verdict("neutral", f"One counts a part of what the other counts: {_told(one)}.")
    return found


def _told(one: Pairing) -> str:
    return f"“{one.a.span.quote}” and “{one.b.span.quote}”"
