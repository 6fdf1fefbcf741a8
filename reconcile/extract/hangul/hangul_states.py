"""Bodies and offices in Hangul whose country or place stands right before them ("네팔 총리", "칠레 대통령실").

A word that any country has ("경찰", "내무장관") is of the one named before it. So is a body of the home country by
the word alone ("대통령실") where another country stands there.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.naming import Naming
from reconcile.model.called import called

_BODIES = frozenset({"agency", "government"})
_SEATS = frozenset({"country", "place"})


def of_states(text: str, data: Naming, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names, such bodies with their country or place in English."""
    made: list[Hit[Entity]] = []
    for hit in found:
        seat = made[-1].value if made and text[made[-1].end : hit.start] == " " else None
        words = text[hit.start : hit.end]
        entity = _of(seat, hit.value, words, data) if seat is not None else None
        if entity is None and " " not in words and hit.value.name.endswith(_MINISTRY):
            entity = _bearer(hit.value, words, data)
        made.append(hit if entity is None else Hit(hit.start, hit.end, entity))
    return made


def _of(seat: Entity, body: Entity, words: str, data: Naming) -> Entity | None:
    """A body as that of the country or place before it; None where it is nobody's or already somebody's."""
    if seat.kind not in _SEATS or body.kind not in _BODIES or not body.key:
        return None
    homely = (
        seat.kind == "country" and body.country not in (None, seat.key) and words.endswith(data.body_ends)
    )
    if not body.common and not homely:
        return None
    if body.kind == "government":
        return entities().by_key.get(seat.government or "")
    name = data.bodies.get(words) or called(body.name).own
    own = _bearer(msgspec.structs.replace(body, name=name), words, data)
    return msgspec.structs.replace(own, key="", name=f"{own.name} ({seat.name})", country=None)


_MINISTRY = " ministry"


def _bearer(body: Entity, words: str, data: Naming) -> Entity:
    """A ministry that the data have by its head as who that is (재무〈장관〉: finance minister)."""
    if not words.endswith(data.titles.words):
        return body
    return msgspec.structs.replace(body, name=body.name.replace("ministry", "minister"))
