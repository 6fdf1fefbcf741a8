"""Outlets that a particle marks as who is told (ロイター〈に〉語った, 한빛통신〈에〉 말했다): they relay."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_HEARER = Speech(words=(), kind="according", example="高官はロイターに語った。", close=True, media=True)


def heard_by(sight: Sight, found: list[Event]) -> list[Event]:
    """Outlets that a particle marks as who is told (ロイター〈に〉語った): they relay."""
    if not sight.language.grammar.hearer:
        return []
    made = []
    for item, name in named(sight):
        if item.value.kind != "media" or any(event.at == item.start for event in found):
            continue
        behind = any(event.start > item.end and event.entry.kind == "say" for event in found)
        told = sight.text.startswith(sight.language.grammar.hearer, item.end) or _told(sight, item.end)
        if behind and told:
            made.append(Event(item.end, item.end + 1, _HEARER, name, item.start, item.end, "media"))
    return [*made, *_unknown_hearers(sight, found)]


_TOLD = re.compile(
    r"(?:\([A-Z]{2,5}\))?(?:에게? (?!따르면|의하면|실린|게재|기고|보도|대해|대한|관해|출연|나온|인용)"
    r"|[와과](?:의|는|도)? (?:단독 |전화 |서면 )?(?:인터뷰|통화|문답))"
)


def _told(sight: Sight, end: int) -> bool:
    """True for an outlet that hears what the end of the sentence says ("연합뉴스〈에〉 430명이 숨졌다고 말했다")."""
    return bool(sight.language.grammar.quoting) and _TOLD.match(sight.text, end) is not None


def _unknown_hearers(sight: Sight, found: list[Event]) -> list[Event]:
    """Outlets that no data file has, told by the end of their name and the particle of who is told."""
    pattern = _hearers(sight.language.grammar.outlets, sight.language.grammar.hearer)
    made = []
    for match in pattern.finditer(sight.text) if pattern is not None else ():
        start, end = match.span(1)
        taken = any(item.start < end and start < item.end for item in sight.names)
        if not taken and any(event.start > end and event.entry.kind == "say" for event in found):
            made.append(Event(end, end + 1, _HEARER, Name(match.group(1)), start, end, "media"))
    return made


@cache
def _hearers(outlets: tuple[str, ...], hearer: tuple[str, ...]) -> re.Pattern[str] | None:
    if not outlets:
        return None
    kinds, marks = (
        "|".join(sorted(map(re.escape, words), key=len, reverse=True)) for words in (outlets, hearer)
    )
    name = r"[가-힣]{2,8}|[\u30a0-\u30ff\u4e00-\u9fff・]{2,12}"
    return re.compile(rf"(?<![가-힣\u30a0-\u30ff\u4e00-\u9fff])((?:{name})?(?<=.)(?:{kinds}))(?:{marks})")
