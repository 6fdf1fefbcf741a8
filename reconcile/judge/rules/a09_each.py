"""So many to each thing, against how many things there are: four people a square metre on 5,000 square metres.

What it finds: in one document a value per thing, a number of these things, and a total in the unit of the value,
where the product of the first two is what the total states. Whose measure the three have does not matter: units
alone tell that they belong together, so that a story without data of its own is reckoned through as well.

Why it matters: it shows what a total was reckoned from. It is then no second witness, and stands or falls with
its factors.

Example: 460 shells a container and 33,000 containers are the 15 million shells of the same report; 1.8 billion
yen a day over three days are 5.4 billion.

What it is not: units of an army and their size (A02), pay by the head and month (A04).

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from reconcile.judge.arithmetic import apart, figure, figures, pointlike, states
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a04_rate import SLACK
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, value_en, value_ja
from reconcile.model import Finding

_NEAR = 6
_LEAST = 2
"""One of a thing proves nothing: the product is the value itself."""
_THINGS = {"item": ("container", "item")}


def find(view: View) -> Iterable[Finding]:
    """One finding for each value per thing that, times the things, is a total told near it."""
    for group in view.by_source.values():
        for each in group:
            thing = _thing(each)
            if thing and each.claim.stance == "asserts" and each.figure > 0:
                found = _best(each, _THINGS.get(thing, (thing,)), group)
                if found is not None:
                    yield _finding(view, each, *found)


def _thing(said: Said) -> str:
    """What a value is told of each of: a unit's key, or empty for what has a rule of its own."""
    per = (said.claim.quantity.per or "").removeprefix("other:")
    return "" if per in ("", "person", "brigade", "month", "year") or "/" in per else per


def _best(each: Said, things: tuple[str, ...], group: list[Said]) -> tuple[Said, Said] | None:
    near = [said for said in group if said.id != each.id and apart(each, said) <= _NEAR]
    counts = [said for said in near if said.unit.removeprefix("other:") in things and pointlike(said)]
    totals = [said for said in near if said.unit == each.unit and not said.claim.quantity.per]
    found = [
        (apart(each, count) + apart(each, total), count.id, total.id, count, total)
        for count in counts
        for total in totals
        if count.id != total.id and count.figure >= _LEAST and _is_product(each, count, total)
    ]
    return min(found, key=lambda item: item[:3])[3:] if found else None


def _is_product(each: Said, count: Said, total: Said) -> bool:
    """True where the total states the product, or lies between those of the ends of a range."""
    products = [figure(count) * value for value in figures(each)]
    between = any(low < figure(total) < high for low, high in pairwise(sorted(products)))
    return between or any(states(total, product, SLACK) for product in products)


def _finding(view: View, each: Said, count: Said, total: Said) -> Finding:
    why = f"{amount_en(each.claim)} × {amount_en(count.claim)} is what {value_en(total.claim)} states."
    why_ja = f"{amount_ja(each.claim)}×{amount_ja(count.claim)}は、{value_ja(total.claim)}に当たる。"
    return view.finding("A09", "arithmetic", (each, count, total), why, why_ja, severity="info")


RULE = Rule("A09", "arithmetic", __doc__ or "", find)
