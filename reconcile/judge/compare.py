"""Two short texts: whether whoever accepts the one must accept the other, must reject it, or neither.

The same judgement as a dossier's, on few claims: each number of the second text is matched to the
number of the first that answers the same question, then intervals, hedges, stances and dates decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from reconcile.judge.aligned import LEAST, Pairing, paired
from reconcile.judge.beside import noun_behind, of_whole_land, part_named
from reconcile.judge.centuries import with_centuries
from reconcile.judge.changes import of_one_kind, other_way, with_change_again, with_formers
from reconcile.judge.dated import dated
from reconcile.judge.derived import RECORD, derived
from reconcile.judge.directions import gone_the_way
from reconcile.judge.far_fetched import far_fetched, other_mean
from reconcile.judge.gravely import of_some_hurt
from reconcile.judge.kinds import unsure
from reconcile.judge.meant import best_rank, nearest, of_its_noun, of_its_owner, of_its_time
from reconcile.judge.named import strangers
from reconcile.judge.narrower import narrower
from reconcile.judge.nouns import two_nouns
from reconcile.judge.occasions import other_occasion
from reconcile.judge.one_thing import a_part, hardly_one, other_value
from reconcile.judge.one_to_one import one_to_one
from reconcile.judge.own_words import own_words
from reconcile.judge.pair import Relation, Verdict, related
from reconcile.judge.part_and_whole import part_and_whole
from reconcile.judge.parts import of_a_higher, share_of_two
from reconcile.judge.restated import restated
from reconcile.judge.rhythm import with_rhythm
from reconcile.judge.second_look import second_look
from reconcile.judge.sets import straight
from reconcile.judge.shares import following, included, of_whole, told_as_share, wholes
from reconcile.judge.side import AGAIN, AGE, SCORE, UNKNOWN, Side, with_denied, with_results, without_sums
from reconcile.judge.since import with_own_times, with_times_behind
from reconcile.judge.sizes import gathered, with_laps
from reconcile.judge.sums import (
    all_aboard,
    either_of,
    rest_of_whole,
    sum_of_parts,
    sum_of_sorts,
    summed_up,
    told_together,
)
from reconcile.judge.survivors import dead_among_saved
from reconcile.judge.tolls import with_tolls
from reconcile.lexicon.comparing import every
from reconcile.lexicon.nearby import behind, words
from reconcile.model import Claim
from reconcile.policy import Policy

__all__ = ["Relation", "Verdict", "compare", "compare_sides"]

_NEAR = 0.25
"""Numbers that are this near to the best match may be the one meant."""
_ALL = 24
"""Characters before a number in which "all of its" stands."""
_WORDED = 0.005
_DOUBT = 0.2
"""Of numbers matched by words alone, one that is so much less near may still be meant."""
_AGAIN = 0.1
"""A number that takes up the noun of one before it ("14 students, now 2,300") may as well be meant."""
_ORDER: tuple[Relation, ...] = ("entails", "contradicts", "neutral")


def compare(a_claims: Sequence[Claim], b_claims: Sequence[Claim], policy: Policy) -> tuple[Relation, str]:
    """How a text with ``b_claims`` stands to one with ``a_claims``, with a sentence of why.

    ``entails`` where every number of b follows from a, ``contradicts`` where one cannot be true with
    a, ``neutral`` otherwise, also where there is nothing to compare.
    """
    return compare_sides(Side(tuple(a_claims)), Side(tuple(b_claims)), policy)


def compare_sides(a: Side, b: Side, policy: Policy) -> tuple[Relation, str]:
    """The same with the texts, so that numbers of no known measure line up by the words around them."""
    a, b = (restated(with_denied(without_sums(side))) for side in (a, b))
    a, b = (with_centuries(with_tolls(side)) for side in (a, b))
    a, b = gathered(a, b), gathered(b, a)
    a, b = with_rhythm(a, b), with_rhythm(b, a)
    a, b = (with_times_behind(with_own_times(side)) for side in (with_laps(a, b), with_laps(b, a)))
    a, b = (with_formers(with_change_again(side)) for side in (a, b))
    if any(one.quantity.unit == SCORE for side in (a, b) for one in side.numbers):
        a, b = with_results(a), with_results(b)
    ours, theirs = (_unnamed(one, other) for one, other in ((a, b), (b, a)))
    further = derived(ours, a)
    ours = (*ours, *following(ours, a))
    if not theirs and (clean := straight(a, b)) is not None:
        return ("entails", "It was so by its sets.") if clean else ("contradicts", "A set was lost.")
    turned = gone_the_way(a, b, (*ours, *further)) if not theirs else None
    if turned is not None:
        return turned.relation, turned.why
    when = dated(a, b) if not theirs else None
    if when is not None:
        return when.relation, when.why
    if not (ours or further) or not theirs:
        missing = "the second" if ours or further else "the first"
        return "neutral", f"There is no claim of a quantity in {missing} text."
    if dead := dead_among_saved((a, b), (ours, theirs)):
        return "contradicts", dead
    split = {part.id: one for one in theirs if (part := wholes(theirs, b).get(one.id)) is not None}
    whole, total = wholes(ours, a), wholes(theirs, b)
    if whole and total:
        whole, total = {}, {}
    theirs = tuple(one for one in theirs if one.id not in total) + (following(theirs, b) if total else ())
    aside = included(ours, a)
    ours = tuple(one for one in ours if one.id not in aside or part_named(one, a, b))
    if len(theirs) == 1:  # "94 of them 〈in the capital〉" answers what is told of the capital
        told_of_part = {
            aside[one.id].id for one in ours if one.id in aside and part_named(one, a, b, aside[one.id])
        }
        ours = tuple(one for one in ours if one.id not in told_of_part)
    read = [one.span for one in further if RECORD in one.patterns]
    ours = tuple(
        one for one in ours if not any(one.span.start < at.end and at.start < one.span.end for at in read)
    )
    ours = (*ours, *further)
    verdicts = [(_judge(one, ours, (a, b), policy, whole), one.measure == UNKNOWN) for one in theirs]
    verdicts = one_to_one(verdicts, lambda at, left: _judge(theirs[at], left, (a, b), policy, whole), ours)
    parts = of_a_higher(theirs)
    told = [
        verdict
        for (verdict, _), one in zip(verdicts, theirs, strict=True)
        if verdict.relation == "contradicts"
        and one.id not in parts
        and not of_whole(one, verdict.by, split, ours, a)
    ]
    if told:
        return told[0].relation, told[0].why
    aged = any(one.quantity.unit == AGE for one in ours)
    counted = [
        verdict
        for (verdict, loose), one in zip(verdicts, theirs, strict=True)
        if verdict.found or not loose or (aged and one.quantity.unit == AGE)
    ]
    counted = counted or [verdict for verdict, _ in verdicts]
    found = next((one for one in counted if one.relation == "neutral"), counted[0])
    if found.relation == "contradicts":  # of a part of what both tell
        return "neutral", found.why.replace("Both cannot be true", "One is a part of the other")
    return found.relation, found.why


def _unnamed(side: Side, other: Side) -> tuple[Claim, ...]:
    """The numbers of a text without those of a name that both texts have ("Hot 100")."""
    return tuple(
        claim
        for claim in (*side.claims, *side.loose())
        if not (claim.measure == UNKNOWN and (name := side.named(claim)) and name in other.text)
    )


def _judge(
    b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side], policy: Policy, whole: Mapping[str, Claim]
) -> Verdict:
    of_all = every(sides[1].text[: b.span.start][-_ALL:], sides[1].lang)
    if of_all and any(one.id in whole and one.quantity.interval == b.quantity.interval for one in ours):
        return Verdict("neutral", f"The first tells of a part of “{b.span.quote}” alone.")
    return _of_all_ours(b, ours, sides, policy, whole)


def _of_all_ours(
    b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side], policy: Policy, whole: Mapping[str, Claim]
) -> Verdict:
    if total := (
        summed_up(b, ours, sides[0])
        or told_together(b, ours, sides[0])
        or sum_of_sorts(b, ours, sides)
        or rest_of_whole(b, sides[0])
    ):
        return Verdict("entails", total)
    if (everybody := all_aboard(b, ours, sides)) is not None:
        return related(everybody, b, sides, policy)
    if (either := either_of(b, ours, sides)) is not None:
        ours = either
    if both := sum_of_parts(b, ours, sides[0]):
        ours = (*ours, both) if all(one.measure != b.measure for one in ours) else ours
    pairings = [
        paired(a, b, sides, policy)
        for a in ours
        if of_one_kind(a, b, sides) and (a.id not in whole or _told_for_itself(a, whole[a.id], (b, sides)))
    ]
    every = [one for one in pairings if one.score >= LEAST]
    meant = of_its_noun(every, b, sides)
    if (own := own_words(every, b, sides)) is not None:
        meant = [own]
    if not meant:
        parts = [found for a in ours if (found := part_and_whole(a, b, policy)) is not None]
        if any(one.quantity.interval == b.quantity.interval for one in ours):
            parts = [found for found in parts if found.relation != "contradicts"]
        only = None if parts else second_look(b, [one for one in ours if of_one_kind(one, b, sides)], sides)
        only = only if only is not None and only.id not in whole else share_of_two(b, ours, sides)
        if only is not None and not parts:
            return _verdict(Pairing(only, b, LEAST, worded=True), sides, policy)
        return parts[0] if parts else Verdict("neutral", f"Nothing is said of “{b.span.quote}”.", found=False)
    meant = [one for one in meant if not other_value(one.a, b, sides)] or meant
    meant = [one for one in meant if not of_some_hurt(one.a, b, sides)] or meant
    meant = [one for one in meant if not two_nouns(one.a, b, sides)] or meant
    plain = [one for one in meant if not (one.worded and far_fetched(one.a, b, sides))]
    if not plain and (only := second_look(b, ours, sides)) is not None:
        return _verdict(Pairing(only, b, LEAST, worded=True), sides, policy)
    meant = plain or meant
    meant = of_its_owner(meant, b, sides)
    if of_whole_land(b, sides[1]):
        meant = [one for one in meant if of_whole_land(one.a, sides[0])] or meant
    meant = best_rank(nearest(of_its_time(meant, b), b, sides), every, b)
    best = max(one.score for one in meant)
    worded = any(one.worded for one in meant)
    margin = _WORDED if worded else _NEAR
    split = {key for key, part in whole.items() if told_as_share(part)}
    near = [
        _verdict(one, sides, policy)
        for one in meant
        if one.score >= best - margin
        or one.a.id in split
        or (AGAIN in one.a.patterns and one.score >= best - _AGAIN)
    ]
    found = min(near, key=lambda verdict: _ORDER.index(verdict.relation))
    if worded and found.relation == "contradicts" and _another(b, every, best, sides, policy):
        return Verdict("neutral", f"It is not clear which number “{b.span.quote}” speaks of.")
    return found


def _told_for_itself(whole: Claim, part: Claim, told: tuple[Claim, tuple[Side, Side]]) -> bool:
    """True where a whole is what b tells of: of its value, or as near with a noun that its part has not.

    Of "88 % of 64 critics" b may tell the reviews it is based on.
    """
    b, sides = told
    if whole.quantity.interval == b.quantity.interval:
        return True
    if told_as_share(part):
        return noun_behind(whole, sides[0]) == noun_behind(b, sides[1]) != ""
    own = words(behind(part.span.quote, part.said.digits))
    return bool(own) and part.quantity.unit != whole.quantity.unit


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


def _verdict(one: Pairing, sides: tuple[Side, Side], policy: Policy) -> Verdict:
    found = msgspec.structs.replace(related(one.a, one.b, sides, policy), by=one.a.id)
    if found.relation == "neutral":
        return found
    if hardly_one(one.a, one.b, sides):
        return Verdict("neutral", f"They are hardly of one thing: {_told(one)}.")
    if found.relation == "entails" and (more := narrower(one.a, one.b, sides)):
        return Verdict("neutral", f"The first does not say “{more}”: {_told(one)}.")
    if one.worded and far_fetched(one.a, one.b, sides):
        return Verdict("neutral", f"They are hardly of one thing: {_told(one)}.")
    if found.relation == "entails" and (unsure(one.a, one.b, sides) or other_mean(one.a, one.b, sides)):
        return Verdict("neutral", f"It may not have come to that: {_told(one)}.")
    if found.relation == "entails" and other_way(one, sides):
        return msgspec.structs.replace(
            found, relation="contradicts", why=f"Both cannot be true: {_told(one)}."
        )
    if found.relation == "contradicts" and strangers(sides):
        return Verdict("neutral", f"They share no name: {_told(one)}.")
    if found.relation == "contradicts" and other_occasion(one.a, one.b, sides):
        return Verdict("neutral", f"They are of two occasions: {_told(one)}.")
    if found.relation == "contradicts" and a_part(one.a, one.b, sides):
        return Verdict("neutral", f"One counts a part of what the other counts: {_told(one)}.")
    return found


def _told(one: Pairing) -> str:
    return f"“{one.a.span.quote}” and “{one.b.span.quote}”"
