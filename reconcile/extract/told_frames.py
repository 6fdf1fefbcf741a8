"""Frames that tell whose a number is and who passes it on, where the predicate stands last and words are spaced.

르몽드는 …이라는 국방부의 추정을 실었다 (the ministry, through the paper); 의원은 국정원이 …로 보고했다고 전했다; 의원실이
국방부에서 받은 자료에 따르면; 국방연구원 보고서를 쓴 연구진은; 보고한 전사자는 300명, 부상자는 900명; 4월에 밝힌 600명보다.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.attribution import NOBODY, Attribution, attribute
from reconcile.extract.event import Event
from reconcile.extract.figure_of import tells_noun
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named
from reconcile.extract.speaker_places import close, marked
from reconcile.extract.within_quotes import quoted
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.telling import Telling, telling

_BY = Speech(words=(), kind="say", example="국방부의 추정을 실었다.", speaker="before", close=True)
_NEAR = 60
"""Characters between a number and the noun for what somebody tells of it."""
_BACK = 90
"""Characters between the words for a paper and a number in it."""
_KINDS = frozenset({"agency", "government", "thinktank", "person", "anonymous", "media", "country", "group"})
_PASSING = frozenset({"media", "person", "anonymous", "agency", "thinktank", "government"})


def attributed(sight: Sight, found: list[Event], reading: Reading) -> Attribution:
    """The attribution of a number by such a frame, else by the words of speech of its sentence."""
    data = telling(sight.sentence.lang)
    if data is None:
        return attribute(sight, found, reading)
    framed = (
        _passed_on(sight, reading, data)
        or _relayed(sight, found, reading, data)
        or _received(sight, reading, data)
        or _written(sight, reading, data)
    )
    if framed is not None:
        return framed
    told = _through(sight, attribute(sight, found, reading), reading)
    if told.claimant is None and not told.carried:
        return _listed(sight, found, reading) or _of_before(sight, reading, told, data) or told
    return told


def _through(sight: Sight, told: Attribution, reading: Reading) -> Attribution:
    """The attribution with the outlet in brackets that ends the sentence (…라고 말함(〈로이터〉).)."""
    match = _CREDIT.search(sight.text, reading.end)
    if match is None or told.claimant is None or told.via:
        return told
    outlets = [
        name
        for item, name in named(sight)
        if match.start() < item.start and item.end == match.end("who") and item.value.kind == "media"
    ]
    return told._replace(via=(outlets[0],)) if outlets and outlets[0] != told.claimant else told


_CREDIT = re.compile(r"[(\[<](?P<who>[^()\[\]<>]{2,20})[)\]>]\.?\s*\Z")


def _told(who: Found, via: Found | None, at: int) -> Attribution:
    relay = (via[0],) if via is not None and via[0] != who[0] else ()
    event = Event(at, at + 1, _BY, *who)
    return Attribution(who[0], relay, "asserts", event, False, None, ("speech.frame",))


def _at(sight: Sight, end: int) -> Found | None:
    """Who is named right before an offset; words that no data file has only where they may be a body."""
    found = close(sight, Hit(end, end, _BY))
    return found if found is not None and found[3] in _KINDS else None


def _topic(sight: Sight, before: int) -> Found | None:
    """Who is the topic of a sentence, before an offset."""
    found = marked(sight, Hit(before, before, _BY), 0)
    return found if found is not None and found[3] in _PASSING else None


def _passed_on(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """Whose account the topic of the sentence passes on (신문은 300명이 숨졌다는 〈국방부의 추정을〉 실었다)."""
    match = _account(data).match(sight.text, reading.end)
    if match is None or sight.readings_in(reading.end, match.end()):
        return None
    who, topic = _at(sight, match.end("who")), _topic(sight, reading.start)
    if who is None or who[1] < match.start("who") or topic is None or topic[0] == who[0]:
        return None
    return _told(who, topic, match.start("who"))


@cache
def _account(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"[^.]{{0,{_NEAR}}}?(?:(?:{any_of(data.clauses)})[\"”’']?|[\"”’'](?:이?라)?는) (?P<who>[^\"“”,.]{{2,30}}?)의? ?"
        rf"(?:{any_of(data.accounts)})[\"”’']?(?:을|를|도|까지) (?:[^ ,.]{{1,8}} ){{0,3}}(?:{any_of(data.passes)})"
    )


def _relayed(sight: Sight, found: list[Event], reading: Reading, data: Telling) -> Attribution | None:
    """Who says it within what the topic says (의원은 〈국정원이〉 300명으로 〈보고했다고〉 전했다)."""
    after = [
        one
        for one in found
        if one.start >= reading.end and one.entry.kind in ("say", "report") and not one.entry.close
    ]
    if len(after) < _TWO or any(one.entry.stance != "asserts" for one in after):
        return None
    inner, outer = after[0], after[1]
    joined = _joined(data).match(sight.text, inner.end)
    between = sight.between(inner.end, outer.start)
    if joined is None or sight.readings_in(inner.end, outer.start) or "." in between:
        return None
    if quoted(sight, inner.start) != quoted(sight, outer.start):
        return None
    who = _subject(sight, inner.start, reading)
    topic = _topic(sight, who[1]) if who is not None else None
    if who is None or topic is None or topic[0] == who[0] or topic[1] >= who[1]:
        return None
    return _told(who, topic, inner.start)


_TWO = 2


@cache
def _joined(data: Telling) -> re.Pattern[str]:
    return re.compile(rf"[가-힣]{{0,2}}?(?:{any_of(data.quoted)})(?=[ ,])")


def _subject(sight: Sight, before: int, reading: Reading) -> Found | None:
    """The body or person that is the subject of the inner clause, nearest to its verb."""
    marks = sight.language.grammar.subject
    for item, name in reversed(named(sight)):
        if item.end > before or item.value.kind not in _KINDS - {"group", "country"}:
            continue
        if quoted(sight, item.start) != quoted(sight, before):
            continue
        if sight.text.startswith(marks, item.end) and sight.text[item.end + 1 : item.end + 2] == " ":
            apart = sight.between(min(item.end, reading.start), max(item.end, reading.start))
            return None if "." in apart else (name, item.start, item.end, item.value.kind)
    return None


def _received(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """Who gave the paper that somebody shows (의원실이 〈국방부에서〉 제출받은 자료에 따르면)."""
    start = max(0, reading.start - _BACK)
    matches = [one for one in _paper(data).finditer(sight.text, start, reading.start) if one]
    if not matches or "." in sight.between(matches[-1].end(), reading.start):
        return None
    match = matches[-1]
    who = _at(sight, match.start("from"))
    if who is None:
        return None
    return _told(who, _holder(sight, who[1]), match.start("from"))


def _holder(sight: Sight, before: int) -> Found | None:
    """Who has received a paper: the last body or person marked before who gave it."""
    grammar = sight.language.grammar
    for item, name in reversed(named(sight)):
        marks = (*grammar.subject, *grammar.topic)
        end = item.end + len(_STAFF) * sight.text.startswith(_STAFF, item.end)
        if item.end <= before and sight.text.startswith(marks, end) and item.value.kind in _PASSING:
            return name, item.start, item.end, item.value.kind
    return None


_STAFF = "실"
"""What makes a lawmaker's office of the lawmaker (유용원 의원〈실〉이)."""


