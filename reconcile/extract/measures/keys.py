"""What the measures' data say of a measure by its key: men or arms, and what a number goes on counting."""

from __future__ import annotations

from functools import cache

from reconcile.extract.measures.cues_near import PERSON
from reconcile.extract.numbers.reading import is_money
from reconcile.lexicon import measures


def of_arms(key: str | None) -> bool:
    """True for what an army has that is no men."""
    measure = measures().by_key.get(key or "")
    return measure is not None and "status" in measure.facets and measure.units[0] != PERSON


@cache
def main_of(key: str) -> str:
    """What a number that names nothing goes on counting: after "500 officers" the men, not their officers."""
    for relation in measures().relations:
        whole, own = measures().by_key[relation.whole], measures().by_key.get(key)
        if relation.kind != "part" or key not in relation.parts or own is None:
            continue
        if "status" in whole.facets and "status" in own.facets:
            return relation.whole
    return key


def of_men(key: str) -> bool:
    """True for a measure that counts people."""
    measure = measures().by_key.get(key)
    return measure is not None and measure.units[0] == PERSON


@cache
def default_measure(unit: str) -> str:
    """The measure that a unit alone stands for."""
    for measure in measures().by_key.values():
        if unit in measure.defaults:
            return measure.key
    if unit == PERSON:
        return "other:people"
    if is_money(unit):
        return "other:money"
    return unit if unit.startswith("other:") else f"other:{unit}"
