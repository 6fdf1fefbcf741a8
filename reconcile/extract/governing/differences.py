"""How far figures of several are apart, which is reckoned by the text itself (双方の数字には〈6倍以上の開き〉がある)."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.asides import Asides, asides
from reconcile.lexicon.phrases import any_of


def reckoned_apart(sight: Sight, found: list[Event], reading: Reading) -> bool:
    """True for such a number, where nobody who speaks behind it says so."""
    data = asides(sight.sentence.lang)
    if data is None:
        return False
    behind, before = _apart(data)
    apart = behind.match(sight.text, reading.end) or before.search(sight.text, 0, reading.start)
    return apart is not None and not any(
        event.start >= reading.end and event.speaker is not None for event in found
    )


@cache
def _apart(data: Asides) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Such a noun behind a number, and one before it."""
    nouns = any_of(data.apart)
    return (
        re.compile(rf"(?:もの|近い|近く|ほど)?の?(?:{nouns})"),
        re.compile(rf"(?:{nouns})(?:は|が)(?:実に|ざっと)?\Z"),
    )
