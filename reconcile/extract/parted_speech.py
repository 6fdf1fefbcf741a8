"""Verbs of saying in two parts, the second at the end of its clause: "deutete am Abend 〈an〉", "wies er 〈zurück〉"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech
from reconcile.model import Stance

_MARK = " … "
_BETWEEN = r"(?:(?!und\b)(?:\d[\d.,]*|[^\s.;:,]+) ){0,14}?"
_ENDS = r"(?=\s*(?:[,.;:!?–—)»“«]|und\b|dass\b|\Z))"


def parted_speech(text: str, lang: str) -> list[Hit[Speech]]:
    """The first part of each such verb in a text."""
    return [
        Hit(match.start(1), match.end(1), entry)
        for pattern, entry in _patterns(lang)
        for match in pattern.finditer(text)
    ]


@cache
def _patterns(lang: str) -> tuple[tuple[re.Pattern[str], Speech], ...]:
    data = callings(lang)
    return tuple(pair for stance in ("asserts", "denies", "doubts") for pair in _of(data, stance))


def _of(data: Callings | None, stance: Stance) -> list[tuple[re.Pattern[str], Speech]]:
    """One pattern for each second part; between both stands nothing that ends a clause."""
    if data is None:
        return []
    verbs = {"asserts": data.parted, "denies": data.parted_denying, "doubts": data.parted_doubting}[stance]
    first: dict[str, list[str]] = {}
    for verb in verbs:
        head, _, tail = verb.partition(_MARK)
        first.setdefault(tail, []).append(head)
    entry = Speech(
        words=(), kind="say", example="Sie deutete an, es seien 300.", speaker="either", stance=stance
    )
    return [
        (
            re.compile(rf"(?<!\w)({'|'.join(map(re.escape, heads))}) {_BETWEEN}{re.escape(tail)}{_ENDS}"),
            entry,
        )
        for tail, heads in sorted(first.items())
    ]
