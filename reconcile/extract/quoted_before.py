"""Who is named behind words in quotation marks that end with their own sentence (“…。”某人说)."""

from __future__ import annotations

import msgspec

from reconcile.extract.document import Sentence
from reconcile.extract.sight import Sight
from reconcile.extract.speakers import Event, events
from reconcile.model import Source, Statement

_REACH = 44
"""Characters of a sentence within which its verb of speech stands, behind who speaks."""
_LONG = 600
"""Characters of what is quoted, at the most."""
_QUOTES = (("“", "”"), ("「", "」"), ("『", "』"))

Told = tuple[Sentence, Statement]


def said_behind(source: Source, sight: Sight, found: list[Told]) -> list[Told]:
    """The statements of a quotation right before a sentence, said by who that sentence begins with.

    Those that already have a speaker of their own keep him; one carried over from before gives way.
    """
    if sight.final or sight.language.grammar.spaced or sight.sentence.first or not found:
        return found
    opened = _opened(source.text, sight.sentence.start)
    event = _leading(sight) if opened is not None else None
    if event is None or opened is None:
        return found
    made: list[Told] = []
    for sentence, item in found:
        inside = opened <= item.span.start < sight.sentence.start
        free = item.claimant is None or any("speech.carried" in name for name in item.patterns)
        if inside and free:
            item = msgspec.structs.replace(item, claimant=event.speaker, via=())  # noqa: PLW2901
        made.append((sentence, item))
    return made


def _opened(text: str, end: int) -> int | None:
    """Where the quotation opens that ends right before an offset; None where none does."""
    for left, right in _QUOTES:
        if text[:end].endswith(right):
            start = text.rfind(left, max(0, end - _LONG), end)
            return start if start >= 0 else None
    return None


def _leading(sight: Sight) -> Event | None:
    """The verb of speech that a sentence begins with, with who speaks before it and no number between."""
    for event in events(sight):
        if event.speaker is None or event.entry.close or event.entry.kind != "say":
            continue
        if event.start > _REACH or event.at is None or event.at > event.start or event.kind == "coref":
            return None
        counted = any(item.number_start < event.start for item in sight.numbers)
        return event if event.entry.stance == "asserts" and not counted else None
    return None
