"""The speakers of a sentence that no verb of speech binds, each as an event; among them who leads to a colon."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.extract.speech.relayed_head import cited_objects, relayed_heads
from reconcile.extract.speech.speaker_signs import ACCORDING, for_whom, told_of, unnamed_voice
from reconcile.extract.speech.speaker_subject import governed
from reconcile.extract.speech.told_outlets import told_outlets
from reconcile.extract.speech.whose_words import (
    Phrase,
    circles_of,
    cited_last,
    drawn_from,
    owned_words,
    told_by,
    written_by,
)
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech

_CITED = Speech(
    words=("beruft sich auf",), kind="cite", example="Reuters beruft sich auf das Pentagon.", close=True
)


def unbound(sight: Sight, data: Callings, found: list[Event]) -> list[Event]:
    """All events, with those of speakers whom prepositions, nouns and participles tell; ``found`` are by verbs."""
    made = [
        Event(start, end, ACCORDING, name, start, end, "agency") for start, end, name in told_of(sight, data)
    ]
    circles = _events(circles_of(sight, data))
    around = {event.at: event.speaker for event in circles}
    found = [event._replace(speaker=around.get(event.at, event.speaker)) for event in found]
    voices = _events((one[1], one[2], one) for one in unnamed_voice(sight, data))
    made += circles + [event for event in voices if event.at not in around]
    made += [Event(start, who[1], ACCORDING, *who) for start, who in for_whom(sight, data)]
    verbs = {event.at for event in found if event.speaker is not None}
    for phrases in (owned_words(sight, data), written_by(sight, data), drawn_from(sight, data)):
        known = verbs | {event.at for event in made}
        made += [event for event in _events(phrases) if event.at not in known]
    known = verbs | {event.at for event in made}
    cited = _events(cited_last(sight, data), _CITED)
    found = [event for event in found if event.at not in {one.at for one in cited}]
    made += cited
    objects, found = cited_objects(sight, data, found)
    made += objects
    heads = relayed_heads(sight, data)
    made += heads
    found = [event for event in found if event.at not in {head.at for head in heads}]
    made += told_outlets(sight, found)
    found += colon_speech(sight, data, [*found, *made])
    return [*found, *made, *(event for event in _events(told_by(sight, data)) if event.at not in known)]


def _events(phrases: Iterable[Phrase], entry: Speech = ACCORDING) -> list[Event]:
    return [Event(start, end, entry, *who) for start, end, who in phrases]


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
        if told or counted or not (data.adjectival or _stands(sight.text[begin : match.start()], data)):
            continue
        subjects = [
            (item, name)
            for item, name in named(sight)
            if begin <= item.start
            and item.end < match.start()
            and (item.value.kind in _KINDS or (data.before_colon and item.value.metonym_of is not None))
            and not governed(sight, item.start, data)
        ]
        if len(subjects) == 1:
            item, name = subjects[0]
            made.append(Event(match.start(), match.end(), _SAID, name, item.start, item.end, item.value.kind))
    return made


def _stands(clause: str, data: Callings) -> bool:
    """True for a clause that tells only how somebody stands to a figure ("Kiev 〈va plus loin〉 : 12 000 hommes")."""
    return any(words in clause for words in data.before_colon)
