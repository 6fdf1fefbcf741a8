"""Who speaks behind a colon, whatever the verb before it: "Der Bürgermeister winkte ab〈:〉 Es seien nur 300."."""

from __future__ import annotations

import re

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.extract.speaker_subject import governed
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech

_SAID = Speech(
    words=(), kind="say", example="Der Bürgermeister winkte ab: Es seien nur 300.", speaker="before"
)
_KINDS = ("person", "agency", "anonymous", "thinktank")
_COLON = re.compile(r":(?=[ \u00a0]\S)")
_PARTS = re.compile(r"[.;:!?](?=\s)")


def colon_speech(sight: Sight, data: Callings, found: list[Event]) -> list[Event]:
    """An event at each colon that no word of speech stands before, with the subject of its clause."""
    made = []
    for match in _COLON.finditer(sight.text):
        begin = max((part.end() for part in _PARTS.finditer(sight.text, 0, match.start())), default=0)
        told = any(begin <= event.start < match.start() for event in found)
        counted = any(begin <= item.start < match.start() for item in sight.numbers)
        if told or counted or not data.adjectival:
            continue
        subjects = [
            (item, name)
            for item, name in named(sight)
            if begin <= item.start
            and item.end < match.start()
            and item.value.kind in _KINDS
            and not governed(sight, item.start, data)
        ]
        if len(subjects) == 1:
            item, name = subjects[0]
            made.append(Event(match.start(), match.end(), _SAID, name, item.start, item.end, item.value.kind))
    return made
