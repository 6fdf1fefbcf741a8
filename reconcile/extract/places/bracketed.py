"""Places in brackets that say more than where something is."""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit

_MORE = 10
"""Characters besides the name that make brackets an aside, and not a place added to another ("Kursk (Russia)")."""


def in_passing(sight: Sight, hit: Hit[Entity], reading: Reading) -> bool:
    """True for a place in brackets that say more than where, with the number outside of them."""
    return any(
        start < hit.start < end
        and not start < reading.start < end
        and end - start - (hit.end - hit.start) > _MORE
        for start, end in _brackets(sight.text)
    )


@lru_cache(maxsize=8)
def _brackets(text: str) -> tuple[tuple[int, int], ...]:
    """Where brackets stand with what is in them: once a sentence, for all its numbers and names."""
    return tuple(match.span() for match in _ASIDE.finditer(text))


_ASIDE = re.compile(r"[(（][^()（）]*[)）]")
