"""Places that lead a sentence and so hold for all its numbers: where it happens, or the country that suffers it.

"Au Mozambique, l'institut fait état de 73 morts et de 543 blessés" counts both there; "Mosambik beklagt 73 Tote"
and "Le Malawi déplore 13 décès" are of these countries, whatever the story is on.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.measures.story_kinds import TOLL
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.counted import is_place
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.venues import spoken_there, venue
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.whereabouts import whereabouts
from reconcile.model import Name

_WORDS = 4
"""Words before the name of a place that leads a sentence: "auch in", "dans la région voisine de"."""
_MARK = re.compile(r"[;:]\s")


def fronted_place(sight: Sight, reading: Reading, measure: Measure | None) -> Name | None:
    """The place that leads the sentence of a number, where no semicolon parts them."""
    data = callings(sight.sentence.lang)
    if data is None or measure is None or "place" not in measure.facets or measure.units[0].isupper():
        return None
    for hit in sight.names:
        before = sight.text[: hit.start]
        if hit.start >= reading.start or len(before.split()) > _WORDS or set(before) & set(",;:«»„“("):
            return None
        if hit.value.kind not in ("place", "country") or hit.value.metonym_of is not None:
            continue
        if _MARK.search(sight.text, hit.end, reading.start):
            continue
        if _suffers(sight, hit, measure, data) or _leads(sight, hit, data):
            return hit.value.as_name
    return None


def _leads(sight: Sight, hit: Hit[Entity], data: Callings) -> bool:
    """True for a place behind its preposition that the sentence begins with."""
    first = sight.text[: hit.start].lower().split()[:2]
    if not first or not (set(first) & {*sight.language.grammar.locative_before, *data.fused}):
        return False
    return is_place(sight, hit) and not venue(sight, hit) and not spoken_there(sight, hit)


def _suffers(sight: Sight, hit: Hit[Entity], measure: Measure, data: Callings) -> bool:
    """True for the country that is the subject of a verb of loss."""
    if hit.value.kind != "country" or measure.key not in TOLL:
        return False
    words = sight.text[: hit.start].split()
    alone = not words or (len(words) == 1 and words[0].lower().replace("’", "'") in data.articles)
    loss = _loss(sight.sentence.lang)
    return alone and loss is not None and loss.match(sight.text, hit.end) is not None


@cache
def _loss(lang: str) -> re.Pattern[str] | None:
    words = whereabouts(lang)
    return re.compile(rf" (?:{any_of(words.suffers)})(?!\w)") if words is not None and words.suffers else None
