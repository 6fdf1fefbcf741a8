"""What a number counts of which no word tells it: the noun behind it, or the things and shares counted before."""

from __future__ import annotations

import re

from reconcile.extract.context.continued import stands_alone, value_of
from reconcile.extract.measures.moves import moved
from reconcile.extract.measures.noun_behind import BY_NOUN, noun_behind
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import measures

_THINGS = frozenset({"item", "round", "facility", "house", "building", "event", "household", "container"})
_NOUN = re.compile(r"\s+[A-ZÄÖÜ]")
_WHOLE = 100
"""Percent of a whole."""


def last_resort(sight: Sight, reading: Reading, before: str | None, *, told: bool) -> tuple[str, str] | None:
    """The measure and why, or None.

    ``before`` is the measure counted last, with which a bare number that somebody tells (``told``) goes on;
    where nothing was counted yet, a number written in thousands is of people.
    """
    if noun_behind(sight, reading) is not None:
        return "other:item", BY_NOUN
    value = value_of(reading)
    bare = reading.quantity.unit is None and reading.kind == "quantity"
    if not bare or not told or value is None or not sight.language.grammar.verb_second:
        return None
    if _NOUN.match(sight.text, reading.end):
        return None  # "2,7 Millionen 〈Mal〉" counts something else
    if before is None:
        if moved(sight, reading):
            return "troops", "measure.by-status"
        return ("other:people", "measure.told") if stands_alone(sight, reading) else None
    known = measures().by_key.get(before)
    share = known is not None and known.units[0] == "percent"
    thing = before.startswith("other:") if known is None else known.units[0] in _THINGS
    if (share and 1 < value <= _WHOLE) or (thing and value % 1 == 0):
        return before, "measure.again"
    return None
