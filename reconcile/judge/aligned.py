"""Which number of one text is meant by a number of the other."""

from __future__ import annotations

import re

import msgspec

from reconcile.judge.apart import shared_place
from reconcile.judge.beside import noun_behind, of_whole_land, surroundings, unsaid
from reconcile.judge.likeness import likeness, unknown
from reconcile.judge.money import is_currency
from reconcile.judge.same_unit import deeds, graded, one_rate, one_unit, out_of_what
from reconcile.judge.shares import FATE
from reconcile.judge.side import AGE, RANK, UNKNOWN, Side, sentence
from reconcile.judge.sizes import only_fitting, only_of_kind, two_units
from reconcile.judge.subjects import contrast
from reconcile.judge.values import allowed, as_said, comparable
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.measure_words import measure_cues
from reconcile.lexicon.nearby import behind, closeness, words
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim
from reconcile.policy import Policy

LEAST = 0.5
"""A pair that speaks less than this for being one question is none."""
_SHARE = "share"
_PERCENTAGES = {_SHARE, "growth"}
"""A percentage of which nothing more is said is a share by its sign alone; it may as well be a growth."""
_SCALE = 0.6
"""Two marks out of the same number are of one thing rather than a mark and a per cent."""
_ALIKE = 0.4
"""Words around two numbers of no known measure that are this much the same are of one question."""
_ALONE = 0.25
"""... and this much, where neither text has another number."""
_AGREED = 0.15
"""... and this much, where the two alone are of one value."""
_UNLIKE_UNITS = 0.5
"""... and so much less, where they are in two units, whose words cannot be the same."""
_PLACED = 0.1
"""... and this much, where both also name the same place."""
_PLAIN = 0.7
"""... and this much, where the measure that one has is a part of others."""
_HIDDEN = 0.6
"""... and this much, where only one of them has a known measure."""


class Pairing(msgspec.Struct, frozen=True):
    """Two numbers, and how much speaks for their answering one question."""

    a: Claim
    b: Claim
    score: float
    worded: bool = False
    """The words around them were compared: the closest is the one meant."""


def paired(a: Claim, b: Claim, sides: tuple[Side, Side], policy: Policy) -> Pairing:
    """Two numbers by their facets; where no measure is known, by the words around them."""
    found = _paired(a, b, sides, policy)
    same = found.score < LEAST and bool(sides[0].text) and one_rate(a, b) and _same_sum(a, b, sides)
    return Pairing(a, b, LEAST, worded=True) if same else found


def _paired(a: Claim, b: Claim, sides: tuple[Side, Side], policy: Policy) -> Pairing:
    done = deeds(a, b, sides)
    if not (one_unit(a, b) or done) or not one_rate(a, b):
        return Pairing(a, b, -1.0)
    if not done and (_counts_else(a, b, sides[0]) or _counts_else(b, a, sides[1])):
        return Pairing(a, b, -1.0)
    vague = (
        (done and not one_unit(a, b))
        or UNKNOWN in (a.measure, b.measure)
        or (unknown(a) and unknown(b) and bool(sides[0].text))
    )
    vague = vague or (bool(sides[0].text) and (_of_unit(a) or _of_unit(b)))
    vague = vague or (bool(sides[0].text) and (_carried(a, b) or _carried(b, a)))
    vague = vague or (bool(sides[0].text) and {a.measure, b.measure} == _PERCENTAGES)
    if vague:
        return Pairing(a, b, _by_words(a, b, sides, policy), worded=True)
    score = likeness(a, b, policy) + (_LIVE if _live_there(a, b, sides) else 0.0)
    money = is_currency(a.quantity.unit or "")
    if money and unknown(a) != unknown(b) and sides[0].text and not _some_words(a, b, sides):
        return Pairing(a, b, -1.0)
    if money and sides[0].text and score < LEAST and all(map(of_whole_land, (a, b), sides)):
        return Pairing(a, b, _by_words(a, b, sides, policy), worded=True)
    if score < LEAST and sides[0].text and _same_words(a, b, sides, policy):
        score = _by_words(a, b, sides, policy)
    if a.measure == b.measure == _SHARE and graded(a, sides[0]) != graded(b, sides[1]):
        return Pairing(a, b, -1.0)
    if a.measure == b.measure == _SHARE and sides[0].text:  # a share of what? its words tell
        same = closeness(surroundings(sides[0], a), surroundings(sides[1], b))
        return Pairing(
            a, b, score + same + (_SCALE if out_of_what(a) == out_of_what(b) else 0.0), worded=True
        )
    return Pairing(a, b, score)


