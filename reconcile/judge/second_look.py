"""A second look for a number that no number of the first text plainly answers: the only one that it can mean.

The words around two numbers are often not the same ("fell below $68", "closing at $67.82 a barrel"). Where
one number of the first text alone is of the kind and nearly of the value that the second tells, it is meant.
What would clash is only looked at where a text has hardly two of the kind: prices, lengths, weights, areas.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reconcile.judge.beside import noun_behind
from reconcile.judge.money import is_currency
from reconcile.judge.same_unit import JOBS, deeds
from reconcile.judge.side import AGE, RANK, SCORE, UNKNOWN, Side, blanked
from reconcile.judge.sizes import DAYS
from reconcile.judge.tolerance import significant
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import CHANGE, sort_of
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim, Interval

_TIGHT = Decimal("1.35")
"""A bound ("over three million") is told of a number that is at most so many times it."""
_APART = Decimal("2")
"""Two sizes of one thing that clash are hardly further apart."""
_AND_MORE = 2
"""Vague words are told of up to twice as many as they name: 14,000 are thousands."""
_SIZES = frozenset({"length", "mass", "area", "volume"})
_ODD = 10
"""Under so many of a thing two texts may well tell the same number of two."""
_SHARED = 2
"""Words that two texts of one thing have in common at the least."""
_SHORT = 4
"""A text of so few words has few to share."""
_NOT_COUNTS = frozenset({RANK, AGE, SCORE, "other:clock", "percentage_point"})


def second_look(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> Claim | None:
    """The number of the first text that ``b`` can only mean; None where there is none, or several."""
    if not sides[0].text or sides[0].lang != sides[1].lang or not unit_words(sides[0].lang).spaced:
        return None
    second = words(blanked(sides[1].text, [(b.span.start, b.span.end)]), sides[1].lang)
    if _shared(sides, b) < (_SHARED if len(set(second)) > _SHORT else 1):
        return None
    alike = [one for one in ours if _of_one_kind(one, b, sides)]
    fitting = [one for one in alike if _fits(_in_unit(one, b), b)]
    if len(fitting) == 1:
        return fitting[0]
    return alike[0] if len(alike) == 1 and not fitting and _rare(alike[0], b) else None


def _shared(sides: tuple[Side, Side], b: Claim) -> int:
    """How many words two texts share, but for the number and its noun."""
    told = blanked(sides[1].text, [(b.span.start, b.span.end)])
    return len(set(words(sides[0].text, sides[0].lang)) & set(words(told, sides[1].lang)))


def _of_one_kind(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two sums, two sizes of one dimension, or two counts with one noun or a noun that fits any."""
    first, second = a.quantity.unit, b.quantity.unit
    known = measures().by_key
    if {first, second} & _NOT_COUNTS or (
        a.measure != b.measure and a.measure in known and b.measure in known
    ):
        return False
    if a.stance != b.stance:
        return False
    money = [is_currency(unit or "") for unit in (first, second)]
    rates = {a.quantity.per, b.quantity.per}
    if any(money):
        bare = b.quantity.hedge == "vague" and second is None and money[0] and not _noun(b, sides[1])
        return (first == second or bare) and (len(rates) == 1 or None in rates)
    if len(rates) > 1:
        return False
    if "percent" in (first, second):
        return first == second and _shared(sides, b) >= _SHARED
    if (first == "ratio" or second == "ratio") and not deeds(a, b, sides):
        return False
    if deeds(a, b, sides):
        return True
    if (first == second and _dimension(first) in _SIZES) or {first, second} <= DAYS.keys():
        return True
    if not (_counts(first) and _counts(second)):
        return False
    return _one_noun(_noun(a, sides[0]), _noun(b, sides[1]), a, b)


def _one_noun(one: str, two: str, a: Claim, b: Claim) -> bool:
    if one == two or {one, two} <= JOBS:
        return bool(one)
    people = a.quantity.unit == b.quantity.unit == "person"
    if people and _ANYBODY in (one, two):
        return True
    bare = (not one or not two) and len({a.quantity.unit, b.quantity.unit} - {None}) < 2
    if bare and _nearly_one(a, b):
        return True
    return bare and (b.quantity.hedge == "vague" or _counted(a, b))


