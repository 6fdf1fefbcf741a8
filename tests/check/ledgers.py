"""A small ledger made by hand, with one clash in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from reconcile.model import (
    Claim,
    Cluster,
    Finding,
    Interval,
    Ledger,
    Manifest,
    Problem,
    Quantity,
    Question,
    Source,
)

MANIFEST = Manifest("1", "p", "l", "m@1", {"s-1": "1", "s-2": "2"})
HOSTILE = "::error file=x::boo ##[error]boo \x1b[31m \u202e<script>&]]>\ud800\ufffe\n% a,b:c"


def source(key: str, text: str, published: date | None, publisher: str = "Post", **more: object) -> Source:
    """A source with this text."""
    return Source(
        id=key, sha256=key, text=text, file=f"{key}.txt", published=published, publisher=publisher, **more
    )  # type: ignore[arg-type]


def claim(key: str, where: Source, quote: str, value: int) -> Claim:
    """A claim at the first place where the source says this."""
    start = where.text.index(quote)
    quantity = Quantity(Interval.point(Decimal(value)), "exact", "person", digits=str(value))
    span = where.span(start, start + len(quote))
    return Claim(key, span, quantity, quantity, "killed", claimant=where.publisher)


ONE = source("s-1", "Intro.\nThe army counted 300 dead.\n", date(2025, 1, 10))
TWO = source("s-2", "The ministry counted 1,000 dead.\n", date(2025, 1, 12), "Wire")
CLAIMS = (claim("c-1", ONE, "300 dead", 300), claim("c-2", TWO, "1,000 dead", 1000))


def ledger(
    *,
    sources: tuple[Source, ...] = (ONE, TWO),
    claims: tuple[Claim, ...] = CLAIMS,
    why: str = "Post has 300, Wire has 1,000; both cannot be true.",
    problems: tuple[Problem, ...] = (),
    acknowledged: dict[str, str] | None = None,
    clash: bool = True,
) -> Ledger:
    """Two sources, one question, one contradiction."""
    keys = tuple(item.id for item in claims)
    finding = Finding("f-1", "C01", "contradiction", "error", keys, why, clash=clash)
    return Ledger(
        manifest=MANIFEST,
        sources=sources,
        claims=claims,
        clusters=(Cluster("q-1", "killed", Question("killed", "person"), keys),),
        findings=(finding,) if keys else (),
        problems=problems,
        acknowledged=acknowledged or {},
    )
