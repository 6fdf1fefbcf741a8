"""A speaker by his kind, with a name of his own that the data have, in brackets or quotation marks beside it.

土耳其灾害管理局（AFAD） is AFAD, 民防组织“白头盔” the White Helmets. In a script without spaces with the subject first.
"""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.meant import fixed
from reconcile.lexicon import Entity, entities

_BRACKET = re.compile(r"[(（]([^()（），。；]{2,30})[)）]")
_TITLE = re.compile(r"[“「《]([^“”「」《》，。；]{2,20})[”」》]")
_BODIES = frozenset({"agency", "government", "thinktank", "media"})


def by_own_name(sight: Sight, found: Found | None) -> Found | None:
    """The speaker, by the name beside it that the data have; as it is where it is known already or none stands there."""
    if found is None or sight.language.grammar.spaced or sight.final or fixed(found[0]):
        return found
    _, start, end, _ = found
    bracket = _BRACKET.match(sight.text, end)
    own = _named(bracket.group(1), sight.sentence.lang) if bracket is not None else None
    if own is not None and bracket is not None:
        return own.as_name, start, bracket.end(), own.kind
    title = _TITLE.search(sight.text, start, end) or _TITLE.match(sight.text, end)
    own = _named(title.group(1), sight.sentence.lang) if title is not None else None
    return (own.as_name, start, end, own.kind) if own is not None else found


def of_own_name(sight: Sight, event: Event) -> Event:
    """The same for an event that has its speaker already (土耳其灾害管理局（AFAD）：…)."""
    if event.speaker is None or event.at is None or event.until is None:
        return event
    words = event.speaker.text
    end = event.at + len(words) if sight.text.startswith(words, event.at) else event.until
    found = by_own_name(sight, (event.speaker, event.at, end, event.kind))
    return event if found is None else event._replace(speaker=found[0], kind=found[3])


def _named(words: str, lang: str) -> Entity | None:
    known = entities().phrases(lang).whole(words)
    return next((one for one in known if one.kind in _BODIES and not one.common), None)
