"""Who says a number and who passes it on: by the frames of a language that has them, else by the words of speech alone."""

from __future__ import annotations

from reconcile.extract.frames.han_frames import by_han_frames
from reconcile.extract.frames.own_topic import by_topics
from reconcile.extract.frames.posted import by_posts
from reconcile.extract.frames.told_frames import by_frames
from reconcile.extract.governing.attribution import Attribution, attribute
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.relaying import relaying
from reconcile.lexicon.relays import relays
from reconcile.lexicon.telling import telling


def attributed(sight: Sight, found: list[Event], reading: Reading) -> Attribution:
    """The attribution of one number, which may be of posts that nobody signs."""
    return by_posts(sight, found, reading, _framed(sight, found, reading))


def _framed(sight: Sight, found: list[Event], reading: Reading) -> Attribution:
    """The attribution by frames; which are asked for is told by the data that the language has."""
    code = sight.sentence.lang
    if relays(code) is not None:
        return by_topics(sight, found, reading)
    if (accounts := telling(code)) is not None:
        return by_frames(sight, found, reading, accounts)
    if (papers := relaying(code)) is not None:
        return by_han_frames(sight, found, reading, papers)
    return attribute(sight, found, reading)
