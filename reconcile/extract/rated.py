"""The rate of a sum whose noun tells it ("monthly disbursements fell from 95 to 60 million")."""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.cues_near import is_money
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon.unit import unit_words


def rated(sight: Sight, reading: Reading) -> Reading:
    """The number with the rate of an adjective right before the word for money that it is a sum of."""
    unit = reading.quantity.unit
    if reading.quantity.per is not None or unit is None or not is_money(unit):
        return reading
    if not sight.language.grammar.spaced or sight.final:
        return reading
    starts = {hit.start for hit in sight.own_cues if "USD" in hit.value.measure.units}
    left = max((hit.end for hit in sight.strongs if hit.end <= reading.start), default=0)
    for entry in unit_words(sight.sentence.lang).per:
        if entry.where != "before":
            continue
        for word in entry.words:
            pattern = re.compile(rf"(?<!\w){re.escape(word)} ", re.I)
            if any(match.end() in starts for match in pattern.finditer(sight.text, left, reading.start)):
                return msgspec.structs.replace(
                    reading, quantity=msgspec.structs.replace(reading.quantity, per=entry.per)
                )
    return reading
