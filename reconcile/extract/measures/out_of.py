"""Parts of a whole that leads the sentence: "Of the 〈deaths〉 recorded so far, 71 occurred in Ica and 16 in Nazca".

The bare numbers behind count what the whole does.
"""

from __future__ import annotations

from reconcile.extract.measures.cues_near import fits
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.out_of import led_by_whole

_REACH = 60
"""Characters of the words for the whole."""


def out_of(sight: Sight, reading: Reading) -> Hit[CueWord] | None:
    """The word for what is counted, of the whole that leads the sentence of a bare number; None where none does."""
    if reading.quantity.unit is not None or reading.kind != "quantity":
        return None
    pattern = led_by_whole(sight.sentence.lang)
    led = pattern.match(sight.text) if pattern is not None else None
    if led is None:
        return None
    comma = sight.text.find(",", led.end(), led.end() + _REACH)
    if comma < 0 or comma > reading.start:
        return None
    for hit in sight.own_cues:
        inside = led.end() <= hit.start and hit.end <= comma
        if inside and fits(hit.value.measure.key, None):
            return hit
    return None
