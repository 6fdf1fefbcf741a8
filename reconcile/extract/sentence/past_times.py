"""The words beside a verb without times and names: "sagte 〈am Freitag〉 Jan Roe", "a indiqué 〈le préfet〉 à l'AFP"."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.callings import callings
from reconcile.lexicon.relays import relays

_TAIL = 40
"""Characters behind a speaker within which its clause ends."""


def words_between(sight: Sight, left: int, right: int) -> int:
    """Words between two offsets, those of a time ("on Tuesday") and of who is told not counted."""
    taken = [(time.start, time.end) for time in sight.times]
    if sight.actors_known:
        taken += [(item.start, item.end) for item in sight.actors]
        taken += [(other.start, other.end) for other in sight.speech if other.value.media]
        taken += [(name.start, name.end) for name in sight.names if name.value.kind == "media"]
    return len(_without(sight, left, right, taken).split())


def _without(sight: Sight, start: int, end: int, taken: list[tuple[int, int]]) -> str:
    """The text between two offsets with blanks for stretches that lie within."""
    text = sight.text
    for left, right in taken:
        if start <= left and right <= end:
            text = text[:left] + " " * (right - left) + text[right:]
    return text[start:end]


def untimed(sight: Sight, start: int, end: int) -> str:
    """The text between two offsets without the times that lie within."""
    text = sight.between(start, end)
    for time in sight.times:
        if start <= time.start and time.end <= end:
            text = text.replace(sight.text[time.start : time.end], "", 1)
    return text


_ADJECTIVES = re.compile(r"(?<=の)(?:[\u4e00-\u9fff]{1,4}(?:しい|的な|たな|い|な))+\Z")


def past_adjectives(sight: Sight, end: int) -> int:
    """Where an owner's particle stands before adjectives of what it owns (研究院の〈新しい〉試算)."""
    if not sight.language.grammar.linking:
        return end
    match = _ADJECTIVES.search(sight.text, 0, end)
    return match.start() if match is not None else end


def past_others(sight: Sight, end: int) -> int:
    """Where a name ends, past a word by which others are meant with it (ロイター〈など〉の調査)."""
    data = relays(sight.sentence.lang)
    return (
        end + len(next((word for word in data.others if sight.text.startswith(word, end)), ""))
        if data
        else end
    )


def past_times(sight: Sight, end: int) -> str:
    """The text behind a name, without the times right behind it ("сообщил Минздрав 〈вечером во вторник〉, …")."""
    if not sight.actors_known:
        return sight.text[end : end + _TAIL]
    return untimed(sight, end, end + 2 * _TAIL)[:_TAIL]


def past_time(sight: Sight, end: int) -> int:
    """Where the words behind a verb begin past a time, where all nouns have a capital ("sagte 〈am Freitag〉 Jan Roe")."""
    if callings(sight.sentence.lang) is None:
        return end
    beside = (
        time.end
        for time in sight.times
        if time.start >= end and not sight.text[end : time.start].strip(" am")
    )
    return max(beside, default=end)


def past_speaker(sight: Sight, start: int, end: int) -> str:
    """The words between two offsets without the names and the times among them."""
    taken = [(item.start, item.end) for items in (sight.names, sight.times) for item in items]
    return " ".join(_without(sight, start, end, taken).split())
