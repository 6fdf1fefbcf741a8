"""What a claim brings to an estimate: the natural logs of its bounds, its day, who says it.

Claims of a dossier and records of standard input become the same ``Item``. Items that cannot
bear on the value (a denial, a negative number, an unrelated measure) are left out, with the reason.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from reconcile.estimate import bounded, reasons
from reconcile.estimate.known import verified
from reconcile.estimate.reasons import Both
from reconcile.estimate.related import relation
from reconcile.lexicon import measures
from reconcile.lexicon.exchange import in_currency
from reconcile.lexicon.measure import Course
from reconcile.model import Claim, Cluster, LeftOut, Period, Question
from reconcile.model.quantity import Hedge

FLOOR = math.log(0.25)
"""The natural log that stands for zero: below every count."""
MAX_LOG = 690.0
"""Beyond this a double overflows: such a number is left out."""


class Item(msgspec.Struct, frozen=True):
    """One claim as evidence.

    ``low`` and ``high`` are natural logs of the asserted bounds (None: unbounded), ``digits`` the
    significant digits shown, ``day`` the day number that the value holds for, ``said`` the one on
    which it was asserted. ``shift`` and ``spread`` (in natural log) turn a related measure into the
    one asked for: the truth in its terms is ``shift`` higher, known to within ``spread``.
    """

    id: str
    low: float | None
    high: float | None
    hedge: Hedge
    digits: int
    day: int | None
    said: int | None
    claimant: str | None
    via: tuple[str, ...]
    grade: str | None
    shift: float = 0.0
    spread: float = 0.0
    stance: str = "asserts"
    zero: bool = False

    @property
    def centre(self) -> float:
        """The middle of the bounds (the only one of a one-sided claim)."""
        ends = [end for end in (self.low, self.high) if end is not None]
        return sum(ends) / len(ends)


class Case(msgspec.Struct, frozen=True):
    """A cluster made ready: its items, the day asked for, the claims left out so far.

    ``asked`` is the day that was asked for, None where it is to be that of the latest voice;
    ``course`` is how the value moves over time.
    """

    id: str
    measure: str
    unit: str | None
    day: int | None
    as_of: str | None
    items: tuple[Item, ...]
    left_out: tuple[LeftOut, ...] = ()
    denied: tuple[Item, ...] = ()
    asked: int | None = None
    course: Course = "stock"
    unspecific: bool = False
    """True where figures of the measure are told of different things, and none is weighed."""
    exchanged: int = 0
    """How many of the items were told in another currency."""
    most: float = math.inf
    """Natural log of what the value cannot be above."""

    def on(self, day: int | None) -> Case:
        """The case with this day asked for."""
        as_of = None if day is None else date.fromordinal(day).isoformat()
        return msgspec.structs.replace(self, day=day, as_of=as_of)


class Raw(msgspec.Struct, frozen=True):
    """A claim's fields before they are taken apart, whatever they came from."""

    id: str
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    as_of: Period | None
    asserted: Period | None
    claimant: str | None
    via: tuple[str, ...]
    measure: str
    stance: str
    grade: str | None
    part: bool = False
    """It counts a part (a batch, an addition) of what is asked for: a lower bound."""


def raw(claim: Claim, grade: str | None, *, whole: bool = False) -> Raw:
    """The fields of a dossier's claim; ``whole``: it is asked how many there are in all."""
    interval = claim.quantity.interval
    return Raw(
        claim.id, interval.low, interval.high, claim.quantity.hedge, claim.as_of, claim.asserted,
        claim.claimant, claim.via, claim.measure, claim.stance, grade, whole and claim.increment in PARTS,
    )  # fmt: skip


PARTS = ("batch", "additional")
"""Increments that are parts of a total."""


class Asked(msgspec.Struct, frozen=True):
    """The question of a cluster; ``as_of`` None asks for the day of the latest claim.

    ``course`` is how the value moves, where that is not the measure's own way.
    """

    name: str
    measure: str
    unit: str | None
    as_of: Period | None = None
    course: Course | None = None


def case(asked: Asked, raws: Sequence[Raw]) -> Case:
    """The case of a cluster."""
    course = asked.course or measures().course(asked.measure)
    items: list[Item] = []
    denied: list[Item] = []
    left_out: list[LeftOut] = []
    for one in sorted(raws, key=lambda each: each.id):
        found = _item(one, asked.measure, course)
        if not isinstance(found, Item):
            left_out.append(LeftOut(one.id, *found))
        elif one.stance == "asserts":
            items.append(found)
        else:
            denied.append(found)
            left_out.append(LeftOut(one.id, *reasons.stance(one.stance)))
    days = [item.day for item in items if item.day is not None]
    wanted = _day(asked.as_of)
    day = wanted if wanted is not None else max(days, default=None)
    as_of = None if asked.as_of is None else str(asked.as_of)
    return Case(
        asked.name,
        asked.measure,
        asked.unit,
        day,
        as_of,
        tuple(items),
        tuple(left_out),
        tuple(denied),
        wanted,
        course,
        most=bounded.most(asked.measure, asked.unit, (item.low for item in items)),
    )


