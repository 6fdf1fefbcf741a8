"""Who only asks, calls or invites: "auf eine Anfrage 〈der Grünen〉", "à la demande 〈des députés〉" speak for nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.framing import framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_BEFORE = 60
"""Characters before a name within which such words stand."""
Pair = tuple[Hit[Entity], Name]


def unasked(sight: Sight, names: Iterable[Pair]) -> list[Pair]:
    """The names without those at whose question or wish somebody else speaks."""
    asking = _asking(sight.sentence.lang)
    if asking is None:
        return list(names)
    return [
        pair
        for pair in names
        if asking.search(sight.text, max(0, pair[0].start - _BEFORE), pair[0].start) is None
    ]


@cache
def _asking(lang: str) -> re.Pattern[str] | None:
    data = framing(lang)
    if data is None or not data.asked_by:
        return None
    words = any_of(data.asked_by).replace("'", "['’]")
    return re.compile(rf"(?<!\w)(?:{words})(?:(?<=['’])| )(?:[a-zà-ÿ-]+ )?\Z", re.IGNORECASE)
