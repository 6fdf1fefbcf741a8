"""Arithmetic over intervals, and how near two claims must stand to be meant together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from reconcile.judge.dates import Window
from reconcile.judge.view import Said, View
from reconcile.lexicon import measures
from reconcile.model import Cluster, Interval

_EXACT = Decimal("0.005")
"""Sums of figures agree within this share."""
_INSIDE = Decimal("0.8")
"""A bound ("less than", "more than") is told of values this near to it."""


def total(parts: Iterable[Interval]) -> Interval:
    """The interval of a sum."""
    found = Interval.point(Decimal(0))
    for part in parts:
        found = found.plus(part)
    return found


def quotient(part: Interval, whole: Interval) -> Interval | None:
    """The interval of part / whole for positive intervals; None where it is not bounded at all."""
    if whole.low is not None and whole.low <= 0:
        return None
    low = None if part.low is None or whole.high in (None, 0) else part.low / _known(whole.high)
    high = None if part.high is None or whole.low is None else part.high / whole.low
    return None if low is None and high is None else Interval(low, high)


def _known(value: Decimal | None) -> Decimal:
    assert value is not None
    return value


_DIGITS = 3


def rounded(interval: Interval) -> Interval:
    """An interval that was reckoned, to three digits: a third of 48 million is 16 million, not 15,998,400."""
    low, high = (None if end is None else _few_digits(end) for end in (interval.low, interval.high))
    return Interval(low, high)


def _few_digits(value: Decimal) -> Decimal:
    step = Decimal(10) ** (value.adjusted() - _DIGITS + 1)
    return round(value / step) * step if value else value


def figure(said: Said) -> Decimal:
    """The one number that a claim shows."""
    return Decimal(str(said.figure))


def figures(said: Said) -> tuple[Decimal, ...]:
    """The numbers that a claim shows: both ends of a range."""
    interval = said.claim.quantity.interval
    if said.claim.quantity.hedge == "range" and interval.low is not None and interval.high is not None:
        return interval.low, interval.high
    return (figure(said),)


def equal(one: Decimal, two: Decimal) -> bool:
    """True for numbers that agree within half a per cent."""
    return abs(one - two) <= _EXACT * max(abs(one), abs(two))


def adds_up(parts: Sequence[Decimal], whole: Decimal) -> bool:
    """True where the parts give the whole, and no part is so small that it would not be missed."""
    if not parts or min(parts) <= 2 * _EXACT * whole:
        return False
    return equal(sum(parts, Decimal(0)), whole)


def pointlike(said: Said) -> bool:
    """True where a claim shows one number (exact, about, at least ...), not a range or a vague word."""
    return said.claim.quantity.hedge not in ("range", "vague") and said.figure > 0


def same_voice(one: Said, two: Said) -> bool:
    """True where one speaker gives both, or nobody is named in one document."""
    a, b = one.claim, two.claim
    return a.claimant == b.claimant and (a.claimant is not None or a.span.source == b.span.source)


FAR = 10**9


def apart(one: Said, two: Said) -> int:
    """How many claims of their document lie between two, plus one; ``FAR`` for two documents."""
    return FAR if one.claim.span.source != two.claim.span.source else abs(one.order - two.order)


def states(told: Said, value: Decimal, slack: Decimal) -> bool:
    """True where the words of ``told`` would be said of ``value``.

    A bound is said of values not far inside it: "less than a tenth" of 9.2 %, not of 3 %.
    """
    interval = told.claim.quantity.interval
    low, high = interval.low, interval.high
    if low is None and high is None:
        return False
    if low is None or high is None:
        bound = high if low is None else low
        assert bound is not None
        edges = (
            (bound * _INSIDE, bound * (1 + slack)) if low is None else (bound * (1 - slack), bound / _INSIDE)
        )
        return edges[0] <= value <= edges[1]
    return low * (1 - slack) <= value <= high * (1 + slack)


def related(one: str, two: str) -> bool:
    """True for two measures of which one can be part of the other: the same, or together in a sum or part."""
    if one == two or one.startswith("other:") or two.startswith("other:"):
        return True
    return any(
        one in (relation.whole, *relation.parts) and two in (relation.whole, *relation.parts)
        for relation in measures().relations
        if relation.kind in ("sum", "part")
    )


def is_part(part: str, whole: str) -> bool:
    """True where the data know one measure as a part of the other: the delivered of the pledged."""
    return any(
        part in relation.parts and whole == relation.whole
        for relation in measures().relations
        if relation.kind in ("sum", "part")
    )


def told_of(view: View, cluster: Cluster, measure: str) -> list[Said]:
    """The claims of a measure that may be of a cluster's subject: those of its parts."""
    return [
        said
        for other in view.by_measure.get(measure, [])
        if view.akin(cluster, other)
        for said in view.stated(other)
    ]


def days_apart(one: Window | None, two: Window | None) -> int:
    """Days between two windows, zero where they meet or one is not known."""
    return max(one.gap(two), 0) if one and two else 0


def nearest(to: Said, candidates: Sequence[Said], days: int) -> Said | None:
    """The candidate that is meant together with a claim: by voice, then document, date and place in it."""
    fitting = [
        said
        for said in candidates
        if said.id != to.id
        and (same_voice(to, said) or said.claim.span.source == to.claim.span.source)
        and days_apart(to.window, said.window) <= days
    ]
    return min(
        fitting,
        key=lambda said: (
            not same_voice(to, said),
            said.claim.span.source != to.claim.span.source,
            days_apart(to.window, said.window),
            apart(to, said),
            said.id,
        ),
        default=None,
    )
