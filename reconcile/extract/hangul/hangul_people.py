"""People and bodies in Hangul that no data file has: a name with its office, a kind with its own name.

"박지훈 국방부 대변인", "올레나 코발 연구원", "현지 매체 쿠리에르", "철도노조": whole phrases, so that every
word of speech finds them, whatever particle they bear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconcile.extract.hangul.hangul_abroad import people_abroad
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.foreign_chains import chains
from reconcile.lexicon.language import Language
from reconcile.lexicon.naming import Naming, bearer, names_body
from reconcile.lexicon.phrases import any_of

_NAME = r"(?<![가-힣])([가-힣]{3})"
_BETWEEN = r"(?:[가-힣A-Za-z]+ ){0,3}?[가-힣]*?"
_SHORT = 3
"""Characters of a word for a body that names one by itself ("철도노조"), more than so many."""


def hangul_people(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> list[Hit[Entity]]:
    """The names of a sentence with people by name and office, and bodies by kind and name, among them."""
    made = list(found)
    foreign = list(people_abroad(text, language, data, found))
    named = [(one.start, one.end) for one in chains(text, language)]
    own = [
        one
        for one in _at_home(text, language, data, found)
        if not _rare(text, data, one, foreign)
        and not any(start < one.end and one.start < end for start, end in named)
    ]
    people: list[Hit[Entity]] = [*own, *foreign]
    for hit in people:
        over = [one for one in made if one.start < hit.end and hit.start < one.end]
        longer = (one for one in over if not (one.start == hit.start and one.end < hit.end))
        if not any(one.value.kind == "person" for one in longer):
            hit = next((Hit(hit.start, hit.end, o.value) for o in over if o.value.kind == "person"), hit)  # noqa: PLW2901
            made = [one for one in made if one not in over or one.value.kind in ("country", "place")]
            made.append(hit)
    for hit in _kinded(text, language, data):
        over = [one for one in made if one.start < hit.end and hit.start < one.end]
        if not any(_by_itself(one) for one in over):
            made = [one for one in made if one not in over] + [hit]
    for hit in _towns(text, language, data, made):
        made = [one for one in made if one.start != hit.start] + [hit]
    made += _bodies(text, language, data, made)
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


def _by_itself(one: Hit[Entity]) -> bool:
    """True for a speaker of the data with a name of its own; a place may begin the name of an outlet."""
    return (
        bool(one.value.key)
        and not one.value.name[:1].islower()
        and one.value.kind not in ("place", "country")
    )


def _rare(text: str, data: Naming, hit: Hit[Entity], foreign: Sequence[Hit[Entity]]) -> bool:
    """True for a name at home that is rather the first word of a foreign one."""
    given = text[hit.start + 1 : hit.start + _NAME_LENGTH]
    strange = text[hit.start] in data.foreign_heads or any(char in data.not_given for char in given)
    return strange and any(one.start <= hit.start and hit.end <= one.end for one in foreign)


_NAME_LENGTH = 3


def _at_home(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A name of three syllables with an office behind it ("김민수 의원", "정다은 교수")."""
    for match in _office(_NAME, data).finditer(text):
        name, office = match.group(1), match.group(2)[: match.end("office") - match.start(2)]
        if name.endswith(data.body_ends) and (" " in office or office.endswith(data.spokes)):
            continue  # "정보위 간사", "국방부 대변인"
        if name[-1] in data.marks and name[:-1] in {*language.grammar.outlets, *data.kinds, *data.bodies}:
            continue  # "신문은 전문가 한수영 씨의 …"
        if name[-1] in data.not_given and name[-1] in data.marks:
            continue  # "문제는 차관이다"
        others = [hit for hit in found if hit.start != match.start(1) or hit.value.kind != "person"]
        if names_body(name, language.grammar.code) or _known(match.start(1), match.end(1), others):
            continue
        said = bearer(f"{name} {office.split()[-1]}", language.grammar.code) or bearer(
            name, language.grammar.code
        )
        if said is not None:
            yield Hit(match.start(1), match.end(2), Entity(key="", name=said, kind="person", example=""))


def _known(start: int, end: int, found: Sequence[Hit[Entity]]) -> bool:
    return any(hit.start < end and start < hit.end for hit in found)


