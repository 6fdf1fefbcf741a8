"""Papers that no data file has, by what papers are called: "die 〈»Tarsiner Rundschau«〉"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings


def quoted_outlets(text: str, data: Callings, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The titles in quotation marks behind an article whose last word papers have, as names of outlets."""
    pattern = _pattern(data)
    return [
        Hit(match.start(1), match.end(1), Entity(key="", name=match.group(1), kind="media", example=""))
        for match in (pattern.finditer(text) if pattern is not None else ())
        if not any(
            hit.start < match.end(1) and match.start(1) < hit.end
            for hit in known
            if hit.value.kind == "media"
        )
    ]


@cache
def _pattern(data: Callings) -> re.Pattern[str] | None:
    if not data.outlet_words:
        return None
    words = "|".join(map(re.escape, data.outlet_words))
    title = rf"(?:[A-ZÄÖÜ][\w-]+ ){{0,3}}[\w-]*(?i:{words})"
    articles = "|".join(map(re.escape, data.articles))
    return re.compile(rf"(?<!\w)(?i:{articles})(?: [A-ZÄÖÜa-zß-ü][\w-]+){{0,2}} [»„“‚]({title})[«“”‘]")
