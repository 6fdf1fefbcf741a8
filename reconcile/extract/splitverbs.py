"""Verbs in two parts, the second at the end of its clause: "sagte … zu", "nahm … fest"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit, measures
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import Phrases

_MARK = " … "
_ENDS = re.compile(r"\s*(?:[,.;:!?–—)»“]|und\b|\Z)")


@cache
def _verbs(lang: str) -> Phrases[tuple[str, Measure]]:
    pairs = [
        (verb.split(_MARK), measure)
        for measure in measures().by_key.values()
        if (cue := measure.cues.get(lang)) is not None
        for verb in cue.split
    ]
    return Phrases((verb, (particle, measure)) for (verb, particle), measure in pairs)


def split_verbs(text: str, lang: str) -> list[Hit[Measure]]:
    """Both parts of each such verb of a sentence."""
    found: list[Hit[Measure]] = []
    for hit in _verbs(lang).find(text):
        particle, measure = hit.value
        for match in re.compile(rf"(?<!\w){re.escape(particle)}(?!\w)").finditer(text, hit.end):
            if any(sign in text[hit.end : match.start()] for sign in ".;:"):
                break
            if _ENDS.match(text, match.end()):
                found += [Hit(hit.start, hit.end, measure), Hit(match.start(), match.end(), measure)]
                break
    return found
