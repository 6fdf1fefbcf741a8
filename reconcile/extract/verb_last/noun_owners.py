"""Whose a noun of telling is, where particles mark who does what: 노조〈의 주장이다〉, 국방부 〈설명이다〉."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech


def owner_of(sight: Sight, hit: Hit[Speech], floor: int) -> Found | None:
    """Who is named right before a word of speech without a particle of a topic, or as its owner."""
    grammar = sight.language.grammar
    names = [pair for pair in named(sight) if floor <= pair[0].start < hit.start] if grammar.quoting else []
    if not names:
        return None
    item, name = names[-1]
    between = sight.between(item.end, hit.start)
    return body(sight, item, name) if between in {" ", *(f"{mark} " for mark in grammar.of)} else None
