"""Whose a noun of telling is, where particles mark who does what: 노조〈의 주장이다〉, 국방부 〈설명이다〉."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, body
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Speech
from reconcile.model import Name


def owner_of_noun(sight: Sight, hit: Hit[Speech], names: list[tuple[Hit[Entity], Name]]) -> Found | None:
    """Whose the noun of telling is right behind a name (노조〈의 주장이다〉, 경찰 〈설명이다〉)."""
    grammar = sight.language.grammar
    if not grammar.quoting or not names:
        return None
    item, name = names[-1]
    between = sight.between(item.end, hit.start)
    return body(sight, item, name) if between in {" ", *(f"{mark} " for mark in grammar.of)} else None
