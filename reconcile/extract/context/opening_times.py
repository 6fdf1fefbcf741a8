"""Times that open a sentence, or what it tells, and hold for all of it."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.dates import date_words
from reconcile.lexicon.phrases import any_of

_HEAD = 16
"""Characters within which a time opens its sentence ("By 31 March the count …")."""
_REACH = 60
"""Characters from the head of a sentence that sets figures beside others to its time."""


def opens(sight: Sight, time: TimeReading) -> bool:
    """True for a time at the head of its sentence, or of what somebody tells in it, before any number."""
    if time.start <= _HEAD:
        return True
    data = date_words(sight.sentence.lang)
    if data is None or any(item.start < time.start for item in sight.readings):
        return False
    head = sight.text[: time.start]
    return (data.content != () and _content(data.content).search(head) is not None) or (
        data.beside != () and time.start <= _REACH and _beside(data.beside).match(head) is not None
    )


@cache
def _content(words: tuple[str, ...]) -> re.Pattern[str]:
    """The word that leads what is told, with at most one word, a preposition, behind it."""
    return re.compile(rf"(?:\s|,)(?:{any_of(words)}) (?:\w{{1,4}} )?\Z", re.I)


@cache
def _beside(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{any_of(words)})\b", re.I)
