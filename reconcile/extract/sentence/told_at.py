"""Places of who tells or gives, not of what is told, where the verb stands last: 大使は〈ニューヨーク〉で、…と訴えた.

A place of speech stands between who speaks and what is said, or right before the word of speech or of a meeting. A
country whose officer is who acts (〈豪州〉のウォン外相は), or that people only came from (〈スーダン〉の戦闘から逃れた), is
not where the story is.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.givers import givers
from reconcile.lexicon.glossing import calling_in
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.same_places import same_places

_AT = "で"
_OFFICER = re.compile(r"の([\u30a0-\u30ff\u3005\u4e00-\u9fffA-Za-z・＝=]{2,24})(?=は|が|、)")
_MEETS = 24
"""Characters behind a place within which whom somebody met there is named (〈スバ〉でランブカ首相と会談し)."""


def told_at(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the place where somebody speaks or meets somebody."""
    if not sight.final or not sight.text.startswith(_AT, hit.end):
        return False
    data = same_places(sight.sentence.lang)
    if data is not None and data.met and _met(data.met).match(sight.text, hit.end):
        return True
    behind = hit.end + len(_AT)
    behind += sight.text.startswith("、", behind)
    verbs = [event.start for event in sight.speech if event.value.kind == "say" and event.start >= behind]
    if behind in verbs:
        return True
    paused = sight.text[hit.end + 1 : hit.end + 2] in ("、", "「")
    return paused and _behind_topic(
        sight, hit.start, data.visited if data is not None else (), said=bool(verbs)
    )


def _behind_topic(sight: Sight, start: int, visited: tuple[str, ...], *, said: bool) -> bool:
    """True where the topic of the sentence stands right before, over a day (外相は14日、訪問先の).

    Where nothing is ``said`` by a word of speech, an officer's topic alone (外相は〈ローマ〉で、…を求めた).
    """
    end = start
    end -= max((len(word) for word in visited if sight.text.endswith(word, 0, end)), default=0)
    for time in sorted(sight.times, key=lambda one: -one.start):
        if time.end <= end and sight.text[time.end : end] in ("", "、", "に", "の"):
            end = time.start
    words = sight.text[:end].rstrip("、")
    mark = next((mark for mark in sight.language.grammar.topic if words.endswith(mark)), None)
    return mark is not None and (said or calling_in(words[: -len(mark)], sight.sentence.lang) is not None)


@cache
def _met(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{_AT}、?[^、。「」]{{0,{_MEETS}}}?(?:{any_of(words)})")


def of_officer(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country that gives, before its officer who acts, where the sentence names another country."""
    if not sight.final or hit.value.key not in givers():
        return False
    match = _OFFICER.match(sight.text, hit.end)
    return (
        match is not None
        and calling_in(match.group(1), sight.sentence.lang) is not None
        and _not_alone(sight, hit)
    )


def left_behind(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place that people came or fled from, where the sentence names another country."""
    data = same_places(sight.sentence.lang)
    if not sight.final or data is None or not data.left:
        return False
    return _left(data.left).match(sight.text, hit.end) is not None and _not_alone(sight, hit)


@cache
def _left(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:の[^、。はがで]{{1,8}}|内|国内|側)?(?:{any_of(words)})")


def _not_alone(sight: Sight, hit: Hit[Entity]) -> bool:
    """True where a sentence names a place of another country as well."""
    own = entities().country_of(hit.value)
    others = (
        entities().country_of(one.value) for one in sight.names if one.value.kind in ("place", "country")
    )
    return any(one is not None and own is not None and one.key != own.key for one in others)
