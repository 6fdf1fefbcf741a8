"""Frames that tell whose a number is and who passes it on, where the predicate stands last and words are spaced.

르몽드는 …이라는 국방부의 추정을 실었다 (the ministry, through the paper); 의원은 국정원이 …로 보고했다고 전했다; 의원실이
국방부에서 받은 자료에 따르면; 국방연구원 보고서를 쓴 연구진은; 보고한 전사자는 300명, 부상자는 900명; 4월에 밝힌 600명보다.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.frames.frame_parts import KINDS, named_at, told, topic_before
from reconcile.extract.frames.paper_frames import by_paper, by_writers
from reconcile.extract.governing.attribution import Attribution, attribute
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.extract.speakers.within_quotes import quoted
from reconcile.extract.verb_last.figure_of import tells_noun
from reconcile.lexicon import entities
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.telling import Telling

_NEAR = 60
"""Characters between a number and the noun for what somebody tells of it."""


def by_frames(sight: Sight, found: list[Event], reading: Reading, data: Telling) -> Attribution:
    """The attribution of a number by such a frame, else by the words of speech of its sentence."""
    framed = (
        _passed_on(sight, reading, data)
        or _owned(sight, reading, data)
        or _in_turn(sight, found, reading, data)
        or _relayed(sight, found, reading, data)
        or by_paper(sight, reading, data)
        or by_writers(sight, reading, data)
    )
    if framed is not None:
        return framed
    said = _relayed_on(sight, _through(sight, attribute(sight, found, reading), reading))
    if said.claimant is None and said.carried and _of_self(sight, reading, data):
        return said._replace(carried=False, back=None)
    if said.claimant is None and not said.carried:
        return _listed(sight, found, reading) or _of_before(sight, reading, said, data) or said
    return said


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


def _of_self(sight: Sight, reading: Reading, data: Telling) -> bool:
    """True where who is asked speaks of himself, and no longer of what others say (〈나는〉 1천5백 명으로 본다)."""
    return sight.sentence.label is not None and _selves(data).search(sight.text, 0, reading.start) is not None


@cache
def _selves(data: Telling) -> re.Pattern[str]:
    return re.compile(rf"(?<![가-힣])(?:{any_of(data.selves)})")


def _passed_on(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """Whose account the topic of the sentence passes on (신문은 300명이 숨졌다는 〈국방부의 추정을〉 실었다)."""
    match = _account(data).match(sight.text, reading.end)
    if match is None or sight.readings_in(reading.end, match.end()):
        return None
    rejects = match.group("verb") in data.rejects
    who = named_at(sight, match.end("who"))
    topic = topic_before(sight, reading.start, rejecting=rejects)
    if topic is None or (who is not None and topic[0] == who[0]):
        return None
    if rejects:
        return told(topic, None, match.start("who"))._replace(stance="denies")
    if who is None or who[1] < match.start("who"):
        return None
    return told(who, topic, match.start("who"))


@cache
def _account(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"[^.]{{0,{_NEAR}}}?(?:(?:{any_of(data.clauses)})[\"”’']?|[\"”’'](?:이?라)?는) (?P<who>[^\"“”,.]{{2,30}}?)의? ?"
        rf"(?:{any_of(data.accounts)})[\"”’']?(?:을|를|도|까지) (?:[^ ,.]{{1,8}} ){{0,3}}"
        rf"(?P<verb>{any_of((*data.passes, *data.rejects))})"
    )


def _owned(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """Whose account it is, past the time of it (…라는 게 〈우크라이나군의〉 지난주 발표다)."""
    match = _owner(data).match(sight.text, reading.end)
    if match is None or sight.readings_in(reading.end, match.start("who")):
        return None
    who = named_at(sight, match.end("who"))
    return told(who, None, match.start("who")) if who is not None and who[1] >= match.start("who") else None


@cache
def _owner(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"[^.]{{0,{_NEAR}}}?(?:{any_of(data.clauses)}) (?:것이|것은|게|건|점이) (?P<who>[^\"“”,.]{{2,30}}?)(?:의|가|이)? "
        rf"(?:(?:지난|이번|최근|당초|종전|공식|새|자체|[\d]{{1,4}}[년월일]) ?[^ ,.]{{0,3}} ){{1,3}}"
        rf"(?:{any_of((*data.accounts, '밝힌 내용', '내놓은 수치', '보고한 내용'))})(?:이다|다|였다|이었다|입니다|였습니다)"
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
    if quoted(sight, outer.start) and not quoted(sight, inner.start):
        return None
    who = _subject(sight, inner.start, reading)
    topic = topic_before(sight, who[1]) if who is not None else None
    if topic is not None and quoted(sight, topic[1]) and not quoted(sight, outer.start):
        return None
    if who is None or topic is None or topic[0] == who[0] or topic[1] >= who[1]:
        return None
    return told(who, topic, inner.start)


_TWO = 2


@cache
def _joined(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"(?:[가-힣]{{0,2}}?(?:{any_of(data.quoted)})|[가-힣]{{1,3}}[.]?[\"”](?:이?라)?(?:고|며|면서))(?=[ ,])"
    )


def _subject(sight: Sight, before: int, reading: Reading) -> Found | None:
    """The body or person that is the subject of the inner clause, nearest to its verb."""
    marks = sight.language.grammar.subject
    for item, name in reversed(named(sight)):
        if item.end > before or item.value.kind not in KINDS - {"group", "country"}:
            continue
        if quoted(sight, item.start) != quoted(sight, before):
            continue
        if sight.text.startswith(marks, item.end) and sight.text[item.end + 1 : item.end + 2] == " ":
            apart = sight.between(min(item.end, reading.start), max(item.end, reading.start))
            return None if "." in apart else (name, item.start, item.end, item.value.kind)
    return None


def _in_turn(sight: Sight, found: list[Event], reading: Reading, data: Telling) -> Attribution | None:
    """Who stands right before its number, where others do before theirs (국정원은 47명, 〈영국은〉 60명을 제시한다)."""
    if not any(one.start >= reading.end and one.entry.kind == "say" for one in found):
        return None
    beside = _one_each(sight, data) or _beside(sight, data)
    if len({name for _, (name, *_) in beside}) < _TWO:
        return None
    own = next((who for item, who in beside if item is reading), None)
    outlets = [one for one in found if one.kind == "media" and one.entry.close and one.end <= reading.start]
    said = told(own, None, own[1]) if own is not None else None
    via = tuple(one.speaker for one in outlets[-1:] if one.speaker is not None)
    return said._replace(via=via) if said is not None else None


def _one_each(sight: Sight, data: Telling) -> list[tuple[Reading, Found]]:
    """Two who are named together, each with one of the two numbers behind (국정원과 국방부는 〈각각〉 600명과 500명)."""
    at = next((match.end() for match in re.finditer(any_of(data.each), sight.text)), 0)
    numbers = [one for one in sight.numbers if one.start >= at] if at else []
    pairs = [(item, name) for item, name in named(sight) if item.end <= at and item.value.kind in KINDS]
    if len(numbers) != _TWO or len(pairs) < _TWO:
        return []
    (one, first), (two, second) = pairs[:2]
    if sight.between(one.end, two.start) not in ("과 ", "와 ", "·", " 및 "):
        return []
    who = [(name, item.start, item.end, item.value.kind) for item, name in ((one, first), (two, second))]
    return list(zip(numbers, who, strict=True))


def _beside(sight: Sight, data: Telling) -> list[tuple[Reading, Found]]:
    made: list[tuple[Reading, Found]] = []
    for item, name in named(sight):
        match = _mark(data).match(sight.text, item.end)
        if match is None or item.value.kind not in KINDS - {"group"}:
            continue
        made += [
            (one, (name, item.start, item.end, item.value.kind))
            for one in sight.numbers
            if one.start == match.end() and _NEXT.match(sight.text, one.end) is not None
        ]
    return made


@cache
def _mark(data: Telling) -> re.Pattern[str]:
    counted = r"(?:(?:[가-힣]+ ){0,2}[가-힣]+(?:을|를) )?"
    return re.compile(rf"(?: ?(?:{any_of(data.sides)}))?(?:은|는) {counted}")


_NEXT = re.compile(r"(?:,|으로|로|을|를|이라|라고|이라고| (?:안팎|가량|정도|이상|선))")


def _relayed_on(sight: Sight, told: Attribution) -> Attribution:
    """A lawmaker who passes on a part of what somebody was heard with before (이 가운데 600명이라고 의원이 〈전했다〉)."""
    event = told.event
    if event is None or told.claimant is None or event.entry.kind != "report" or event.kind == "media":
        return told
    known = entities().of(told.claimant)
    lawmaker = "lawmaker" in told.claimant.text or (known is not None and "lawmaker" in known.name)
    part = _PART.match(sight.text.lstrip()) is not None
    if not (lawmaker and part and sight.language.grammar.quoting) or told.via:
        return told
    return told._replace(claimant=None, via=(told.claimant,), carried=True)


_PART = re.compile(r"(?:이 가운데|이 중|이들 가운데|이들 중|그중|그 가운데|또|또한|아울러|이와 함께) ")


def _listed(sight: Sight, found: list[Event], reading: Reading) -> Attribution | None:
    """Who gives the number before, where a list goes on from it (보고한 전사자는 300명, 〈부상자는〉 900명이다)."""
    earlier = [item for item in sight.numbers if item.end <= reading.start]
    if not earlier or _LIST.fullmatch(sight.between(earlier[-1].end, reading.start)) is None:
        return None
    given = [one for one in found if tells_noun(sight, one, earlier[-1])]
    if given:
        return attribute(sight, found, earlier[-1])
    return _listed(sight, found, earlier[-1])


_LIST = re.compile(
    r"(?:이고|이며|으로|이었고|이었으며)?,? (?:[가-힣·]{1,8} ){0,3}[가-힣]{2,8}(?:은|는|이|가) ?"
)


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
