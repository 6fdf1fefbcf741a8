"""A person's name in a run of words with capitals, without the rank, office and nationality before it."""

from __future__ import annotations

from reconcile.lexicon import entities
from reconcile.lexicon.callings import calling_words
from reconcile.lexicon.language import language

_NO_PERSON = frozenset({"country", "place", "agency", "government", "media", "thinktank", "group"})


def person_in_full(words: str, code: str) -> str | None:
    """A person's name in a run of words with capitals, without rank, office and nationality before it.

    None for the name of a country, a body or an outlet, and for fewer than two words.
    """
    known = language(code) if code else None
    parts = words.split()
    while known is not None and parts and _leads(parts[0], code):
        parts = parts[1:]
    name = " ".join(parts)
    if len(parts) < 2:
        return None
    if known is not None and set(parts) & {*known.grammar.outlets, *known.grammar.institutes}:
        return None
    hits = entities().phrases(code).longest(name) if code else []
    return None if any(hit.value.kind in _NO_PERSON for hit in hits) else name


def _leads(word: str, code: str) -> bool:
    """True for a word that may stand before a person's name and is no part of it ("Retired", "Estonian")."""
    grammar = language(code).grammar
    if calling_words(code).whole(word):
        return True
    if word.lower() in grammar.no_names or word in grammar.common or word.lower() in grammar.ranks:
        return True
    if language(code).role.whole(word):
        return True
    return any(
        hit.value.kind in ("country", "anonymous") and hit.end == len(word)
        for hit in entities().phrases(code).longest(word)
    )
