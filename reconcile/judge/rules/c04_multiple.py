"""Another speaker puts a value at a multiple of the one that is given.

What it finds: a claim of a measure told as a ratio ("twice as much", "at least double") beside a value
of the same measure by another speaker in the same document, where the ratio leaves that value out.

Why it matters: "twice the government's figure" disputes the figure without giving a number.

Example: the government has 250 to 300 million in damage, an economist at least twice that.

What it is not: growth of one speaker's value over time ("tripled"), which is arithmetic (A03).

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reconcile.judge.rule import Rule
from reconcile.judge.rules.a03_ratio import borne_out
from reconcile.judge.view import Said, View
from reconcile.judge.wording import tell_en, tell_ja
from reconcile.lexicon import measures
from reconcile.model import Finding

_LEAST = Decimal("1.2")


def find(view: View) -> Iterable[Finding]:
    """One finding for each ratio that disputes a value."""
    for group in view.by_source.values():
        for ratio in group:
            if _is_multiple(ratio):
                value = _disputed(ratio, group)
                if value is not None and not _told_of(ratio, value, group):
                    yield _finding(view, ratio, value)


def _is_multiple(said: Said) -> bool:
    known = measures().by_key.get(said.claim.measure)
    low = said.held.low
    told = said.unit == "ratio" and said.claim.stance == "asserts"
    return told and known is not None and "ratio" not in known.units and low is not None and low >= _LEAST


def _disputed(ratio: Said, group: list[Said]) -> Said | None:
    """The value nearest before the ratio that it may speak of."""
    before = [
        said
        for said in group
        if said.claim.measure == ratio.claim.measure
        and said.unit != "ratio"
        and said.claim.stance == "asserts"
        and said.claim.claimant != ratio.claim.claimant
        and said.claim.span.start < ratio.claim.span.start
    ]
    return before[-1] if before else None


def _told_of(ratio: Said, value: Said, group: list[Said]) -> bool:
    """True where the document tells what the ratio makes of the value: these two are compared (A03, C01)."""
    pair = borne_out(ratio, group)
    return pair is not None and value.figure in (pair[0].figure, pair[1].figure)


def _finding(view: View, ratio: Said, value: Said) -> Finding:
    label, label_ja = view.clusters[value.cluster].label, view.clusters[value.cluster].label_ja
    why = f"{label}: {tell_en(value.claim)}, but {tell_en(ratio.claim)} that."
    why_ja = f"{label_ja}：{tell_ja(value.claim)}に対し、{tell_ja(ratio.claim)}とする。"
    return view.finding("C04", "contradiction", (value, ratio), why, why_ja, clash=True)


RULE = Rule("C04", "contradiction", __doc__ or "", find)
