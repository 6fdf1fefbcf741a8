"""All saved in one text, some of them dead in the other: "all 48 were brought up alive", "three of the 48 died"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.judge.beside import noun_behind
from reconcile.judge.shares import FOLLOWS, wholes
from reconcile.judge.side import Side, sentence
from reconcile.lexicon.comparing import alive, every
from reconcile.lexicon.nearby import words
from reconcile.lexicon.reckoning import says
from reconcile.model import Claim

_DEAD = "killed"
_BREATH = 24
"""Characters before a number in which "all of the" stands."""
_CLAUSE_LONG = 44
"""Characters behind a number in which stands that they live."""


def dead_among_saved(sides: tuple[Side, Side], told: tuple[Sequence[Claim], Sequence[Claim]]) -> str:
    """Why both texts cannot be true; empty where neither says that all of so many live, or none of them died."""
    told = tuple([claim for claim in row if not claim.id.endswith(FOLLOWS)] for row in told)  # type: ignore[assignment]
    for one, two in ((0, 1), (1, 0)):
        saved = [claim for claim in told[one] if _all_live(claim, sides[one])]
        by_id = {claim.id: claim for claim in told[two]}
        for key, part in wholes(told[two], sides[two]).items():
            dead = part.measure == _DEAD and part.stance == "asserts" and bool(part.quantity.interval.low)
            for claim in saved:
                if dead and claim.quantity.interval == by_id[key].quantity.interval:
                    return (
                        f"Both cannot be true: all of “{claim.span.quote}” live, “{part.span.quote}” do not."
                    )
    return _some_live(sides, told) or _not_all(sides, told)


def _not_all(sides: tuple[Side, Side], told: tuple[Sequence[Claim], Sequence[Claim]]) -> str:
    """Why both cannot be true where one says of all what the other says of a part ("17 of the 22 were freed")."""
    for one, two in ((0, 1), (1, 0)):
        by_id = {claim.id: claim for claim in told[two]}
        of_two = wholes(told[two], sides[two])
        own = wholes(told[one], sides[one])
        for key, part in of_two.items():
            whole = by_id[key]
            for claim in told[one]:
                if (
                    claim.id in own
                    or not _all_of(claim, whole, part)
                    or any(_is(more, part) for more in told[one])
                ):
                    continue
                if part.measure == claim.measure in _BEFALLS or (
                    every(sides[one].text[: claim.span.start][-_BREATH:], sides[one].lang)
                    and _same_verb(whole, claim, (sides[two], sides[one]))
                ):
                    return (
                        f"Both cannot be true: “{claim.span.quote}” are all, “{part.span.quote}” only a part."
                    )
    return ""


def _all_of(claim: Claim, whole: Claim, part: Claim) -> bool:
    """True for a count of just so many as a whole of which another number was a part, and not all of it."""
    one, low = whole.quantity.interval, part.quantity.interval
    fewer = part.quantity.unit != "percent" and low.is_point and low.wholly_below(one)
    exact = part.quantity.hedge == claim.quantity.hedge == "exact"
    return fewer and exact and one.is_point and one == claim.quantity.interval and claim.stance == part.stance


def _is(claim: Claim, part: Claim) -> bool:
    return claim.quantity.interval == part.quantity.interval


def _same_verb(whole: Claim, claim: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the same words stand behind two numbers in their clauses, but for the noun of both."""
    first, second = (
        words(_CLAUSE.split(side.text[one.span.end :])[0], side.lang)[:_FEW]
        for one, side in zip((whole, claim), sides, strict=True)
    )
    nouns = {noun_behind(one, side) for one, side in zip((whole, claim), sides, strict=True)}
    first, second = ([word for word in row if word not in nouns] for row in (first, second))
    return bool(first and second) and sides[0].lang == sides[1].lang and bool(set(first) & set(second))


_FEW = 3
_BEFALLS = frozenset(
    {"killed", "wounded", "missing", "rescued", "arrested", "evacuated", "infected", "recovered"}
)
"""Measures of what becomes of people: who counts all of them tells what became of all."""


def _some_live(sides: tuple[Side, Side], told: tuple[Sequence[Claim], Sequence[Claim]]) -> str:
    """Why both cannot be true where one says that all died, and the other counts those who live."""
    for one, two in ((0, 1), (1, 0)):
        none = says(sides[one].text, sides[one].lang, "none_left")
        dead = [claim for claim in told[one] if none or _all_dead(claim, sides[one])]
        for claim in told[two]:
            behind = _CLAUSE.split(sides[two].text[claim.span.end : claim.span.end + _CLAUSE_LONG])[0]
            lives = claim.measure != _DEAD and (claim.quantity.interval.low or 0) > 0
            if dead and lives and _all_names(claim, sides[two]) and alive(behind, sides[two].lang):
                return (
                    f"Both cannot be true: “{dead[0].span.quote}” leaves nobody, “{claim.span.quote}” live."
                )
    return ""


def _all_dead(claim: Claim, side: Side) -> bool:
    before = side.text[max(0, claim.span.start - _BREATH) : claim.span.start]
    return claim.measure == _DEAD and claim.stance == "asserts" and every(before, side.lang)


def _all_names(claim: Claim, side: Side) -> bool:
    """True for a count of people or of no known unit."""
    return bool(side.text) and claim.quantity.unit in (None, "person")


_CLAUSE = re.compile(r"[,.;:]")


def _all_live(claim: Claim, side: Side) -> bool:
    if not claim.quantity.interval.is_point:
        return False
    first, last = sentence(side.text, claim.span)
    before = side.text[max(0, claim.span.start - _BREATH) : claim.span.start]
    return every(before, side.lang) and alive(side.text[first:last], side.lang)
