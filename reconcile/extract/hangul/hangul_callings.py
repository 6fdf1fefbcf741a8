"""People without a name in Hangul word by word: "통일부 고위 당국자", "마을 원로들", "협상에 정통한 소식통".

What stands before a calling tells of whom: a body, a place, a rank, what they know of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reconcile.extract.hangul.hangul_bodies import (
    HOUSES,
    Body,
    Found,
    Text,
    backwards,
    body_at,
    marks_of,
    whose_body,
)
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.literal import Literal, parts_in_english, several
from reconcile.lexicon.naming import Naming
from reconcile.lexicon.phrases import any_of
from reconcile.model.called import called

_OPEN = ("anonymous", "agency", "group")


def people(read: Text) -> Iterator[Hit[Entity]]:
    """People by a calling, with whose they are before it."""
    for match in _called(read.words, read.data, marks_of(read)).finditer(read.text):
        start, end = match.start("calling"), match.end("many" if match.group("many") else "calling")
        over = [hit for hit in read.found if hit.start < end and start < hit.end]
        counted = any(hit.value.kind == "group" for hit in over)
        if any(
            hit.value.kind not in _OPEN or (hit.start < start and hit.value.kind == "group") for hit in over
        ):
            continue
        if any(hit.value.kind == "anonymous" and hit.value.country and hit.start < start for hit in over):
            continue  # the people of a body that the data have
        calling = read.words.people[match.group("calling")]
        calling = several(calling, read.words) if match.group("many") else calling
        told = _described(read, start, match.group("calling"), calling)
        if counted and not told.owned:
            continue  # who is mostly counted
        if not told.owned and _told_already(read, told.start, end):
            continue
        if told.start == start and not (over and _lump(over, read.words.people[match.group("calling")])):
            continue
        yield Hit(told.start, end, Entity(key=told.full, name=told.full, kind="anonymous", example=""))


def _told_already(read: Text, start: int, end: int) -> bool:
    """True for people in words that the data have for them (서방 정보 당국자)."""
    made = (hit for hit in read.described if hit not in read.found)
    return any(hit.start <= start and hit.end >= end for hit in made)


def _lump(over: Found, calling: str) -> bool:
    """True for a word that the data have under the name of something else (소방관: fire department)."""
    return not any(calling.rsplit(maxsplit=1)[-1] in hit.value.name for hit in over)


class _Called(NamedTuple):
    """People: where the words for them begin, what they are called, and in brackets their rank and whose they are."""

    start: int
    name: str
    aside: tuple[str, ...]
    owned: bool = False

    @property
    def full(self) -> str:
        """The English with the words in brackets."""
        return f"{self.name} ({', '.join((*self.aside, 'anonymous'))})"


def _described(read: Text, start: int, written: str, calling: str) -> _Called:
    """People with the words before their calling in English."""
    first, said = start, calling
    ranks: tuple[str, ...] = ()
    for begin, word in backwards(read, start):
        if word in read.words.links:
            continue
        if word in read.words.familiar and first == start:
            return _familiar(read, begin, calling)
        rank = read.words.ranks.get(word)
        if rank is not None:
            first, ranks = begin, (rank, *ranks)
            continue
        bare = word.removesuffix(read.words.of)
        whole = read.words.people.get(f"{bare} {written}")
        if whole is not None and first == start:
            first, said = begin, whole
            continue
        whose = _owner(read, begin, word)
        if whose is not None:
            return _Called(whose.start, f"{whose.name} {said}", (*ranks, *whose.owners), True)
        told = read.data.described.get(bare) or parts_in_english(bare, read.data)
        if not told or (first != start and not ranks):
            break
        first, said = begin, f"{told if bare in read.data.described else told.lower()} {said}"
    return _Called(first, said, ranks)


def _familiar(read: Text, start: int, calling: str) -> _Called:
    """People told by what they know of ("협상에 〈정통한 인사〉")."""
    at, word = next(backwards(read, start), (start, ""))
    topic = read.words.topics.get(word[:-1], _MATTER)
    return _Called(at, f"{calling} familiar with the {topic}", ())


_MATTER = "matter"


def _owner(read: Text, start: int, word: str) -> Body | None:
    """The body that a word before a calling names, of the data or put together."""
    bare = word.removesuffix(read.words.of)
    for hit in read.found:
        if hit.start <= start < hit.end and hit.value.kind in HOUSES:
            if start + len(bare) > hit.end or (
                " " not in read.text[start : hit.end] and hit.end > start + len(word)
            ):
                continue
            own, seat = called(hit.value.name)
            own = read.words.kinds.get(bare, own) if hit.value.common else own
            owners = (seat,) if seat else whose_body(read, hit.start)[2]
            return Body(hit.start, own, owners)
    return body_at(read, start, start + len(bare))


@cache
def _called(words: Literal, data: Naming, marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣])(?P<calling>{any_of(words.people)})(?P<many>{any_of(words.plural)})?"
        rf"(?=(?:{any_of(marks)})[\s,]|{any_of(data.told_behind)}|[을를] 인용|[,”])"
    )
