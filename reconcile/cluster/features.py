"""What speaks for and against two profiles asking the same question, each with its weight and sentence.

Weights are natural-log odds, set by hand on annotated documents; their sum with ``BASE`` is the
score. A feature with weight ``BLOCK`` is a clash of scope: nothing else can outweigh it, and it
also keeps whole clusters apart.
"""

from __future__ import annotations

from reconcile.cluster.names import (
    entity_name,
    is_country,
    known_place,
    speaker_root,
    spelled_apart,
    within,
)
from reconcile.cluster.profile import NO_DAYS, Node, Profile, facets, is_event
from reconcile.cluster.subject import BLOCK, actor_name, subject_feature
from reconcile.cluster.wording import words_feature
from reconcile.lexicon import measures
from reconcile.model import Claim, Feature

BASE = -1.0
_MOVING = frozenset({"planned", "selected", "dispatched"})
_WAVE_DAYS = 45
_ADDED_DAYS = 120
_EVENT_DAYS = 3
_YEAR_DAYS = 300
_STORY_DAYS = 45
_BESIDE = 80
"""Code points between an amount and its conversion."""
_FEW = 20
_NEAR = 600
"""Code points within which one voice is taken to set two numbers against each other."""


def features(one: Node, two: Node, measure: str) -> tuple[Feature, ...]:
    """All features of a pair of nodes of one block, in a fixed order."""
    a, b = one.profile, two.profile
    found = [
        subject_feature(a, b, measure),
        _part(one, two),
        _status(a, b),
        _increment(a, b),
        _side(a, b),
        _place(one, two, measure),
        _time(a, b, measure) or _span(one, two, measure),
        _source(one, two),
        _claimant(one, two),
        _currency(one, two),
        _one_voice(one, two),
        words_feature(one, two),
    ]
    return tuple(feature for feature in found if feature is not None)


def score(found: tuple[Feature, ...]) -> float:
    """The log odds that the questions are one; minus infinity where a scope clashes."""
    return BASE + sum(feature.weight for feature in found)


def _part(one: Node, two: Node) -> Feature | None:
    """Rows of a table that adds up are apart from each other, from their total and from totals elsewhere."""
    if not one.profile.part and not two.profile.part:
        return None
    if one.sources & two.sources:
        return Feature("part", BLOCK, "they are parts of one sum, or a part and its whole")
    same = one.profile.subject == two.profile.subject and one.profile.subject.named
    if one.profile.part and two.profile.part:
        return None if same else Feature("part", -2.0, "they are parts of two sums")
    return Feature("part", -1.5, "one is a part of a sum")


def _status(a: Profile, b: Profile) -> Feature | None:
    if a.status == b.status:
        return Feature("status", 0.5, f"both {a.status.replace('_', ' ')}") if a.status else None
    if not a.status or not b.status:
        other = a.status or b.status
        weight = -0.2 if other == "dispatched" else -0.9
        return Feature("status", weight, f"one does not say that they are {other}")
    pair = {a.status, b.status}
    if pair == {"dispatched", "present"}:
        place = a.place if a.status == "present" else b.place
        if place and is_country(place):
            return Feature("status", -0.3, "the place is only where they were sent")
    return Feature("status", BLOCK, f"{a.status} is not {b.status}")


def _increment(a: Profile, b: Profile) -> Feature:
    if a.increment != b.increment:
        return Feature("increment", BLOCK, f"{_article(a.increment)} is not {_article(b.increment)}")
    return Feature("increment", 0.5, f"both tell {_article(a.increment)}")


def _side(a: Profile, b: Profile) -> Feature | None:
    if not a.side or not b.side:
        return None
    if a.side != b.side:
        return Feature("side", BLOCK, f"what is {a.side} is not what is {b.side}")
    return Feature("side", 0.3, f"both are {a.side}")


def _article(increment: str) -> str:
    return {"total": "the total", "batch": "one wave", "additional": "an addition"}[increment]


def _place(left: Node, right: Node, measure: str) -> Feature | None:
    a, b = left.profile, right.profile
    if "place" not in facets(measure):
        return None
    if not a.place or not b.place:
        here = "present" in (a.status, b.status) and (a.place or b.place)
        return Feature("place", -0.3, "one does not say where they are") if here else None
    one, two = entity_name(a.place), entity_name(b.place)
    if a.place == b.place:
        return Feature("place", 1.0, f"both in {one}")
    if within(a.place, b.place) or within(b.place, a.place):
        nobody = not a.subject.actor and not b.subject.actor and bool(left.sources & right.sources)
        return _nested(a, b, one, two, event=is_event(measure) or nobody)
    if a.status in _MOVING or b.status in _MOVING:
        return Feature("place", -0.5, f"{one} and {two} are stations of one way")
    if known_place(a.place) and known_place(b.place):
        nobody = not a.subject.root and not b.subject.root
        weight = BLOCK if "present" in (a.status, b.status) else (-4.0 if nobody else -2.0)
        return Feature("place", weight, f"{one} is not {two}")
    if left.sources & right.sources:
        return Feature("place", -0.7, f"{one} and {two} may be two places")
    nobody = not a.subject.root and not b.subject.root
    weight = -3.0 if nobody and not spelled_apart(a.place, b.place) else -1.5
    return Feature("place", weight, f"{one} and {two} may be two places")


