"""The relation of two claims that answer one question: hedges, stances, dates, parts and rates decide."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from reconcile.judge.another_hour import later_hour, risen
from reconcile.judge.apart import hardly_more
from reconcile.judge.beside import of_whole_land, reached, surroundings
from reconcile.judge.bounds import ODD, beyond, facing, of_that_size
from reconcile.judge.dates import Window, before, window, within
from reconcile.judge.side import UNKNOWN, Side, far_years
from reconcile.judge.since import moves, since_then
from reconcile.judge.stretches import length, nested_times, over_time, staggered
from reconcile.judge.tolerance import significant
from reconcile.judge.values import as_said, comparable
from reconcile.judge.wording import when_en
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import places
from reconcile.lexicon.nearby import closeness
from reconcile.lexicon.reckoning import says
from reconcile.model import Claim, Interval
from reconcile.policy import Policy

Relation = Literal["entails", "contradicts", "neutral"]
_OTHER_EVENT_DAYS = 200
"""Tolls of nobody's army that lie further apart are of two events."""
_HARDLY = Decimal("1.25")
"""A floor that was only just passed is not said of so many times more."""
_PEOPLE = frozenset({"person", "event", None})
_TOTAL = ".increment.total."


class Verdict(msgspec.Struct, frozen=True):
    """What one number of the second text is to the first; ``found`` where the first has one for it: ``by`` its id."""

    relation: Relation
    why: str
    found: bool = True
    by: str = ""
    near: bool = False
    """True where it is of the size that the first tells roughly (8,000 beside "about 8,000", 2,418 beside "over 2,400")."""


def related(a: Claim, b: Claim, sides: tuple[Side, Side], policy: Policy) -> Verdict:
    """The relation of two claims that answer one question."""
    told = f"“{a.span.quote}”{when_en(a)} and “{b.span.quote}”{when_en(b)}"
    a, b = as_said(a, b), as_said(b, a)
    values = comparable(a, b, sides, policy)
    if values is None:
        undated = a.as_of is None and b.as_of is None and not any(side.published for side in sides)
        needs = ", a rate needs a day: tell when a text came out" if undated else ""
        return Verdict("neutral", f"No rate is known between the two currencies{needs}: {told}.")
    first, second, at_rate = values
    told += at_rate
    of_those_asked = a.quantity.unit == "percent"
    if (a.stance == "asserts") != (b.stance == "asserts") and not of_those_asked:  # "56 % disapprove"
        if first.disjoint(second):
            return Verdict("neutral", f"One rejects what the other does not assert: {told}.")
        if "doubts" in (a.stance, b.stance):
            return Verdict("neutral", f"One only doubts what the other asserts: {told}.")
        return Verdict("contradicts", f"One rejects what the other asserts: {told}.")
    scope = _scope(a, b, (first, second), sides, told)
    if scope is not None:
        return scope
    if _not_yet(a, b, sides[0]):
        return Verdict("contradicts", f"It was reached later: {told}.")
    met = _met(a, b, sides, told)
    if met is not None:
        return met
    timed = _timing(a, b, (first, second), sides, told)
    if timed is not None:
        return timed
    only = _only(a, second, sides[0]) or _only(b, first, sides[1])
    if only or first.disjoint(second) or beyond(a, second) or facing(a, b):
        return Verdict("contradicts", f"Both cannot be true: {told}.")
    if _bears_out(a, first, b, second):
        return Verdict("entails", f"The first says as much: {told}.")
    near = first.contains(b.quantity.interval) and _of_one_size(a, b)
    return Verdict("neutral", f"Both can be true, but the one does not follow: {told}.", near=near)


def _not_yet(a: Claim, b: Claim, side: Side) -> bool:
    """True where b tells as much for a day before that on which a was reached."""
    if a.as_of is None or b.as_of is None or not reached(a, side) or a.quantity.unit == "percent":
        return False
    low, told = a.quantity.interval.low, b.quantity.interval.low
    return bool(low and told) and told >= low and before(b.as_of, a.as_of)  # type: ignore[operator]


