"""A multiple told right behind a value: how much that is.

What it finds: "twice as many", "three times that" right behind a count or sum of the same place, where the document
tells no second value that the multiple states: the value that it makes.

Why it matters: who says "three times as many as the police" gives a number without telling it; it can be held against
what others count.

Example: 6,200 by the police, three times as many by the union: 18,600.

What it is not: a multiple between two told values (A03), a multiple of another's value that a third disputes (C04),
growth in per cent, rates ("a month"), a multiple told further off.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from reconcile.judge.arithmetic import figure, pointlike
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a03_ratio import borne_out
from reconcile.judge.view import Said, View
from reconcile.judge.wording import number_en, number_ja, value_en, value_ja
from reconcile.model import Finding

_NEAR = 60
"""Characters between a value and its multiple."""
_LEAST, _MOST = Decimal("1.2"), Decimal(20)
"""A multiple outside of these is a figure of speech, or hardly one."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each multiple whose value stands right before it."""
    for group in view.by_source.values():
        for base, ratio in pairwise(group):
            if _of(base, ratio) and borne_out(ratio, group) is None:
                yield _finding(view, base, ratio)


def _of(base: Said, ratio: Said) -> bool:
    if ratio.unit != "ratio" or not pointlike(ratio) or not _LEAST <= figure(ratio) <= _MOST:
        return False
    counted = base.unit not in ("percent", "ratio", "") and not base.claim.quantity.per
    near = 0 <= ratio.claim.span.start - base.claim.span.end <= _NEAR
    alike = base.claim.place == ratio.claim.place and base.claim.stance == ratio.claim.stance == "asserts"
    return counted and near and alike and base.figure > 0


def _finding(view: View, base: Said, ratio: Said) -> Finding:
    value = figure(base) * figure(ratio)
    quote = ratio.claim.span.quote
    why = f"“{quote}”, told of {value_en(base.claim)}, would be {number_en(value)}."
    why_ja = f"「{quote}」が{value_ja(base.claim)}についてなら、{number_ja(value)}となる。"
    return view.finding("A15", "arithmetic", (base, ratio), why, why_ja, severity="info")


RULE = Rule("A15", "arithmetic", __doc__ or "", find)
