"""Outlets in the dative that somebody tells something: they relay ("wie die Polizei 〈dem Spiegel〉 sagte")."""

from __future__ import annotations

import re

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.extract.speaker_signs import ACCORDING
from reconcile.lexicon import Entity, Hit

_DATIVE = re.compile(r"(?<!\w)(?i:dem|der|den)(?: [A-ZÄÖÜ][\w-]+)? [»„“\"]?\Z")
_PARTS = re.compile(r"[,;:.](?=\s)")


def in_dative(sight: Sight, item: Hit[Entity]) -> bool:
    """True for an outlet behind an article of the dative, past the word for what it is."""
    return item.value.kind == "media" and _DATIVE.search(sight.text[: item.start]) is not None


def told_outlets(sight: Sight, found: list[Event]) -> list[Event]:
    """The outlets that hear, each beside a verb whose speaker is somebody else in the same clause."""
    made: list[Event] = []
    for item, name in named(sight):
        if not in_dative(sight, item) or any(event.at == item.start for event in (*found, *made)):
            continue
        for event in found:
            says = event.entry.kind == "say" and event.speaker not in (None, name) and event.kind != "media"
            between = sight.between(min(event.end, item.end), max(event.start, item.start))
            if says and event.at is not None and not _PARTS.search(between):
                made.append(Event(item.start, item.end, ACCORDING, name, item.start, item.end, "media"))
                break
    return made
