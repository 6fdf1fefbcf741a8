"""Whose a body is that says something in a capital ("teilte das Außenministerium am Montag 〈in Seoul〉 mit").

In languages whose verb stands second the capital follows the body over the time at which it spoke. "Hieß es in
Seoul" behind what a South Korean body said goes on with that body.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import Entity, entities
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_REACH = 48
"""Characters from a body to the capital in which it speaks."""
_LAST = re.compile(r"([A-ZÄÖÜ][\w-]+)\W*\Z")


def at_their_seats(sight: Sight, spoken: list[Event], thread: Thread) -> list[Event]:
    """The events, with bodies of no country as those of the capital that they speak in."""
    data = callings(sight.sentence.lang)
    if data is None or not data.seat_leads:
        return spoken
    return [_again(event, thread, sight, data) or _seated(event, sight, data) or event for event in spoken]


def _seated(event: Event, sight: Sight, data: Callings) -> Event | None:
    name = event.speaker
    if name is None or event.at is None or event.until is None or "(" in name.text:
        return None
    known = entities().of(name)
    if known is not None and (known.country is not None or known.kind != "agency"):
        return None
    capital = _capital(event, sight, data)
    if capital is None:
        return None
    country = entities().by_key.get(capital.country or "")
    noun = _LAST.search(sight.text[event.at : event.until])
    if country is None or noun is None:
        return None
    phrases = entities().phrases(sight.sentence.lang)
    for alias in capital.aliases.get(sight.sentence.lang, ()):
        for word in (noun.group(1), noun.group(1).removesuffix("s"), noun.group(1).removesuffix("es")):
            for entity in phrases.whole(f"{word} in {alias}"):
                if entity.country == country.key:
                    return event._replace(speaker=entity.as_name, kind=entity.kind)
    if not name.text.lower().endswith(data.of_state):
        return None
    return event._replace(speaker=Name(f"{name.text} ({country.name})"))


def _capital(event: Event, sight: Sight, data: Callings) -> Entity | None:
    """The capital behind a speaker, over his verb and the time."""
    until = event.until or 0
    for hit in sight.names:
        if not until < hit.start <= until + _REACH or hit.value.metonym_of is None:
            continue
        between = sight.text[until : hit.start]
        for start, end in sorted(
            [*((time.start, time.end) for time in sight.times), (event.start, event.end)], reverse=True
        ):
            if until <= start and end <= hit.start:
                between = between[: start - until].rstrip() + between[end - until :]
        if _between(data).fullmatch(between) is not None:
            return hit.value
    return None


@cache
def _between(data: Callings) -> re.Pattern[str]:
    """What stands between a body and the capital, without the verb and the day."""
    return re.compile(rf"(?: (?:{any_of(data.seat_times)}))* (?:{any_of(data.seat_leads)}) ")


def _again(event: Event, thread: Thread, sight: Sight, data: Callings) -> Event | None:
    """Who spoke last, for unnamed words in the seat of his state."""
    last, seat = entities().of(thread.claimant), entities().of(event.speaker)
    words = sight.text[event.start : event.end].lower()
    unnamed = event.entry.kind == "according" and words.endswith(data.seat_voices)
    if last is None or seat is None or not unnamed or thread.line != sight.sentence.line:
        return None
    same = seat.kind == "government" and last.kind == "agency" and last.country == seat.country
    return event._replace(speaker=thread.claimant, kind=last.kind) if same else None
