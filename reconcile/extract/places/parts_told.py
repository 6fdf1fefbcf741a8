"""Places of a part of a figure, in scripts without spaces: 受灾31万人，其中〈榕江县〉5.9万人；倒塌房屋1120间.

What the whole counts, and what is counted behind a semicolon, is not in the place of the part.
"""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight

_CLOSES = "；"


def in_part(sight: Sight, start: int) -> bool:
    """True for a name in the words for a part, where the subject leads its sentence."""
    if sight.final:
        return False
    parts = sight.language.outside.find(sight.text)
    return any(hit.end <= start and _CLOSES not in sight.text[hit.end : start] for hit in parts)


def of_part(sight: Sight, start: int, end: int, reading: Reading) -> bool:
    """True for a name in the words for a part, of the whole before it or of what follows a semicolon.

    受灾31万人，其中〈榕江县〉5.9万人；倒塌房屋1120间: neither the first nor the last number is of that county.
    """
    parts = sight.language.outside.find(sight.text)
    if reading.end <= start:
        return any(reading.end <= hit.start and hit.end <= start for hit in parts)
    closed = _CLOSES in sight.text[end : reading.start]
    return closed and any(hit.end <= start and _CLOSES not in sight.text[hit.end : start] for hit in parts)


def tells_part(sight: Sight, reading: Reading) -> bool:
    """True for a number behind the words for a part, in scripts without spaces, and no semicolon between."""
    if sight.language.grammar.spaced:
        return False
    parts = sight.language.outside.find(sight.text)
    return any(
        hit.end <= reading.start and _CLOSES not in sight.text[hit.end : reading.start] for hit in parts
    )
