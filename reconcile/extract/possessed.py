"""Bodies of a state by a word for their kind: "Seoul is careful: its intelligence service …", "the ministry in Seoul".

Which body of the country that is, its names in the data tell: the one whose name holds the words.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.model import Name

_STATES = frozenset({"country", "place", "government"})
_REACH = 90
"""Characters back to the state whose body it is."""
_BEHIND = 5
"""Characters between a body and the seat of power that it is in ("the ministry in Seoul")."""


def of_its_state(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The body of the state named before that a possessive points back to; None for another's, or none."""
    before = sight.text[: hit.start].lower().split()[-1:]
    if hit.value.country is not None or not before or before[0] not in sight.language.grammar.possessives:
        return None
    states = [
        other
        for other in sight.names
        if other.end < hit.start and hit.start - other.end <= _REACH and other.value.kind in _STATES
    ]
    country = _country(states[-1].value) if states else None
    return body_of(sight.text[hit.start : hit.end], country, sight.sentence.lang) if country else None


_APPOSED = re.compile(r"(?:,|\s\()\s?(?:(?:the|der|die|das|dem|den|des|le|la|les|l['’])\s?)?\Z", re.I)


def apposed(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The body whose own name stands behind a word for its kind ("the intelligence service, the BND, …")."""
    if not sight.language.grammar.capitals or not hit.value.name[:1].islower():
        return None
    for other in sight.names:
        between = sight.between(hit.end, other.start)
        if other.start < hit.end or not _APPOSED.fullmatch(between) or other.value.kind != "agency":
            continue
        closed = sight.text[other.end : other.end + 1] in (",", ")")
        if closed and other.value.name[:1].isupper():
            return Name(other.value.name, other.value.key)
    return None


def seated(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The body of the state whose seat of power stands behind its preposition ("the ministry in Seoul")."""
    if hit.value.country is not None or hit.value.kind != "agency" or not sight.language.grammar.capitals:
        return None
    for other in sight.names:
        between = sight.between(hit.end, other.start).strip().lower()
        near = 0 < other.start - hit.end <= _BEHIND and between in sight.language.grammar.locative_before
        if near and other.value.metonym_of is not None:
            country = _country(other.value)
            return body_of(sight.text[hit.start : hit.end], country, sight.sentence.lang) if country else None
    return None


def _country(entity: Entity) -> str | None:
    if entity.kind == "country":
        return entity.key
    known = entities().by_key.get(entity.metonym_of or "")
    return known.country if known is not None else entity.country


@cache
def body_of(words: str, country: str, lang: str) -> Name | None:
    """The body of a country whose name holds some words for a kind of body ("defence ministry").

    The words for several ("its intelligence services") are those of one.
    """
    plain = words.lower()
    kind = re.compile(rf"(?<![\w-]){re.escape(plain.removesuffix('s'))}s?(?!\w)")
    for entity in entities().by_key.values():
        if entity.country != country or entity.kind != "agency":
            continue
        names = (entity.name, *entity.aliases.get(lang, ()), *entity.aliases.get("en", ()))
        if any(kind.search(name.lower()) for name in names):
            return Name(entity.name, entity.key)
    return None
