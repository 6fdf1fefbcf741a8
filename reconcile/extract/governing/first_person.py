"""The first person inside of quotation marks: who says "we" there is who the quotation is of."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.interviewing import interviewing

_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))
_REACH = 60
"""Characters from the end of a quotation to the verb that tells whose it is."""


def in_quotation(sight: Sight, found: list[Event]) -> list[Event]:
    """The events, with those of a quoted "we" given to the speaker of the quotation.

    In an interview "I" is who answers, whom the line itself tells.
    """
    if sight.sentence.label is not None:
        found = [event for event in found if not _of_answerer(sight, event)]
    return [_spoken(sight, event, found) for event in found]


def quotation(text: str, at: int) -> tuple[int, int] | None:
    """Where the quotation around an offset begins and ends, its marks counted in."""
    for left, right in _QUOTES:
        opened, closed = text.rfind(left, 0, at), text.find(right, at)
        if opened < 0 or closed < 0:
            continue
        same = left == right and text.count(left, 0, at) % 2 == 0
        if not same and (left == right or right not in text[opened:at]):
            return opened, closed + 1
    return None


def _spoken(sight: Sight, event: Event, found: list[Event]) -> Event:
    if event.kind != "coref" or event.at is None or not _of_self(sight, event.at):
        return event
    quoted = quotation(sight.text, event.at)
    if quoted is None:
        return event
    named = [one for one in found if one.speaker is not None and not one.entry.media and one is not event]
    behind = [one for one in named if quoted[1] <= one.start <= quoted[1] + _REACH]
    before = [one for one in named if one.end <= quoted[0] and quoted[0] - one.end <= _REACH]
    teller = next(iter(behind), before[-1] if before else None)
    if teller is None:
        return event
    return event._replace(speaker=teller.speaker, at=teller.at, until=teller.until, kind=teller.kind)


def _of_self(sight: Sight, at: int) -> bool:
    """True for a word by which somebody speaks of themselves ("we")."""
    return any("self" in hit.value.kinds and hit.start == at for hit in sight.language.coref.find(sight.text))


def _of_answerer(sight: Sight, event: Event) -> bool:
    """True where the speaker of an event is a word with which who answers speaks of themselves."""
    data = interviewing(sight.sentence.lang)
    if data is None or event.at is None or event.until is None:
        return False
    words = sight.text[event.at : event.until].replace("’", "'").strip().lower()
    last = words.rsplit(maxsplit=1)[-1:]  # a label may stand before it ("A. 저는")
    return any([word.lower()] == last or words == word.lower() for word in data.own)
