"""The people that a document has named, in languages that decline names: whom an office or "she" means later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reconcile.lexicon.actors import Lexicon
from reconcile.model import Name

OFFICE = "#"
"""The first sign of a key under which a cast keeps who bears an office, not somebody's name."""


def meant(word: str, cast: Mapping[str, Name], heard: Sequence[Name], lexicon: Lexicon) -> Name | None:
    """Whom a word means: who was named with that office, or the last speaker of a pronoun's gender."""
    office = lexicon.find([word])
    if office is not None and OFFICE + office.head.english in cast:
        return cast[OFFICE + office.head.english]
    low = word.lower()
    female = low in lexicon.data.feminine
    if not female and low not in lexicon.data.masculine:
        return None
    known = {name: key.split()[0] for key, name in cast.items() if not key.startswith(OFFICE)}
    for name in reversed(heard):
        first = known.get(name)
        if first is None and name.entity is None and not female:
            return None  # somebody of no name, who may be either
        if first is not None and female == _female(first, lexicon):
            return name
    return None


def _female(first: str, lexicon: Lexicon) -> bool:
    return first.endswith(lexicon.data.feminine_names) and first not in lexicon.data.men
