"""Claims written by hand, and the fixtures of the rules."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from reconcile.cluster import cluster
from reconcile.judge import judge
from reconcile.model import Claim, Finding, Interval, Period, Quantity, Source, Span
from reconcile.pipeline import compare
from reconcile.policy import Policy

FIXTURES = Path(__file__).parent / "fixtures"


def claim(key: str, value: float | None = None, **told: Any) -> Claim:
    """One claim; ``low`` and ``high`` for ranges, ``hedge`` turns a value into the interval it asserts."""
    hedge = told.pop("hedge", "exact")
    unit, per = told.pop("unit", "person"), told.pop("per", None)
    place = told.pop("at", 0)
    source = told.pop("source", "s-one")
    quote = told.pop("quote", str(value if value is not None else "some"))
    for field in ("as_of", "asserted"):
        if isinstance(told.get(field), str):
            told[field] = Period.parse(told[field]) if told[field] else None
    told["via"] = tuple(told.get("via", ()))
    quantity = Quantity(_interval(value, hedge, told), hedge, unit, per, "")
    fields = {"measure": "killed", "increment": "total", **told}
    fields["increment"] = fields["increment"] or None  # TOML has no word for what is left unsaid
    span = Span(source, place, place + max(1, len(quote)), quote)
    return Claim(id=key, span=span, said=quantity, quantity=quantity, **fields)


def _interval(value: float | None, hedge: str, told: dict[str, Any]) -> Interval:
    low, high = told.pop("low", None), told.pop("high", None)
    if value is None:
        ends = [None if end is None else Decimal(str(end)) for end in (low, high)]
        return Interval(ends[0], ends[1])
    number = Decimal(str(value))
    if hedge in ("at_least", "more_than"):
        return Interval(number, None, low_open=hedge == "more_than")
    if hedge in ("at_most", "less_than"):
        return Interval(None, number, high_open=hedge == "less_than")
    if hedge == "nearly":
        return Interval(number * Decimal("0.9"), number)
    return Interval.point(number)


def found(claims: Iterable[Claim], policy: Policy | None = None, text: str = "") -> tuple[Finding, ...]:
    """The findings about these claims, clustered and judged; ``text`` is the document that tells them."""
    every, how = list(claims), policy or Policy()
    texts = {claim.span.source: text for claim in every} if text else None
    return judge(every, cluster(every, how), how, texts=texts)


def compared(a: str, b: str, days: tuple[date | None, date | None] = (None, None)) -> tuple[str, str]:
    """How one text stands to another, and why; ``days`` are those on which they were published."""
    one, two = (
        Source(id=key, sha256="", text=text, published=day)
        for key, text, day in zip("ab", (a, b), days, strict=True)
    )
    return compare(one, two, Policy())


def told(a: str, b: str) -> str:
    """How one text stands to another, of no known day."""
    return compared(a, b)[0]


def fixture_cases(code: str) -> list[dict[str, Any]]:
    """The cases of a rule's fixture file; defaults of the file go into every claim."""
    data = tomllib.loads((FIXTURES / f"{code}.toml").read_text(encoding="utf-8"))
    common = data.get("every", {})
    cases = []
    for case in data["case"]:
        claims = [
            claim(**{"at": _place(case, one, number), **common, **case.get("every", {}), **one})
            for number, one in enumerate(case["claim"])
        ]
        cases.append({**case, "claims": claims})
    return cases


def _place(case: dict[str, Any], told: dict[str, Any], number: int) -> int:
    """Where a claim stands: where the text of its case has its quote, else one behind the other."""
    text: str = case.get("text", "")
    return text.index(told["quote"]) if text else 40 * number
