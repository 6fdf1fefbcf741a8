"""Who is meant by words that point back, where the same or the last sentence names them without letting them speak.

"Die Zeitung stützt sich auf das KIDA; wie 〈das Institut〉 annimmt, …": the body that its own sentence names.
"Vorsichtiger ist die »Post«. Ein Beamter habe 〈ihr〉 gesagt, …": the outlet that hears it relays.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.context.told_at_seat import at_their_seats
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import speaker_name
from reconcile.lexicon import Entity, fold
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Coref
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_BODIES = frozenset({"agency", "thinktank"})
"""Kinds of bodies that a noun for one of them alone points to."""


def named_here(sight: Sight, spoken: list[Event], thread: Thread) -> list[Event]:
    """The events of a sentence, with the body that it names itself for a noun that fits no other kind."""
    if callings(sight.sentence.lang) is None:
        return spoken
    spoken = at_their_seats(sight, spoken, thread)
    return [_meant(sight, event) if event.kind == "coref" else event for event in spoken]


def _meant(sight: Sight, event: Event) -> Event:
    hits = sight.language.coref.find(event.speaker.text) if event.speaker is not None else []
    if not hits or event.at is None or not set(hits[0].value.kinds) <= _BODIES:
        return event
    fits = [
        hit
        for hit in sight.names
        if hit.end <= event.at
        and hit.value.kind in hits[0].value.kinds
        and _fits(hit.value, hits[0].value, sight)
    ]
    name = speaker_name(fits[-1].value) if fits else None
    return event if name is None else event._replace(speaker=name, kind=fits[-1].value.kind)


def _fits(entity: Entity, noun: Coref, sight: Sight) -> bool:
    """True for a name of its own, which holds what the noun asks for."""
    labels = [entity.name, *entity.aliases.get("en", ()), *entity.aliases.get(sight.sentence.lang, ())]
    held = not noun.holds or any(fold(word) in fold(label) for word in noun.holds for label in labels)
    return held and entity.name[:1].isupper()


def heard_again(
    sight: Sight, event: Event | None, thread: Thread, claimant: Name | None, via: tuple[Name, ...]
) -> tuple[Name, ...]:
    """The relays, with the outlet named before that the sentence only points to as who was told something."""
    data = callings(sight.sentence.lang)
    if data is None or event is None or claimant is None or thread.paper in (None, claimant, *via):
        return via
    here = any(hit.value.kind == "media" for hit in sight.names)
    pattern = _told(data)
    if here or pattern is None or event.entry.kind not in ("say", "according"):
        return via
    match = pattern.search(sight.text)
    if match is None or (match["pronoun"] and not _just_named(sight, thread)):
        return via
    return via if thread.paper is None else (*via, thread.paper)


def _just_named(sight: Sight, thread: Thread) -> bool:
    """True where the sentence before in the same line named the outlet, so that a pronoun can mean it."""
    line, start = thread.paper_at
    return line == sight.sentence.line and start < sight.sentence.start and thread.line != line


@cache
def _told(data: Callings) -> re.Pattern[str] | None:
    if not data.told_papers:
        return None
    papers, pronouns = any_of(data.told_papers), any_of(data.told_pronouns)
    return re.compile(
        rf"(?<!\w)(?:(?P<paper>{papers})(?! (?-i:[A-ZÀ-Þ«»„“\"]))|(?P<pronoun>{pronouns}))(?!\w)",
        re.IGNORECASE,
    )
