"""Outlets that words point back to: "Das Blatt zitiert …" after "titelt die »Washington Post«"."""

from __future__ import annotations

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import speaker_name
from reconcile.extract.thread import Thread
from reconcile.lexicon.callings import callings


def _named(sight: Sight, event: Event) -> bool:
    """True for a word with the outlet's name right behind it ("le quotidien Roe")."""
    behind = sight.text[event.until or 0 :].lstrip()[:1]
    return behind.isupper() or behind in '«»„“"'


def papers(sight: Sight, spoken: list[Event], thread: Thread) -> list[Event]:
    """The events of a sentence, with the outlet last named for a word that means one; remembers its own."""
    data = callings(sight.sentence.lang)
    if data is None:
        return spoken
    made = [
        event._replace(speaker=thread.paper, kind="media")
        if thread.paper is not None
        and event.kind == "coref"
        and event.speaker is not None
        and event.speaker.text.lower() in data.papers
        and not _named(sight, event)
        else event
        for event in spoken
    ]
    named = [name for hit in sight.names if hit.value.kind == "media" and (name := speaker_name(hit.value))]
    thread.paper = named[-1] if named else thread.paper
    return made
