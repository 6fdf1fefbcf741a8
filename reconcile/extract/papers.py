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


def _means_paper(sight: Sight, words: str) -> bool:
    """True for a word for an outlet that was named before."""
    data = callings(sight.sentence.lang)
    if data is not None:
        return words.lower() in data.papers
    return any(hit.value.kinds == ("media",) for hit in sight.language.coref.find(words))


def papers(sight: Sight, spoken: list[Event], thread: Thread) -> list[Event]:
    """The events of a sentence, with the outlet last named for a word that means one; remembers its own."""
    if callings(sight.sentence.lang) is None and not sight.actors_known:
        return spoken
    made = [
        event._replace(speaker=thread.paper, kind="media")
        if thread.paper is not None
        and event.kind == "coref"
        and event.speaker is not None
        and _means_paper(sight, event.speaker.text)
        and not _named(sight, event)
        else event
        for event in spoken
    ]
    named = [name for hit in sight.names if hit.value.kind == "media" and (name := speaker_name(hit.value))]
    latin = [event.speaker for event in spoken if event.kind == "media" and sight.actors_known]
    named += [name for name in latin if name is not None and not named]
    thread.paper = named[-1] if named else thread.paper
    return made
