"""Numbers without a noun that go on counting what was counted before ("they were 9,000", "davon 12")."""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon import measures

_THOUSAND = 1000
_BESIDE = 1
"""Characters between a number and the word that says that it counts the same."""
_APART = 18
"""The same, for words before a number that is no mere small word ("in January they were still 600")."""
_NO_COUNT = frozenset({"percent", "ratio"})


def goes_on(sight: Sight, reading: Reading) -> bool:
    """True where the words or the form of a bare number tell that it counts what was counted before."""
    small = reading.kind == "smallword"
    for hit in sight.language.again.find(sight.text):
        if hit.end <= reading.start:
            between = sight.between(hit.end, reading.start)
            apart = len(between) <= (_BESIDE if small else _APART)
            if apart and not any(sign in between for sign in ",;:.()") and not _numbered(sight, hit.end, reading):
                return True
        elif 0 <= hit.start - reading.end <= _BESIDE:
            return True
    return not small and bool(sight.language.grammar.again) and _stands_alone(sight, reading)


def same_count(kept: Iterable[str | None]) -> str | None:
    """The measure of ``kept``, nearest first, that counts something."""
    known = measures().by_key
    for key in kept:
        if key is not None and key in known and known[key].units[0] not in _NO_COUNT:
            return key
    return None


def _numbered(sight: Sight, start: int, reading: Reading) -> bool:
    return any(start <= item.number_start < reading.number_start for item in sight.numbers)


def _stands_alone(sight: Sight, reading: Reading) -> bool:
    """True for thousands that are written as a count (12 000, 12.000, "douze mille"), which no label is."""
    interval = reading.quantity.interval
    value = interval.low if interval.low is not None else interval.high
    written = sight.text[reading.number_start : reading.number_end]
    return value is not None and value >= _THOUSAND and not written.isdigit()
