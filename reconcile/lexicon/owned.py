"""Whose a body is that no data file has: the place or the country that its name begins with, in English."""

from __future__ import annotations

from reconcile.lexicon.entity import Entity, entities


def owned_by(body: str, kind: str, plain: str, levels: tuple[str, ...], code: str) -> str:
    """What stands in the brackets behind the kind of a ``body``: whose it is, where the data have that place.

    ``plain`` is the name as the text has it, which stays beside the place where more than ``kind``, the word for the
    kind of body, and one of the ``levels`` (国, 市) is behind it; it stands alone where no place is known.
    """
    owner = owner_of(body, code)
    if owner is None:
        return plain
    place, size = owner
    rest = body.removesuffix(kind)[size:]
    return place.name if not rest or rest in levels else f"{place.name}, {plain}"


def owner_of(body: str, code: str) -> tuple[Entity, int] | None:
    """The place or the country that a body's name begins with, and its length; None where the data have none."""
    hit = next(iter(entities().phrases(code).longest(body)), None)
    if hit is None or hit.start or hit.value.kind not in ("place", "country"):
        return None
    return hit.value, hit.end


def region_named(words: tuple[str, ...], code: str) -> str | None:
    """The first of some words that is a place of the data, in English; no seat of a power, which may be its rulers."""
    for area in words:
        known = next(iter(entities().phrases(code).whole(area)), None)
        if known is not None and known.kind == "place" and known.metonym_of is None:
            return known.name.removesuffix(" Prefecture")
    return None
