"""Who wrote what a sentence is taken from: "in einem Bericht 〈der Behörde〉", "aus einer Mitteilung 〈des Amts〉"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.described_shape import CAPITAL
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named
from reconcile.lexicon.callings import Callings

_SPEAK = ("agency", "government", "person", "thinktank", "anonymous", "media")


def written_by(sight: Sight, data: Callings) -> list[tuple[int, Found]]:
    """Where each phrase of a paper begins behind a preposition, and who wrote the paper."""
    pattern = _paper(data)
    if pattern is None:
        return []
    return [
        (before.start(), (name, item.start, item.end, item.value.kind))
        for item, name in named(sight)
        if item.value.kind in _SPEAK and (before := pattern.search(sight.text[: item.start])) is not None
    ]


@cache
def _paper(data: Callings) -> re.Pattern[str] | None:
    """A preposition, a word for something written, and the word that leads whose it is, before a name."""
    if not data.taken_from:
        return None
    words = "|".join(sorted(map(re.escape, data.documents), key=len, reverse=True))
    before = "|".join(map(re.escape, data.taken_from))
    leads = "|".join(sorted(map(re.escape, data.of), key=len, reverse=True))
    articles = "|".join(map(re.escape, data.articles))
    return re.compile(
        rf"(?<!\w)(?i:{before})(?: [\w.-]+){{0,6}}? [\w-]*(?i:{words})(?:s|es|e|en|n)?"
        rf" (?:{leads}|{articles})(?: (?:{articles}))?(?: [a-zß-ÿ-]+(?:en|er))?(?: {CAPITAL}){{0,2}} \Z",
    )
