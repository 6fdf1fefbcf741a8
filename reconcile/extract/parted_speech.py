"""Verbs of saying in two parts, the second at the end of its clause: "deutete am Abend 〈an〉", "legte 〈dar〉"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import Speech

_MARK = " … "
_ENDS = r"(?=\s*(?:[,.;:!?–—)»“«]|und\b|dass\b|\Z))"
_PARTED = Speech(
    words=(), kind="say", example="Der Verband deutete am Abend an, es seien 300.", speaker="either"
)


def parted_speech(text: str, lang: str) -> list[Hit[Speech]]:
    """The first part of each such verb in a text."""
    return [
        Hit(match.start(1), match.end(1), _PARTED)
        for pattern in _patterns(lang)
        for match in pattern.finditer(text)
    ]


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """One pattern for each second part; between both stands nothing that ends a clause."""
    data = callings(lang)
    first: dict[str, list[str]] = {}
    for verb in data.parted if data is not None else ():
        head, _, tail = verb.partition(_MARK)
        first.setdefault(tail, []).append(head)
    return tuple(
        re.compile(
            rf"(?<!\w)({'|'.join(map(re.escape, heads))}) (?:(?!und\b)[^\s.;:,]+ ){{0,14}}?{re.escape(tail)}{_ENDS}"
        )
        for tail, heads in sorted(first.items())
    )
