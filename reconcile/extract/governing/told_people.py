"""People and bodies of whom a sentence tells without letting them speak: what follows in the mood of speech is theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.sentence.cuewords import plain_word
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.extract.speech.speaker_subject import governed
from reconcile.lexicon.callings import Callings, callings
from reconcile.model import Name

_BEARER = re.compile(r"[A-ZÀ-ÞĀ-Ž][\w’'-]+(?: (?:von|van|zu|de|al|bin))?(?: [A-ZÀ-ÞĀ-Ž][\w’'-]+){1,2}")


def told_person(sight: Sight, spoken: Sequence[Event]) -> Name | None:
    """The person that a sentence tells of, where the verb stands second ("〈Bürgermeister Roth〉 traut dem nicht")."""
    data = callings(sight.sentence.lang)
    if data is None or not sight.language.grammar.verb_second or sight.sentence.label is not None:
        return None
    if any(event.speaker is not None and event.kind != "raw" for event in spoken):
        return None
    people = [
        name
        for item, name in named(sight)
        if item.value.kind == "person" and not governed(sight, item.start, data)
    ]
    if people:
        return people[-1]
    bearers = (one for event in spoken if (one := _bearer(sight, event)))
    return _leading_body(sight, data) or next(bearers, None)


def _leading_body(sight: Sight, data: Callings) -> Name | None:
    """The body that leads a sentence as its subject ("〈Der Krisenstab〉 schlägt Alarm. 300 Menschen seien vermisst")."""
    for item, name in named(sight):
        if item.value.kind not in _BODIES:
            continue
        before = sight.text[: item.start].split()
        led = len(before) <= _LEAD and all(
            word.lower() in data.articles
            or word[:1].isupper()
            or word.endswith(data.adjective_ends or ("\0",))
            for word in before
        )
        if led and not governed(sight, item.start, data):
            return name
    return None


_LEAD = 3
"""Words before such a body at the most: an article, an adjective, whose it is ("〈Südkoreas〉 Geheimdienst")."""
_BODIES = frozenset({"agency", "thinktank", "government"})


def _bearer(sight: Sight, event: Event) -> Name | None:
    """Who leads a sentence by a name of two words or three that no data file has."""
    name = event.speaker
    if name is None or event.at != 0 or _BEARER.fullmatch(name.text) is None:
        return None
    plain = any(plain_word(word, sight.language, sight.sentence.lang) for word in name.text.split())
    return None if plain else name
