"""Who speaks outside of quotation marks and who within them, where the predicate stands last and words are spaced.

In 주지사는 "시장들이 보고한 것만 210명"이라고 말했다 the mayors are within the governor's words: whoever is named
there is no subject of the verb behind them, and the verb within them binds nobody outside before its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found
from reconcile.lexicon import Hit
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Speech

_LABEL = re.compile(r"[\W_]*\w[^>〉＞\n\"“]{0,24}[>〉＞]")
"""Who speaks in a script of a broadcast, at the head of a line ("■ 서가은 진행자> …")."""
_PAIRS = {"“": "”", '"': '"'}

Seek = Callable[[Hit[Speech], int], Found | None]
"""Looks for the speaker of a verb from an offset on."""


def quotations(text: str) -> list[tuple[int, int]]:
    """Where the words in double quotation marks begin and end, without the marks; none where a mark has no pair."""
    found = []
    at = 0
    while at < len(text):
        close = _PAIRS.get(text[at])
        end = text.find(close, at + 1) if close is not None else -1
        if end > at:
            found.append((at + 1, end))
            at = end
        at += 1
    return found


def apart(sight: Sight, hit: Hit[Speech], floor: int, seek: Seek) -> Found | None:
    """The speaker of a verb, looked for on its own side of the quotation marks first."""
    quoted = quotations(sight.text) if sight.language.grammar.quoting else _spoken(sight)
    label = _LABEL.match(sight.text) if sight.language.grammar.quoting and sight.sentence.first else None
    floor = max(floor, label.end()) if label is not None else floor
    inside = next((start for start, end in quoted if start <= hit.start < end), None)
    if inside is not None:
        own = seek(hit, max(floor, inside)) if hit.value.stance == "asserts" else None
        outer = Hit(inside - 1, inside - 1, hit.value)
        return own or seek(outer, min(floor, inside - 1)) or seek(hit, max(floor, inside))
    stop = hit.start
    for start, end in reversed([pair for pair in quoted if floor <= pair[0] and pair[1] <= hit.start]):
        found = seek(hit if stop == hit.start else Hit(stop, stop, hit.value), end + 1)
        if found is not None:
            return found
        stop = start - 1
    return seek(hit if stop == hit.start else Hit(stop, stop, hit.value), floor)


def _spoken(sight: Sight) -> list[tuple[int, int]]:
    """The same in a script without spaces: words in quotation marks that a verb of speech closes (「…」と話す)."""
    if glosses(sight.sentence.lang) is None:
        return []
    return [match.span(1) for match in _CLOSED.finditer(sight.text)]


_CLOSED = re.compile(r"「([^「」]{6,})」(?=と|など)")


def quoted(sight: Sight, at: int) -> bool:
    """True for an offset within somebody's words."""
    return bool(sight.language.grammar.quoting) and any(
        start <= at < end for start, end in quotations(sight.text)
    )


def within(text: str, hit: Hit[Speech]) -> bool:
    """True for a word within 「…」: whoever speaks there is not who speaks outside."""
    return text.rfind("「", 0, hit.start) > text.rfind("」", 0, hit.end)
