"""Numbers that whoever speaks or writes gives himself, where the predicate stands last.

省は1200万発と言うが、〈私は〉800万発とみる: the ministry does not say so.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.frames.outlets_ahead import by_outlet
from reconcile.extract.governing.attribution import NOBODY, Attribution, attribute
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.interviewing import interviewing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

_OWN = Speech(words=(), kind="hearsay", example="私は800万発とみる。", rumour=True)


def by_topics(sight: Sight, found: list[Event], reading: Reading) -> Attribution:
    """The attribution of a number, with the outlets that relay it and without those who spoke before one's own words."""
    if not own_topic(sight, found, reading):
        return by_outlet(sight, found, reading, attribute(sight, found, reading))
    if sight.sentence.label is not None:
        return NOBODY
    return NOBODY._replace(event=Event(reading.start, reading.start, _OWN, None, None, None, "none"))


def own_topic(sight: Sight, found: list[Event], reading: Reading) -> bool:
    """True for a number in a clause whose topic is "I" or "we", outside of anybody's quoted words."""
    data = interviewing(sight.sentence.lang)
    before = sight.text[: reading.start]
    if data is None or before.count("「") > before.count("」"):
        return False
    topics = list(_topic(data.own).finditer(before))
    match = topics[-1] if topics else None
    if match is None or "。" in before[match.end() :]:
        return False
    others = any(event.speaker is not None and event.end <= match.start() for event in found)
    if not others and sight.sentence.label is None:
        return False  # "we" alone is whoever issues the text
    return not any(
        event.speaker is not None and match.end() <= event.start and (event.at or 0) >= match.end()
        for event in found
    )


@cache
def _topic(own: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\A|[、。」　\s])(?:{any_of(own)})(?:自身|たち|ら)?(?:は|が|も|としては|の見方では|の計算では|の推計では)"
    )
