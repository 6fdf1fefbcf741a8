"""Districts that no data file has before the region that they lie in: the inner one tells ("в 〈Алайском〉 районе …")."""

from __future__ import annotations

from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.model import Name


def inner_district(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The district right before a known place that it lies in, None where there is none."""
    if not sight.actors_known or hit.value.kind not in ("place", "country"):
        return None
    districts = sight.language.grammar.districts
    words = tuple(word for several in districts.values() for word in several)
    for start, end, name in unknown(sight.text[: hit.start], sight.language.grammar):
        between = sight.text[end : hit.start].split()
        taken = any(other.start <= start < other.end for other in sight.names)
        if not taken and len(between) == 1 and between[0].lower().startswith(words):
            return name
    return None
