"""Who speaks by a word of citing where the nearest name is not the one: the person before his house, the unknown body
before a pronoun.
"""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back
from reconcile.extract.speakers.unnamed import raw_after
from reconcile.extract.speech.pointing_cases import own_paper
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import Speech
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


def unknown_behind(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who is only pointed to, or named as no data file has it ("selon le BNGRC, 〈il〉 a tué 214 personnes": the first)."""
    found = back(sight, hit.end, hit.end + 25)
    apart = found is not None and "," in sight.between(hit.end, found[1])
    if apart and callings(sight.sentence.lang) is not None:
        found = raw_after(sight, hit) or found
    return found or raw_after(sight, hit) or own_paper(sight, hit)
