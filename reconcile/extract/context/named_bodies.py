"""Bodies that a text has named in full: "the federation" is the last of its kind, whether it has spoken or not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import entities
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Name
from reconcile.model.called import called


def named_bodies(sight: Sight) -> list[Name]:
    """The bodies that a sentence names by more than their kind, in languages that decline names."""
    return [
        item.name
        for item in sight.actors
        if item.seat and item.name.entity is None and item.bearer is None and item.name.text.endswith(")")
    ]


def met_by_name(sight: Sight, spoken: Sequence[Event], cast: Mapping[str, Name]) -> dict[str, Name]:
    """The people who speak by a name of two words alone, as it stands: later their surname means them."""
    found = {}
    for event in spoken:
        if event.kind != "raw" or event.speaker is None or event.at is None or event.until is None:
            continue
        written = sight.text[event.at : event.until]
        if _PERSON.fullmatch(written) and written not in cast and not event.entry.close:
            found[written] = event.speaker
    return found


_PERSON = re.compile(r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'-]{2,} [А-ЯЁІЇЄҐ][а-яёіїєґ’'-]{2,}")


def of_own_kind(name: Name, bodies: Sequence[Name], lang: str) -> Name | None:
    """The body named last of the kind that is all of a speaker's name ("union": "miners' union (Lisova)")."""
    lexicon = actors_of(lang)
    if lexicon is None or name.text not in lexicon.bodies:
        return None
    kinds = ((one, called(one.text).own) for one in reversed(bodies))
    return next((one for one, kind in kinds if kind == name.text or kind.endswith(f" {name.text}")), None)


def houses(sight: Sight, spoken: Sequence[Event]) -> list[Name]:
    """The bodies of the people who speak, set off behind their names ("Jan Roe, chef 〈du GUR〉, a dit"): heard too."""
    if callings(sight.sentence.lang) is None:
        return []
    return [
        Name(hit.value.name, hit.value.key or None)
        for event in spoken
        if event.kind == "person" and event.until is not None and sight.text.startswith(", ", event.until)
        for hit in sight.names
        if event.until < hit.start and hit.end <= event.start and hit.value.kind in _HOUSES
    ]


_HOUSES = frozenset({"agency", "thinktank", "government"})


def owner_of_part(name: Name | None, sight: Sight, event: Event | None, heard: Sequence[Name]) -> Name | None:
    """The body of whose part a possessive speaks ("L'hôpital …, a précisé 〈sa direction〉"): named before, else heard."""
    data = callings(sight.sentence.lang)
    if data is None or name is None or event is None or event.at is None or name.text not in data.owned:
        return None
    lead = sight.text[: event.at].lower().split()[-1:]
    if not lead or lead[0] not in sight.language.grammar.possessives:
        return None
    bodies = [hit.value for hit in sight.names if hit.end < event.at and hit.value.kind in STATES]
    if bodies:
        return Name(bodies[-1].name, bodies[-1].key or None)
    return next((one for one in reversed(heard) if a_body(one, sight.sentence.lang)), None)


STATES = frozenset({"agency", "thinktank", "government", "media"})


def a_body(one: Name, lang: str) -> bool:
    """True for a speaker that may be a body: nobody unnamed, no person, nobody with a calling in brackets."""
    known, data = entities().of(one), callings(lang)
    if known is not None:
        return known.kind not in ("person", "anonymous")
    told = called(one.text.lower()).beside
    people = data.people if data is not None else ()
    return "anonymous" not in told and not any(within(calling.lower(), told) for calling in people)


def an_outlet(one: Name) -> bool:
    """True for an outlet that the data have."""
    known = entities().of(one)
    return known is not None and known.kind == "media"


def within(word: str, words: str) -> bool:
    """True for a word among words; where none are parted, for a part of them."""
    if unspaced(word[-1:]):
        return word in words
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", words) is not None
