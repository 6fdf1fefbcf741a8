"""What may have become of an undated value between the days on which two texts came out."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from reconcile.judge.side import UNKNOWN, Side, sentence
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import facets, told_beside
from reconcile.lexicon.reckoning import begins_with, says
from reconcile.lexicon.unit import units
from reconcile.model import Claim, Interval, Period, TimeMention

_LONG_SINCE = 10
"""Days between two texts after which an undated value of what does not add up may be of another occasion."""
_LASTING = frozenset({"length", "mass", "volume"})
"""Dimensions of what stays as it is: a bridge is as long a year later."""


def with_own_times(side: Side) -> Side:
    """The text without the times of values that it only compares with ("five more than in 2011")."""
    beside = [
        one
        for one in side.times
        if told_beside(side.text[: one.span.start][-_BREATH:], side.lang)
        or begins_with(one.span.quote, side.lang, "earlier")
        or _best_since(one, side)
    ]
    if not beside:
        return side
    kept = tuple(one for one in side.times if one not in beside)
    claims = tuple(_retimed(claim, side, beside, kept) for claim in side.claims)
    return msgspec.structs.replace(side, claims=claims, times=kept)


def _best_since(time: TimeMention, side: Side) -> bool:
    """True for the time since which a value is the best of its kind ("the 〈first time〉 since 1994")."""
    first, _ = sentence(side.text, time.span)
    before = _CLAUSES.split(side.text[max(first, time.span.start - _LONG) : time.span.start])[-1]
    open_end = time.period.last is None
    return open_end and says(before, side.lang, "best")


_CLAUSES = re.compile(r"[,.;:()]")
_LONG = 48
_BREATH = 24
"""Characters before a time in which "than in" stands."""


def with_times_behind(side: Side) -> Side:
    """The text with each value of the time right behind it ("fell from 12,480 〈in 2001〉 to 11,935 in 2011")."""
    claims = tuple(_of_time_behind(one, side) for one in side.claims)
    return msgspec.structs.replace(side, claims=claims)


def _of_time_behind(claim: Claim, side: Side) -> Claim:
    for time in side.times:
        between = side.text[claim.span.end : time.span.start] if time.span.start >= claim.span.end else None
        if between is not None and len(between.split()) <= 1 and len(between) <= _IN:
            return msgspec.structs.replace(claim, as_of=time.period)
    if begins_with(_IN_THE.sub("", side.text[claim.span.end :]), side.lang, "year_before"):
        return msgspec.structs.replace(claim, as_of=a_year_before(claim.as_of))
    named = _YEAR.match(side.text, claim.span.end)
    return msgspec.structs.replace(claim, as_of=Period.year(int(named[1]))) if named else claim


_YEAR = re.compile(r" [^\W\d_]{2,3} ((?:1[89]|20)\d\d)\b(?![.,]?\d)")
_IN = 4
_IN_THE = re.compile(r"\A (?:in|from|for) (?=the\b|a\b)")


def a_year_before(when: Period | None) -> Period | None:
    """The calendar year before that of a time; None for a time that is not known or of several years."""
    if when is None or when.first is None or when.last is None or when.first.year != when.last.year:
        return None
    return Period.year(when.first.year - 1)


def _retimed(claim: Claim, side: Side, beside: list[TimeMention], kept: tuple[TimeMention, ...]) -> Claim:
    """A claim that stood before such a time and was dated by it, with the only other time of its sentence."""
    if not any(claim.as_of == one.period and claim.span.end <= one.span.start for one in beside):
        return claim
    first, last = sentence(side.text, claim.span)
    own = {one.period for one in kept if first <= one.span.start < last}
    return msgspec.structs.replace(claim, as_of=next(iter(own)) if len(own) == 1 else None)


def since_then(
    a: Claim, b: Claim, values: tuple[Interval, Interval], sides: tuple[Side, Side], *, grows: bool
) -> str:
    """What may have become of an undated value between two days of publication; nothing where it stands."""
    grows = grows or (a.quantity.unit == b.quantity.unit and _spreads(a) and _spreads(b))
    if not grows and _counts(a) and _counts(b) and _so_far(sides) and _may_have_grown(*values, sides):
        return "What is counted may have grown"
    if grows and _may_have_grown(*values, sides):
        return "A total may have grown"
    undated = a.as_of is None or a.as_of != b.as_of
    if not grows and undated and _days_between(sides) > _LONG_SINCE and not (_lasts(a) or _lasts(b)):
        return "It may be of another occasion, or have changed,"
    return "It may have changed" if _days_between(sides) and _both_move(a, b) else ""


def _lasts(claim: Claim) -> bool:
    known = units().get(claim.quantity.unit or "")
    return known is not None and known.dimension in _LASTING


def _counts(claim: Claim) -> bool:
    """True for a count of no known measure: what it counts may add up from day to day."""
    known = units().get(claim.quantity.unit or "")
    return claim.measure.startswith("other:") and (known is None or known.dimension == "count")


def _so_far(sides: tuple[Side, Side]) -> bool:
    """True where the later text says that it is the count so far ("already")."""
    late = max(sides, key=lambda side: side.published or date.min)
    return "so_far" in facets(late.text, late.lang)


def _spreads(claim: Claim) -> bool:
    """True for an area that is told of no known measure: of fires and floods it grows from day to day."""
    known = units().get(claim.quantity.unit or "")
    return known is not None and known.dimension == "area" and claim.measure.startswith("other:")


def _may_have_grown(first: Interval, second: Interval, sides: tuple[Side, Side]) -> bool:
    """True where the text that came out later has the higher of two undated totals."""
    days = [side.published for side in sides]
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    early, late = (first, second) if days[0] < days[1] else (second, first)
    return early.wholly_below(late) or (days[1] < days[0] and _above(early, late))


def _above(early: Interval, late: Interval) -> bool:
    """True where a later count lies above an earlier floor, which it does not bear out for that day."""
    return early.high is None and early.low is not None and late.low is not None and late.low > early.low


def _days_between(sides: tuple[Side, Side]) -> int:
    """Days between two texts; 0 where either is undated."""
    one, two = (side.published for side in sides)
    return abs((one - two).days) if one is not None and two is not None else 0


def _both_move(a: Claim, b: Claim) -> bool:
    """True for two values of what moves, or one beside one that says nothing of what it is of."""
    return all(moves(one) or one.measure == UNKNOWN for one in (a, b)) and (moves(a) or moves(b))


def moves(claim: Claim) -> bool:
    """True for what goes up and down from day to day: the missing, the evacuated."""
    known = measures().by_key.get(claim.measure)
    return known is not None and known.course == "stock" and "status" not in known.facets
