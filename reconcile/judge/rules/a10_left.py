"""What is left of a whole: sent, lost and still there; pledged, paid and missing.

What it finds: in one document, for every balance in the measures' data, a whole, what was taken from it and what is
left, of one subject and within some months, where the whole without what was taken is what the last one states.

Why it matters: three figures of two or three speakers that balance bear one another out, and show that nobody
counts those who are gone.

Example: 11,500 men sent less 3,400 killed and wounded leave 8,100, which "just under 8,000" still there fits.

What it is not: a clash where they do not balance (others may have come or gone meanwhile); parts of a whole (A01, A05).

Settings: ``tolerance.*``. Data: ``balance`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import product

from reconcile.judge.arithmetic import days_apart, figure, pointlike, states
from reconcile.judge.money import is_currency
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, thinned
from reconcile.judge.wording import number_en, number_ja, value_en, value_ja
from reconcile.lexicon.measure import Balance, measures
from reconcile.model import Finding

_DAYS = 120
_SLACK, _BOOKED = Decimal("0.08"), Decimal("0.02")
"""How far what is left may lie off: men are lost and sent between two dates, money is booked."""
_NEARLY = Decimal("0.1")
"""A bound on what is left is told of a value no farther off."""
_MOST = 60
"""So many claims of one document are tried for each part of a balance: three at a time are many."""
_LEAST = Decimal("0.05")
"""A smaller share of the whole, taken or left, balances by chance."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each balance that holds; of several the one whose claims stand nearest together."""
    for balance in measures().balances:
        for group in view.by_source.values():
            best = min(_balanced(view, balance, group), key=_width, default=None)
            if best is not None:
                yield _finding(view, *best)


Triple = tuple[Said, Said, Said]


def _width(three: Triple) -> tuple[int, str]:
    orders = [said.order for said in three]
    return max(orders) - min(orders), three[0].id


def _balanced(view: View, balance: Balance, group: list[Said]) -> list[Triple]:
    whole, left = balance.statuses or (None, None)
    wholes = [said for said in _of(balance.whole, whole, group) if pointlike(said)]
    taken = [said for said in _of(balance.taken, None, group) if pointlike(said)]
    rests = _of(balance.left, left, group)
    return [
        three
        for three in product(thinned(wholes, _MOST), thinned(taken, _MOST), thinned(rests, _MOST))
        if len({said.id for said in three}) == len(three) and _holds(*three) and _one_question(view, three)
    ]


def _of(measure: str, status: str | None, group: list[Said]) -> list[Said]:
    return [
        said
        for said in group
        if said.claim.measure == measure
        and (status is None or said.claim.status == status)
        and said.claim.stance == "asserts"
        and said.claim.increment in (None, "total")
        and not said.claim.quantity.per
    ]


def _one_question(view: View, three: Triple) -> bool:
    """True where the three are in one unit, of one subject and of one time."""
    whole = three[0]
    return all(
        other.unit == whole.unit
        and days_apart(whole.window, other.window) <= _DAYS
        and view.akin(view.clusters[whole.cluster], view.clusters[other.cluster])
        for other in three[1:]
    )


def _holds(whole: Said, taken: Said, left: Said) -> bool:
    rest = figure(whole) - figure(taken)
    if min(rest, figure(taken)) < _LEAST * figure(whole):
        return False
    slack = _BOOKED if is_currency(whole.unit) else _SLACK
    near = left.claim.quantity.hedge == "range" or abs(figure(left) - rest) <= _NEARLY * rest
    return near and states(left, rest, slack)


def _finding(view: View, whole: Said, taken: Said, left: Said) -> Finding:
    rest = figure(whole) - figure(taken)
    why = (
        f"{value_en(whole.claim)} less {value_en(taken.claim)} leaves {number_en(rest)}, "
        f"which fits {value_en(left.claim)}."
    )
    why_ja = f"{value_ja(whole.claim)}から{value_ja(taken.claim)}を引くと{number_ja(rest)}で、{value_ja(left.claim)}に合う。"
    return view.finding("A10", "arithmetic", (whole, taken, left), why, why_ja, severity="info")


RULE = Rule("A10", "arithmetic", __doc__ or "", find)
