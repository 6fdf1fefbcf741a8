"""Towns of one province that a text names alike often: what they are parts of is its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reconcile.lexicon import entities
from reconcile.lexicon.place_levels import narrower
from reconcile.model import Name

_AGAIN = 2
"""Mentions of a word in the form of a plural that make it a name ("in München", not "in Scharen")."""


def whole_of_alike(candidates: Sequence[tuple[int, Name]], most: int) -> Name | None:
    """What holds all other places that a text tells of as often as of it: of two towns and their province the latter."""
    alike = [name for count, name in candidates if count == most]
    inner = {name: entities().wholes(name.entity) for name in alike if name.entity}
    holds = (one for one in inner if all(one == name or one.entity in inner.get(name, ()) for name in alike))
    return next(holds, None) if len(alike) > _AGAIN else None


def rivals(name: Name, counts: Counter[Name]) -> int:
    """How often all places are named that may be meant instead of one: those it contains by their names are none."""
    return sum(
        n for one, n in counts.items() if one.entity or name.entity or not narrower(one.text, name.text)
    )
