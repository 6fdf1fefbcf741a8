"""Outlets that hear what somebody says, where no spaces part words: 他对某国〈国家电视台〉表示, 接受〈某台某语部〉采访时说.

Whoever stands before the word that leads the hearer speaks; the outlet relays, also one that no data file has.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.speaker_places import beside
from reconcile.lexicon import Hit
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relaying import Hearing, relaying
from reconcile.model import Name

_HEARS = Speech(
    words=(), kind="according", example="他对国家电视台表示，死者有300人。", close=True, media=True
)
_BEFORE = 14
"""Characters between the word that leads a hearer and the hearer."""


def past_hearers(sight: Sight, found: list[Event]) -> list[Event]:
    """The events of a sentence, with who speaks to an outlet for the outlet itself."""
    if sight.language.grammar.spaced or sight.final or glosses(sight.sentence.lang) is None:
        return found
    made: list[Event] = []
    for event in found:
        who = _speaking(sight, event)
        if who is None or event.speaker is None or event.at is None:
            made += [event, *_unlisted(sight, event, found)]
            continue
        heard = Event(event.start, event.start, _HEARS, event.speaker, event.at, event.until, "media")
        named = any(other.kind == "media" and other.entry.media and other.speaker for other in found)
        made += [event._replace(speaker=who[0], at=who[1], until=who[2], kind=who[3])]
        made += [] if named else [heard]
    return made


def _unlisted(sight: Sight, event: Event, found: list[Event]) -> list[Event]:
    """The outlet between somebody and his verb that no data file has (布达诺夫对〈乌克兰通讯社〉表示)."""
    between = event.until is not None and event.until < event.start and event.entry.kind == "say"
    if not between or event.entry.close or any(other.kind == "media" for other in found):
        return []
    data = relaying(sight.sentence.lang)
    pattern = _hearer(sight.language.grammar.outlets, data.hearing) if data is not None else None
    match = pattern.search(sight.text, event.until or 0, event.start) if pattern is not None else None
    if match is None:
        return []
    start, end = match.span("hears")
    return [Event(event.start, event.start, _HEARS, Name(match.group("hears")), start, end, "media")]


@cache
def _hearer(outlets: tuple[str, ...], words: Hearing) -> re.Pattern[str]:
    kinds = any_of(word for word in outlets if len(word) > 1)
    hears = rf"(?P<hears>[\u4e00-\u9fff·A-Za-z-]{{2,12}}?(?:{kinds}))"
    return re.compile(
        rf"(?:{any_of(words.leads)}){hears}(?:{any_of(words.talks)})?(?:{any_of(words.during)})?\Z"
    )


def _speaking(sight: Sight, event: Event) -> Found | None:
    """Who stands before the word that leads the hearer, where the event's speaker is that hearer."""
    if (
        event.at is None
        or event.entry.close
        or event.entry.kind not in ("say", "report")
        or event.until is None
    ):
        return None
    if event.at > event.start or event.kind == "person":
        return None
    outlets = () if event.kind == "media" else sight.language.grammar.outlets
    data = relaying(sight.sentence.lang)
    if data is None:
        return None
    lead = _lead(outlets, data.hearing).search(sight.text, max(0, event.at - _BEFORE), event.start)
    if lead is None or lead.start("by") == 0 or not lead.end("by") <= event.at < lead.end("hears"):
        return None
    hit = Hit(lead.start("by"), lead.start("by"), msgspec.structs.replace(event.entry, speaker="before"))
    who = beside(sight, hit, frozenset())
    return who if who is not None and who[2] <= lead.start("by") else None


@cache
def _lead(outlets: tuple[str, ...], words: Hearing) -> re.Pattern[str]:
    """The word, and a hearer that is an outlet by the end of its name."""
    ends = rf"(?:{any_of((*outlets, *words.outlet_ends))})" if outlets else ""
    signs = "".join(word for word in words.leads if len(word) == 1)
    talk = rf"(?:{any_of(words.ways)})?(?:{any_of((*words.talks, *words.meets))})?(?:{any_of(words.during)})?"
    return re.compile(rf"(?P<by>{any_of(words.leads)})(?P<hears>[^，。；：“”{signs}]{{1,24}}?{ends}){talk}\Z")
