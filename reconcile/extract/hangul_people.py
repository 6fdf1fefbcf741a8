"""People and bodies in Hangul that no data file has: a name with its office, a kind with its own name.

"박지훈 국방부 대변인", "올레나 코발 연구원", "현지 매체 쿠리에르", "철도노조": whole phrases, so that every
word of speech finds them, whatever particle they bear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.naming import Naming, bearer, names_body, romanized
from reconcile.lexicon.phrases import any_of

_END = r"(?=[은는이가도을를와과의에측,\s”\"]|\Z)"
_NAME = r"(?<![가-힣])([가-힣]{3})"
_BETWEEN = r"(?:[가-힣A-Za-z]+ ){0,3}?[가-힣]*?"
_BODY_ENDS = (
    "부",
    "청",
    "원",
    "처",
    "회",
    "국",
    "측",
    "당",
    "단",
    "군",
    "시",
    "도",
    "구",
    "팀",
    "실",
    "대",
    "소",
)
_KIND_ENDS = ("부", "청", "원", "처", "회", "국", "측", "당", "단", "팀")
_SPOKES = ("대변인", "관계자", "당국자", "소식통", "공보관")
_FOREIGN = r"(?<![가-힣])((?:[가-힣]{2,6} ){1,2}[가-힣]{2,6})"
_SHORT = 3
"""Characters of a word for a body that names one by itself ("철도노조"), more than so many."""


def hangul_people(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> list[Hit[Entity]]:
    """The names of a sentence with people by name and office, and bodies by kind and name, among them."""
    made = list(found)
    foreign = list(_abroad(text, language, data, found))
    own = [one for one in _at_home(text, language, data, found) if not _rare(text[one.start], one, foreign)]
    people: list[Hit[Entity]] = [*own, *foreign]
    for hit in people:
        over = [one for one in made if one.start < hit.end and hit.start < one.end]
        if not any(one.value.kind == "person" for one in over):
            made = [one for one in made if one not in over or one.value.kind in ("country", "place")]
            made.append(hit)
    for hit in _kinded(text, language, data):
        over = [one for one in made if one.start < hit.end and hit.start < one.end]
        if not any(one.value.key and not one.value.name[:1].islower() for one in over):
            made = [one for one in made if one not in over] + [hit]
    for hit in _bodies(text, language, data, made):
        made.append(hit)
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


_RARE = "마어은편옥탁금왕반표길설선석소도추여염변함공채엄지진나국기명연용천방원"
"""Syllables that are seldom a surname and often begin a foreign name (마리아, 소피)."""


def _rare(first: str, hit: Hit[Entity], foreign: Sequence[Hit[Entity]]) -> bool:
    """True for a name at home that is rather the first word of a foreign one."""
    return first in _RARE and any(one.start <= hit.start and hit.end <= one.end for one in foreign)


def _at_home(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A name of three syllables with an office behind it ("김민수 의원", "정다은 교수")."""
    for match in _office(_NAME, _offices(data)).finditer(text):
        name, office = match.group(1), match.group(2)
        if name.endswith(_BODY_ENDS) and (" " in office or office.endswith(_SPOKES)):
            continue  # "정보위 간사", "국방부 대변인"
        if names_body(name, language.grammar.code) or _known(match.start(1), match.end(1), found):
            continue
        said = bearer(f"{name} {office.split()[-1]}", language.grammar.code) or bearer(
            name, language.grammar.code
        )
        if said is not None:
            yield Hit(match.start(1), match.end(2), Entity(key="", name=said, kind="person", example=""))


