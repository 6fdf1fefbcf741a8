"""Foreign people in Hangul by their name and office ("토르 한센 외교부 대변인", "재난부 대변인 호세 라미네스").

Before an office stand the words for its country, place or body, before these the name, and before the name the
body may stand as well. Who speaks for a body is the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.measure_words import measure_cues
from reconcile.lexicon.naming import Naming, in_english, romanized
from reconcile.lexicon.offices import Offices, offices
from reconcile.lexicon.people import given
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.sounding import person
from reconcile.model.called import called

_WORD = re.compile(r"[가-힣A-Za-z]+(?:\([^()\n]{1,20}\)[가-힣]?)?")
"""A word, with its short form in brackets and a particle behind it (정보총국〈(GUR)의〉)."""
_CODE = "ko"
_REACH = 60
"""Characters before an office that are looked at."""
_NAMES = 3
"""Words of a name, at the most."""
_FEW, _MANY = 2, 6
"""Characters of one of them."""
_ENDING = 1
"""Characters of a word behind a name that is its beginning (국제적십자〈사〉)."""
_SEATS = ("country", "place")
_HOUSES = ("agency", "government", "thinktank")
_OPEN = "anonymous"

Found = Sequence[Hit[Entity]]
Span = tuple[int, int]


class Abroad(NamedTuple):
    """Somebody abroad: where name and office stand, the name in Latin letters, the office, and the words for whose it is."""

    start: int
    end: int
    name: str
    office: str
    owner: Span


class _Text(NamedTuple):
    """A sentence with its names and the words of its language."""

    text: str
    found: Found
    language: Language
    data: Naming
    offices: Offices


def abroad(text: str, language: Language, data: Naming, found: Found) -> Iterator[Abroad]:
    """The foreign people of a sentence with an office or a body beside their name."""
    words = offices(language.grammar.code)
    if words is None:
        return
    read = _Text(text, found, language, data, words)
    last = -1
    for one in sorted((*_office_behind(read), *_office_before(read)), key=lambda one: one.start):
        if one.start >= last:
            last = one.end
            yield one


def people_abroad(text: str, language: Language, data: Naming, found: Found) -> Iterator[Hit[Entity]]:
    """These people as names; who speaks for a body is the body."""
    for one in abroad(text, language, data, found):
        entity = Entity(key="", name=one.name, kind="person", example="")
        if one.office.endswith(data.spokes):
            entity = _body(text, one.owner, found, data, language.grammar.code) or entity
        yield Hit(one.start, one.end, entity)


def _body(text: str, owner: Span, found: Found, data: Naming, code: str) -> Entity | None:
    """The body that the words before an office name."""
    inner = [hit for hit in found if owner[0] <= hit.start < owner[1]]
    houses = [hit for hit in inner if hit.value.kind in _HOUSES]
    seat = next((hit.value.name for hit in inner if hit.value.kind in _SEATS), None)
    if houses:
        house = houses[-1].value
        if seat is None or not house.common:
            return house
        own = called(house.name).own
        return msgspec.structs.replace(house, key="", name=f"{own} ({seat})", country=None)
    words = text[slice(*owner)].split()
    if not words or not words[-1].endswith(data.body_ends):
        return None
    name = in_english(words[-1], code)
    return Entity(key="", name=f"{name} ({seat})" if seat else name, kind="agency", example="")


def _office_behind(read: _Text) -> Iterator[Abroad]:
    """A name, whose office it is, and the office ("카밀라 오르테스 비오비오 주지사")."""
    for match in _office(read.data, read.offices).finditer(read.text):
        words = _before(read.text, match.start())
        outer = len(words)
        while outer and _of_office(read, words[outer - 1]):
            outer -= 1
        first = outer
        while first > max(0, outer - _NAMES) and _names(read, words[first - 1]):
            first -= 1
            if outer - first > 1 and given(read.text[slice(*words[first])], _CODE):
                break  # a full name; what stands before is no part of it (화산학자 〈레나토 …〉)
        if outer - first == _NAMES:
            outer -= 1  # the place of an office that only the text names (후안 바르가 〈벨라나〉 주지사)
        names = [read.text[slice(*span)] for span in words[first:outer]]
        seated = outer < len(words)
        if not names or (
            len(names) == 1 and not (seated and any(c in read.data.not_given for c in names[0]))
        ):
            continue
        start, end = words[first][0], words[outer - 1][1]
        if _known(read, start, end):
            continue
        owner = (end + 1, match.start()) if seated else _owner(read, words[:first])
        yield Abroad(start, match.end(), _latin(names, read.data), match.group(1), owner)


def _owner(read: _Text, words: Sequence[Span]) -> Span:
    """Where the body right before a name stands ("〈노르웨이 외교부〉 토르 한센 대변인"); empty where none does."""
    first = len(words)
    while first and (
        _of_office(read, words[first - 1]) or _of_owner(read, words[first - 1], first == len(words))
    ):
        first -= 1
    return (words[first][0], words[-1][1]) if first < len(words) else (0, 0)


def _of_owner(read: _Text, span: Span, last: bool) -> bool:
    word = read.text[slice(*span)]
    return last and word.endswith(read.language.grammar.of) and _of_office(read, (span[0], span[1] - 1))


def _office_before(read: _Text) -> Iterator[Abroad]:
    """An office or a body, and the name with its particle ("재난부 대변인 호세 라미네스는", "적십자사의 줄리 페이턴은")."""
    for match in _name_behind(read.data, read.offices, read.language.grammar.of).finditer(read.text):
        spans = [
            (m.start() + match.start("name"), m.end() + match.start("name"))
            for m in _WORD.finditer(match.group("name"))
        ]
        if not all(_names(read, span) for span in spans) or _known(read, *match.span("name")):
            continue
        words = _before(read.text, match.start("head"))
        office = match.group("office") or ""
        if not office:
            words = [*words, match.span("head")]
        owner = _owner(read, words)
        strange = any(char in read.data.not_given for char in match.group("name"))
        if not strange or (not office and owner == (0, 0)):
            continue
        start = (
            owner[0]
            if owner[1] and office.endswith(read.data.spokes)
            else match.start("head" if office else "name")
        )
        names = [read.text[slice(*span)] for span in spans]
        yield Abroad(start, match.end("name"), _latin(names, read.data), office, owner)


def _latin(names: Sequence[str], data: Naming) -> str:
    return person(" ".join(names), _CODE) or " ".join(
        romanized(word, data).replace("ll", "l") for word in names
    )


def _known(read: _Text, start: int, end: int) -> bool:
    """True for words that are the name of somebody in the data already."""
    return any(
        hit.start < end and start < hit.end and hit.value.kind not in (*_SEATS, _OPEN) for hit in read.found
    )


def _before(text: str, start: int) -> list[Span]:
    """The words right before an office, none across a sign."""
    words: list[Span] = []
    for match in _WORD.finditer(text, max(0, start - _REACH), start):
        if words and text[words[-1][1] : match.start()] != " ":
            words = []
        words.append(match.span())
    return words if words and text[words[-1][1] : start] == " " else []


def _of_office(read: _Text, span: Span) -> bool:
    """True for a word that tells whose an office is: a country, a place, a body or a part of its name."""
    word = read.text[slice(*span)].partition("(")[0]
    if any(
        hit.start <= span[0] < hit.end
        and span[0] + len(word) - hit.end <= _ENDING
        and hit.value.kind in (*_SEATS, *_HOUSES)
        for hit in read.found
    ):
        return True
    return word in read.data.parts or word in read.offices.joined or word.endswith(read.offices.house_ends)


def _names(read: _Text, span: Span) -> bool:
    """True for a word that may be a part of a foreign name."""
    word = read.text[slice(*span)]
    if word.endswith(read.offices.name_ends) and any(char in read.data.not_given for char in word[:-1]):
        word = word[:-1]
    fits = _FEW <= len(word) <= _MANY and foreign(word, read.language, read.data)
    return fits and not _of_office(read, span)


def foreign(word: str, language: Language, data: Naming) -> bool:
    """True for a word that may be a part of a foreign name: no word that we know, no ending of another."""
    grammar = language.grammar
    known = {*grammar.no_places, *grammar.common, *grammar.outlet_kinds, *data.described, *data.kinds}
    known |= {*data.callings, *data.titles.words, *data.bodies, *grammar.happenings, *data.parts}
    known |= {*grammar.spoken_of}
    ends = (*grammar.no_place_ends, *data.kind_ends, *data.bodies, *data.titles.words)
    counted = [hit.end - hit.start for hit in language.status.find(word)]
    counted += [hit.end - hit.start for hit in measure_cues(grammar.code).find(word)]
    if word in known or word.endswith(ends) or len(word) in counted:
        return False  # 북한의 〈파병 수입〉은
    starts = [hit.start for hit in language.role.find(word)]
    return 0 not in starts + [hit.start for hit in language.speech.find(word)]


@cache
def _office(data: Naming, words: Offices) -> re.Pattern[str]:
    """An office of who may be told of; who signs a report is none ("박은서 특파원 = …")."""
    return re.compile(rf"(?<= )({_titles(data, words)})(?=(?:{any_of(data.marks)})|[,\s”\"]|\Z)")


@cache
def _name_behind(data: Naming, words: Offices, of: tuple[str, ...]) -> re.Pattern[str]:
    head = rf"(?P<office>{_titles(data, words)})|[가-힣A-Za-z()]+(?:{any_of(of)})"
    name = r"(?P<name>[가-힣]{2,6}?(?: [가-힣]{2,6}?){1,2}?)"
    return re.compile(rf"(?<![가-힣])(?P<head>{head}) {name}(?=(?:{any_of(data.marks)})[,\s])")


def _titles(data: Naming, words: Offices) -> str:
    titles = any_of(word for word in {*data.titles.words, *words.english} if word not in data.writers)
    return rf"[가-힣]{{0,6}}?(?:{titles})(?: (?:{any_of(words.acting)}))?"
