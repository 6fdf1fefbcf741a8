"""Two numbers that a text tells side by side, and what both make together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec

from reconcile.judge.side import Side, sentence
from reconcile.lexicon.unit import units
from reconcile.model import Claim
from reconcile.model.ids import digest

Pair = tuple[Claim, Claim]


def in_order(claims: Iterable[Claim]) -> list[Claim]:
    """Claims as their text tells them."""
    return sorted(claims, key=lambda claim: (claim.span.start, claim.span.end))


def neighbours(claims: Iterable[Claim]) -> Iterator[Pair]:
    """Each claim with the next of them in its text."""
    return pairwise(in_order(claims))


def in_one_sentence(one: Claim, two: Claim, side: Side) -> bool:
    """True for two claims of one sentence."""
    return sentence(side.text, one.span) == sentence(side.text, two.span)


def plain_count(claim: Claim) -> bool:
    """True for one number that counts something: no range, no sum of money, no rate."""
    known = units().get(claim.quantity.unit or "")
    counts = known is None or known.dimension in ("count", "other")
    return claim.quantity.interval.is_point and counts and claim.quantity.per is None


def both(one: Claim, two: Claim, measure: str) -> Claim:
    """The sum of two claims, as a claim of a measure that no words make."""
    total = one.quantity.interval.plus(two.quantity.interval)
    quantity = msgspec.structs.replace(one.quantity, interval=total, digits=str(total.low))
    return msgspec.structs.replace(
        one, id=f"p-{digest(one.id, two.id)}", quantity=quantity, said=quantity, measure=measure
    )


def together(one: Claim, two: Claim, b: Claim) -> str:
    """How two numbers are a third, in words."""
    return f"“{one.span.quote}” and “{two.span.quote}” together are “{b.span.quote}”."