def _abroad(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A foreign name of two words or three with an office behind it ("올레나 코발 연구원")."""
    for match in _office(_FOREIGN, _offices(data)).finditer(text):
        words = match.group(1).split()
        while words and not _foreign(words[0], language, data):
            words = words[1:]
        if len(words) < 2 or not all(_foreign(word, language, data) for word in words):
            continue
        start = match.end(1) - len(" ".join(words))
        if not _known(start, match.end(1), found):
            name = " ".join(romanized(word, data).replace("ll", "l") for word in words)
            yield Hit(start, match.end(2), Entity(key="", name=name, kind="person", example=""))


def _offices(data: Naming) -> tuple[str, ...]:
    """Offices of who may be told of; who signs a report is none ("박은서 특파원 = …")."""
    return tuple(word for word in data.titles.words if word not in _WRITERS)


_WRITERS = ("기자", "특파원", "앵커", "논설위원", "칼럼니스트")


def _foreign(word: str, language: Language, data: Naming) -> bool:
    """True for a word that may be a part of a foreign name: no word that we know, no ending of another."""
    grammar = language.grammar
    known = {*grammar.no_places, *grammar.common, *grammar.outlet_kinds, *data.described, *data.kinds}
    known |= {*data.callings, *data.titles.words, *data.bodies, *grammar.happenings, *data.parts}
    if word in known or word.endswith(
        (*grammar.no_place_ends, *_KIND_ENDS, *data.bodies, *data.titles.words)
    ):
        return False
    starts = [hit.start for hit in language.role.find(word)] + [
        hit.start for hit in language.speech.find(word)
    ]
    return 0 not in starts


def _known(start: int, end: int, found: Sequence[Hit[Entity]]) -> bool:
    return any(hit.start < end and start < hit.end for hit in found)


@cache
def _office(name: str, titles: tuple[str, ...]) -> re.Pattern[str]:
    offices = any_of(titles)
    return re.compile(rf"(?={name} ({_BETWEEN}(?:{offices})){_END})")


def _kinded(text: str, language: Language, data: Naming) -> Iterator[Hit[Entity]]:
    """A name right behind the word for its kind, with the particle of a speaker ("현지 매체 〈쿠리에르〉는")."""
    grammar = language.grammar
    for match in _of_kind(tuple(data.kinds), (*grammar.topic, *grammar.subject)).finditer(text):
        name = match.group("name")
        if name in {*grammar.no_places, *grammar.common, *data.callings, *data.described, *data.titles.words}:
            continue
        if name.endswith((*data.callings, *data.titles.words)) or language.speech.find(name):
            continue
        kind = "media" if match.group("kind").endswith(grammar.outlets) else "agency"
        entity = Entity(key="", name=name, kind=kind, example="")  # type: ignore[arg-type]
        yield Hit(match.start("kind"), match.end("name"), entity)


@cache
def _of_kind(kinds: tuple[str, ...], marks: tuple[str, ...]) -> re.Pattern[str]:
    before = any_of(kinds)
    ends = any_of(marks)
    return re.compile(
        rf"(?<![가-힣])(?P<kind>[가-힣]*?(?:{before}))(?:인)? (?P<name>[가-힣A-Za-z]{{2,9}}?)"
        rf"(?=(?:{ends})[\s,]|에 따르면|에 의하면|[을를] 인용|의 )"
    )


def _bodies(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A body by the end of its name, behind which a word of speech stands or its particle ("철도노조에 따르면")."""
    code, bodies = language.grammar.code, data.bodies
    for match in _NAMED.finditer(text):
        name = match.group("name")
        over = [hit for hit in found if hit.start < match.end("name") and match.start("name") < hit.end]
        inner = all(
            hit.value.kind in ("country", "place", "group") and hit.start == match.start("name")
            for hit in over
        )
        known = name in bodies and len(name) > _SHORT
        if (
            (known or names_body(name, code))
            and inner
            and not any(hit.end >= match.end("name") for hit in over)
        ):
            entity = Entity(key="", name=name, kind="agency", example="")
            yield Hit(match.start("name"), match.end("name"), entity)


_NAMED = re.compile(
    r"(?<![가-힣])(?P<name>[가-힣]{3,16}?)"
    r"(?=에 따르면|에 의하면|[을를] 인용|[은는이가도][\s,]| (?:자체 )?(?:추산|집계|발표|조사|추정|설명|분석|자료|통계))"
)
