"""Numbers that only the words around them bring together, though they count two things and lie far apart.

"Nine titles" and "over 230 podium finishes" are hardly of one thing, nor do 169 cases say that there are more
than thirty counties: with other nouns, three times as many or more are of another question.
"""

from __future__ import annotations

from decimal import Decimal

from reconcile.judge.beside import noun_behind, unsaid
from reconcile.judge.same_unit import deeds
from reconcile.judge.side import AGE, RANK, SCORE, UNKNOWN, Side
from reconcile.lexicon.comparing import every, facets, sort_of
from reconcile.lexicon.nearby import behind
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim

_FAR = Decimal(3)
_ALL = 24
_OTHER = frozenset({RANK, AGE, SCORE})


def far_fetched(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two counts of two nouns of which one is at least three times the other."""
    if sides[0].lang != sides[1].lang or not unit_words(sides[0].lang).spaced:
        return False
    if not all(_count(claim) for claim in (a, b)) or UNKNOWN not in (a.measure, b.measure):
        return False
    one, two = (noun_behind(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if not one or not two or one == two or deeds(a, b, sides):
        return False
    if any(unsaid(side, claim) or _anybody(claim, side) for claim, side in zip((a, b), sides, strict=True)):
        return False
    if any(
        every(side.text[: claim.span.start][-_ALL:], side.lang)
        for claim, side in zip((a, b), sides, strict=True)
    ):
        return False
    values = [claim.quantity.interval.low or claim.quantity.interval.high for claim in (a, b)]
    low, high = min(value or Decimal(0) for value in values), max(value or Decimal(0) for value in values)
    return low > 0 and high >= _FAR * low


def other_mean(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where b tells an average of what a does not tell as one: what holds of the one need not of the other."""
    told = [_near(claim, side) for claim, side in zip((a, b), sides, strict=True)]
    return "average" in told[1] and not {"average", "each"} & told[0] and a.quantity.per == b.quantity.per


def _near(claim: Claim, side: Side) -> frozenset[str]:
    return facets(side.text[max(0, claim.span.start - _AROUND) : claim.span.end + _AROUND], side.lang)


_AROUND = 40


def _count(claim: Claim) -> bool:
    known = units().get(claim.quantity.unit or "")
    of_things = known is None or known.dimension in ("count", "other")
    return of_things and claim.quantity.unit not in _OTHER and not (claim.quantity.unit or "").isupper()


def _anybody(claim: Claim, side: Side) -> bool:
    return sort_of(behind(claim.span.quote, claim.said.digits), side.lang) == "people"