@cache
def _paper(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<from>{any_of(data.givers)}) (?:[^ ,.]{{1,8}} ){{0,2}}(?:{any_of(data.received)}) "
        rf"(?:[^,.]{{1,24}} )?(?:{any_of(data.papers)})(?:{any_of(data.by_papers)})(?=[ ,])"
    )


def _written(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """The body whose work somebody wrote who tells of it (〈국방연구원〉 보고서를 쓴 연구진은)."""
    for match in _work(data).finditer(sight.text):
        who = _at(sight, match.start())
        beside = match.end() <= reading.start or match.start() >= reading.end
        if beside and not sight.readings_in(min(match.end(), reading.end), match.start()):
            if who is not None and who[2] >= match.start() - 1:
                return _told(who, None, match.start())
            event = Event(match.start(), match.end(), _BY, None, None, None, "none")
            return NOBODY._replace(event=event, carried=True, patterns=("speech.frame",))
    return None


@cache
def _work(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"(?:의 )?(?:{any_of(data.works)})(?:을|를) (?:{any_of(data.wrote)}) (?:[^ ,.]{{1,8}} )?"
        rf"(?:{any_of(data.writers)})(?:은|는|이|가|의|에 따르면)(?= )"
    )


def _listed(sight: Sight, found: list[Event], reading: Reading) -> Attribution | None:
    """Who gives the number before, where a list goes on from it (보고한 전사자는 300명, 〈부상자는〉 900명이다)."""
    earlier = [item for item in sight.numbers if item.end <= reading.start]
    if not earlier or _LIST.fullmatch(sight.between(earlier[-1].end, reading.start)) is None:
        return None
    given = [one for one in found if tells_noun(sight, one, earlier[-1])]
    if given:
        return attribute(sight, found, earlier[-1])
    return _listed(sight, found, earlier[-1])


_LIST = re.compile(r"(?:이고|이며|으로|이었고|이었으며)?,? (?:[가-힣·]{1,8} ){0,3}[가-힣]{2,8}(?:은|는|이|가) ?")


def _of_before(sight: Sight, reading: Reading, told: Attribution, data: Telling) -> Attribution | None:
    """An earlier figure of who spoke last, without a name (4월에 〈발표한〉 600명〈에 비해〉)."""
    head = sight.text[: reading.start]
    if sight.readings_in(0, reading.start) or not _formerly(data).match(sight.text, reading.end):
        return None
    match = _gave(data).search(head)
    if match is None or any(item.start < match.end() for item, _ in named(sight)):
        return None
    event = Event(match.start(), match.end(), _CARRY, None, None, None, "none")
    return told._replace(event=event, carried=True, patterns=("speech.frame",))


_CARRY = Speech(words=(), kind="hearsay", example="4월에 발표한 600명에 비해 늘었다.", carry=True)


@cache
def _gave(data: Telling) -> re.Pattern[str]:
    return re.compile(rf"\A[^,.]{{0,24}}?(?:{any_of(data.gave)}) (?:[가-힣]{{1,6}} ){{0,2}}\Z")


@cache
def _formerly(data: Telling) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(data.formerly)})")

