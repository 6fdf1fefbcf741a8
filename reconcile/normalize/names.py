"""Names as written to the English names of known entities."""

from __future__ import annotations

from functools import cache

from reconcile.lexicon import Entity, entities, fold
from reconcile.model import Name
from reconcile.model.called import called

_CLOSE = 92.0
"""Similarity (0 to 100) from which two spellings are one name; 92 lets one letter in a dozen differ."""
_WORDS = 88.0
"""Similarity of each word of two names of persons."""
_WORDS_OF_BODIES = 75.0
"""The same of two names of bodies, whose words may be misspelt."""
_SHORT = 6
"""Names shorter than this are compared to the letter: GUR is not GRU."""


def english(name: Name | None) -> str | None:
    """The name that outputs show: the entity's English one, else the words as written."""
    if name is None:
        return None
    if name.entity is not None:
        known = entities().by_key.get(name.entity)
        if known is not None:
            return name.text if _anybody(known) or _spoken_for(known, name.text) else known.name
    words = " ".join(name.text.split())
    alike = _alike(words)
    if alike is None or (_anybody(alike) and fold(words) in _plain_english()):
        return words
    return alike.name


def _spoken_for(known: Entity, words: str) -> bool:
    """True for a body with who speaks for it in its brackets ("GUR (Jane Roe, spokesman, Ukraine)")."""
    one, own = called(words), called(known.name)
    more = len(one.told) - len(own.told)
    return one.own == own.own and len(one.told) > 1 and more > 0 and one.told[more:] == own.told


def _anybody(entity: Entity) -> bool:
    """True for a word that any country may have ("fire department"): shown as the text calls it."""
    return entity.kind == "anonymous" or (
        entity.country is None
        and entity.kind in ("agency", "thinktank", "government")
        and entity.name[:1].islower()
    )


@cache
def _alike(words: str) -> Entity | None:
    """The entity that has an alias spelt almost like these words."""
    key = fold(words)
    exact = _aliases().get(key)
    if exact is not None or len(key) < _SHORT:
        return exact
    from rapidfuzz import fuzz, process

    best = process.extractOne(key, list(_aliases()), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    if best is None:
        return None
    known = _aliases()[best[0]]
    least = _WORDS if known.kind == "person" else _WORDS_OF_BODIES
    return known if _same_words(key.split(), best[0].split(), least) else None


def _same_words(one: list[str], other: list[str], least: float) -> bool:
    """True unless a word of two names differs: Park Seon-woo is not Park Seon-won, nor Harman German."""
    from rapidfuzz import fuzz

    if len(one) != len(other):
        return True
    return all(fuzz.ratio(a, b) >= least for a, b in zip(one, other, strict=True))


@cache
def _plain_english() -> frozenset[str]:
    """English words for bodies and people of any country: they tell as much as the wider word of their entry."""
    common = (entity for entity in entities().by_key.values() if _anybody(entity))
    return frozenset(fold(alias) for entity in common for alias in entity.aliases.get("en", ()))


@cache
def _aliases() -> dict[str, Entity]:
    speakers = ("agency", "government", "media", "person", "thinktank", "anonymous")
    found: dict[str, Entity] = {}
    for entity in (one for one in entities().by_key.values() if not (one.native and one.country is None)):
        if entity.kind in speakers:
            for alias in (entity.name, *(word for words in entity.aliases.values() for word in words)):
                found.setdefault(fold(alias), entity)
    return found
