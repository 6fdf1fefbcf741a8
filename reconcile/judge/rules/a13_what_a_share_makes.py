"""A share right behind its whole: how much that is.

What it finds: a percentage or fraction that the same voice gives right behind a count or a sum, of which no
part is told in numbers: the part that it makes.

Why it matters: the part can then be held against what others count; nobody has to reckon it.

Example: an appeal for 6.5 million francs, 18 to 20 % of it covered: some 1.2 to 1.3 million.

What it is not: a share whose part the document tells (A07), one of another speaker, of nobody's, or of something
told further off, half of it or more (there the rest is the smaller part), pay by the head.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from reconcile.judge.arithmetic import pointlike, same_voice
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a07_share import is_share, told_part
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, span_en, span_ja, value_en, value_ja
from reconcile.model import Finding

_NEAR = 60
"""Characters between a whole and its share."""
_HALF = 50


def find(view: View) -> Iterable[Finding]:
    """One finding for each share whose whole stands right before it."""
    for group in view.by_source.values():
        for whole, share in pairwise(group):
            if _of(whole, share) and told_part(share, group) is None:
                yield _finding(view, whole, share)


def _of(whole: Said, share: Said) -> bool:
    if (
        share.claim.measure != "share"
        or not is_share(share)
        or share.figure >= _HALF
        or share.claim.claimant is None
    ):
        return False
    if not pointlike(whole) or whole.claim.quantity.per:
        return False
    counted = whole.unit not in ("percent", "ratio", "")
    stances = {whole.claim.stance, share.claim.stance}
    near = 0 <= share.claim.span.start - whole.claim.span.end <= _NEAR
    return counted and near and stances == {"asserts"} and same_voice(whole, share)


def _finding(view: View, whole: Said, share: Said) -> Finding:
    part = share.claim.quantity.interval.scale(Decimal("0.01") * Decimal(str(whole.figure)))
    why = (
        f"If {value_en(share.claim)} is of the {amount_en(whole.claim)} before it, it makes {span_en(part)}."
    )
    why_ja = (
        f"{value_ja(share.claim)}が直前の{amount_ja(whole.claim)}に占める割合なら、{span_ja(part)}となる。"
    )
    return view.finding("A13", "arithmetic", (whole, share), why, why_ja, severity="info")


RULE = Rule("A13", "arithmetic", __doc__ or "", find)
