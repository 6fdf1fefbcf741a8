"""Numbers of two occasions: the final and the semi-final, the next match, what is expected and what has come.

A word by which the second text tells its number of one of several ("the 〈second〉 mosque", "the 〈previous〉
match") and which the first has nowhere makes it of another occasion.
"""

from __future__ import annotations

from reconcile.judge.between_times import later_on
from reconcile.judge.side import RANK, Side, blanked, sentence
from reconcile.lexicon.comparing import ordinals
from reconcile.lexicon.nearby import words
from reconcile.lexicon.reckoning import said_in, says
from reconcile.model import Claim


def other_occasion(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where two numbers that clash are told of two occasions."""
    if RANK in (a.quantity.unit, b.quantity.unit) and sides[0].lang == sides[1].lang:
        return _other_in_row(sides)
    if RANK in (a.quantity.unit, b.quantity.unit) or sides[0].lang != sides[1].lang:
        return False
    told = _stages(a, b, sides) or _expected(a, b, sides) or _one_of_several(b, sides)
    return told or later_on(b, sides)


def _stages(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two rounds ("in the semi-final", "in the final"), neither of which the other text has."""
    first, second = (
        said_in(_clause(claim, side), side.lang, "stage") for claim, side in zip((a, b), sides, strict=True)
    )
    texts = [said_in(side.text, side.lang, "stage") for side in sides]
    return bool(first and second) and not first & texts[1] and not second & texts[0]


def _expected(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where one alone is what somebody expects."""
    told = [
        says(_clause(claim, side), side.lang, "expected") for claim, side in zip((a, b), sides, strict=True)
    ]
    return told[0] != told[1]


def _one_of_several(b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where b's sentence says of which of several it tells, with a word that the first text has not."""
    lang = sides[1].lang
    if said_in(_clause(b, sides[1]), lang, "another") - said_in(sides[0].text, lang, "another"):
        return True
    first, last = sentence(sides[1].text, b.span)
    told = {at for _, at in ordinals(_untold(sides[1])[first:last], lang)}
    return bool(told - {at for _, at in ordinals(sides[0].text, lang)}) and not _ranked(sides)


def _other_in_row(sides: tuple[Side, Side]) -> bool:
    """True for the places of two things of one kind ("her 〈third〉 album", "her 〈second〉 album")."""
    rows = [
        {
            (noun, at)
            for end, at in ordinals(_untold(side), side.lang)
            for noun in words(_untold(side)[end:], side.lang)[:1]
        }
        for side in sides
    ]
    nouns = {noun for noun, _ in rows[0]} & {noun for noun, _ in rows[1]}
    return any(
        {at for noun, at in rows[0] if noun == one}.isdisjoint({at for noun, at in rows[1] if noun == one})
        for one in nouns
    )


def _ranked(sides: tuple[Side, Side]) -> bool:
    return any(one.quantity.unit == RANK for side in sides for one in side.loose())


def _untold(side: Side) -> str:
    """The text without its dates and numbers: "a tenth" is no place in a row."""
    spans = [one.span for one in side.times] + [one.span for one in (*side.claims, *side.loose())]
    return blanked(side.text, ((span.start, span.end) for span in spans))


def _clause(claim: Claim, side: Side) -> str:
    first, last = sentence(side.text, claim.span)
    return side.text[first:last]