def _met(a: Claim, b: Claim, sides: tuple[Side, Side], told: str) -> Verdict | None:
    """For a number that both texts say was reached: once alone, so that its times decide; None for all else."""
    low = a.quantity.interval.low
    if not low or low != b.quantity.interval.low or a.as_of is None or b.as_of is None:
        return None
    once = a.quantity.per is None and a.quantity.unit != "percent"
    if not once or not all(reached(one, side) for one, side in zip((a, b), sides, strict=True)):
        return None
    if before(a.as_of, b.as_of) or before(b.as_of, a.as_of):
        return Verdict("contradicts", f"It was reached once: {told}.")
    return Verdict("entails", f"The first says as much: {told}.") if within(a.as_of, b.as_of) else None


def _timing(
    a: Claim, b: Claim, values: tuple[Interval, Interval], sides: tuple[Side, Side], told: str
) -> Verdict | None:
    """What follows where two values are not of one time; None where nothing says so."""
    grows = _adds_up(a, b) or (_summed(a) and _summed(b))
    one, two = _windows(a, b, sides, grows=grows)
    if one is not None and two is not None and one.gap(two) > 0:
        if one.gap(two) > _OTHER_EVENT_DAYS and not (a.subject and a.subject == b.subject):
            return Verdict("neutral", f"They are of different times: {told}.")
        if one.is_year and two.is_year:
            return Verdict("neutral", f"They are of different years: {told}.")
        return _later(*values, grows=grows, b_later=one.last < two.first, told=told)
    later = later_hour(a, b, sides) if grows else None
    if later is not None:
        return _later(*values, grows=True, b_later=later, told=told)
    if grows and {a.quantity.unit, b.quantity.unit} <= _PEOPLE and risen(a, b, values, sides):
        return Verdict("neutral", f"It has risen since: {told}.")
    if staggered(a, b):
        return Verdict("neutral", f"They are of different stretches of time: {told}.")
    if (one is None or two is None or _bare(a, b)) and far_years(*sides):
        return Verdict("neutral", f"They are of different years: {told}.")
    since = "" if one or two else since_then(a, b, values, sides, grows=grows)
    return Verdict("neutral", f"{since} between the two texts: {told}.") if since else None


def _adds_up(a: Claim, b: Claim) -> bool:
    return any(measures().course(one.measure) == "cumulative" for one in (a, b) if one.measure != UNKNOWN)


def _of_one_size(a: Claim, b: Claim) -> bool:
    one, two = a.quantity.interval.middle, b.quantity.interval.middle
    return bool(one and two and max(one, two) <= _HARDLY * min(one, two))


def _bare(a: Claim, b: Claim) -> bool:
    return UNKNOWN in (a.measure, b.measure)


def _scope(
    a: Claim, b: Claim, values: tuple[Interval, Interval], sides: tuple[Side, Side], told: str
) -> Verdict | None:
    """A wave or a place beside the whole: scope, unless the part exceeds it."""
    kinds = [claim.increment if claim.increment in ("batch", "additional") else "total" for claim in (a, b)]
    wide = [of_whole_land(claim, side) for claim, side in zip((a, b), sides, strict=True)]
    local = [_in_place(claim, side) for claim, side in zip((a, b), sides, strict=True)]
    if kinds[0] != kinds[1] and "total" in kinds:
        part = 0 if kinds[0] != "total" else 1
        why = "One counts a wave or an addition, the other the total"
    elif wide[0] != wide[1] and (
        local[1 if wide[0] else 0] or not _bare(a, b) or not _same_frame(a, b, sides)
    ):
        part = 1 if wide[0] else 0
        why = "One counts a whole country, the other may count a part of it"
    elif nested_times(a, b):
        part = 0 if length(a) < length(b) else 1
        why = "One counts a part of the other's time"
    elif _adds_up(a, b) and (over_time(a, b) or over_time(b, a)):
        part = 0 if over_time(b, a) else 1
        why = "One counts over a longer time than the other"
    elif _summed(a) != _summed(b) and not all(wide):
        part = 1 if _summed(a) else 0
        why = "One is told as the sum, the other may be one lot of it"
    else:
        return None
    if values[1 - part].wholly_below(values[part]):
        return None
    if wide[0] != wide[1] and local[part] and part == 0 and values[1].high is not None:
        return Verdict("neutral", f"What holds of a part need not hold of its whole: {told}.")
    if wide[0] != wide[1] and local[part] and part == 1 and values[1].high is None:
        return Verdict("neutral", f"What holds of a whole need not hold of its part: {told}.")
    return None if not values[0].disjoint(values[1]) else Verdict("neutral", f"{why}: {told}.")


