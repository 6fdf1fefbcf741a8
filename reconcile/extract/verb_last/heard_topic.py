"""Hearsay of which a body is the topic: 〈警察は〉22人を拘束したという.

Hearsay goes on with who told the sentence before. A body at the head of its sentence, with the particle of the topic,
tells of what it did itself: the number is its own.
"""

from __future__ import annotations

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech

_BODIES = frozenset({"agency", "government", "thinktank"})


def heard_topic(sight: Sight, hit: Hit[Speech]) -> Event | None:
    """The event of carried hearsay whose sentence a body leads as its topic; None for other words."""
    if not sight.final or hit.value.kind != "hearsay" or not hit.value.carry or len(sight.speech) > 1:
        return None
    for item, name in named(sight):
        if item.start > 0:
            return None
        if item.value.kind in _BODIES and sight.text.startswith(sight.language.grammar.topic, item.end):
            told = msgspec.structs.replace(hit.value, kind="say", carry=False)
            return Event(hit.start, hit.end, told, name, item.start, item.end, item.value.kind)
    return None
