"""One sum of money told in two currencies.

What it finds: two values of one measure in different currencies, next to each other in one document, of
one speaker and date: the second is a conversion of the first.

Why it matters: a conversion is no second piece of evidence, and its many digits are an artefact.

Example: "300 million dollars or more (about 45 billion yen)".

What it is not: two values of different donors or times; a figure that stayed the same while the
currency changed (S02).

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, who_en, who_ja
from reconcile.model import Finding

_NEAR = 60
_CODE = 3
_ASIDE = 12
"""An aside ("(about 45 billion yen)") has no date of its own."""
"""Code points between a sum and its conversion, at most."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each converted sum."""
    for group in view.by_source.values():
        for one, two in pairwise(group):
            if _converted(one, two):
                yield _finding(view, one, two)


def _converted(one: Said, two: Said) -> bool:
    a, b = one.claim, two.claim
    money = _is_code(one.unit) and _is_code(two.unit)
    near = b.span.start - a.span.end <= _NEAR
    alike = (a.measure, a.claimant, a.stance, a.quantity.per) == (
        b.measure, b.claimant, b.stance, b.quantity.per,
    )  # fmt: skip
    aside = b.span.start - a.span.end <= _ASIDE and b.quantity.hedge == "approx"
    alike = alike and (a.as_of == b.as_of or aside)
    return money and near and alike and one.unit != two.unit and one.figure != two.figure


def _is_code(unit: str) -> bool:
    """True for a currency, also for one of which the data know no more than its code."""
    code = unit.removeprefix("other:")
    return len(code) == _CODE and code.isupper()


def _finding(view: View, one: Said, two: Said) -> Finding:
    cluster = view.clusters[one.cluster]
    a, b = one.claim, two.claim
    why = f"{cluster.label}: {amount_en(b)} is {amount_en(a)} of {who_en(a)} in another currency."
    why_ja = f"{cluster.label_ja}：{amount_ja(b)}は{who_ja(a)}の{amount_ja(a)}を換算したもの。"
    return view.finding("R03", "repeat", (one, two), why, why_ja, severity="info")


RULE = Rule("R03", "repeat", __doc__ or "", find)
