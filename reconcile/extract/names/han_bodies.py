"""Bodies by titles of which all parts are known words, in a script without spaces with the subject first.

智利〈公共工程部〉 is one body: neither the country nor a shorter word for a body within it speaks. Such a body stands
behind its country or place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.titles import body_at, titles

if TYPE_CHECKING:
    from reconcile.extract.sentence.sight import Sight

_PLACES = ("country", "place")


def with_titles(text: str, lang: str, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names, those that stand within the title of a body as that body."""
    data = titles(lang)
    if data is None or not data.compounds:
        return list(found)
    made: list[Hit[Entity]] = []
    floor = 0
    for hit in found:
        place = hit.value.kind in _PLACES and hit.start >= floor
        stop = body_at(text, hit.end, hit.end, lang) if place else None
        if place and stop is None and text[hit.end - 1] in data.areas:
            stop = body_at(text, hit.end - 1, hit.end, lang)  # 蒙古〈国家〉林业局
        if stop is None or not _alone(found, hit, stop):
            continue
        home = entities().country_of(hit.value)
        country = home.key if home is not None else None
        words = text[hit.start : stop]
        body = Entity(key="", name=words, kind="agency", example="", country=country)
        made.append(Hit(hit.start, stop, body))
        floor = stop
    kept = [hit for hit in found if not any(hit.start < one.end and one.start < hit.end for one in made)]
    return sorted([*kept, *made], key=lambda hit: hit.start)


def place_of_bodies(sight: Sight) -> list[Hit[Entity]]:
    """The places and countries with which the titles of bodies begin, each where it stands."""
    phrases = entities().phrases(sight.sentence.lang)
    bodies = [hit for hit in sight.names if not hit.value.key and hit.value.kind == "agency"]
    found = ((body, phrases.longest(sight.text[body.start : body.end])[:1]) for body in bodies)
    return [
        Hit(body.start, body.start + first[0].end, first[0].value)
        for body, first in found
        if first and first[0].start == 0 and first[0].value.kind in _PLACES
    ]


def _alone(found: Sequence[Hit[Entity]], place: Hit[Entity], stop: int) -> bool:
    """True where no name of the data stands behind a place: only words that any body may bear."""
    over = [hit for hit in found if place.end < hit.end and hit.start < stop]
    return all(hit.end <= stop and hit.value.country is None for hit in over)
