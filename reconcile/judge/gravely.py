"""The seriously injured beside all who were injured: they are some of them."""

from __future__ import annotations

from reconcile.judge.side import Side, sentence
from reconcile.lexicon.toll_words import Telling, tells
from reconcile.model import Claim

_HURT = "wounded"
_SORTS: tuple[Telling, Telling] = ("grave", "slight")


def of_some_hurt(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where one number alone counts the seriously injured, or only one of them the others, and is no higher."""
    if a.measure != _HURT or b.measure != _HURT:
        return False
    first, second = (sort_of_hurt(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if first == second or (first and second):
        return first != second
    part, whole = (a, b) if first else (b, a)
    return not whole.quantity.interval.wholly_below(part.quantity.interval)


def sort_of_hurt(claim: Claim, side: Side) -> str:
    """Which of the injured a number counts, by the words around it up to the numbers beside it."""
    first, last = sentence(side.text, claim.span)
    others = [one.span for one in (*side.claims, *side.loose()) if one.id != claim.id]
    start = max((span.end for span in others if first <= span.end <= claim.span.start), default=first)
    end = min((span.start for span in others if claim.span.end <= span.start < last), default=last)
    text = side.text[start:end]
    return next((sort for sort in _SORTS if tells(text, side.lang, sort)), "")
