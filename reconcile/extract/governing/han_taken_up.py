"""Words that point back to a body which leads an earlier clause of their sentence (医院收治40人，〈院方〉介绍)."""

from __future__ import annotations

import re

from reconcile.extract.sentence.headphrase import head_phrase
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.lexicon.glossing import kind_of
from reconcile.lexicon.relaying import Relaying
from reconcile.model import Name

SIGNS = re.compile(r"[，。；：、！？\n“”]")
"""What parts clauses."""
_NAMED = 18
"""Signs of the name of a body that leads a clause, at the most."""
_BODIES = frozenset({"agency", "thinktank", "government", "media"})


def again(sight: Sight, event: Event, data: Relaying) -> Event:
    """A word that points back to a body, with the body that leads an earlier clause of its sentence."""
    if event.kind != "coref" or event.speaker is None or event.at is None:
        return event
    ends = body_ends(event.speaker.text, data)
    outlet = any("agency" not in hit.value.kinds for hit in sight.language.coref.find(event.speaker.text))
    if outlet or not (ends or event.speaker.text in data.any_body):
        return event
    own = leading_body(sight, 0, event.at, ends)
    if own is None:
        return event
    name, at, until, kind = own
    return event._replace(speaker=name, at=at, until=until, kind=kind)


def body_ends(words: str, data: Relaying) -> tuple[str, ...]:
    """With what the name of a body ends that words which point back mean (院方: 医院, 该署: 署)."""
    if words in data.sides:
        return data.sides[words]
    return (words[1:],) if words[:1] in data.pointing and words not in data.any_body else ()


def leading_body(
    sight: Sight, start: int, end: int, ends: tuple[str, ...]
) -> tuple[Name, int, int, str] | None:
    """The last body that leads a clause between two offsets, by one of the ends of its name."""
    begins = [start, *(match.end() for match in SIGNS.finditer(sight.text, start, end))]
    for begin in reversed(begins):
        found = _body_at(sight, begin, end, ends)
        if found is not None:
            return found
    return None


def _body_at(sight: Sight, begin: int, end: int, ends: tuple[str, ...]) -> tuple[Name, int, int, str] | None:
    for hit in sight.names:
        if hit.start == begin and hit.value.kind in _BODIES and hit.end <= end and hit.value.country:
            stop = head_phrase(sight, hit.start, hit.end)[1]
            if _fits(sight.text[begin : hit.end], ends) and stop == hit.end:
                return hit.value.as_name, hit.start, hit.end, hit.value.kind
    sign = SIGNS.search(sight.text, begin, end)
    limit = min(begin + _NAMED, sign.start() if sign is not None else end)
    for stop in range(limit, begin + _SHORT, -1):
        words = sight.text[begin:stop]
        own = raw(sight, begin, stop) if _fits(words, ends) and kind_of(words, sight.sentence.lang) else None
        if own is not None:
            known = (h.value for h in sight.names if h.start >= begin and h.end == stop and h.value.country)
            entity = next(known, None)
            return entity.as_name if entity is not None else own[0], own[1], own[2], "agency"
    return None


_SHORT = 3
"""Signs of a word for a body that names none by itself."""


def _fits(words: str, ends: tuple[str, ...]) -> bool:
    return not ends or words.endswith(ends)
