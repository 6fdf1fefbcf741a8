"""Rows of a table that add up to its last line: parts of a whole, whatever their labels say.

A speaker gives one answer to one question at one time. Several values of one speaker, measure and date
that add up to another of them are its parts, so each is a question of its own, even where the
text names what they count in the same words or not at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from reconcile.model import Claim

_LEAST, _MOST = 3, 24
_SLACK = Decimal("0.005")


def parts_of_tables(claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims of one block that are rows of a table that adds up."""
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        value = claim.quantity.interval
        if value.is_point and value.low and claim.stance == "asserts":
            when = str(claim.as_of or "")
            groups[(claim.span.source, claim.claimant, when, claim.quantity.unit)].append(claim)
    found: set[str] = set()
    for key in sorted(groups, key=str):
        if len(groups[key]) > _LEAST:
            found |= _rows(sorted(groups[key], key=lambda claim: (claim.span.start, claim.id)))
    return frozenset(found)


def _rows(group: Sequence[Claim]) -> set[str]:
    """The rows of the first run of values in text order that gives another value of the group."""
    values = [claim.quantity.interval.low or Decimal(0) for claim in group]
    totals = set(values)
    for first in range(len(group) - _LEAST + 1):
        added = Decimal(0)
        for last in range(first, min(len(group), first + _MOST)):
            added += values[last]
            rest = totals - set(values[first : last + 1])
            if last - first + 1 >= _LEAST and any(_equal(added, total) for total in rest):
                return {claim.id for claim in group[first : last + 1]}
    return set()


def _equal(one: Decimal, two: Decimal) -> bool:
    return abs(one - two) <= _SLACK * abs(two)