def _live_there(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for a population beside people of no known measure who are about as many: both live there."""
    if {a.measure, b.measure} != {"population", "other:people"} or not sides[0].text:
        return False
    other, side = (a, sides[0]) if a.measure == "other:people" else (b, sides[1])
    one, two = a.quantity.interval.middle, b.quantity.interval.middle
    anybody = sort_of(behind(other.span.quote, other.said.digits), side.lang) == "people"
    return bool(anybody and one and two) and max(one, two) <= 2 * min(one, two)  # type: ignore[type-var, operator]


_LIVE = 0.3


def _same_sum(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for one sum of money in two texts that share some words: it is hardly another of that size."""
    money = is_currency(a.quantity.unit or "") and a.quantity.unit == b.quantity.unit
    same = a.quantity.interval == b.quantity.interval and a.quantity.interval.is_point
    return money and same and len(set(words(sides[0].text)) & set(words(sides[1].text))) >= _SHARED


_SHARED = 1


def _same_words(a: Claim, b: Claim, sides: tuple[Side, Side], policy: Policy) -> bool:
    """True where nothing but the words hides that two numbers of other measures, or of none, are of one thing.

    A measure that is part of a whole (pledged and delivered) has others beside it that read alike.
    """
    if a.measure == b.measure or (unknown(a) and unknown(b)):
        return False
    known = {one.measure for one in (a, b) if not unknown(one)}
    heads = len(known) > 1 and {a.quantity.unit, b.quantity.unit} <= _HEADS
    heads = heads and unit_words(sides[0].lang).spaced
    if heads and (a.quantity.unit != b.quantity.unit or known <= _TOLLS):
        return False
    if (heads or _on_occasion(known)) and allowed(a, policy).disjoint(allowed(b, policy)):
        return False
    same = closeness(surroundings(sides[0], a), surroundings(sides[1], b))
    strong = same >= _PLAIN and len(known) == 1
    if not strong and any(
        _bound(known, {relation.whole, *relation.parts}) for relation in measures().relations
    ):
        return False
    if sides[0].lang != sides[1].lang:
        lone = all(len(side.claims) + len(side.loose()) == 1 for side in sides)
        return lone and not allowed(a, policy).disjoint(allowed(b, policy))
    return same >= _HIDDEN


_TOLLS = frozenset({"killed", "wounded", "missing", "infected", "recovered", "arrested", "evacuated"})
_HEADS = frozenset({"person", "event"})
"""People and cases: two known measures of them (deaths, infections) are never of one value unless they say so."""


def _on_occasion(known: set[str]) -> bool:
    """True for two measures of which only one is of an occasion: a crowd, and those arrested in it."""
    return len({measures().by_key[key].event for key in known if key in measures().by_key}) > 1


def _bound(known: set[str], members: set[str]) -> bool:
    """True where two measures are of one relation, or the only known one is of any."""
    return known <= members if len(known) > 1 else bool(known & members)


def _some_words(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the words around two numbers, or their languages, leave room for one question."""
    if sides[0].lang != sides[1].lang:
        return True
    return closeness(surroundings(sides[0], a), surroundings(sides[1], b)) >= _ALONE


def _by_words(a: Claim, b: Claim, sides: tuple[Side, Side], policy: Policy) -> float:
    same = closeness(surroundings(sides[0], a), surroundings(sides[1], b))
    same = max(same, _ALIKE) if _noun_before(a, sides[0]) == _noun_before(b, sides[1]) != "" else same
    same = max(same, _ALIKE) if not one_unit(a, b) and deeds(a, b, sides) else same
    left = noun_behind(b, sides[1]) in unsaid(sides[0], a)
    same = max(same, _ALIKE) if left or _of_fate(a, b, sides[1]) else same
    single = all(len(side.claims) + len(side.loose()) == 1 for side in sides)
    none = single and not any(claim.quantity.interval.high for claim in (a, b))
    if single and (none or sides[0].lang != sides[1].lang):
        return LEAST + same
    alone = a.quantity.unit == RANK or single or only_of_kind(a, b, sides)
    fits = comparable(as_said(a, b), as_said(b, a), sides, policy)
    alike = fits is not None and not fits[0].disjoint(fits[1])
    alone = alone or (alike and only_fitting(a, b, sides[0]))
    alike = alike and alone
    least = _PLACED if alone and shared_place(sides) else _ALONE if alone else _ALIKE
    least = min(least, _AGREED) if alike or _twice(a, b, sides) else least
    least *= _UNLIKE_UNITS if alike and two_units((a, b)) else 1
    if same < least or contrast(*sides) is not None:
        return -1.0
    return LEAST + same + (_MARKED if _of_mark(a, b, sides) else 0.0)


def _of_fate(a: Claim, b: Claim, side: Side) -> bool:
    """True for a share of the dead that follows from two counts, beside one of which the same is said in other words."""
    fate = next((one.removeprefix(FATE) for one in a.patterns if one.startswith(FATE)), "")
    first, last = sentence(side.text, b.span)
    said = (
        measure_cues(side.lang).longest(side.text[first:last])
        if fate and b.quantity.unit == "percent"
        else ()
    )
    return any(hit.value.measure.key == fate for hit in said)


def _twice(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for one count of one noun ("the loss of 640 jobs", "cuts 640 jobs")."""
    one = a.quantity.interval
    same = one.is_point and one == b.quantity.interval and (one.low or 0) > _FEW
    return same and noun_behind(a, sides[0]) == noun_behind(b, sides[1]) != ""


_FEW = 9
"""Up to so many of a thing there are often."""
_MARKED = 0.1


def _of_mark(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for a mark out of a hundred beside a number without a noun: "a score of over 80" counts no reviews."""
    after = _NEXT.match(sides[1].text, b.span.end)
    bare = after is None or after[1].casefold() in unit_words(sides[1].lang).stop
    return out_of_what(a) == "100" and b.quantity.unit is None and bare


def _counts_else(claim: Claim, other: Claim, side: Side) -> bool:
    """True for a bare number with a noun of its own beside an age or a size ("three marathons", "30 years")."""
    known = units().get(other.quantity.unit or "")
    size = other.quantity.unit == AGE or (known is not None and known.dimension in _SIZES)
    if claim.quantity.unit is not None or not size:
        return False
    after = _NEXT.match(side.text, claim.span.end)
    return after is not None and after[1].casefold() not in unit_words(side.lang).stop


_SIZES = frozenset({"length", "mass", "area", "volume", "time"})


def _noun_before(claim: Claim, side: Side) -> str:
    """The noun of a number that has none behind it ("a crew of 310 and ..."): the word right before it."""
    if claim.quantity.unit is not None or words(behind(claim.span.quote, claim.said.digits)):
        return ""
    after = _NEXT.match(side.text, claim.span.end)
    if after is not None and after[1].casefold() not in unit_words(side.lang).stop:
        return ""
    return next(iter(words(side.text[: claim.span.start], side.lang)[-1:]), "")


_NEXT = re.compile(r"[ ]?([^\W\d_]+)")


def _of_unit(claim: Claim) -> bool:
    """True for a measure that only repeats the unit ("other:hectare")."""
    return unknown(claim) and claim.measure.removeprefix("other:") in units()


def _carried(claim: Claim, other: Claim) -> bool:
    """True for people whose measure is only that of a number before them, beside people of no known measure."""
    return (
        any(one in claim.patterns for one in _CARRIED) and claim.quantity.unit == "person" and unknown(other)
    )


_CARRIED = ("measure.carried", "measure.by-status")
