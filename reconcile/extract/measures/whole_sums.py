"""Sums of which a part was paid: the whole was promised ("of the $15bn, $10bn 〈has been paid〉")."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.measures.befallen import share_fate
from reconcile.extract.numbers.reading import is_money
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.out_of import beside_whole_sum
from reconcile.model import Statement

_PAID, _PROMISED, _UNTOLD = "aid_delivered", "aid_pledged", "other:money"


def shared_out(sight: Sight, made: list[Statement]) -> list[Statement]:
    """The statements of a sentence, with what befell those counted together, and wholes told from their parts."""
    return share_fate(sight, _wholes_promised(sight, made))


def _wholes_promised(sight: Sight, made: Sequence[Statement]) -> list[Statement]:
    """The statements of a sentence, a sum out of which a smaller one was handed over as promised."""
    data = beside_whole_sum(sight.sentence.lang)
    sums = [item for item in made if item.measure in (_PAID, _UNTOLD) and is_money(item.said.unit)]
    paid = [item for item in sums if item.measure == _PAID]
    if data is None or not paid or len(sums) < 2:
        return list(made)
    pattern, behind = data
    base, found = sight.sentence.start, []
    for item in made:
        start, end = item.span.start - base, item.span.end - base
        beside = pattern.match(sight.text, end) if behind else pattern.search(sight.text[:start])
        whole = item in sums and beside is not None and any(_smaller(one, item) for one in paid)
        found.append(msgspec.structs.replace(item, measure=_PROMISED) if whole else item)
    return found


def _smaller(part: Statement, whole: Statement) -> bool:
    one, all_of = part.said.interval.middle, whole.said.interval.middle
    return part.said.unit == whole.said.unit and one is not None and all_of is not None and one < all_of
