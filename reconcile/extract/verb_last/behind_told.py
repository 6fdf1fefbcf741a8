"""Who stands with the particle of a subject between what is told and its verb: 3명이 다쳤다〈고 소방서가〉 전했다.

The topic that opens such a sentence tells where or of what, not who says it.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.naming import names_body
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.telling import telling

_TELLS = frozenset({"agency", "government", "person", "anonymous", "thinktank", "media"})
_WORDS = 3
"""Words between the particle and the verb at the most: when, where and to whom it was told."""


def behind_told(sight: Sight, hit: Hit[Speech], floor: int) -> Found | None:
    """The subject of a verb that stands right behind what it tells; None where there is none."""
    data = telling(sight.sentence.lang)
    if data is None or not data.told_ends or hit.value.close or not sight.language.grammar.quoting:
        return None
    ends = [match.end() for match in _told(data.told_ends).finditer(sight.text, floor, hit.start)]
    if not ends:
        return None
    begin = ends[-1]
    for item, name in reversed(named(sight)):
        if (
            begin <= item.start < hit.start
            and item.value.kind in _TELLS
            and _acts(sight, item.end, hit.start)
        ):
            return body(sight, item, name)
    for match in re.finditer(r"[가-힣A-Za-z]+(?=[이가] )", sight.text[begin : hit.start]):
        stop = begin + match.end()
        if names_body(match.group(), sight.sentence.lang) and _acts(sight, stop, hit.start):
            return raw(sight, begin, stop)
    return None


def _acts(sight: Sight, end: int, verb: int) -> bool:
    """True for a name with the particle of a subject and few words behind it before the verb."""
    between = sight.between(end, verb)
    if any(end <= other.start and other.end < verb for other in sight.speech):
        return False
    marked = re.match(r"(?:\([^()]{1,24}\))?(?:이|가|께서|에서|측이|측은|은|는)(?=\s|\Z)", between)
    return marked is not None and len(between[marked.end() :].split()) <= _WORDS and "," not in between


@cache
def _told(ends: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(ends)}) +")
