"""The words beside a verb without times and names: "sagte 〈am Freitag〉 Jan Roe", "a indiqué 〈le préfet〉 à l'AFP"."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon.callings import callings


def past_time(sight: Sight, end: int) -> int:
    """Where the words behind a verb begin past a time, where all nouns have a capital ("sagte 〈am Freitag〉 Jan Roe")."""
    if callings(sight.sentence.lang) is None:
        return end
    beside = (
        time.end
        for time in sight.times
        if time.start >= end and not sight.text[end : time.start].strip(" am")
    )
    return max(beside, default=end)


def past_speaker(sight: Sight, start: int, end: int) -> str:
    """The words between two offsets without the names and the times among them."""
    text = sight.text
    for left, right in _taken(sight):
        if start <= left and right <= end:
            text = text[:left] + "\0" * (right - left) + text[right:]
    return text[start:end].replace("\0", "")


def _taken(sight: Sight) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in sight.names] + [(time.start, time.end) for time in sight.times]