_ANYBODY = "people"


def _nearly_one(a: Claim, b: Claim) -> bool:
    """True for a number of three digits or more and a bound right beside it (42,300: "over 42,000")."""
    one, told = a.quantity.interval, b.quantity.interval
    if CHANGE in a.patterns and None not in (told.low, told.high) and told.contains(one):
        return True  # "almost 3,000" less
    near = told.low if told.low is not None else told.high
    if not one.is_point or not one.low or not near or one.low < _HUNDRED or b.quantity.hedge == "exact":
        return False
    return abs(one.low - near) <= near * _BESIDE


_HUNDRED = 100
_BESIDE = Decimal("0.05")


def _counted(a: Claim, b: Claim) -> bool:
    """True for one number that was plainly counted, told twice."""
    one = a.quantity.interval
    return one.is_point and one == b.quantity.interval and (one.low or 0) >= _ODD


def _noun(claim: Claim, side: Side) -> str:
    """What is counted, by its class or beginning; ``people`` for anybody, empty for a number without a noun."""
    told = behind(claim.span.quote, claim.said.digits) if claim.said.digits else ""
    if sort_of(told, side.lang) == _ANYBODY:
        return _ANYBODY
    if claim.quantity.unit is not None and not words(told, side.lang):
        return ""
    joins = unit_words(side.lang).of[:1]
    if claim.quantity.hedge == "vague" and side.text[claim.span.end :].split()[:1] != list(joins):
        return ""  # "thousands flee"
    return noun_behind(claim, side) if claim.quantity.unit is not None or claim.measure == UNKNOWN else ""


def _counts(unit: str | None) -> bool:
    return unit is None or _dimension(unit) in ("count", "other", "")


def _dimension(unit: str | None) -> str:
    known = units().get(unit or "")
    return known.dimension if known is not None else ""


def _fits(shown: Interval, b: Claim) -> bool:
    """True where a number bears out ``b`` and is about as large as the number that b tells."""
    told = b.quantity.interval
    value = shown.low if shown.low is not None else shown.high
    if value is None or value <= 0:
        return False
    if b.quantity.hedge == "vague":
        above = told.high is None or value <= told.high * _AND_MORE
        return above and (told.low is None or value >= told.low)
    near = told.low if told.low is not None else told.high
    if not near or near <= 0 or max(near, value) > _tight(near) * min(near, value):
        return False
    inside = (told.low is None or value >= told.low) and (told.high is None or value <= told.high)
    small = value < _ODD and _counts(b.quantity.unit)
    return (inside or b.quantity.hedge == "approx") and not small


def _tight(near: Decimal) -> Decimal:
    """How many times a bound its number may be: "over a billion" is said up to two, "over eight million" up to nine."""
    lead = near.normalize().as_tuple().digits[0]
    return max(_TIGHT, Decimal(lead + 1) / lead) if significant(near) == 1 else _TIGHT


def _in_unit(a: Claim, b: Claim) -> Interval:
    """The values of a stretch of time in the unit of the other (three weeks in months)."""
    first, second = a.quantity.unit or "", b.quantity.unit or ""
    same = first == second or not {first, second} <= DAYS.keys()
    return a.quantity.interval if same else a.quantity.interval.scale(DAYS[first] / DAYS[second])


def _rare(a: Claim, b: Claim) -> bool:
    """True for two sizes or two prices of which a text has hardly two, where they are not too far apart."""
    priced = is_currency(a.quantity.unit or "") and (a.quantity.per or b.quantity.per)
    lasting = a.quantity.unit in DAYS and b.quantity.unit in DAYS
    if not priced and not lasting and _dimension(a.quantity.unit) not in _SIZES:
        return False
    one, two = (interval.low or interval.high for interval in (_in_unit(a, b), b.quantity.interval))
    return bool(one and two) and max(one, two) <= _APART * min(one, two)  # type: ignore[type-var, operator]
