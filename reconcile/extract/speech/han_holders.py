"""Who bears an office of a body that the data know, where no spaces part words: 云南省应急管理厅〈副厅长李国强〉通报.

The one who is named speaks, and his body stands beside him; a spokesman speaks for his body.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.headphrase import head_phrase
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.glossing import calling_in, glosses, kind_of, office_before
from reconcile.lexicon.naming import bearer
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relaying import relaying
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
    return [_borne(sight, _reckoning(sight, event)) for event in found]


def _reckoning(sight: Sight, event: Event) -> Event:
    """An event of nobody, with who stands before the means by which he reckons (教授某某〈根据数据〉推算, …，得出)."""
    data, lang = relaying(sight.sentence.lang), sight.sentence.lang
    if data is None or event.speaker is not None or event.kind != "none":
        return event
    if event.entry.kind != "say" or event.entry.stance != "asserts":
        return event
    floor = max((match.end() for match in _STOPS.finditer(sight.text, 0, event.start)), default=0)
    begins = [floor, *(match.end() for match in _COMMA.finditer(sight.text, floor, event.start))]
    for begin in begins[::-1][:_CLAUSES]:
        clause = _COMMA.search(sight.text, begin)
        end = min(event.start, clause.start() if clause is not None else event.start)
        for stop in sorted(
            {match.start() for match in _means(data.means).finditer(sight.text, begin + 2, end)}
        ):
            words = sight.text[begin:stop]
            known = office_before(words, lang) or kind_of(words, lang) is not None
            known = known or any(one.start == begin and one.end == stop for one in _bodies(sight))
            found = raw(sight, begin, stop) if known else None
            if found is not None:
                return event._replace(speaker=found[0], at=found[1], until=found[2], kind=found[3])
    return event


def _bodies(sight: Sight) -> list[Hit[Entity]]:
    return [one for one in sight.names if one.value.kind in ("agency", "thinktank", "person", "government")]


@cache
def _means(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words))


_STOPS = re.compile(r"[。；！？\n：]")
_COMMA = re.compile(r"[，,]")
_CLAUSES = 4
"""Clauses before a verb among which its subject may lead, with its own."""


def _borne(sight: Sight, event: Event) -> Event:
    if event.speaker is None or event.at is None or event.until is None:
        return event
    if event.kind == "person" and event.speaker.entity is None:
        start = _with_office(sight, event.at)
        name = Name(sight.text[start : event.until])
        return event if start == event.at else event._replace(speaker=name, at=start)
    if event.kind == "anonymous":
        return _named(sight, event)
    stop = _held_until(sight, event) if event.kind in _BODIES else None
    if stop is None:
        return event
    start = head_phrase(sight, event.at, event.until)[0]
    start += not "\u4e00" <= sight.text[start] <= "\u9fff"  # △韩国…研究院研究员某某
    return event._replace(speaker=Name(sight.text[start:stop]), at=start, until=stop, kind="agency")


def _named(sight: Sight, event: Event) -> Event:
    """An office without a name, with the name right behind it (大学〈教授林志明〉用影像点算)."""
    at, until, lang = event.at or 0, event.until or 0, sight.sentence.lang
    if calling_in(sight.text[at:until], lang) is None:
        return event
    stop = _name_until(sight, until)
    if stop is None:
        return event
    start = head_phrase(sight, at, until)[0]
    return event._replace(speaker=Name(sight.text[start:stop]), at=start, until=stop, kind="person")


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
    return _name_until(sight, office.end())


def _name_until(sight: Sight, start: int) -> int | None:
    """Where the name of a person ends that begins at an offset; None where none does, or a day (协调员〈周二〉)."""
    lang = sight.sentence.lang
    if any(time.start == start for time in sight.times):
        return None
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
_FOREIGN = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}?)+(?=[，。：；、（(]|\Z|[对向在则还也又称说表告接指认透强估宣])"
)


def _ends(sight: Sight, at: int) -> bool:
    """True where a name may end: before a sign, a verb of telling, a time, or what stands between subject and verb."""
    grammar, text = sight.language.grammar, sight.text
    if at >= len(text) or not "\u4e00" <= text[at] <= "\u9fff":
        return True
    begins = at in {*(hit.start for hit in sight.speech), *(time.start for time in sight.times)}
    data = relaying(sight.sentence.lang)
    means = data.means if data is not None else ()
    return begins or text.startswith((*grammar.aside, *grammar.adverbs, *means), at)


_SPOKES = frozenset(
    {"spokesman", "spokesperson", "spokeswoman", "press officer", "official", "source", "sources"}
)
"""Callings of who speaks for the body or is not meant by name."""


@cache
def _offices(lang: str) -> re.Pattern[str]:
    """An office right behind a body, or behind the name of a part of it."""
    data = glosses(lang)
    roles = any_of(sorted(data.roles if data is not None else (), key=len, reverse=True))
    return re.compile(rf"[\u4e00-\u9fff]{{0,{_BETWEEN}}}?(?P<office>{roles})")
