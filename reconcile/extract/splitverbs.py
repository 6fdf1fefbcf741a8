"""Verbs in two parts, the second at the end of its clause: "sagte … zu", "nahm … fest"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TypeVar

from reconcile.lexicon import Hit, measures
from reconcile.lexicon.language import StatusCue, language
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import Phrases

_T = TypeVar("_T")
_MARK = " … "
_STOPS = re.compile(r"[.;:](?=\s)")
"""A sign that ends a clause; not the one within a number (1.200)."""
_ENDS = re.compile(r"\s*(?:[,.;:!?–—)»“]|und\b|\Z)")


@cache
def _verbs(lang: str) -> Phrases[tuple[str, Measure]]:
    return _index(
        (verb, measure)
        for measure in measures().by_key.values()
        if (cue := measure.cues.get(lang)) is not None
        for verb in cue.split
    )


@cache
def _moves(lang: str) -> Phrases[tuple[str, StatusCue]]:
    return _index((verb, entry) for entry in language(lang).statuses for verb in entry.split)


def _index(verbs: Iterable[tuple[str, _T]]) -> Phrases[tuple[str, _T]]:
    """The first parts, each with its second and what both say."""
    pairs = [(verb.split(_MARK), value) for verb, value in verbs]
    return Phrases((first, (second, value)) for (first, second), value in pairs)


def split_verbs(text: str, lang: str) -> list[Hit[Measure]]:
    """Both parts of each such verb of a sentence that says a measure."""
    return _parts(text, _verbs(lang))


def split_statuses(text: str, lang: str) -> list[Hit[StatusCue]]:
    """Both parts of each such verb of a sentence that says how far people or arms have come."""
    return _parts(text, _moves(lang))


def _parts(text: str, verbs: Phrases[tuple[str, _T]]) -> list[Hit[_T]]:
    found: list[Hit[_T]] = []
    for hit in verbs.find(text):
        particle, value = hit.value
        for match in re.compile(rf"(?<!\w){re.escape(particle)}(?!\w)").finditer(text, hit.end):
            if _STOPS.search(text, hit.end, match.start()):
                break
            if _ENDS.match(text, match.end()):
                found += [Hit(hit.start, hit.end, value), Hit(match.start(), match.end(), value)]
                break
    return found
