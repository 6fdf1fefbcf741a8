"""What the frames of Korean sentences share: who stands at an offset, who is the topic, and an attribution of both."""

from __future__ import annotations

from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.speaker_places import close, marked
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech

BY = Speech(words=(), kind="say", example="국방부의 추정을 실었다.", speaker="before", close=True)
KINDS = frozenset({"agency", "government", "thinktank", "person", "anonymous", "media", "country", "group"})
PASSING = frozenset({"media", "person", "anonymous", "agency", "thinktank", "government"})
"""Who may pass on what others tell."""


def told(who: Found, via: Found | None, at: int) -> Attribution:
    """The attribution to somebody, and to who passes it on if that is another."""
    relay = (via[0],) if via is not None and via[0] != who[0] else ()
    event = Event(at, at + 1, BY, *who)
    return Attribution(who[0], relay, "asserts", event, False, None, ("speech.frame",))


def named_at(sight: Sight, end: int) -> Found | None:
    """Who is named right before an offset; words that no data file has only where they may be a body."""
    found = close(sight, Hit(end, end, BY))
    return found if found is not None and found[3] in KINDS else None


def topic_before(sight: Sight, before: int, *, rejecting: bool = False) -> Found | None:
    """Who is the topic of a sentence, before an offset; a state passes nothing on, but may reject it."""
    found = marked(sight, Hit(before, before, BY), 0)
    kinds = PASSING | {"country"} if rejecting else PASSING
    return found if found is not None and found[3] in kinds else None
