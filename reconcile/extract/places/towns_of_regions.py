"""The town that a region is named with: in Pitalito, in the Huila region, it is Pitalito (ウイラ県ピタリト).

The larger stands behind the smaller one, or right before it in languages that go from the whole to its parts.
"""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.model import Name

_WORDS = 4
"""Words between a town and its region: a preposition, an article, what kind of region it is."""
_LINK = re.compile(r"[の ]?\Z")


def town_of(sight: Sight, region: Hit[Entity]) -> Name | None:
    """The town beside a region of the same country, None where the name is no region's or has no town beside it."""
    if not region.value.apart or region.value.kind != "place":
        return None
    for hit in sight.names:
        if hit.value.kind != "place" or hit.value.apart or hit.value.country != region.value.country:
            continue
        if hit.start >= region.end:
            if not _larger_first(sight) or _LINK.match(sight.text[region.end : hit.start]) is None:
                continue
        elif not _stands_in(sight, sight.text[hit.end : region.start]):
            continue
        return hit.value.as_name
    return None


def _larger_first(sight: Sight) -> bool:
    return not sight.language.grammar.capitals


def _stands_in(sight: Sight, between: str) -> bool:
    """True for words that lead from a town to what it lies in: with a preposition, and nothing that joins or goes on."""
    words = re.findall(r"[^\W\d_]+|\S", between.lower())
    if not sight.language.grammar.capitals or len(words) > _WORDS or any(char.isdigit() for char in between):
        return False
    plain = [word for word in words if word not in (",", "’", "'")]
    at = sight.language.grammar.locative_before
    return between[:1] in (" ", ",") and (
        (bool(plain) and plain[0] in at) or (not plain and between.strip() == ",")
    )
