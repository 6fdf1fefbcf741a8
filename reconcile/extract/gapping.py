"""What a clause leaves standing that leaves its verb out: "das Unternehmen 〈hingegen von〉 2.100"."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon.callings import callings


def right_before(sight: Sight, end: int, signs: str | None) -> bool:
    """True where a number stands right behind an offset, past ``signs`` and the words for a verb left out."""
    return any(
        end <= reading.start and not _without(sight, end, reading.start).strip(signs)
        for reading in sight.numbers
    )


def _without(sight: Sight, start: int, end: int) -> str:
    between = sight.between(start, end)
    data = callings(sight.sentence.lang)
    if data is None or not data.gap_words:
        return between
    return " ".join(word for word in between.split() if word not in data.gap_words)
