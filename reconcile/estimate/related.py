"""How far one measure's figure lies from another's (casualties for killed), from the measures' data."""

from __future__ import annotations

import math
from functools import cache

from reconcile.lexicon import measures


@cache
def relation(told: str, asked: str) -> tuple[float, float] | None:
    """Shift and spread (in natural log) from the measure asked for to the one told; None: unrelated.

    They come from the relations of the measures' data files: ``ratio`` of the first part to the
    whole, its ``spread``, and for a whole of two parts what remains for the other.
    """
    if told == asked:
        return 0.0, 0.0
    for one in measures().relations:
        if one.ratio is None or one.spread is None:
            continue
        shares = {one.parts[0]: math.log(one.ratio)}
        spreads = {one.parts[0]: one.spread}
        if one.kind == "sum" and len(one.parts) == 2 and one.ratio < 1:
            shares[one.parts[1]] = math.log(1 - one.ratio)
            spreads[one.parts[1]] = one.spread * one.ratio / (1 - one.ratio)
        if told == one.whole and asked in shares:
            return -shares[asked], spreads[asked]
        if asked == one.whole and told in shares:
            return shares[told], spreads[told]
    return None


@cache
def mistaken(asked: str) -> tuple[float, float]:
    """Shift and spread (in natural log) of the measure most easily taken for this one; zeros: none."""
    for one in measures().relations:
        for told in (one.whole, *one.parts[:1]):
            if asked in (one.whole, one.parts[0]) and told != asked:
                return relation(told, asked) or (0.0, 0.0)
    return 0.0, 0.0
