"""Values and changes: the size of a change, a margin or a length of time is no value of what changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

import msgspec

from reconcile.judge.aligned import Pairing
from reconcile.judge.beside import COMPARED, WAYS, way
from reconcile.judge.between_times import BETWEEN, asks_between
from reconcile.judge.derived import LASTED, LEFT, former, gone, lasts, left, margin
from reconcile.judge.shares import WHOLE
from reconcile.judge.side import UNKNOWN, Side
from reconcile.lexicon.alike import MARK
from reconcile.lexicon.comparing import CHANGE, differs, grew, grown_by, kinds
from reconcile.lexicon.nearby import words
from reconcile.lexicon.reckoning import begins_with, ends_in, says
from reconcile.model import Claim

_BEFORE = ".change.before"
_POINT = "percentage_point"
_GROWTH = ".measure.growth."
_NEAR_BY = 24
"""Characters behind a number in which its noun stands."""
_TO = 4


def of_one_kind(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two values, two sizes of a change, two margins or two lengths of time."""
    if margin(a, sides[0]) != margin(b, sides[1]) or (LASTED in a.patterns and not lasts(b, sides[1])):
        return False
    if share_of_other(a, b, sides):
        return False
    if BETWEEN in a.patterns and not asks_between(b, sides[1]):
        return False
    if (left(b, sides[1]) and gone(a, sides[0])) or (LEFT in a.patterns and not left(b, sides[1])):
        return False
    if a.quantity.unit == b.quantity.unit == _POINT:
        return True
    if a.measure == b.measure == "growth" and any(_of_economy(side) for side in sides):
        return True
    if _gained(b, sides[1]) and any(_changed(one, sides[0]) or _past(one) for one in told_of(sides[0])):
        return _changed(a, sides[0])
    if not _to_one_place(a, b, sides):
        return False
    changes = _changed(a, sides[0]), _changed(b, sides[1])
    return _past(a) == _past(b) and (changes[0] == changes[1] or _lone_percent(a, b, sides))


