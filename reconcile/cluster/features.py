"""What speaks for and against two profiles asking the same question, each with its weight and sentence.

Weights are natural-log odds, set by hand on annotated documents; their sum with ``BASE`` is the
score. A feature with weight ``BLOCK`` is a clash of scope: nothing else can outweigh it, and it
also keeps whole clusters apart.
"""

from __future__ import annotations

import math

from reconcile.cluster.names import (
    Subject,
    entity_name,
    is_country,
    known_country,
    known_place,
    overlap,
    root_of,
    within,
)
from reconcile.cluster.profile import NO_DAYS, Node, Profile, facets, is_event, is_share
from reconcile.lexicon import measures
from reconcile.model import Claim, Feature

BASE = -1.0
BLOCK = -math.inf
_MOVING = frozenset({"planned", "selected", "dispatched"})
_WAVE_DAYS = 45
_ADDED_DAYS = 120
_EVENT_DAYS = 3
_YEAR_DAYS = 300
_BESIDE = 80
"""Code points between an amount and its conversion."""
_FEW = 20
_NEAR = 600
"""Code points within which one voice is taken to set two numbers against each other."""


def features(one: Node, two: Node, measure: str) -> tuple[Feature, ...]:
    """All features of a pair of nodes of one block, in a fixed order."""
    a, b = one.profile, two.profile
    found = [
        _subject(a, b, measure),
        _part(one, two),
        _status(a, b),
        _increment(a, b),
        _place(one, two, measure),
        _time(a, b, measure) or _years(one, two, measure),
        _source(one, two),
        _claimant(one, two),
        _currency(one, two),
        _one_voice(one, two),
    ]
    return tuple(feature for feature in found if feature is not None)


def score(found: tuple[Feature, ...]) -> float:
    """The log odds that the questions are one; minus infinity where a scope clashes."""
    return BASE + sum(feature.weight for feature in found)


def _subject(a: Profile, b: Profile, measure: str) -> Feature | None:
    one, two = a.subject, b.subject
    known = 1.2 if a.inherited or b.inherited else 2.0
    if one == two:
        if not one.actor and not one.words:
            return None
        who = " ".join((_actor(one.actor) if one.actor else "", *one.words)).strip()
        return Feature("subject", known, f"both count {who}")
    weight, why = 0.0, "one does not say who is counted"
    if one.actor and two.actor:
        weight, why = _actors(one.actor, two.actor, known)
        if weight < 0:
            inherited = a.inherited or b.inherited
            return Feature("subject", -2.0 if inherited and weight == BLOCK else weight, why)
    elif (one.actor and two.words) or (two.actor and one.words) or _whole_and_part(one, two):
        return Feature("subject", -1.5, "one counts all, the other a part of them")
    if one.kinds != two.kinds:
        kinds = _kinds(one, two)
        if kinds is not None:
            return kinds
    more, said = _qualifiers(a, b)
    if more < 0 and is_share(measure):
        more -= 1.2
    return Feature("subject", weight + more, f"{why}; {said}" if said else why)


def _actors(one: str, two: str, known: float) -> tuple[float, str]:
    """How two known actors stand to each other."""
    if one == two:
        return known, f"both count {_actor(one)}"
    if within(one, two) or within(two, one):
        part, whole = (one, two) if within(one, two) else (two, one)
        if is_country(whole):
            return known - 0.2, f"{_actor(part)} belong to {_actor(whole)}"
        return known - 0.4, f"{_actor(part)} are part of {_actor(whole)}"
    if root_of(one) == root_of(two):
        return -2.5, f"{_actor(one)} are not {_actor(two)}"
    named = known_country(root_of(one)) and known_country(root_of(two))
    return (BLOCK if named else -2.0), f"{_actor(one)} is not {_actor(two)}"


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


def _whole_and_part(one: Subject, two: Subject) -> bool:
    """One names an actor of its own, the other speaks of all without one (the aid, the aid of the EU)."""
    return any(a.actor and b.named and not b.actor and not b.kinds for a, b in ((one, two), (two, one)))


def _kinds(one: Subject, two: Subject) -> Feature | None:
    """Kinds of people: two kinds are two questions; a kind beside all people is a part of them."""
    if one.kinds and two.kinds:
        if set(one.kinds) & set(two.kinds):
            return None
        return Feature("subject", -2.5, f"{_actor(one.kinds[0])} are not {_actor(two.kinds[0])}")
    kind, other = (one, two) if one.kinds else (two, one)
    if other.actor or not other.named:
        return None
    return Feature("subject", -1.5, f"{_actor(kind.kinds[0])} are a part of all")


def _qualifiers(a: Profile, b: Profile) -> tuple[float, str]:
    one, two = a.subject, b.subject
    if one.words == two.words:
        return (0.7, "in the same words") if one.words else (0.0, "")
    if not one.words or not two.words:
        named = one if one.words else two
        return -0.3, f"{' '.join(named.words)} is the narrower word"
    if one.native != two.native:
        return 0.0, "the words are of two languages and cannot be compared"
    share, held = overlap(one.words, two.words)
    if held or share >= 0.5:
        return 0.4, "the words are nearly the same"
    if share > 0:
        return -0.6, "the words meet in part"
    return -2.5, f"{' '.join(one.words)} is not {' '.join(two.words)}"


def _actor(key: str) -> str:
    return entity_name(key)


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
        return _nested(a, b, one, two)
    if a.status in _MOVING or b.status in _MOVING:
        return Feature("place", -0.5, f"{one} and {two} are stations of one way")
    if known_place(a.place) and known_place(b.place):
        weight = BLOCK if "present" in (a.status, b.status) else -2.0
        return Feature("place", weight, f"{one} is not {two}")
    weight = -0.7 if left.sources & right.sources else -1.5
    return Feature("place", weight, f"{one} and {two} may be two places")


def _nested(a: Profile, b: Profile, one: str, two: str) -> Feature:
    if "present" in (a.status, b.status):
        countries = is_country(a.place) or is_country(b.place)
        weight = BLOCK if a.status == b.status and countries else -1.0
        return Feature("place", weight, f"{one} and {two} are part and whole, and who is there is counted")
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


def _years(one: Node, two: Node, measure: str) -> Feature | None:
    """Tolls of nobody's army that are most of a year apart belong to two events."""
    if course_of(measure) != "cumulative" or one.profile.subject.root or two.profile.subject.root:
        return None
    first, second = _stretch(one), _stretch(two)
    if first is None or second is None:
        return None
    gap = max(first[0], second[0]) - min(first[1], second[1])
    return Feature("time", -2.5, f"they are {gap} days apart") if gap > _YEAR_DAYS else None


def _stretch(node: Node) -> tuple[int, int] | None:
    periods = [claim.as_of or claim.asserted for claim in node.claims]
    days = [period.anchor.toordinal() for period in periods if period is not None]
    return (min(days), max(days)) if days else None


def _source(one: Node, two: Node) -> Feature | None:
    if one.sources & two.sources:
        return Feature("source", 0.7, "told by one document")
    return None


def _claimant(one: Node, two: Node) -> Feature | None:
    shared = {c.claimant for c in one.claims if c.claimant} & {c.claimant for c in two.claims if c.claimant}
    if shared:
        return Feature("claimant", 0.3, f"{min(shared)} speaks in both")
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
