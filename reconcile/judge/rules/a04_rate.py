"""A rate over time, and over people, against a total: pay a month and head against revenue a year.

What it finds: for every rate in the measures' data, a rate, a number of people where it is per head,
and a total in one document whose product meets the total.

Why it matters: it shows what a revenue figure is reckoned from, so that the two are not taken for two
sources.

Example: 2,000 dollars a month for 11,000 men are 264 million a year.

What it is not: units and their size (A02).

Settings: ``tolerance.*``. Data: relations of kind ``rate`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reconcile.judge.arithmetic import apart, figure, figures, states
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, number_en, number_ja, value_en, value_ja
from reconcile.lexicon import Relation, measures
from reconcile.model import Finding

_NEAR = 10
_HEADS = 30
"""Who is paid is told anywhere in a report: the product has to fit all the same."""
SLACK = Decimal("0.1")
"""A rough product is told with one digit: 264 million as "about 260"."""
_MONTHS = {
    ("month", "year"): 12,
    ("month", "month"): 1,
    ("year", "year"): 1,
    ("day", "month"): 30,
    ("day", "year"): 365,
}


def find(view: View) -> Iterable[Finding]:
    """One finding for each total that a rate bears out."""
    for relation in measures().relations:
        if relation.kind == "rate":
            for group in view.by_source.values():
                yield from _source(view, relation, group)


def _source(view: View, relation: Relation, group: list[Said]) -> Iterable[Finding]:
    wholes = [said for said in group if said.claim.measure == relation.whole and said.claim.quantity.per]
    rates = [said for said in group if said.claim.measure in relation.parts and _plain(said)]
    heads = [said for said in group if said.unit == "person" and _plain(said) and _are_paid(said)]
    for whole in wholes:
        found = []
        for rate in rates:
            times = _times(rate, whole)
            if times is None or rate.id == whole.id or rate.unit != whole.unit or apart(rate, whole) > _NEAR:
                continue
            for people in heads:
                for heads_told in figures(people):
                    fits = states(whole, figure(rate) * heads_told * times, SLACK)
                    if fits and apart(people, whole) <= _HEADS:
                        key = (apart(rate, whole) + apart(people, whole), rate.id, people.id, heads_told)
                        found.append((key, rate, people, times))
        if found:
            yield _finding(view, whole, *min(found, key=lambda item: item[0])[1:])


def _product(rate: Said, people: Said, whole: Said, times: int) -> Decimal:
    """The product that the total states, of the ends of a range of people the one that does."""
    products = [figure(rate) * heads * times for heads in figures(people)]
    return next((value for value in products if states(whole, value, SLACK)), products[0])


def _plain(said: Said) -> bool:
    return said.claim.stance == "asserts" and said.claim.quantity.hedge != "vague" and said.figure > 0


def _are_paid(said: Said) -> bool:
    """People who are there: a strength, not the dead or the planned additions."""
    return measures().course(said.claim.measure) == "stock" and said.claim.increment != "additional"


def _times(rate: Said, whole: Said) -> int | None:
    period = (rate.claim.quantity.per or "").split("/")[-1]
    target = (whole.claim.quantity.per or "").split("/")[-1]
    return _MONTHS.get((period, target))


def _finding(view: View, whole: Said, rate: Said, people: Said, times: int) -> Finding:
    over = f" × {times}" if times > 1 else ""
    product = _product(rate, people, whole, times)
    why = (
        f"{amount_en(rate.claim)} × {amount_en(people.claim)} people{over} is {number_en(product)} "
        f"{whole.unit}, which fits {value_en(whole.claim)}."
    )
    why_ja = (
        f"{amount_ja(rate.claim)}×{amount_ja(people.claim)}{over.replace(' ', '')}＝{number_ja(product)}は、"
        f"{value_ja(whole.claim)}に合う。"
    )
    return view.finding("A04", "arithmetic", (rate, people, whole), why, why_ja, severity="info")


RULE = Rule("A04", "arithmetic", __doc__ or "", find)
