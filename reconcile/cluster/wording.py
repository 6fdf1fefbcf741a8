"""What the words around two numbers say, where their measure does not tell what is counted."""

from __future__ import annotations

from reconcile.cluster.profile import Node
from reconcile.lexicon.nearby import closeness
from reconcile.model import Feature

_MOST = 4
_CLOSE = 100
"""Code points within which a text sets two speakers against each other."""
_ALIKE = 0.5
_UNLIKE = 0.3
_OTHER = 0.15


def words_feature(one: Node, two: Node) -> Feature | None:
    """The closest words of two nodes in one language; None where they are of two, or not known.

    A share of strikers and a share of shells are both a share; only the sentences tell them apart.
    """
    pairs = [
        (one.words[a.id], two.words[b.id])
        for a in one.claims[:_MOST]
        for b in two.claims[:_MOST]
        if a.lang == b.lang and a.id in one.words and b.id in two.words
    ]
    if not pairs:
        return None
    best = max(closeness(a, b) for a, b in pairs)
    if best >= _ALIKE:
        return Feature("words", 1.0, "much the same words stand around both")
    if best >= _UNLIKE or _set_against(one, two):
        return None
    weight = -1.5 if best >= _OTHER else -3.0
    return Feature("words", weight, "other words stand around the one than around the other")


def _set_against(one: Node, two: Node) -> bool:
    """Two named speakers close to each other in one text: it sets their values against one another."""
    return any(
        a.span.source == b.span.source
        and a.claimant is not None
        and b.claimant is not None
        and a.claimant != b.claimant
        and abs(a.span.start - b.span.start) <= _CLOSE
        for a in one.claims[:_MOST]
        for b in two.claims[:_MOST]
    )
