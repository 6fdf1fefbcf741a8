"""Where an army has been sent to, for men and arms of which a text names no place: it takes that as known."""

from __future__ import annotations

from collections import Counter
from functools import cache

import msgspec

from reconcile.lexicon import Entity, entities, measures
from reconcile.model import Name, Statement


def in_theatre(item: Statement, army: Name | None, counts: Counter[Name]) -> Statement:
    """Men and arms of an army (``army``: that of the text) are where it has been sent, not in its own country.

    ``counts`` are the places that the text names. Its losses are there too: in the part of the theatre that
    the text is about, else in the theatre.
    """
    earned = _earned(item, army)
    if earned is not None:
        return earned
    measure = measures().by_key.get(item.measure)
    if measure is None or not measure.core or "place" not in measure.facets:
        return item
    lost = "status" not in measure.facets
    if lost and (measure.units[0] != "person" or measure.event):
        return item
    if not lost and item.status is None:
        return item
    sender = _sender(item.subject) or _sender(army)
    if sender is None or not (item.place is None or _within(item.place, sender)):
        return item
    where = _scene(counts, sender) if lost or item.status in (None, "present", "in_combat") else None
    theatre = entities().by_key[sender.theatre or ""]
    return msgspec.structs.replace(item, place=where or Name(theatre.name, theatre.key))


_EARNED = frozenset({"salary", "share"})


def _earned(item: Statement, army: Name | None) -> Statement | None:
    """What an army abroad is paid, earns or makes up, where the text names no place; None for the rest."""
    if item.measure not in _EARNED or item.place is not None:
        return None
    sender = _sender(item.subject) or _sender(army)
    if sender is None:
        return None
    theatre = entities().by_key[sender.theatre or ""]
    return msgspec.structs.replace(item, place=Name(theatre.name, theatre.key))


_MOST = 0.5


def _scene(counts: Counter[Name], sender: Entity) -> Name | None:
    """The part of the theatre that most mentions of it are of."""
    inside = {
        name: count
        for name, count in counts.items()
        if name.entity and sender.theatre in (name.entity, *entities().wholes(name.entity))
    }
    if not inside:
        return None
    best = max(inside, key=lambda name: (inside[name], name.text))
    return best if inside[best] > _MOST * sum(inside.values()) else None


def _sender(subject: Name | None) -> Entity | None:
    """The army with a theatre that people or a country named as subject are, or send."""
    known = entities().by_key.get(subject.entity or "") if subject is not None else None
    if known is None:
        return None
    country = known.key if known.kind == "country" else known.country
    return _armies().get(country or "") if known.kind in ("country", "group") else None


@cache
def _armies() -> dict[str, Entity]:
    """The armies with a theatre, by the key of their country."""
    return {one.country: one for one in entities().by_key.values() if one.theatre and one.country}


def _within(place: Name, sender: Entity) -> bool:
    """True for a place in the army's own country."""
    return place.entity is not None and sender.country in (place.entity, *entities().wholes(place.entity))
