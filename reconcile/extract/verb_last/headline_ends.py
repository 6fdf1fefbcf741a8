"""Who ends a headline, behind a gap or in brackets, in Korean and Chinese.

…추가 파병〈…합참 발표〉, "…배치" 〈<NYT>〉, 파병설…〈러 "가짜뉴스"〉; in a title also who leads it before 'single quotes'.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named, numbered
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relaying import Relaying, relaying
from reconcile.lexicon.telling import Telling, telling
from reconcile.model import Name

_ENDS = Speech(words=(), kind="say", example="북한군 2천명 추가 파병…합참 발표", speaker="before", close=True)
_TELLERS = frozenset({"agency", "government", "thinktank", "anonymous", "media", "person", "country"})
_BRACKETED = re.compile(r"[<(\[〈《（【](?P<who>[^<>()\[\]〈〉《》（）【】\d]{2,20})[>)\]〉》）】]\s*\Z")
_REJECTED = re.compile(
    r"(?:…|\.\.\.|/) ?(?P<who>[^…/\"“'‘]{1,20}?)(?:은|는|,)? ?[\"“'‘](?P<words>[^\"”'’]+)[\"”'’]\s*\Z"
)
_LED = re.compile(r"\W{0,3}(?P<who>[^\"“'‘…]{2,24}?)(?:은|는|,)? ?['‘](?=.*['’])")

_SET_AGAINST = re.compile(r"(?:…|\.\.\.|/) ?(?P<who>[^…/\"“'‘]{2,20}?)(?:은|는|,)? ?[\"“‘'](?=[^\"”]*\d)")


def ending(sight: Sight) -> list[Event]:
    """The event of who ends a headline; none for other lines and where nobody is named there."""
    data = telling(sight.sentence.lang)
    if sight.sentence.kind not in ("heading", "reference") or not sight.numbers:
        return []
    if data is None:
        return _in_han(sight)
    if sight.sentence.label is not None:
        return []  # the headline of an interview
    rejected = _REJECTED.search(sight.text)
    if rejected is not None and (rejecting := _rejecting(sight, rejected)):
        return rejecting
    match = _BRACKETED.search(sight.text) or _gap(data).search(sight.text)
    if match is not None and numbered(sight, 0, match.start()):
        who = _whole(sight, match)
        seat = who is not None and who[3] == "country" and sight.text[who[2] :].strip()
        return [Event(match.start(), match.end(), _ENDS, *who)] if who is not None and not seat else []
    led = _LED.match(sight.text) or _SET_AGAINST.search(sight.text)
    who = _whole(sight, led) if led is not None else None
    return [Event(led.end() - 1, led.end(), _ENDS, *who)] if led is not None and who is not None else []


def _in_han(sight: Sight) -> list[Event]:
    """The same in Chinese (朝军伤亡超过4000人〈——乌总参〉, “…”〈（路透社）〉)."""
    words = relaying(sight.sentence.lang)
    if words is None or sight.sentence.label is not None:
        return []
    match = _BRACKETED.search(sight.text) or _gap_in_han(words).search(sight.text)
    if match is None or not numbered(sight, 0, match.start()):
        return []
    who = _whole(sight, match)
    return [Event(match.start(), match.end(), _ENDS, *who)] if who is not None and who[3] != "country" else []


@cache
def _gap_in_han(data: Relaying) -> re.Pattern[str]:
    return re.compile(
        rf"(?:——|—|–|｜|\||…|/)[ \u3000]?(?P<who>[^…—｜|/，。“”]{{2,16}}?)"
        rf"(?:(?:向国会|最新|首次)?(?:{any_of((*data.papers, *data.tells))}))?\s*\Z"
    )


def _rejecting(sight: Sight, match: re.Match[str]) -> list[Event]:
    """Who rejects at its end what a headline tells (…파병설…〈러 "가짜뉴스"〉)."""
    who = _whole(sight, match)
    inside = [hit for hit in sight.speech if match.start("words") <= hit.start < match.end("words")]
    if who is None or not inside or numbered(sight, *match.span("words")):
        return []
    return [Event(hit.start, hit.end, hit.value, *who) for hit in inside if hit.value.stance != "asserts"][:1]


def _whole(sight: Sight, match: re.Match[str]) -> tuple[Name, int, int, str] | None:
    """The name that the words of a match are, with what the data call its country before it."""
    start, end = match.span("who")
    found: list[tuple[Hit[Entity], Name]] = [
        (item, name)
        for item, name in named(sight)
        if start <= item.start and item.end == end and item.value.kind in _TELLERS
    ]
    if not found or sight.text[start : found[0][0].start].strip():
        return None
    item, name = found[-1]
    return name, item.start, item.end, item.value.kind


@cache
def _gap(data: Telling) -> re.Pattern[str]:
    nouns = any_of(data.accounts)
    return re.compile(
        rf"(?:…|\.\.\.|/| [-―—–] |[=＝]) ?(?P<who>[^…/\"“”'‘’]{{2,24}}?)(?:,| 측)?"
        rf"(?: (?:국회 |정보위 |의회 |첫 |긴급 |공식 )?(?:{nouns}|보도|확인|공개|인용|단독|첫 공개))?\s*\Z"
    )
