"""Whether a pay rise or a sum is demanded, offered or agreed on: three questions that look like one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reconcile.cluster.profile import dimension
from reconcile.lexicon.bargaining import side_of
from reconcile.model import BargainSide, Claim

_BARGAINED = frozenset({"salary", "growth"})
_UNITS = frozenset({"percent", "money", "ratio"})
_NEAR = 80
"""Code points on either side of a number in which a word of a side belongs to it."""


def sides_of(claims: Sequence[Claim], texts: Mapping[str, str]) -> dict[str, BargainSide]:
    """The side of each claim about what is bargained over, by its subject or the words beside its number."""
    found: dict[str, BargainSide] = {}
    for claim in claims:
        loose = claim.measure in _BARGAINED or claim.measure.startswith("other:pay")
        if loose and dimension(claim.quantity.unit) in _UNITS:
            side = side_of(claim.subject or "", "en") or _beside(claim, texts.get(claim.span.source))
            if side is not None:
                found[claim.id] = side
    return found


def _beside(claim: Claim, text: str | None) -> BargainSide | None:
    if text is None or claim.lang is None:
        return None
    span, sentence = claim.span, claim.context
    first = max(span.start - _NEAR, sentence.start if sentence is not None else 0)
    last = min(span.end + _NEAR, sentence.end if sentence is not None else len(text))
    return side_of(text[first:last], claim.lang, span.start - first, span.end - first)
