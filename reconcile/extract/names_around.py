"""Known names of which a word with a capital is a part ("le ministère de 〈l'Intérieur〉, lequel parle de 300")."""

from __future__ import annotations

import re

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, speaker_name
from reconcile.lexicon.callings import callings


def name_around(sight: Sight, start: int, end: int) -> Found | None:
    """The body whose longer name holds a stretch, in a language with callings that stand before names."""
    data = callings(sight.sentence.lang)
    if data is None or not data.adjectives:
        return None
    for hit in sight.names:
        body = hit.value.kind in ("agency", "government", "thinktank")
        if body and hit.start < start and end <= hit.end and (name := speaker_name(hit.value)) is not None:
            return name, hit.start, hit.end, hit.value.kind
    return None


def opens_clause(sight: Sight, start: int) -> bool:
    """True for a name behind a mark or a word of joining and a word for its kind (", 〈le syndicat〉 Solidaires 40 000")."""
    data = callings(sight.sentence.lang)
    if data is None or not sight.language.grammar.pointers or not data.adjectives:
        return False
    articles = "|".join(
        word if word.endswith("'") else f"{word} " for word in sight.language.grammar.pointers
    )
    kind = rf"(?:[,;]| et| mais| contre| quand) (?:{articles})(?:[a-zà-ÿ-]+ ){{1,3}}\Z"
    return re.search(kind, sight.text[:start].replace("’", "'")) is not None
