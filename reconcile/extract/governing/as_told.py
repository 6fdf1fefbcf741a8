"""Asides that tell whose the number before them is: "wenn 6.300 gefallen sind, 〈wie der HUR sagt〉, dann …".

What follows from it is again the words of who speaks in the sentence.
"""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.callings import callings

_CLOSED = re.compile(r"[^,;:.]*([,;:.]|\Z)\s*(\w*)")


def by_aside(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """The words of speech for a number: its aside with the outlets, without the asides of other numbers."""
    data = callings(sight.sentence.lang)
    if data is None or not data.consequences:
        return found
    asides = [event for event in found if _leads(sight, event) is not None]
    if not asides:
        return found
    own = next((event for event in asides if _own(sight, event, reading)), None)
    if own is not None:
        beside = msgspec.structs.replace(own.entry, kind="according", close=True)
        others = [event for event in found if event.kind == "media" or event.entry.close]
        return sorted([*others, own._replace(entry=beside)], key=lambda event: event.start)
    spent = []
    for event in asides:
        closed = _CLOSED.match(sight.text, event.end)
        after = closed.group(2).lower() if closed is not None else ""
        if event.end <= reading.start and after in data.consequences and sight.readings_in(0, event.start):
            spent.append(event)
    return [event for event in found if event not in spent]


def _leads(sight: Sight, event: Event) -> int | None:
    """Where an aside begins whose verb an event is, past the comma and the word that leads it."""
    if event.speaker is None or event.entry.close or event.at is None or event.at > event.start:
        return None
    match = re.search(r", wie (?=[^,;:.]*\Z)", sight.text[: event.at])
    return match.start() if match is not None else None


def _own(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for an aside that closes the clause of a number, no other number between."""
    at = _leads(sight, event)
    if at is None or at < reading.end or sight.readings_in(reading.end, at):
        return False
    closed = _CLOSED.match(sight.text, event.end)
    goes_on = closed is not None and closed.group(1) == ","
    return goes_on and not set(",;:.“«") & set(sight.between(reading.end, at))
