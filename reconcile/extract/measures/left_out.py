"""Bare numbers behind a date or a place, with a dash for the verb and the noun: "в Зиндере — 64", "на 11 февраля — 94"."""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight

_DASHES = ("—", "–", " -")
_LED = 3
"""Words between a preposition and the end of the name that it leads ("в соседнем районе Брук")."""
_ENDS = ",.;:)"


def told_beside(sight: Sight, reading: Reading) -> bool:
    """True for a bare number behind a dash with a date or a place before it ("147 dead (on 11 February — 94)")."""
    before = sight.text[: reading.start].rstrip()
    dashed = before.endswith(_DASHES)
    edge = len(before.rstrip("—–- ")) if dashed else len(before)
    if dashed and any(time.end == edge for time in sight.times):
        return True
    return sight.actors_known and _at_place(sight, edge, reading)


def _at_place(sight: Sight, edge: int, reading: Reading) -> bool:
    """True where a place with its preposition ends right before the number or its dash, and a sign closes the number."""
    behind = sight.text[reading.end :].lstrip()
    joined = tuple(f"{word} " for word in sight.language.grammar.join)
    if behind and behind[0] not in _ENDS and not behind.startswith(joined):
        return False
    known = [(hit.start, hit.end) for hit in sight.names if hit.value.kind in ("place", "country")]
    known += [(start, end) for start, end, _ in unknown(sight.text, sight.language.grammar)]
    return any(end == edge and _led(sight, start) for start, end in known)


def _led(sight: Sight, start: int) -> bool:
    """True for a name with a preposition of place among the words right before it."""
    words = sight.text[:start].lower().split()[-_LED:]
    return any(word.lstrip("(«") in sight.language.grammar.locative_before for word in words)
