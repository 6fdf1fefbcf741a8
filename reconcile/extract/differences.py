"""How far figures of several are apart, which is reckoned by the text itself (双方の数字には〈6倍以上の開き〉がある)."""

from __future__ import annotations

import re

from reconcile.extract.event import Event
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon.glossing import glosses

_APART = "開き|隔たり|食い違い|違い|差異|ずれ|ギャップ|乖離"
_BEHIND = re.compile(rf"(?:もの|近い|近く|ほど)?の?(?:{_APART})")
_BEFORE = re.compile(rf"(?:{_APART})(?:は|が)(?:実に|ざっと)?\Z")


def reckoned_apart(sight: Sight, found: list[Event], reading: Reading) -> bool:
    """True for such a number, where nobody who speaks behind it says so."""
    if not sight.final or glosses(sight.sentence.lang) is None:
        return False
    apart = _BEHIND.match(sight.text, reading.end) or _BEFORE.search(sight.text, 0, reading.start)
    return apart is not None and not any(
        event.start >= reading.end and event.speaker is not None for event in found
    )
