"""What the subjects of two profiles say for and against one question: actors, kinds of people, qualifiers."""

from __future__ import annotations

import math

from reconcile.cluster.names import Subject, entity_name, is_country, known_country, overlap, root_of, within
from reconcile.cluster.profile import Profile, is_given, is_share
from reconcile.lexicon import entities
from reconcile.model import Feature

BLOCK = -math.inf
"""The weight of a clash of scope: nothing outweighs it, and it keeps whole clusters apart."""


def subject_feature(a: Profile, b: Profile, measure: str) -> Feature | None:
    """What the subjects say: None where neither names anybody."""
    one, two = a.subject, b.subject
    known = 1.2 if a.inherited or b.inherited else 2.0
    if one == two:
        if not one.actor and not one.words:
            return None
        who = " ".join((actor_name(one.actor) if one.actor else "", *one.words)).strip()
        return Feature("subject", known, f"both count {who}")
    weight, why = 0.0, "one does not say who is counted"
    if one.actor and two.actor:
        weight, why = _actors(one.actor, two.actor, known)
        if weight < 0:
            inherited = a.inherited or b.inherited
            return Feature("subject", -2.0 if inherited and weight == BLOCK else weight, why)
    elif is_given(measure) and (one.actor or two.actor) and not (one.words or two.words):
        return Feature(
            "subject", -2.5, f"what {actor_name(one.actor or two.actor or '')} gives is not what all give"
        )
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
        return known, f"both count {actor_name(one)}"
    if within(one, two) or within(two, one):
        part, whole = (one, two) if within(one, two) else (two, one)
        if is_country(whole):
            return known - 0.2, f"{actor_name(part)} belong to {actor_name(whole)}"
        if entities().by_key[part].apart:
            return -2.5, f"{actor_name(part)} are counted by themselves beside {actor_name(whole)}"
        return known - 0.4, f"{actor_name(part)} are part of {actor_name(whole)}"
    if root_of(one) == root_of(two):
        return -2.5, f"{actor_name(one)} are not {actor_name(two)}"
    named = known_country(root_of(one)) and known_country(root_of(two))
    return (BLOCK if named else -2.0), f"{actor_name(one)} is not {actor_name(two)}"


def _whole_and_part(one: Subject, two: Subject) -> bool:
    """One names an actor of its own, the other speaks of all without one (the aid, the aid of the EU)."""
    return any(a.actor and b.named and not b.actor and not b.kinds for a, b in ((one, two), (two, one)))


def _kinds(one: Subject, two: Subject) -> Feature | None:
    """Kinds of people: two kinds are two questions; a kind beside all people is a part of them."""
    if one.kinds and two.kinds:
        if set(one.kinds) & set(two.kinds):
            return None
        return Feature("subject", -2.5, f"{actor_name(one.kinds[0])} are not {actor_name(two.kinds[0])}")
    kind, other = (one, two) if one.kinds else (two, one)
    if other.actor or not other.named:
        return None
    return Feature("subject", -1.5, f"{actor_name(kind.kinds[0])} are a part of all")


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


def actor_name(key: str) -> str:
    """The name of an actor in a reason."""
    return entity_name(key)
