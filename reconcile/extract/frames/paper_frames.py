"""Papers that tell whose a number is: who gave one to somebody, and whose work somebody wrote who tells of it.

의원실이 국방부에서 제출받은 자료에 따르면 (the ministry, through the lawmaker); 국방연구원 보고서를 쓴 연구진은 (the
institute).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.frames.frame_parts import BY, PASSING, named_at, told
from reconcile.extract.governing.attribution import NOBODY, Attribution
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.telling import Telling

_BACK = 90
"""Characters between the words for a paper and a number in it."""


def by_paper(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """Who gave the paper that somebody shows (의원실이 〈국방부에서〉 제출받은 자료에 따르면)."""
    start = max(0, reading.start - _BACK)
    matches = [one for one in _paper(data).finditer(sight.text, start, reading.start) if one]
    if not matches or "." in sight.between(matches[-1].end(), reading.start):
        return None
    match = matches[-1]
    who = named_at(sight, match.start("from"))
    if who is None:
        return None
    return told(who, _holder(sight, who[1]), match.start("from"))


def _holder(sight: Sight, before: int) -> Found | None:
    """Who has received a paper: the last body or person marked before who gave it."""
    grammar = sight.language.grammar
    for item, name in reversed(named(sight)):
        marks = (*grammar.subject, *grammar.topic)
        end = item.end + len(_STAFF) * sight.text.startswith(_STAFF, item.end)
        if item.end <= before and sight.text.startswith(marks, end) and item.value.kind in PASSING:
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


def by_writers(sight: Sight, reading: Reading, data: Telling) -> Attribution | None:
    """The body whose work somebody wrote who tells of it (〈국방연구원〉 보고서를 쓴 연구진은)."""
    for match in _work(data).finditer(sight.text):
        who = named_at(sight, match.start())
        beside = match.end() <= reading.start or match.start() >= reading.end
        if beside and not sight.readings_in(min(match.end(), reading.end), match.start()):
            if who is not None and who[2] >= match.start() - 1:
                return told(who, None, match.start())
            event = Event(match.start(), match.end(), BY, None, None, None, "none")
            return NOBODY._replace(event=event, carried=True, patterns=("speech.frame",))
    return None


@cache
def _work(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"(?:의 )?(?:{any_of(data.works)})(?:을|를) (?:{any_of(data.wrote)}) (?:[^ ,.]{{1,8}} )?"
        rf"(?:{any_of(data.writers)})(?:은|는|이|가|의|에 따르면)(?= )"
    )
