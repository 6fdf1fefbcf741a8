"""Readings of 0 where words say that nobody was killed, hurt or is missing ("no deaths", 死者はいない)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reconcile.extract.numbers.reading import Reading
from reconcile.lexicon.none_of import Nothing, nothings
from reconcile.model.interval import Interval
from reconcile.model.quantity import Quantity

_MARK = "none"


def with_zeros(text: str, lang: str, readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of a sentence with those of 0 put in; a number within such words ("한 명도 없다") is part of them."""
    found = [
        no
        for no in nothings(text, lang)
        if not any(_overlap(one, no) and one.number_value != 1 for one in readings)  # "no 300 dead"
    ]
    if not found:
        return tuple(readings)
    kept = [one for one in readings if not any(_overlap(one, no) for no in found)]
    made = [_zero(text, lang, no.start, no.end, no.measure) for no in found]
    return tuple(sorted((*kept, *made), key=lambda one: (one.start, one.end)))


def _overlap(one: Reading, no: Nothing) -> bool:
    return one.start < no.end and no.start < one.end


def _zero(text: str, lang: str, start: int, end: int, measure: str) -> Reading:
    nothing = Decimal(0)
    quantity = Quantity(Interval(nothing, nothing), "exact", "person", digits=text[start:end])
    word = f"{lang}.{_MARK}.{measure}.{text[start:end]}"
    return Reading(start, end, start, end, quantity, number_value=nothing, in_words=True, patterns=(word,))


def measure_of_zero(reading: Reading) -> tuple[str, str] | None:
    """The measure of a reading made here, and the entry that told it; None for any other reading."""
    for entry in reading.patterns:
        parts = entry.split(".", 3)
        if len(parts) == 4 and parts[1] == _MARK:
            return parts[2], entry
    return None
