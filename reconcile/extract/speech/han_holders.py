"""Who bears an office of a body that the data know, where no spaces part words: 云南省应急管理厅〈副厅长李国强〉通报.

The one who is named speaks, and his body stands beside him; a spokesman speaks for his body.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.headphrase import head_phrase
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.glossing import calling_in, glosses, kind_of
from reconcile.lexicon.naming import bearer
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.sounding import person
from reconcile.model import Name

_BODIES = frozenset({"agency", "government", "thinktank", "country"})
_BETWEEN = 18
"""Signs between a body and the office, of a part of the body (国防研究院〈安保战略中心〉主任)."""
_LONG = 10
"""Signs of an office, at the most."""
_GIVEN = (3, 2, 4)
"""Signs of a name at home, the usual number first."""


def with_holders(sight: Sight, found: list[Event]) -> list[Event]:
    """The events of a sentence, with who bears an office of a body for the body alone."""
    if sight.language.grammar.spaced or sight.final or glosses(sight.sentence.lang) is None:
        return found
    return [_borne(sight, event) for event in found]


def _borne(sight: Sight, event: Event) -> Event:
    if event.speaker is None or event.at is None or event.until is None:
        return event
    if event.kind == "person" and event.speaker.entity is None:
        start = _with_office(sight, event.at)
        name = Name(sight.text[start : event.until])
        return event if start == event.at else event._replace(speaker=name, at=start)
    stop = _held_until(sight, event) if event.kind in _BODIES else None
    if stop is None:
        return event
    start = head_phrase(sight, event.at, event.until)[0]
    start += not "\u4e00" <= sight.text[start] <= "\u9fff"  # △韩国…研究院研究员某某
    return event._replace(speaker=Name(sight.text[start:stop]), at=start, until=stop, kind="agency")


def _with_office(sight: Sight, at: int) -> int:
    """Where the phrase begins of an office and its body right before the name of who bears it; ``at`` without one."""
    data, lang = glosses(sight.sentence.lang), sight.sentence.lang
    office = calling_in(sight.text[max(0, at - _LONG) : at], lang)
    if data is None or office is None or at < len(office[0]):
        return at
    start = at - len(office[0])
    begin = head_phrase(sight, start, at)[0]
    return begin if kind_of(sight.text[begin:start], lang) is not None else at


def _held_until(sight: Sight, event: Event) -> int | None:
    """Where the name ends of who bears an office of an event's body; None where nobody does."""
    at, until = event.at or 0, event.until or 0
    data = glosses(sight.sentence.lang)
    if data is None or sight.text[at:until].endswith(tuple(data.roles)):
        return None
    office = _offices(sight.sentence.lang).match(sight.text, until)
    if office is None or data.roles[office["office"]] in _SPOKES:
        return None
    start, lang = office.end(), sight.sentence.lang
    foreign = _FOREIGN.match(sight.text, start)
    if foreign is not None and person(foreign.group(), lang) is not None:
        return foreign.end() if _ends(sight, foreign.end()) else None
    for size in _GIVEN:
        name = sight.text[start : start + size]
        if len(name) == size and _ends(sight, start + size) and _name(name, lang):
            return start + size
    return None


def _name(words: str, lang: str) -> bool:
    return bearer(words, lang) is not None and not any(char in _NO_NAME for char in words)


_NO_NAME = "的了在是有和与及或从到对把被将也则还又都就等曾已称说向据以"
_FOREIGN = re.compile(r"[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}?)+(?=[，。：；、（(]|\Z|[对向在则还也又称说表告接指认透强估宣])")


def _ends(sight: Sight, at: int) -> bool:
    """True where a name may end: before a sign, a verb of telling, a time, or what stands between subject and verb."""
    grammar, text = sight.language.grammar, sight.text
    if at >= len(text) or not "\u4e00" <= text[at] <= "\u9fff":
        return True
    begins = any(one.start == at for one in (*sight.speech, *sight.times))
    return begins or text.startswith((*grammar.aside, *grammar.adverbs), at)


_SPOKES = frozenset({"spokesman", "spokesperson", "spokeswoman", "press officer", "official", "source", "sources"})
"""Callings of who speaks for the body or is not meant by name."""


@cache
def _offices(lang: str) -> re.Pattern[str]:
    """An office right behind a body, or behind the name of a part of it."""
    data = glosses(lang)
    roles = any_of(sorted(data.roles if data is not None else (), key=len, reverse=True))
    return re.compile(rf"[\u4e00-\u9fff]{{0,{_BETWEEN}}}?(?P<office>{roles})")
