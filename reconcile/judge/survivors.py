"""All saved in one text, some of them dead in the other: "all 48 were brought up alive", "three of the 48 died"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.judge.shares import wholes
from reconcile.judge.side import Side, sentence
from reconcile.lexicon.comparing import alive, every
from reconcile.lexicon.reckoning import says
from reconcile.model import Claim

_DEAD = "killed"
_BREATH = 24
"""Characters before a number in which "all of the" stands."""


def dead_among_saved(sides: tuple[Side, Side], told: tuple[Sequence[Claim], Sequence[Claim]]) -> str:
    """Why both texts cannot be true; empty where neither says that all of so many live, or none of them died."""
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
    return _some_live(sides, told)


def _some_live(sides: tuple[Side, Side], told: tuple[Sequence[Claim], Sequence[Claim]]) -> str:
    """Why both cannot be true where one says that all died, and the other counts those who live."""
    for one, two in ((0, 1), (1, 0)):
        none = says(sides[one].text, sides[one].lang, "none_left")
        dead = [claim for claim in told[one] if none or _all_dead(claim, sides[one])]
        for claim in told[two]:
            behind = _CLAUSE.split(sides[two].text[claim.span.end : claim.span.end + _BREATH])[0]
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
