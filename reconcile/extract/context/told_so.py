"""Who told what the sentence before says, where the predicate stands last and words are spaced.

"사망자가 58명으로 늘었다. 재난청은 이같이 밝혔다", "… 늘었다는 추정이 나왔다. 모라 교수가 보고서에서 내놓은 숫자다".
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.sentence.nounphrase import points_back
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import speaker_name
from reconcile.extract.text.document import Sentence
from reconcile.lexicon.houses import Houses, houses_data
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Statement

Told = tuple[Sentence, Statement]

_KINDS = frozenset({"agency", "government", "thinktank", "media", "person", "anonymous"})
_VERB = 4
"""Characters from the words for "so" to the verb of telling, at the most."""


def told_so(sight: Sight, found: list[Told]) -> list[Told]:
    """The statements of the sentence right before, by who tells it here, where nobody is named for them there."""
    data = houses_data(sight.sentence.lang)
    if data is None or not found or sight.sentence.first:
        return found
    last = found[-1][0]
    if last.line != sight.sentence.line or sight.sentence.start - last.end > 1:
        return found
    teller = _teller(sight, data)
    if teller is None:
        return found
    return [
        (sentence, msgspec.structs.replace(item, claimant=teller))
        if sentence is last and item.claimant is None and not item.via
        else (sentence, item)
        for sentence, item in found
    ]


def _teller(sight: Sight, data: Houses) -> Name | None:
    """Who is the topic or subject before words that take up the sentence before."""
    at = _taken_up(sight, data)
    marks = (*sight.language.grammar.topic, *sight.language.grammar.subject)
    for hit in reversed(sight.names) if at is not None else ():
        marked = _marked(marks).match(sight.text, hit.end) is not None
        if hit.value.kind in _KINDS and hit.end <= (at or 0) and marked and not points_back(sight, hit):
            return speaker_name(hit.value)
    return None


def _taken_up(sight: Sight, data: Houses) -> int | None:
    """Where such words stand: "so" before a verb of telling, or a figure that somebody gave, at the end."""
    for match in _so(data).finditer(sight.text):
        if any(0 <= word.start - match.end() <= _VERB for word in sight.speech):
            return match.start()
    noun = _noun(data).search(sight.text)
    return noun.start() if noun is not None and not sight.numbers else None


@cache
def _marked(marks: tuple[str, ...]) -> re.Pattern[str]:
    """The particle of a speaker, behind no more than the end of its name (민방위〈청은〉)."""
    return re.compile(rf"[가-힣]{{0,2}}?(?:{any_of(marks)})[\s,]")


@cache
def _so(data: Houses) -> re.Pattern[str]:
    return re.compile(rf"(?<![가-힣])(?:{any_of(data.so)})(?![가-힣])")


@cache
def _noun(data: Houses) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣])(?:{any_of(data.given)}) (?:{any_of(data.figures)})(?:{any_of(data.ends)})[.\s]*\Z"
    )
