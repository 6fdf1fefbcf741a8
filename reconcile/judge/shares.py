"""A part told with its whole ("40 of the 100 passengers", "half of the 400"): which is which, and what follows.

The whole is not what the sentence tells of; of a part and its whole the share follows, of a share and its
whole the part. What follows is added to the numbers of the first text, where the second may speak of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from reconcile.judge.beside import noun_behind
from reconcile.judge.neighbours import neighbours
from reconcile.judge.side import UNKNOWN, Side, sentence
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import among, every, out_of
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Claim, Interval, Quantity

_BREATH = 40
"""Characters between a whole and the part that follows it."""
_ENDS = frozenset(".!?。！？;；\n")
_ASIDE = frozenset(",(–—，、（")
FATE, WHOLE = "fate:", "whole:"
"""Begin the patterns of a share that follows from two counts: what the part's measure is, and what the whole counts."""
_PERCENT = Decimal(100)
FOLLOWS = "-of"
"""Ends the id of what follows from a part and its whole."""


def wholes(claims: Sequence[Claim], side: Side) -> dict[str, Claim]:
    """The ids of the numbers that are wholes, each with its part."""
    found: dict[str, Claim] = {}
    for one, two in neighbours(claims):
        between = side.text[one.span.end : two.span.start]
        if _less(one, two) and out_of(between, side.lang):
            found[two.id] = one
        elif _less(two, one) and len(between) <= _BREATH and _heads(one, between, side):
            found[one.id] = two
    return found


def of_whole(part: Claim, by: str, split: Mapping[str, Claim], ours: Sequence[Claim], side: Side) -> bool:
    """True where the number that a part is set against is of its whole ("300 of its 1,100", "employs 1,100").

    Of all there are nothing else holds: "three of the 48 died" disputes that "all 48" were saved.
    """
    whole = split.get(part.id)
    return whole is not None and any(
        one.id == by
        and not one.quantity.interval.disjoint(whole.quantity.interval)
        and not every(side.text[max(0, one.span.start - _BREATH) : one.span.start], side.lang)
        for one in ours
    )


def included(claims: Sequence[Claim], side: Side) -> dict[str, Claim]:
    """The numbers that a text tells as parts of one before them ("157, 〈including 8 crew members〉"), with that one."""
    found: dict[str, Claim] = {}
    for one, two in neighbours(claims):
        between = side.text[one.span.end : two.span.start]
        aside = len(between) <= _BREATH and between.lstrip()[:1] in _ASIDE and not _ENDS & set(between)
        behind = side.text[two.span.end : two.span.end + _OF_THEM]
        of_them = any(not behind[: hit.start].strip() for hit in language(side.lang).outside.find(behind))
        less = (
            _less(two, _at_least(one))
            and two.quantity.unit == one.quantity.unit
            and not _two_measures(one, two)
        )
        if aside and less and (of_them or language(side.lang).outside.find(between)):
            found[two.id] = one
    return found


def _at_least(claim: Claim) -> Claim:
    """A floor as the number it names: of "at least 84, ten of them children" the ten are a part."""
    low = claim.quantity.interval.low
    if (
        claim.quantity.interval.is_point
        or low is None
        or claim.quantity.hedge not in ("at_least", "more_than")
    ):
        return claim
    return msgspec.structs.replace(
        claim, quantity=msgspec.structs.replace(claim.quantity, interval=Interval(low, low))
    )


_OF_THEM = 8
"""Characters behind a part in which "of them" stands."""


def _two_measures(one: Claim, two: Claim) -> bool:
    """True for two measures that the data know ("a total of $150m, against a budget of $45m")."""
    known = measures().by_key
    return (
        one.measure != two.measure
        and one.measure in known
        and two.measure in known
        and two.quantity.unit != "person"
    )


def _less(part: Claim, whole: Claim) -> bool:
    low, high = part.quantity.interval, whole.quantity.interval
    if whole.quantity.unit == "percent" or not high.is_point or high.low is None:
        return False
    if part.quantity.unit == "percent":
        return True
    return low.low is not None and low.low <= high.low and (low.high is None or low.high <= high.low)


def _heads(whole: Claim, between: str, side: Side) -> bool:
    """True for "of the 100 passengers, 40", and for 100人のうち40人."""
    if any(unspaced(char) for char in between) or side.lang == "ko":
        return among(between, side.lang)
    first, _ = sentence(side.text, whole.span)
    before = side.text[first : whole.span.start]
    return bool(before.strip()) and out_of(before, side.lang)


def following(claims: Sequence[Claim], side: Side) -> tuple[Claim, ...]:
    """The share of each part in its whole, and the part of each share."""
    by_id = {claim.id: claim for claim in claims}
    found = []
    for key, part in wholes(claims, side).items():
        whole = by_id[key]
        size, told = whole.quantity.interval.low, part.quantity.interval
        if not size:
            continue
        if part.quantity.unit == "percent":
            interval, unit, measure = told.scale(size / _PERCENT), whole.quantity.unit, whole.measure
        else:
            interval, unit, measure = told.scale(_PERCENT / size), "percent", UNKNOWN
        quantity = msgspec.structs.replace(part.quantity, interval=_whole_numbers(interval, unit), unit=unit)
        patterns = (FATE + part.measure, WHOLE + noun_behind(whole, side))
        found.append(derived(part, f"{part.id}{FOLLOWS}", quantity, measure, patterns))
    return tuple(found)


def derived(part: Claim, key: str, quantity: Quantity, measure: str, patterns: tuple[str, ...] = ()) -> Claim:
    """A claim that no words make, which follows from that of a part: by its own id, quantity and measure."""
    return msgspec.structs.replace(
        part, id=key, quantity=quantity, said=quantity, measure=measure, patterns=patterns
    )


def told_as_share(part: Claim) -> bool:
    """True for a part that the text tells as a percentage, also where this is the count that follows from it."""
    return (part.quantity.unit == "percent") != part.id.endswith(FOLLOWS)


def _whole_numbers(interval: Interval, unit: str | None) -> Interval:
    """Shares to the tenth, counts without a fraction."""
    step = Decimal("0.1") if unit == "percent" else Decimal(1)
    low, high = (None if end is None else end.quantize(step) for end in (interval.low, interval.high))
    return Interval(low, high)