@cache
def _office(name: str, data: Naming) -> re.Pattern[str]:
    """A name with an office of who may be told of; who signs a report is none ("박은서 특파원 = …")."""
    offices = any_of(word for word in data.titles.words if word not in data.writers)
    team = rf"(?: ?(?:{any_of(data.teams)})(?![가-힣]{{2}}))?" if data.teams else ""
    behind = rf"(?=(?:{any_of(data.marks)})|[,\s”\"]|\Z)"
    return re.compile(rf"(?={name} ({_BETWEEN}(?P<office>{offices})(?:\([^()\n]{{1,20}}\))?{team}){behind})")


def _kinded(text: str, language: Language, data: Naming) -> Iterator[Hit[Entity]]:
    """A name right behind the word for its kind, with the particle of a speaker ("현지 매체 〈쿠리에르〉는")."""
    grammar = language.grammar
    for match in _of_kind(data, (*grammar.topic, *grammar.subject)).finditer(text):
        name = match.group("name")
        if name in {*grammar.no_places, *grammar.common, *data.callings, *data.described, *data.titles.words}:
            continue
        if name.endswith((*data.callings, *data.titles.words)) or language.speech.find(name):
            continue
        kind = "media" if match.group("kind").endswith(grammar.outlets) else "agency"
        entity = Entity(key="", name=name, kind=kind, example="")  # type: ignore[arg-type]
        yield Hit(match.start("kind"), match.end("name"), entity)


@cache
def _of_kind(data: Naming, marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣])(?P<kind>[가-힣]*?(?:{any_of(data.kinds)}))(?:{any_of(data.kind_links)})? "
        rf"(?P<name>[가-힣A-Za-z]{{2,9}}?)(?=(?:{any_of(marks)})[\s,]|{any_of(data.told_behind)}|의 )"
    )


def _bodies(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A body by the end of its name, behind which a word of speech stands or its particle ("철도노조에 따르면")."""
    code, bodies = language.grammar.code, data.bodies
    grammar = language.grammar
    for match in _people(data, (*grammar.case_marks, *grammar.of)).finditer(text):
        name = match.group("name")
        over = [hit for hit in found if hit.start < match.end("short") and match.start("name") < hit.end]
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
            yield Hit(match.start("name"), match.end("short"), entity)
    for match in _side(data).finditer(text):
        if not _known(match.start(1), match.end(1), found):
            entity = Entity(key="", name=match.group(1), kind="agency", example="")
            yield Hit(match.start(1), match.end(1), entity)


@cache
def _side(data: Naming) -> re.Pattern[str]:
    """A kind of body alone, whose side is told of (재단 〈측〉은): one heard before."""
    return re.compile(rf"(?<![가-힣])({any_of((*data.bodies, *data.kinds))})(?= (?:{any_of(data.sides)}))")


def _towns(
    text: str, language: Language, data: Naming, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A place of the data with its level written onto it, where its authorities may speak ("서울시는")."""
    grammar = language.grammar
    ends = {hit.end: hit for hit in found if hit.value.kind == "place"}
    for match in _people(data, grammar.case_marks).finditer(text) if ends else ():
        place = ends.get(match.end("name") - 1)
        level = grammar.regions.get(text[match.end("name") - 1])
        if place is not None and level is not None and place.start == match.start("name"):
            entity = Entity(key="", name=f"{place.value.name} {level}", kind="agency", example="")
            yield Hit(match.start("name"), match.end("name"), entity)


def _people(data: Naming, marks: tuple[str, ...]) -> re.Pattern[str]:
    return telling(data, marks, _PERSON, rf" ?(?:{any_of(data.spokes)})")


_PERSON = 3
"""Letters of a person's name or a town with its level."""


@cache
def telling(data: Naming, marks: tuple[str, ...], least: int, spokes: str) -> re.Pattern[str]:
    """A name of at least so many letters before a word of speech, its particle, or a noun for its own figures.

    ``spokes`` is the pattern of who speaks for it, as that stands behind it.
    """
    own = rf" (?:{any_of(f'{word} ' for word in data.own)})?(?:{any_of(data.own_figures)})"
    return re.compile(
        rf"(?<![가-힣])(?P<name>[가-힣]{{{least},16}}?)(?P<short>(?:\([A-Za-z·& -]{{2,24}}\))?)"
        rf"(?={any_of(data.told_behind)}|(?:{any_of(marks)})[\s,]|{own}|{spokes})"
    )