def course_of(question: Question) -> Course | None:
    """How the value of a question moves where its status or increment says so; None: as its measure does.

    Those who were sent by a day are a total that grows, though a strength is a stock; a batch is fixed.
    """
    if question.increment in PARTS:
        return "fixed"
    return "cumulative" if question.status == "dispatched" else None


def of_cluster(
    cluster: Cluster,
    claims: Mapping[str, Claim],
    grades: Mapping[str, str | None],
    preferred: Collection[str] = (),
) -> Case:
    """The case of a dossier's cluster; ``grades`` maps claim ids to Admiralty letters.

    Where a ``preferred`` claim has a value to give, the case rests on such claims alone: the analyst
    settled which of them to believe, so the others would only pull the estimate away again.
    """
    asked = cluster.question
    here = [claims[key] for key in cluster.claims if key in claims]
    if not measures().estimated(asked.measure):
        silent = tuple(LeftOut(claim.id, *reasons.UNSPECIFIC) for claim in here)
        return Case(cluster.id, asked.measure, asked.unit, None, None, (), silent, unspecific=True)
    turned = {claim.id: _in_unit(claim, asked.unit) for claim in here}
    alike = [one for one in turned.values() if one is not None]
    raws = [raw(claim, grades.get(claim.id), whole=asked.increment not in PARTS) for claim in alike]
    question = Asked(cluster.id, asked.measure, asked.unit, course=course_of(asked))
    found = case(question, raws)
    other = {claim.id for claim in here} - {claim.id for claim in alike}
    chosen = {item.id for item in found.items} & frozenset(preferred)
    if chosen:
        others = sorted(one.id for one in raws if one.id not in chosen)
        found = case(question, [one for one in raws if one.id in chosen])
        found = msgspec.structs.replace(
            found, left_out=tuple(LeftOut(key, *reasons.UNPREFERRED) for key in others)
        )
    left_out = tuple(LeftOut(key, *reasons.other_unit(asked.unit)) for key in sorted(other))
    heard = {item.id for item in found.items}
    units = {claim.id: claim.quantity.unit for claim in here}
    exchanged = sum(
        1 for key, one in turned.items() if one and key in heard and units[key] != one.quantity.unit
    )
    return msgspec.structs.replace(found, left_out=found.left_out + left_out, exchanged=exchanged)


def _in_unit(claim: Claim, unit: str | None) -> Claim | None:
    """The claim in the unit asked for; a sum in another currency at the rate of its month."""
    if unit is None or claim.quantity.unit == unit:
        return claim
    return in_currency(claim, unit)


def _item(one: Raw, measure: str, course: Course) -> Item | Both:
    """The item, or why there is none."""
    bounds = [bound for bound in (one.low, one.high) if bound is not None]
    if not bounds:
        return reasons.NO_NUMBER
    if any(not bound.is_finite() for bound in bounds):
        return reasons.NOT_FINITE
    if any(bound < 0 for bound in bounds):
        return reasons.NEGATIVE
    bridge = relation(one.measure, measure)
    if bridge is None:
        return reasons.unrelated(one.measure, measure)
    low, high = _ends(one, course)
    if max(end for end in (low, high) if end is not None) > MAX_LOG:
        return reasons.TOO_LARGE
    digits = max(_digits(bound) for bound in bounds)
    return Item(
        one.id, low, high, one.hedge, digits, _day(one.as_of), _day(one.asserted),
        one.claimant, one.via, one.grade, *bridge, one.stance, one.low == 0,
    )  # fmt: skip


def _ends(one: Raw, course: Course) -> tuple[float | None, float | None]:
    """Natural logs of the bounds that count: one for a one-sided claim, a verified toll's as a floor."""
    low, high = _log(one.low), _log(one.high)
    floor = one.hedge in ("at_least", "more_than") or (one.part and one.low is not None)
    if verified(one.claimant) and one.low is not None and course == "cumulative":
        floor = True
    if floor:
        return (low if low is not None else high), None
    if one.hedge in ("at_most", "less_than"):
        return None, (high if high is not None else low)
    if low is not None and high is not None and low > high:
        return high, low
    if one.low == 0 and high is not None and high > FLOOR:
        return None, high
    return low, high


def _log(bound: Decimal | None) -> float | None:
    if bound is None:
        return None
    if bound < Decimal("0.25") and bound == 0:
        return FLOOR
    return float(bound.ln()) if bound.adjusted() > 300 or bound.adjusted() < -300 else math.log(bound)


def _digits(bound: Decimal) -> int:
    return max(len("".join(map(str, bound.as_tuple().digits)).strip("0")), 1)


def _day(period: Period | None) -> int | None:
    return None if period is None else period.anchor.toordinal()
