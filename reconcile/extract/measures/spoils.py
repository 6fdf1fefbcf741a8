"""What a war brings in: sums without a word for what they are, in a text on the army that a country has sent."""

from __future__ import annotations

import msgspec

from reconcile.lexicon import Entity
from reconcile.model import Statement

_UNSAID = frozenset({"other:money", "aid_delivered"})
_REVENUE = "revenue"


def earned(item: Statement, army: Entity | None) -> Statement:
    """A sum of which nothing else is said is what the sender of the army (``army``: that of the text) takes in."""
    if army is None or item.measure not in _UNSAID or "person" in (item.said.per or ""):
        return item
    return msgspec.structs.replace(item, measure=_REVENUE)
