"""Sources without an article that only an adjective tells apart: "de source 〈policière〉"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.callings import Callings
from reconcile.model import Name


def of_sources(sight: Sight, data: Callings) -> list[tuple[int, int, Name]]:
    """Such sources of a sentence, with where their words stand and their English."""
    if not data.sources:
        return []
    found = []
    for match in _pattern(data).finditer(sight.text):
        told = data.sources.get(match.group("kind") or "") or _country(
            match.group("other"), sight.sentence.lang
        )
        if told is None and match.group("other") is not None:
            continue
        words = f"{told} source" if told is not None else "source close to the matter"
        found.append((match.start(), match.end(), Name(f"{words} (anonymous)")))
    return found


@cache
def _pattern(data: Callings) -> re.Pattern[str]:
    kinds = "|".join(sorted(map(re.escape, data.sources), key=len, reverse=True))
    leads = "|".join(sorted(map(re.escape, data.source_leads), key=len, reverse=True))
    close = "|".join(sorted(map(re.escape, data.source_close), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?i:{leads}) (?:(?P<kind>{kinds})(?:s|e|es)?(?![\w-])|(?:{close}) (?:[\w’'-]+ ?){{1,3}}"
        rf"|(?P<other>[a-zà-ÿ-]+)(?![\w-]))"
    )


def _country(word: str | None, lang: str) -> str | None:
    """The country of which an adjective is made."""
    if word is None:
        return None
    hits = entities().phrases(lang).longest(word)
    whole = (hit.value for hit in hits if hit.start == 0 and hit.end == len(word))
    return next((entity.name for entity in whole if entity.kind in ("country", "place")), None)