def _nested(a: Profile, b: Profile, one: str, two: str, *, event: bool) -> Feature:
    if "present" in (a.status, b.status):
        countries = is_country(a.place) or is_country(b.place)
        weight = BLOCK if a.status == b.status and countries else -1.0
        return Feature("place", weight, f"{one} and {two} are part and whole, and who is there is counted")
    if event and is_country(a.place) != is_country(b.place):
        return Feature("place", -2.5, f"{one} and {two} are a town and its country, each with its own crowd")
    planned = {"planned", "selected"} & {a.status, b.status}
    return Feature("place", -0.3 if planned else 0.4, f"{one} and {two} are part and whole")


def _time(a: Profile, b: Profile, measure: str) -> Feature | None:
    if NO_DAYS in (a.days, b.days):
        return None
    gap = max(a.days[0], b.days[0]) - min(a.days[1], b.days[1])
    if is_event(measure) and a.increment == "total":
        limit = _EVENT_DAYS
    else:
        limit = _WAVE_DAYS if a.increment == "batch" else _ADDED_DAYS
    if gap > limit:
        return Feature("time", BLOCK, f"they are {gap} days apart")
    return Feature("time", 0.7, "at the same time" if gap <= 0 else f"{gap} days apart")


def _span(one: Node, two: Node, measure: str) -> Feature | None:
    """How far two totals lie apart: tolls of nobody's army that are most of a year apart are two events.

    Where one does not say who is counted, the same weeks speak a little for one story.
    """
    first, second = _stretch(one), _stretch(two)
    if first is None or second is None or (one.profile.subject.root and two.profile.subject.root):
        return None
    gap = max(first[0], second[0]) - min(first[1], second[1])
    nobody = not one.profile.subject.root and not two.profile.subject.root
    if gap > _YEAR_DAYS and nobody and course_of(measure) == "cumulative":
        return Feature("time", -2.5, f"they are {gap} days apart")
    if gap <= _STORY_DAYS and not one.sources & two.sources:
        return Feature("time", 0.3, "of the same weeks")
    return None


def _stretch(node: Node) -> tuple[int, int] | None:
    periods = [claim.as_of or claim.asserted for claim in node.claims]
    days = [period.anchor.toordinal() for period in periods if period is not None]
    return (min(days), max(days)) if days else None


def _source(one: Node, two: Node) -> Feature | None:
    if one.sources & two.sources:
        return Feature("source", 0.7, "told by one document")
    return None


def _claimant(one: Node, two: Node) -> Feature | None:
    """Who speaks says little of what is counted, unless that is all there is."""
    first, second = ({claim.claimant for claim in node.claims if claim.claimant} for node in (one, two))
    if first & second:
        return Feature("claimant", 0.3, f"{min(first & second)} speaks in both")
    if one.profile.subject.root and two.profile.subject.root:
        return None
    bodies = {speaker_root(name) for name in first} & {speaker_root(name) for name in second} - {None}
    if bodies:
        return Feature("claimant", 0.3, f"speakers of {actor_name(min(map(str, bodies)))} in both")
    return None


def _currency(one: Node, two: Node) -> Feature | None:
    """Amounts in two currencies are one where one is told as the other's conversion, else of two givers."""
    first, second = one.profile.currency, two.profile.currency
    if first == second:
        return None
    pairs = [(a, b) for a in one.claims[:_FEW] for b in two.claims[:_FEW] if a.span.source == b.span.source]
    if any(a.claimant == b.claimant and abs(a.span.start - b.span.start) <= _BESIDE for a, b in pairs):
        return Feature("currency", 0.5, f"the one is told as a conversion, {first} and {second}")
    weight = -2.5 if pairs else -0.5
    return Feature("currency", weight, f"{first} and {second} are told apart")


def _one_voice(one: Node, two: Node) -> Feature | None:
    """One voice that gives two values for one date, near each other, in other words: two questions."""
    subjects = one.profile.subject, two.profile.subject
    if (
        subjects[0] == subjects[1]
        or not all(subject.named for subject in subjects)
        or not one.sources & two.sources
    ):
        return None
    if len(one.claims) * len(two.claims) > 400:
        return None
    pairs = [(a, b) for a in one.claims for b in two.claims if _same_breath(a, b)]
    if pairs and any(a.quantity.interval.disjoint(b.quantity.interval) for a, b in pairs):
        who = pairs[0][0].claimant or "the text"
        return Feature(
            "one-voice", -2.0, f"{who} gives both numbers at once, for differently named people or things"
        )
    return None


def _same_breath(a: Claim, b: Claim) -> bool:
    return (
        a.span.source == b.span.source
        and a.claimant == b.claimant
        and a.as_of == b.as_of
        and a.stance == b.stance
        and abs(a.span.start - b.span.start) <= _NEAR
    )


def course_of(measure: str) -> str:
    """How the measure moves in time."""
    return measures().course(measure)
