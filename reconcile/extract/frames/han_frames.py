"""Frames that tell whose a number is and who passes it on, where the subject leads and no spaces part words.

议员转述国情院的报告说 (the service, through the lawmaker); 情报院报告称阵亡300人，干事向记者转述说; 我们按医院的资料估算.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.governing.attribution import NOBODY, Attribution, attribute
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.extract.speech.speaker_places import beside
from reconcile.lexicon import Hit
from reconcile.lexicon.glossing import calling_in
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relaying import Relaying
from reconcile.model import Name

_BY = Speech(words=(), kind="say", example="议员转述国情院的报告说，死者有300人。", speaker="before")
_REACH = 90
"""Characters between such words and their number."""
_TELLERS = frozenset({"person", "anonymous", "media", "raw"})
_SOURCES = frozenset({"agency", "government", "thinktank"})


def by_han_frames(sight: Sight, found: list[Event], reading: Reading, data: Relaying) -> Attribution:
    """The attribution of a number by such a frame, else by the words of speech of its sentence."""
    if _reckons_itself(sight, reading, data):
        return NOBODY
    framed = _passed_on(sight, found, reading, data) or _of_its_spokesman(sight, reading, data)
    return framed or _through(sight, attribute(sight, found, reading), reading, data)


def _reckons_itself(sight: Sight, reading: Reading, data: Relaying) -> bool:
    """True where who is asked, or who writes, reckons by what others have ("〈我们按〉医院的资料〈估算〉，大约在5000人")."""
    match = _own(data).search(sight.text, max(0, reading.start - _REACH), reading.start)
    return (
        match is not None
        and not sight.readings_in(match.end(), reading.start)
        and "。" not in sight.between(match.end(), reading.start)
    )


@cache
def _own(data: Relaying) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\A|[，。；：“])(?:{any_of(data.selves)})(?:{any_of(data.by)})[^，。；：]{{2,24}}?"
        rf"(?:{any_of(data.reckons)})[^。；]{{0,30}}\Z"
    )


def _passed_on(sight: Sight, found: list[Event], reading: Reading, data: Relaying) -> Attribution | None:
    """Whose paper somebody tells from (议员〈根据国防部提交的资料指出〉)."""
    match = _paper(data).search(sight.text, max(0, reading.start - _REACH), reading.start)
    if match is None or match.start() == 0 or {*"。；"} & {*sight.between(match.end(), reading.start)}:
        return None
    if any(match.end() < event.start < reading.start and event.speaker is not None for event in found):
        return None  # another tells the next number
    sources = [
        (name, item.start, item.end, item.value.kind)
        for item, name in named(sight)
        if match.end("by") <= item.start and item.end <= match.end() and item.value.kind in _SOURCES
    ]
    teller = beside(sight, Hit(match.start(), match.start(), _BY), frozenset())
    if not sources or teller is None or teller[3] not in _TELLERS or teller[2] > match.start():
        return None
    return _told(sources[0], teller, match.start())


@cache
def _paper(data: Relaying) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<by>{any_of(data.passes)})(?P<who>[^，。；：“”]{{2,18}}?)(?:(?:向|给)?[^，。；：“”]{{0,6}}?(?:{any_of(data.handed)})"
        rf"[^，。；：“”]{{0,6}}?)?的?(?:{any_of(data.papers)})(?:[^，。；：“”]{{0,8}}?(?:{any_of(data.tells)})|，|：)"
    )


def _through(sight: Sight, told: Attribution, reading: Reading, data: Relaying) -> Attribution:
    """The attribution with who ends the sentence and passes it on (…阵亡2000人，〈朝野干事向记者转述说〉)."""
    match = _behind(data).search(sight.text, reading.end)
    if match is None or told.claimant is None or told.via or sight.readings_in(reading.end, match.start()):
        return told
    who = [
        name
        for item, name in named(sight)
        if match.start("who") <= item.start < match.end("who") and item.value.kind in _TELLERS
    ]
    words = match.group("who")
    if not who and calling_in(words, sight.sentence.lang) is not None:
        who = [Name(words)]
    return told._replace(via=(who[0],)) if who and who[0] != told.claimant else told


def _of_its_spokesman(sight: Sight, reading: Reading, data: Relaying) -> Attribution | None:
    """The body that a clause is on, for its spokesman in the next (五角大楼不愿背书，〈其发言人〉只肯说…)."""
    match = _its(data).search(sight.text, 0, reading.start)
    if match is None or sight.readings_in(match.end(), reading.start):
        return None
    lead = [(item, name) for item, name in named(sight) if item.start <= _OPENS and item.end <= match.start()]
    if not lead or lead[0][0].value.kind not in _SOURCES:
        return None
    item, name = lead[0]
    event = Event(match.start(), match.end(), _BY, name, item.start, item.end, item.value.kind)
    return Attribution(name, (), "asserts", event, False, None, ("speech.frame",))


_OPENS = 2


@cache
def _its(data: Relaying) -> re.Pattern[str]:
    return re.compile(rf"[，；]其(?:{any_of(data.spokes)})[^，。；]{{0,16}}?(?:{any_of(data.tells)})")


@cache
def _behind(data: Relaying) -> re.Pattern[str]:
    return re.compile(
        rf"[，,](?P<who>[^，。；：“”]{{2,16}}?)(?:会后|随后|当天|事后|散会后)?(?:向|对)?(?:记者|媒体|本报|本社)?"
        rf"(?:{any_of(data.behind)})(?:说|称|道)?[。.]?\s*\Z"
    )


def _told(who: Found, via: Found, at: int) -> Attribution:
    relay = (via[0],) if via[0] != who[0] else ()
    return Attribution(who[0], relay, "asserts", Event(at, at + 1, _BY, *who), False, None, ("speech.frame",))
