"""Whom an outlet has heard: "ein Überläufer, den die »Chosun Ilbo« zitiert, …", "die Zeitung zitiert einen Beamten".

The head of a relative clause tells, or who is cited, and the outlet passes it on.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of, led_words

_HEADS = ("person", "anonymous")
_CITED = Speech(words=(), kind="cite", example="Ein Arzt, den die Zeitung zitiert, sah 30 Tote.", close=True)
_RELAYS = Speech(words=(), kind="report", example="Ein Arzt, den die Zeitung zitiert.", speaker="before")
_CLAUSE = re.compile(r"[,;.:]")


def relayed_heads(sight: Sight, data: Callings) -> list[Event]:
    """Two events for each such clause: who is heard, and the outlet that relays."""
    pattern = _opens(data)
    if pattern is None:
        return []
    speakers, found = named(sight), []
    for item, name in speakers:
        match = pattern.match(sight.text, item.end) if item.value.kind in _HEADS else None
        if match is None:
            continue
        closed = _CLAUSE.search(sight.text, match.end())
        stop = closed.start() if closed is not None else len(sight.text)
        outlet = next(((hit, who) for hit, who in speakers if match.end() <= hit.start < stop), None)
        told = any(match.end() <= hit.start and hit.end <= stop for hit in sight.speech)
        if outlet is None or outlet[0].value.kind != "media" or not told:
            continue
        paper, who = outlet
        found.append(Event(item.start, item.end, _CITED, name, item.start, item.end, item.value.kind))
        found.append(Event(paper.start, paper.end, _RELAYS, who, paper.start, paper.end, "media"))
    return found


def cited_objects(sight: Sight, data: Callings, found: list[Event]) -> tuple[list[Event], list[Event]]:
    """Whom a verb of citing has as its object ("zitiert 〈einen Beamten des Ministeriums〉"), and the other events."""
    made: list[Event] = []
    for start, end in sorted({(event.start, event.end) for event in found}):
        if sight.text[start:end] not in data.citing:
            continue
        objects = [
            (item, name) for item, name in named(sight) if item.start >= end and item.value.kind in _CITABLE
        ]
        if not objects or set(",;:.") & set(sight.between(end, objects[0][0].start)):
            continue
        item, name = objects[0]
        made.append(Event(start, item.end, _CITED, name, item.start, item.end, item.value.kind))
        same = [event for event in found if event.start == start and event.entry.kind != "cite"]
        found = [event for event in found if event.start != start]
        found += [event for event in same if event.at != item.start]
    return made, found


_CITABLE = ("person", "anonymous", "agency", "government", "thinktank")


@cache
def _opens(data: Callings) -> re.Pattern[str] | None:
    """What opens a relative clause right behind its head, in a language whose relative words are articles."""
    if not data.relative or not data.cites:
        return None
    words = any_of((*data.relative, *data.relative_leads))
    return re.compile(rf", (?:{any_of(led_words(data.relative_prepositions))})?(?:{words})(?= )")
