"""A ratio told beside two values: "tripled", "five times as many", "half as many again".

What it finds: a claim in times, or of growth in per cent, and two values of one unit near it in the
same document whose quotient it states; also a value and an addition to it ("triple": those there and
those to come).

Why it matters: it ties three figures together, and shows which pair the ratio is meant of.

Example: 11,000 and up to 30,000 more are up to 3.7 times as many, which "tripled" fits; 100,000 by the
organisers and 18,000 by the police are "five times and more".

What it is not: shares of a whole (A07), a ratio that disputes another's value (C04), a ratio of one value (A15).

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reconcile.judge.arithmetic import apart, figure, pointlike, states
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import number_en, number_ja, value_en, value_ja
from reconcile.model import Finding

_NEAR = 4
_SLACK = Decimal("0.12")
_UNDER = Decimal("0.7")


def find(view: View) -> Iterable[Finding]:
    """One finding for each ratio that two values near it bear out."""
    for group in view.by_source.values():
        for ratio in group:
            if _is_ratio(ratio):
                pair = borne_out(ratio, group)
                if pair is not None:
                    yield _finding(view, ratio, *pair)


def _is_ratio(said: Said) -> bool:
    """A count in times, or growth in per cent."""
    return said.unit == "ratio" or (said.unit == "percent" and said.claim.measure == "growth")


def borne_out(ratio: Said, group: list[Said]) -> tuple[Said, Said, Decimal] | None:
    """The nearest two values whose quotient the ratio states."""
    near = [
        said
        for said in group
        if said.unit not in ("ratio", "percent", "") and apart(ratio, said) <= _NEAR and pointlike(said)
    ]
    found = []
    for base in near:
        for other in near:
            value = _quotient(base, other)
            if value is not None and _stated(ratio, other, value):
                found.append(
                    (apart(ratio, base) + apart(ratio, other), base.id, other.id, base, other, value)
                )
    if not found:
        return None
    _, _, _, base, other, value = min(found, key=lambda item: item[:3])
    return base, other, value


def _stated(ratio: Said, other: Said, value: Decimal) -> bool:
    told = _told(ratio, value)
    if other.claim.quantity.interval.low is None:  # "up to": the quotient is an upper bound
        return told * _UNDER <= figure(ratio) <= told * (1 + _SLACK)
    return states(ratio, told, _SLACK)


def _told(ratio: Said, value: Decimal) -> Decimal:
    return (value - 1) * 100 if ratio.unit == "percent" else value


def _quotient(base: Said, other: Said) -> Decimal | None:
    if base is other or base.unit != other.unit or base.claim.measure != other.claim.measure:
        return None
    if other.claim.increment == "additional" and base.claim.increment != "additional":
        return (figure(base) + figure(other)) / figure(base)
    return figure(other) / figure(base) if other.figure > base.figure else None


def _finding(view: View, ratio: Said, base: Said, other: Said, value: Decimal) -> Finding:
    shown = round(value, 2)
    upper = "" if other.claim.quantity.interval.low is not None else "up to "
    why = (
        f"“{ratio.claim.span.quote}” goes with {value_en(base.claim)} and {value_en(other.claim)} "
        f"make {upper}{number_en(shown)} times."
    )
    why_ja = (
        f"「{ratio.claim.span.quote}」は2つの値と対応する：{value_ja(base.claim)}と"
        f"{value_ja(other.claim)}から"
        f"{'最大' if upper else ''}{number_ja(shown)}倍となる。"
    )
    return view.finding("A03", "arithmetic", (ratio, base, other), why, why_ja, severity="info")


RULE = Rule("A03", "arithmetic", __doc__ or "", find)
