"""The town of the local body that counts, for what nothing else places: the police of Lisbon count in Lisbon.

A crowd, the dead and the hurt of whom a town's own police, hospital or council tell are in that town; where several
such bodies of one text are of one town, what others tell is there too. Of two towns neither is taken for the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from reconcile.lexicon import Entity, entities, measures
from reconcile.lexicon.glossing import glosses
from reconcile.model import Name, Statement

COUNTED_THERE = frozenset(
    {
        "crowd", "strikers", "arrested", "police", "killed", "wounded", "casualties", "missing", "evacuated",
        "displaced", "rescued", "affected", "outage", "rescuers", "houses_destroyed", "houses_damaged",
    }
)  # fmt: skip
"""What happens where the body that counts it is."""


def where_they_count(items: Sequence[Statement], code: str) -> list[Statement]:
    """The statements without a place at the town of the local body that tells them, else of the only one that tells any."""
    towns = [town_of_body(item.claimant, code) if item.measure in COUNTED_THERE else None for item in items]
    placed = any(item.place is not None for item in items)
    named = {town.key: town for town in towns if town is not None}
    only = next(iter(named.values())) if len(named) == 1 and not placed else None
    made = []
    for item, own in zip(items, towns, strict=True):
        town = own or (only if item.measure in COUNTED_THERE else None)
        measure = measures().by_key.get(item.measure)
        facet = measure is not None and "place" in measure.facets
        if item.place is None and town is not None and facet:
            item = msgspec.structs.replace(item, place=town.as_name)  # noqa: PLW2901 - the same
        made.append(item)
    return made


def town_of_body(name: Name | None, code: str) -> Entity | None:
    """The town or region that the data have and whose own body a name is; None for any other name."""
    if name is None:
        return None
    known = entities().of(name)
    if known is not None or not any(kind in name.text for kind in _kinds(code)):
        return None
    hit = next(iter(entities().phrases(code).longest(name.text)), None)
    inner = name.text.partition(" (")[2].removesuffix(")")
    if hit is None and inner:
        hit = next(iter(entities().phrases("en").longest(inner)), None)
        return hit.value if hit is not None and hit.value.kind == "place" else None
    if hit is None or hit.start or hit.value.kind != "place":
        return None
    return hit.value


@cache
def _kinds(code: str) -> tuple[str, ...]:
    """The words for bodies of a town or region, in the language and, where no data tell them, in English."""
    data = glosses(code)
    if data is None or not data.organs:
        return ORGANS
    return tuple(word for word, english in data.bodies.items() if english in data.organs)


ORGANS = (
    "police",
    "city council",
    "city hall",
    "city government",
    "fire department",
    "hospital",
    "town hall",
)
"""Kinds of local bodies, as statements name them in English."""
