"""Whether two numbers that look like one question's are of one thing: all that tells it, in one place."""

from __future__ import annotations

from reconcile.judge.apart import (
    lot_of_total,
    one_of_several,
    other_chart,
    other_facet,
    other_subject,
    part_of_people,
    two_places,
    two_sorts,
)
from reconcile.judge.gravely import of_some_hurt
from reconcile.judge.kinds import of_career, of_the_dead, other_fate, other_kind, other_rate
from reconcile.judge.named import two_names
from reconcile.judge.nouns import other_ranked, two_nouns
from reconcile.judge.peoples import two_peoples
from reconcile.judge.predicates import other_predicate
from reconcile.judge.side import RANK, Side
from reconcile.judge.subjects import other_place_in_row
from reconcile.model import Claim

_THINGS = (other_ranked, other_predicate, other_subject, two_names, two_nouns, two_sorts, two_peoples)
_VALUES = (other_facet, other_fate, other_kind, other_rate, of_career, of_the_dead)
_PARTS = (of_some_hurt, part_of_people, lot_of_total, one_of_several, other_chart)


def hardly_one(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where place, name, noun, season or kind of value say that two numbers are of two things."""
    in_row = b.quantity.unit != RANK and other_place_in_row(*sides)
    return in_row or two_places(sides) or any(tell(a, b, sides) for tell in (*_THINGS, *_VALUES))


def other_value(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two values of one thing (ordered and delivered, turnout and votes)."""
    return any(tell(a, b, sides) for tell in _VALUES)


def a_part(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where one number counts a part of what the other counts."""
    return any(tell(a, b, sides) for tell in _PARTS)
