"""How often something is, told by one word: "annual rainfall" is so much a year, vehicles "daily" are so many a day.

Only where the other text tells the same unit by that stretch of time: elsewhere the word says little.
"""

from __future__ import annotations

import msgspec

from reconcile.judge.side import Side, sentence
from reconcile.lexicon.reckoning import rhythms
from reconcile.model import Claim, Quantity, QuantityMention


def with_rhythm(side: Side, other: Side) -> Side:
    """The text with the stretch of time of its numbers, where its sentence names it and the other text tells it."""
    quantities = [claim.quantity for claim in other.claims] + [one.quantity for one in other.numbers]
    theirs = {(one.unit, one.per) for one in quantities if one.per is not None}
    if not theirs:
        return side
    claims = tuple(_by_time(one, side, theirs) for one in side.claims)
    numbers = tuple(_mention_by_time(one, side, theirs) for one in side.numbers)
    return msgspec.structs.replace(side, claims=claims, numbers=numbers)


def _by_time(claim: Claim, side: Side, theirs: set[tuple[str | None, str]]) -> Claim:
    per = _per(claim, side, theirs)
    return claim if per is None else msgspec.structs.replace(claim, quantity=_at(claim.quantity, per))


def _mention_by_time(
    one: QuantityMention, side: Side, theirs: set[tuple[str | None, str]]
) -> QuantityMention:
    per = _per(one, side, theirs)
    return one if per is None else msgspec.structs.replace(one, quantity=_at(one.quantity, per))


def _at(quantity: Quantity, per: str) -> Quantity:
    return msgspec.structs.replace(quantity, per=per)


def _per(one: Claim | QuantityMention, side: Side, theirs: set[tuple[str | None, str]]) -> str | None:
    if one.quantity.per is not None or one.quantity.unit in (None, "percent"):
        return None
    first, last = sentence(side.text, one.span)
    named = rhythms(side.text[first:last], side.lang)
    per = named[0] if len(named) == 1 else None
    return per if per is not None and (one.quantity.unit, per) in theirs else None