def share_of_other(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for a share that follows from two counts beside one of another thing (212 of 435 seats, 48 % of the votes)."""
    whole = next((one.removeprefix(WHOLE) for one in a.patterns if one.startswith(WHOLE)), "")
    if not whole or a.quantity.unit != "percent" or sides[0].lang != sides[1].lang:
        return False
    behind = _OF.match(sides[1].text, b.span.end)
    noun = words(behind[1], sides[1].lang)[:1] if behind else []
    return (
        bool(noun)
        and noun[0][0] == MARK
        and noun[0] != whole
        and noun[0] not in words(sides[0].text, sides[0].lang)
    )


_OF = re.compile(r" of (?:the |all |its |their )?([^\W\d_]+)")


def told_of(side: Side) -> tuple[Claim, ...]:
    """All numbers of a text."""
    return (*side.claims, *side.loose())


def _gained(claim: Claim, side: Side) -> bool:
    """True for what was won or lost since ("〈gained〉 nine seats"), where the other text tells of a change."""
    before = side.text[max(0, claim.span.start - _NEAR_BY) : claim.span.start]
    return claim.quantity.unit != "percent" and ends_in(before, side.lang, "gained")


def _to_one_place(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True unless two lengths are those to two places ("34 km north of the capital", "60 km from the coast")."""
    if not a.quantity.unit == b.quantity.unit == "km" or not (
        _changed(a, sides[0]) and _changed(b, sides[1])
    ):
        return True
    if any(
        begins_with(side.text[one.span.end :], side.lang, "away")
        for one, side in zip((a, b), sides, strict=True)
    ):
        return True
    rows = [
        words(re.split(r"[,.;]", side.text[claim.span.end :])[0], side.lang)[:_TO]
        for claim, side in zip((a, b), sides, strict=True)
    ]
    return not all(rows) or bool(set(rows[0]) & set(rows[1]))


def _of_economy(side: Side) -> bool:
    """True for a text on an economy: its growth "slows to 4.7 %" where another text says that it grew by as much."""
    return any(name == "growth" for _, _, name in kinds(side.text, side.lang))


def _changed(claim: Claim, side: Side) -> bool:
    """True for the size of a change ("rose by 14"), which is no value of what changed."""
    before = side.text[max(0, claim.span.start - _NEAR_BY) : claim.span.start]
    if ends_in(before, side.lang, "made_up"):
        return CHANGE in claim.patterns
    of_size = not begins_with(claim.span.quote, side.lang, "level")  # "falls below 3 %" tells a level
    if claim.quantity.unit == "ratio" and any(_GROWTH in one for one in claim.patterns):
        return True  # "doubled"
    if CHANGE in claim.patterns or (claim.quantity.unit == "percent" and of_size and grew(before, side.lang)):
        return True
    if claim.quantity.unit == "percent" and begins_with(side.text[claim.span.end :], side.lang, "compared"):
        return True
    if way(claim, side) and ends_in(before, side.lang, "margin"):
        return True
    after = side.text[claim.span.end :]
    away = (
        claim.quantity.unit == "km"
        and begins_with(after, side.lang, "was") + begins_with(after, side.lang, "away") > 0
    )  # "40 km from the capital"
    apart = any(begins_with(after, side.lang, field) for field in COMPARED)
    return grown_by(before, side.lang) or differs(after, side.lang) or away or apart


def _lone_percent(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for the only percentages of two texts: "to rise 3.8 %" tells a change as "inflation of 3.8 %" does."""
    return a.quantity.unit == b.quantity.unit == "percent" and all(
        len([*side.claims, *side.loose()]) == 1 for side in sides
    )


def _past(claim: Claim) -> bool:
    """True for what was before a change ("fell 〈from 7 %〉 to 6 %")."""
    return any(pattern.endswith(_BEFORE) for pattern in claim.patterns)


def with_formers(side: Side) -> Side:
    """The text with each bare value from which another came as one that was before ("climbed to 96.1 〈from 92.4〉")."""
    told = sorted(told_of(side), key=lambda claim: claim.span.start)
    was = {
        earlier.id: (_BEFORE,)
        for one, two in pairwise(told)
        if (earlier := former(one, two, side)) is not None
        and earlier.measure == UNKNOWN
        and earlier.as_of in (None, (two if earlier is one else one).as_of)
    }
    claims = tuple(_with(one, was) for one in side.claims)
    made = tuple(_with(one, was) for one in told if one.id in was and one not in side.claims)
    return msgspec.structs.replace(side, claims=(*claims, *made)) if was else side


def with_change_again(side: Side) -> Side:
    """The text with a change told twice as two changes ("down 211 points, 〈or 1.2 percent〉")."""
    told = sorted(told_of(side), key=lambda claim: claim.span.start)
    again = {
        two.id: (CHANGE, way(one, side))
        for one, two in pairwise(told)
        if _changed(one, side)
        and way(one, side)
        and one.quantity.unit != two.quantity.unit
        and says(side.text[one.span.end : two.span.start], side.lang, "either")
        and two.span.start - one.span.end <= _NEAR_BY
    }
    claims = tuple(_with(one, again) for one in side.claims)
    made = tuple(_with(one, again) for one in told if one.id in again and one not in side.claims)
    return msgspec.structs.replace(side, claims=(*claims, *made)) if again else side


def _with(claim: Claim, again: Mapping[str, tuple[str, ...]]) -> Claim:
    more = again.get(claim.id, ())
    return msgspec.structs.replace(claim, patterns=(*claim.patterns, *more)) if more else claim


def other_way(one: Pairing, sides: tuple[Side, Side]) -> bool:
    """True for two sizes of a change of which one is up and the other down."""
    pair = tuple(zip((one.a, one.b), sides, strict=True))
    return all(_changed(claim, side) for claim, side in pair) and {way(*each) for each in pair} == set(WAYS)
