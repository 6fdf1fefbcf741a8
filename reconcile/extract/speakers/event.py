"""An event of speech: a word by which somebody says something, with who it is."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.extract.speakers.speaker_names import Found
from reconcile.lexicon.language import Speech
from reconcile.model import Name


class Event(NamedTuple):
    """A word of speech (``start``..``end``) with its speaker, who stands at ``at``..``until``."""

    start: int
    end: int
    entry: Speech
    speaker: Name | None
    at: int | None
    until: int | None
    kind: str
    """Kind of the speaker's entity; ``coref`` for one that points back, ``raw`` for words we do not know."""
    others: tuple[Found, ...] = ()
    """All names that are marked as who speaks or acts: a verb that stands last may serve several clauses."""


THING = "thing"
"""Kind of an event whose subject is no speaker ("the weighbridge recorded"): nobody heard before goes on in it."""
