"""Sources, claims and decisions to try things on."""

import hashlib
from decimal import Decimal

from reconcile.decide import make
from reconcile.model import Claim, Interval, Quantity, Source
from reconcile.model.ids import claim_id, source_id

TEXT = (
    "The ministry said on Monday that 300 people had died in the north. "
    "Police, on the other hand, spoke of 41 missing. By Friday the ministry had counted 320 dead."
)


def source(text: str = TEXT, revises: str | None = None) -> Source:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Source(source_id(sha256), sha256, text, file="a.txt", lang="en", revises=revises)


def claim(where: Source, quote: str, measure: str = "killed", **changes) -> Claim:
    start = where.text.index(quote)
    span = where.span(start, start + len(quote))
    digits = "".join(char for char in quote if char.isdigit())
    quantity = Quantity(Interval.point(Decimal(digits)), "exact", "person", None, digits)
    key = claim_id(where.id, span.start, span.end, quote)
    return Claim(key, span, quantity, quantity, measure, **changes)


def decide(action, *claims, sources=(), minute=0, who="kim", why="because", **rest):
    when = f"2025-03-05T10:{minute:02}:00Z"
    return make(action, who=who, when=when, why=why, claims=claims, sources=sources, **rest)