def _in_place(claim: Claim, side: Side) -> bool:
    """True where a text names a place, or a quarter of a land ("in the south")."""
    named = claim.place or places(side.text, side.lang)
    return bool(named) or says(side.text, side.lang, "quarter")


_FRAME = 0.6
"""Words around two numbers that are this much the same leave no room for a part ("416 stores worldwide")."""


def _same_frame(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    return closeness(surroundings(sides[0], a), surroundings(sides[1], b)) >= _FRAME


def _summed(claim: Claim) -> bool:
    """True where a word says that it is all together ("in all")."""
    return any(_TOTAL in pattern for pattern in claim.patterns)


def _windows(
    a: Claim, b: Claim, sides: tuple[Side, Side], *, grows: bool
) -> tuple[Window | None, Window | None]:
    """When the two values hold; of a growing total the undated one beside a dated one as of its text."""
    one, two = window(a, growing=grows), window(b, growing=grows)
    days = {side.published for side in sides}
    if grows and (one is None) != (two is None) and len(days) == 1 and None not in days:
        return None, None  # two texts of one day tell of one event
    if (grows or (moves(a) and moves(b))) and (one is None) != (two is None):
        return one or _out(sides[0]), two or _out(sides[1])
    return one, two


def _out(side: Side) -> Window | None:
    """The day on which a text came out: what it tells undated of a growing total is of then."""
    if side.published is None:
        return None
    return Window(side.published.toordinal(), side.published.toordinal())


def _only(claim: Claim, other: Interval, side: Side) -> bool:
    """True where a floor with "only" before it lies far under the other value."""
    low = claim.quantity.interval.low
    if claim.quantity.interval.high is not None or low is None or other.low is None:
        return False
    return other.low > low * _HARDLY and hardly_more(claim, side)


def _bears_out(a: Claim, first: Interval, b: Claim, second: Interval) -> bool:
    asserted = _asserted(a, first)
    if (
        asserted.is_point
        and b.quantity.hedge in ("more_than", "less_than")
        and asserted.low in (second.low, second.high)
    ):
        return False  # 1,200 are not more than 1,200
    again = (
        a.quantity.hedge == "approx" and b.quantity.hedge == "exact" and a.said.interval == b.said.interval
    )
    return second.contains(asserted) or of_that_size(a, b) or again or _floor_nearly(a, b)


def _floor_nearly(a: Claim, b: Claim) -> bool:
    """True for a floor that is told roughly: "at least 1,970" are "nearly 2,000"."""
    floor = a.quantity.hedge == "at_least" and b.quantity.hedge in ("nearly", "approx")
    low, told = a.quantity.interval.low, b.quantity.interval
    near = told.high if told.high is not None else told.low
    return bool(floor and low and near) and _NEARLY * near <= low <= near  # type: ignore[operator]


_NEARLY = Decimal("0.95")


def _asserted(claim: Claim, allowed: Interval) -> Interval:
    """What a claim asserts: a point is itself, unless a round one is hedged ("about 3,000", not "an estimated 2,975")."""
    interval = claim.quantity.interval
    odd = bool(interval.low) and claim.quantity.unit == "percent" and (interval.low or 0) % 5
    if claim.quantity.hedge == "approx" and significant(interval.low or Decimal(0)) < ODD and not odd:
        return allowed
    return Interval(interval.low, interval.high)


def _later(first: Interval, second: Interval, *, grows: bool, b_later: bool, told: str) -> Verdict:
    """Two dates: a total does not fall, and what was reached stays reached; all else may have changed."""
    early, late = (first, second) if b_later else (second, first)
    if grows and late.wholly_below(early):
        return Verdict("contradicts", f"A total only grows: {told}.")
    floor = second.high is None and second.low is not None and first.low is not None
    if grows and b_later and floor and (first.low or 0) >= (second.low or 0):
        return Verdict("entails", f"What was reached stays reached: {told}.")
    roof = second.low is None and second.high is not None and first.high is not None
    if grows and not b_later and roof and (first.high or 0) <= (second.high or 0):
        return Verdict("entails", f"It was no more before: {told}.")
    return Verdict("neutral", f"They are of different dates: {told}.")
