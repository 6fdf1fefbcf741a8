"""Somebody and the house behind his name, where the house stands nearer to the word of speech: he speaks, not it."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import callings
from reconcile.model import Name

_HOUSES = frozenset({"agency", "thinktank", "government", "media"})


def whose_house(sight: Sight, known: Sequence[tuple[Hit[Entity], Name]]) -> Found | None:
    """The person whose house the last of some names is ("dem Abgeordneten Roe 〈von der Regierungspartei〉 zufolge")."""
    data = callings(sight.sentence.lang)
    if data is None or not data.of_house or len(known) < 2:
        return None
    (person, name), (house, _) = known[-2:]
    if person.value.kind != "person" or house.value.kind not in _HOUSES:
        return None
    between = sight.between(person.end, house.start).strip(" ,").lower()
    led = any(between == word or between.startswith(f"{word} ") for word in data.of_house)
    return (name, person.start, house.end, "person") if led and len(between.split()) <= _ADJECTIVES else None


_ADJECTIVES = 4
"""Words between somebody and their house, with its adjective."""
