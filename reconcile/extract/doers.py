"""Who does what is counted (the police that arrest 12 people say so), and how many they are who speak."""

from __future__ import annotations

from reconcile.extract.acting import acting
from reconcile.extract.event import Event
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.lexicon import measures
from reconcile.model import Name

_HEAD = 2
"""Characters before the subject of a clause (a mark of a list, a blank)."""


def doer(sight: Sight, reading: Reading, measure: str) -> Name | None:
    """The body that acts in a sentence without words of speech, for a measure that it alone counts."""
    known = measures().by_key.get(measure)
    if known is None or not known.by_doer or sight.speech:
        return None
    return (
        acting(sight, reading) if sight.language.grammar.spaced or sight.final else _leading(sight, reading)
    )


def _leading(sight: Sight, reading: Reading) -> Name | None:
    """The body at the head of the clause, in a script without spaces or particles."""
    since = max((sight.text.rfind(sign, 0, reading.start) + 1 for sign in "，。；：》"), default=0)
    for item, name in named(sight):
        if item.value.kind == "agency" and 0 <= item.start - since <= _HEAD and item.end <= reading.start:
            return name
    return None


def of_speakers(sight: Sight, reading: Reading, spoken: list[Event]) -> bool:
    """True for how many say it ("两名官员", "당국자 2명"), which counts nothing of the story."""
    if reading.quantity.unit != "person":
        return False
    if sight.asked(reading):
        return True
    for event in spoken:
        if event.at is None or event.until is None or event.kind not in ("anonymous", "agency", "government"):
            continue
        if sight.language.grammar.leads and event.kind == "anonymous" and event.at == reading.end + 1:
            return True  # "two people briefed on the talks said"
        gap = reading.start - event.until if sight.final else event.at - reading.end
        if event.entry.kind == "cite" and 0 <= gap <= 1:
            return True
    return False
