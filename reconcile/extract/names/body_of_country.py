"""A body with its country or its ministry behind it ("the National Intelligence Service (NIS) 〈of South Korea〉").

The data know which country the body is of; what stands behind it says nothing new, and least of all that a
government or another body speaks.
"""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.of_country import between

_BODIES = frozenset({"agency", "government", "thinktank"})


def with_country(text: str, lang: str, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The hits without countries, and bodies of these, that only say whose the body before them is."""
    pattern = between(lang)
    if pattern is None:
        return list(found)
    kept: list[Hit[Entity]] = []
    for hit in found:
        last = kept[-1] if kept else None
        if last is not None and text[last.end : hit.start] == " " and _named_behind(last.value, hit.value):
            kept[-1] = Hit(last.start, hit.end, hit.value)  # "der ukrainische Geheimdienst 〈SBU〉"
            continue
        if last is None or not (
            _belongs(last.value, hit.value) and pattern.match(text[last.end : hit.start]) is not None
        ):
            kept.append(hit)
    return kept


def _named_behind(kind: Entity, body: Entity) -> bool:
    """True for two bodies of one country side by side: the first tells what the second is."""
    return (
        kind.kind == body.kind == "agency"
        and kind.country is not None
        and kind.country == body.country
        and kind.key != body.key
    )


def _belongs(body: Entity, other: Entity) -> bool:
    """True for a body of a country that the data know, and that country or another body of it."""
    if body.kind not in _BODIES or body.country is None or body.key == other.key:
        return False
    return other.key == body.country or (other.kind in _BODIES and other.country == body.country)
