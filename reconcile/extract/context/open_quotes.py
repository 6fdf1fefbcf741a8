"""Quotations over several sentences: who is named before they open or behind they close says all in them."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from reconcile.extract.governing.speakers import events
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import Sentence
from reconcile.model import Name, Source, Statement

_LEFT, _RIGHT = "«", "»"
_REACH = 60
"""Characters between a verb of speech and the mark of the quotation that is its."""
_CARRIED = ("speech.carried", "speech.own")

Told = tuple[Sentence, Statement]


class Open(NamedTuple):
    """A quotation that a sentence has left open: where it begins, and who was named before it."""

    start: int
    speaker: Name | None


def left_open(sight: Sight, heard: Name | None) -> Open | None:
    """The quotation that a sentence opens and does not close; ``heard`` spoke last: "he" means them."""
    at = sight.text.rfind(_LEFT)
    if at < 0 or _RIGHT in sight.text[at:] or not sight.actors_known:
        return None
    if not sight.text[:at].rstrip().endswith(":"):
        return Open(sight.sentence.start + at, None)
    told = [
        event
        for event in events(sight)
        if event.entry.kind == "say" and event.end <= at <= event.end + _REACH
    ]
    if told and not told[-1].entry.close and told[-1].speaker is not None:
        return Open(sight.sentence.start + at, heard if told[-1].kind == "coref" else told[-1].speaker)
    near = [item for item in sight.actors if item.upright and item.end <= at <= item.end + _REACH]
    return Open(sight.sentence.start + at, near[-1].name if near else None)


def gone_on(
    source: Source, sight: Sight, quoted: Open | None, found: list[Told]
) -> tuple[Open | None, list[Told]]:
    """The quotation left open before that a sentence begins in, and the statements with those in it given to its speaker."""
    if quoted is None or sight.sentence.first or _RIGHT in source.text[quoted.start : sight.sentence.start]:
        return None, found
    return quoted, _said_in(sight, quoted, found)


def _said_in(sight: Sight, quoted: Open, found: list[Told]) -> list[Told]:
    """The statements of a quotation, given to who is named before it or right behind its end."""
    closed = sight.text.find(_RIGHT)
    if closed < 0 and quoted.speaker is None:
        return found
    behind = [
        event
        for event in (events(sight) if closed >= 0 and quoted.speaker is None else ())
        if closed <= event.start <= closed + _REACH and event.speaker is not None and event.kind != "coref"
    ]
    speaker = quoted.speaker or (behind[0].speaker if behind else None)
    if speaker is None:
        return found
    end = sight.sentence.start + (closed if closed >= 0 else len(sight.text))
    made: list[Told] = []
    for sentence, item in found:
        inside = quoted.start < item.span.start < end
        free = item.claimant is None or any(word.startswith(_CARRIED) for word in item.patterns)
        if inside and free and item.claimant != speaker:
            item = msgspec.structs.replace(item, claimant=speaker, via=())  # noqa: PLW2901
        made.append((sentence, item))
    return made
