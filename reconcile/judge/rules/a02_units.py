"""Units times their size against the people: four brigades of 3,000 are 12,000.

What it finds: for every product in the measures' data, the factors told near each other in one
document, against a total of the product's measure there: whether the intervals meet.

Why it matters: a strength told in brigades can be checked against one told in heads.

Example: at least five brigades of 2,000 to 3,000 are 10,000 or more, which 12,000 fits.

What it is not: rates and totals (A04), parts and totals (A05).

Settings: ``tolerance.*``. Data: relations of kind ``product`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.arithmetic import apart, same_voice
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, span_en, span_ja, value_en, value_ja
from reconcile.lexicon import Relation, measures
from reconcile.model import Finding, Interval

_NEAR = 8


def find(view: View) -> Iterable[Finding]:
    """One finding for each pair of factors."""
    for relation in measures().relations:
        if relation.kind == "product" and len(relation.parts) == 2:
            for group in view.by_source.values():
                yield from _source(view, relation, group)


def _source(view: View, relation: Relation, group: list[Said]) -> Iterable[Finding]:
    count_key, size_key = relation.parts
    wholes = [
        said for said in group if said.claim.measure == relation.whole and said.claim.stance == "asserts"
    ]
    for count in group:
        if count.claim.measure != count_key:
            continue
        sizes = [said for said in group if said.claim.measure == size_key and apart(count, said) <= _NEAR]
        if sizes and wholes:
            size = min(sizes, key=lambda said: (apart(count, said), said.id))
            product = count.claim.quantity.interval.times(size.claim.quantity.interval)
            whole = min(wholes, key=lambda said: (said.held.disjoint(product), apart(count, said), said.id))
            yield _finding(view, count, size, whole, product)


def _finding(view: View, count: Said, size: Said, whole: Said, product: Interval) -> Finding:
    misses = product.disjoint(whole.held)
    clash = misses and same_voice(count, whole)
    verdict = ("which does not fit", "に合わない") if misses else ("which fits", "に合う")
    why = (
        f"{amount_en(count.claim)} of {amount_en(size.claim)} each are {span_en(product)}, {verdict[0]} "
        f"{value_en(whole.claim)}."
    )
    why_ja = (
        f"{amount_ja(count.claim)}×{amount_ja(size.claim)}＝{span_ja(product)}は"
        f"{value_ja(whole.claim)}{verdict[1]}。"
    )
    return view.finding(
        "A02",
        "arithmetic",
        (count, size, whole),
        why,
        why_ja,
        severity="warning" if clash else "info",
        clash=clash,
    )


RULE = Rule("A02", "arithmetic", __doc__ or "", find)
