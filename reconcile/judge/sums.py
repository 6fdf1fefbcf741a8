"""What two counts that a text tells side by side make together, held against one number of the other text.

"412 killed and 731 wounded" are more than a thousand casualties, "three gold and two silver medals" five medals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise, permutations

from reconcile.judge.beside import noun_behind
from reconcile.judge.neighbours import both, in_one_sentence, in_order, neighbours, plain_count, together
from reconcile.judge.side import UNKNOWN, Side, sentence
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.language import language
from reconcile.lexicon.measure_words import measure_cues
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.reckoning import Field, begins_with, ends_in, says
from reconcile.model import Claim, Interval

_ONE = Interval(Decimal(1), Decimal(1))
_ROUGHLY = Decimal("0.05")
"""By how much a sum may miss a number that is told roughly."""
_STOPS = frozenset(".!?。！？;；\n")
_BREATH = 40
"""Characters beside a number within which one more is told."""
_PEOPLE = "other:people"
_TIGHT = Decimal("1.25")
"""How much more than a bound a sum may be that it tells of."""
_BEHIND = 2
"""Words behind the second of two sorts, in which their noun stands."""
_ENDS = re.compile(r"[,.;:!?\d]")
_CLAUSE = 40
_OR = 6
"""Characters between two fates of which a number is ("dead or missing")."""
_OF_THEM = 8


def summed_up(b: Claim, ours: Sequence[Claim], side: Side) -> str:
    """How two neighbours in a sentence add up to a number of the second text; empty where they do not.

    "12 men and 8 women were killed" says that 20 people were.
    """
    point = b.quantity.interval
    if not point.is_point or point.low is None or b.measure == UNKNOWN or b.quantity.unit != "person":
        return ""
    about = _ROUGHLY if b.quantity.hedge == "approx" else Decimal(0)
    allowed = point.scale(1 - about).hull(point.scale(1 + about))
    told = in_order(one for one in ours if one.quantity.unit == "person")
    if any(one.quantity.interval == point for one in told):
        return ""
    for one in told:
        row = (
            side.text[max(0, one.span.start - _BREATH) : one.span.start],
            side.text[one.span.end :][:_BREATH],
        )
        more = begins_with(_after_and(row[1], side.lang), side.lang, "one_more") or _before_and(
            row[0], side.lang
        )
        fits = one.quantity.interval.is_point and allowed.contains(one.quantity.interval.plus(_ONE))
        if more and fits and _of_one_count({one.measure}, b.measure, ""):
            return f"“{one.span.quote}” and one more are “{b.span.quote}”."
    for one, two in pairwise(told):
        first, second = one.quantity.interval, two.quantity.interval
        if not (first.is_point and second.is_point and allowed.contains(first.plus(second))):
            continue
        if _of_one_count({one.measure, two.measure}, b.measure, side.text[one.span.end : two.span.start]):
            return f"“{one.span.quote}” and “{two.span.quote}” add up to “{b.span.quote}”."
    return ""


def _after_and(behind: str, lang: str) -> str:
    """What follows an "and" behind a number."""
    hits = [hit for hit in language(lang).join.find(behind) if not behind[: hit.start].strip()]
    return behind[hits[0].end :] if hits else ""


def _before_and(before: str, lang: str) -> bool:
    """True where one of a row stands before an "and" right before a number ("a man and two boys")."""
    hits = [hit for hit in language(lang).join.find(before) if not before[hit.end :].strip()]
    return bool(hits) and ends_in(before[: hits[0].start].rstrip().rpartition(" ")[0], lang, "one_more")


_FATES = frozenset({"killed", "wounded", "missing"})


def _of_one_count(row: set[str], measure: str, between: str) -> bool:
    """True where one of two neighbours is of the measure, and the other no other part of the same sum (wounded)."""
    others = row - {measure}
    if measure in _FATES and others & _FATES:
        return False  # "41 dead, 15 missing"
    sums = [relation.parts for relation in measures().relations if relation.kind == "sum"]
    apart = any(measure in parts and other in parts for parts in sums for other in others)
    anybody = measure == _PEOPLE and not any(other in parts for parts in sums for other in others)
    return (measure in row or anybody) and not apart and not _STOPS & set(between)


def told_together(b: Claim, ours: Sequence[Claim], side: Side) -> str:
    """How two neighbours of one measure make up a bound ("58 in the north and 46 in the south": over 100)."""
    bound = b.quantity.interval
    near = bound.low if bound.low is not None else bound.high
    same = [one for one in ours if one.measure == b.measure and plain_count(one)]
    if b.measure == UNKNOWN or bound.is_point or not near or any(_within(one, b) for one in same):
        return ""
    for one, two in neighbours(same):
        joined = language(side.lang).join.find(side.text[one.span.end : two.span.start])
        total = one.quantity.interval.plus(two.quantity.interval)
        most = total.low or Decimal(0)
        fits = bound.contains(total) and max(most, near) <= _TIGHT * min(most, near)
        if joined and fits and in_one_sentence(one, two, side):
            return together(one, two, b)
    return ""


def _within(one: Claim, b: Claim) -> bool:
    return b.quantity.interval.contains(one.quantity.interval)


def sum_of_sorts(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> str:
    """How two sorts of one thing add up to a number of it ("three gold and two silver medals": five medals)."""
    side, noun = sides[0], noun_behind(b, sides[1])
    if not noun or b.quantity.hedge == "vague":
        return ""
    for one, two in neighbours(filter(plain_count, ours)):
        between = side.text[one.span.end : two.span.start]
        sorts = len(words(between, side.lang)) <= 1 and bool(language(side.lang).join.find(between))
        after = behind(two.span.quote, two.said.digits) + side.text[two.span.end :]
        total, low = one.quantity.interval.plus(two.quantity.interval), b.quantity.interval.low
        named = noun in words(after, side.lang)[:_BEHIND] and noun_behind(one, side) != noun
        fits = b.quantity.interval.contains(total) and (low is None or (total.low or 0) <= low * _TIGHT)
        if sorts and named and fits and not {one.measure, two.measure} & _FATES:
            return together(one, two, b)
    return ""


def either_of(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> tuple[Claim, ...] | None:
    """What answers a number of two fates ("〈dead or missing〉"): their sum, or nothing; None for all other numbers."""
    behind = _ENDS.split(sides[1].text[b.span.end : b.span.end + _CLAUSE])[0]
    hits = list(measure_cues(sides[1].lang).longest(behind))
    pairs = [
        {one.value.measure.key, two.value.measure.key}
        for one, two in pairwise(hits)
        if says(behind[one.end : two.start], sides[1].lang, "either")
        and len(behind[one.end : two.start]) <= _OR
    ]
    keys = next((pair for pair in pairs if len(pair) > 1 and b.measure in pair), None)
    if keys is None:
        return None
    told = [one for one in ours if one.measure in keys and one.quantity.interval.low is not None]
    if {one.measure for one in told} != keys or len(told) != len(keys):
        return ()
    one, two = told
    return (both(one, two, b.measure),)


def all_aboard(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> Claim | None:
    """The passengers and the crew of one sentence together, where ``b`` counts all who were aboard."""
    side, (first, last) = sides[0], sentence(sides[1].text, b.span)
    anybody = (
        b.quantity.unit == "person"
        and sort_of(behind(b.span.quote, b.said.digits), sides[1].lang) == "people"
    )
    if not anybody or not says(sides[1].text[first:last], sides[1].lang, "aboard"):
        return None
    told = [one for one in ours if one.quantity.interval.is_point and one.quantity.unit in (None, "person")]
    for one, two in permutations(told, 2):
        everybody = _is(one, side, "travelling") and _is(two, side, "crew")
        if everybody and in_one_sentence(one, two, side):
            return both(one, two, b.measure)
    return None


def _is(claim: Claim, side: Side, kind: Field) -> bool:
    """True where the word right behind a number, or right before it, tells who is counted."""
    told = behind(claim.span.quote, claim.said.digits) + side.text[claim.span.end :]
    return begins_with(told, side.lang, kind) > 0 or ends_in(side.text[: claim.span.start], side.lang, kind)


def rest_of_whole(b: Claim, side: Side) -> str:
    """How a number is what is left of a whole without its part ("nine suspects, two of them women": seven men)."""
    point = b.quantity.interval
    if not point.is_point or b.quantity.unit != "person":
        return ""
    for whole, part in neighbours((*side.claims, *side.loose())):
        between = side.text[whole.span.end : part.span.start]
        behind = side.text[part.span.end : part.span.end + _OF_THEM]
        aside = between.strip() == "," and any(
            not behind[: hit.start].strip() for hit in language(side.lang).outside.find(behind)
        )
        low, high = part.quantity.interval, whole.quantity.interval
        if not aside or not (low.is_point and high.is_point) or high.low is None or low.low is None:
            continue
        if high.low - low.low == point.low and point.low > 1 and low.low != point.low:
            return f"“{whole.span.quote}” without “{part.span.quote}” are “{b.span.quote}”."
    return ""


def sum_of_parts(b: Claim, ours: Sequence[Claim], side: Side) -> Claim | None:
    """All parts of a whole that ``b`` counts (killed and wounded of casualties), where a text tells two of them."""
    parts = next(
        (one.parts for one in measures().relations if one.kind == "sum" and one.whole == b.measure), ()
    )
    for one, two in combinations([one for one in ours if one.measure in parts and plain_count(one)], 2):
        apart = one.measure != two.measure and one.quantity.unit == two.quantity.unit == b.quantity.unit
        if apart and in_one_sentence(one, two, side):
            return both(one, two, b.measure)
    return None
