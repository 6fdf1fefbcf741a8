"""What stands between a verb and who hears it, once the speaker is taken out ("a indiqué 〈le préfet jeudi〉 à l'AFP")."""

from __future__ import annotations

from reconcile.extract.sight import Sight


def past_speaker(sight: Sight, start: int, end: int) -> str:
    """The words between two offsets without the names and the times among them."""
    text = sight.text
    for left, right in _taken(sight):
        if start <= left and right <= end:
            text = text[:left] + "\0" * (right - left) + text[right:]
    return text[start:end].replace("\0", "")


def _taken(sight: Sight) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in sight.names] + [(time.start, time.end) for time in sight.times]
