"""Bodies by titles of which all parts are known words, behind their country (ウクライナ〈特殊作戦軍〉).

No data file has such a body. Words in its title that stand for others (the country, hostages, a unit) do not speak.
"""

from __future__ import annotations

from reconcile.extract.sentence.longer_phrases import Pair, grown
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.titles import body_at, titles
from reconcile.model import Name

_BODIES = frozenset({"agency", "government", "thinktank", "media"})
_PLACES = ("country", "place")
_OPEN = frozenset({"country", "place", "group", "anonymous"})


def by_titles(sight: Sight, found: list[Pair]) -> list[Pair]:
    """The names that may speak, those within the title of a body as that body."""
    if not sight.final or titles(sight.sentence.lang) is None:
        return found
    return grown(found, lambda item: _titled(sight, item))


def _titled(sight: Sight, item: Hit[Entity]) -> Pair | None:
    if item.value.kind not in _OPEN:
        return None
    places = [hit for hit in sight.names if hit.value.kind in _PLACES and hit.start <= item.start]
    near = bool(places) and 0 <= item.start - places[-1].end <= 1
    place = item if item.value.kind in _PLACES else places[-1] if near else None
    begin = item.start if place is None else place.start
    stop = body_at(sight.text, begin if place is None else place.end, item.end, sight.sentence.lang)
    if stop is None or any(hit.value.kind in _BODIES and hit.end == stop for hit in sight.names):
        return None
    words = sight.text[begin:stop]
    return Hit(begin, stop, Entity(key="", name=words, kind="agency", example="")), Name(words)
