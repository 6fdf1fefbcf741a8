"""Who acts in a sentence that has no word of speech: its first subject or topic; who leads a number."""

from __future__ import annotations

from reconcile.extract.particles import topic_marked
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_ACTING = frozenset({"agency", "person", "thinktank", "anonymous"})
_STATES = frozenset({"country", "government"})
_HEAD = 6
"""Characters before a subject at the head of a sentence ("The police arrested 12")."""


def acting(sight: Sight, reading: Reading) -> Name | None:
    """The body that acts in a sentence, or in what follows its last semicolon: its first subject or topic."""
    grammar = sight.language.grammar
    since = sight.text.rfind(";", 0, reading.start) + 1
    for item, name in named(sight):
        kinds = _ACTING | _STATES if grammar.leads or grammar.quoting else _ACTING
        if not since <= item.start <= item.end <= reading.start or item.value.kind not in kinds:
            continue
        tail = sight.text[item.end : item.end + _HEAD]
        if sight.final and topic_marked(tail, grammar.topic, grammar):
            return name
        if (
            not sight.final
            and grammar.capitals
            and item.start - since <= _HEAD
            and not tail.startswith(("'", "’"))
        ):
            return name
    return None


def led(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb at the head of a quantity, right behind who may speak ("the Pentagon 〈estimated〉 300")."""
    heads = any(item.start == hit.start for item in sight.numbers)
    return heads and any(
        0 <= hit.start - one.end <= 1 and one.value.kind in _ACTING | _STATES for one in sight.names
    )
