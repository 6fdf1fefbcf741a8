"""What became of a part, told behind its whole: "only 〈120 million〉 of the 500 million pledged have been 〈paid out〉"."""

from __future__ import annotations

from reconcile.extract.measures.cues_near import fits
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.callings import callings

_LINK = 2
"""Words between a part and its whole, an article with them ("of the")."""
_OWN = 24
"""Characters between a whole and the word that is its alone ("500 million dollars 〈pledged〉")."""


def predicate_of_part(sight: Sight, reading: Reading) -> Hit[CueWord] | None:
    """The second word behind the whole of a part, where the first tells of the whole; None for any other number."""
    whole = next((item for item in sight.numbers if item.start >= reading.end), None)
    if whole is None or sight.final or not sight.language.grammar.spaced:
        return None
    link = sight.between(reading.end, whole.start)
    outside = any(not link[: hit.start].strip() for hit in sight.language.outside.find(link))
    data = callings(sight.sentence.lang)
    outside = outside or (data is not None and link.strip() in data.of)
    if not outside or len(link.split()) > _LINK:
        return None
    ends = [item.number_start for item in sight.numbers if item.start > whole.start]
    ends += [hit.start for hit in sight.strongs if hit.start >= whole.end]
    unit = reading.quantity.unit or whole.quantity.unit
    told = [
        hit
        for hit in sight.own_cues
        if whole.end <= hit.start < min(ends, default=len(sight.text)) and fits(hit.value.measure.key, unit)
    ]
    if len(told) < 2 or told[0].start - whole.end > _OWN or "," in sight.between(whole.end, told[1].start):
        return None
    return told[1] if told[1].value.measure.key != told[0].value.measure.key else None
