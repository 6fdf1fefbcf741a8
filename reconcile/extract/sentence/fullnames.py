"""Names in full around a word that any body or official may bear ("Finance Minister Jane Roe").

Data files have such words ("minister", "union") as speakers of no country; where a text names one
of them in full, the name is who speaks.
"""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity
from reconcile.lexicon.callings import callings
from reconcile.model import Name

_CAPITAL = r"[A-ZÀ-Þ][\w’'-]*"
_BEARER = rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}})"
_PERSON = re.compile(rf"(?:['’]s)?(?P<between>(?: [\w’'-]+){{0,2}}?) {_BEARER}")
_SET_OFF = re.compile(rf"(?:['’]s)?(?P<between>(?: [\w’'-]+){{0,5}}?), {_BEARER}(?=[,.])")
_APPOSED = re.compile(
    rf"(?: (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?=[ ,.])|, (?P<set>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?=,))"
)
_AT_BODY = re.compile(rf" (?:at|from|with) (?:the )?(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}})")
_NEXT = 2
"""Characters between an office and the known name of its bearer."""
_BEFORE = re.compile(
    rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}}), (?:the|an?|its|their|her|his)? ?(?:[a-z][\w’'-]* ){{0,3}}\Z"
)
_LEFT = re.compile(rf"(?:{_CAPITAL} (?:(?:of|and|for|&|the|und|für|et|de|des|du) )*)+\Z")
_RIGHT = re.compile(rf"(?: (?:(?:of|and|for|&|the|und|für|et|de|des|du) )*{_CAPITAL})+")
_OWNERS = re.compile(r"(?<![\w’'-])[a-z]+s['’] \Z")


def spelt_out(sight: Sight, start: int, end: int, entity: Entity) -> Name | None:
    """The full name that a word for a body or an office is part of, or that stands beside it."""
    grammar = sight.language.grammar
    if not _anybody(entity) or grammar.order == "final" or not grammar.capitals:
        return None
    if grammar.letters:
        return None  # read with its whole phrase
    person = _borne(sight, start, end) or _person(sight, start, end, entity)
    if person is not None:
        return person
    text = sight.text[start:end]
    house = _AT_BODY.match(sight.text, end)
    if house is not None and _clear(sight, start, *house.span("name")):
        return Name(house.group("name"))
    if not text.split()[-1][:1].isupper():
        owners = _OWNERS.search(sight.text, max(0, start - 24), start)
        return Name(f"{owners.group(0)}{text}") if owners is not None else None
    if sight.language.spokes.find(text):
        return None
    return _body(sight, start, end)


def _borne(sight: Sight, start: int, end: int) -> Name | None:
    """A person known to the data right behind an office, or a name right behind a word in small letters."""
    for hit in sight.names:
        beside_it = 0 < hit.start - end <= _NEXT and not sight.text[end : hit.start].strip(" ,")
        if hit.value.kind == "person" and beside_it:
            return hit.value.as_name
    beside = _APPOSED.match(sight.text, end)
    if beside is None or not sight.language.grammar.no_names:
        return None
    group = "name" if beside.group("name") else "set"
    return Name(beside.group(group)) if _clear(sight, start, *beside.span(group)) else None


def _clear(sight: Sight, start: int, begin: int, stop: int) -> bool:
    """True for a name of its own behind a word in small letters ("the firm Headcount", "the operator, X,")."""
    grammar = sight.language.grammar
    small = sight.text[start:begin].split()[-1:] and sight.text[begin - 2 : begin - 1] != "."
    first = sight.text[begin:stop].split()[0]
    if (
        not small
        or sight.text[start].isupper()
        or first in grammar.common
        or first.lower() in grammar.no_names
    ):
        return False
    if any(time.start < stop and begin < time.end for time in sight.times):
        return False
    return not _taken(sight, begin, stop)


def _anybody(entity: Entity) -> bool:
    """True for a speaker that many countries have: data files write their names small."""
    return (
        bool(entity.key) and entity.country is None and entity.kind != "media" and entity.name[:1].islower()
    )


def _person(sight: Sight, start: int, end: int, entity: Entity) -> Name | None:
    """Who bears an office: the name right behind it, or before it with a comma."""
    roles = sight.language.role
    if entity.kind in ("agency", "government") and sight.language.spokes.find(sight.text[start:end]):
        return None  # a spokesman speaks for the body that his title names ("Polizeisprecher Roe")
    aside = {*sight.language.grammar.locative_before, *sight.language.grammar.no_names}
    for pattern in (_SET_OFF, _PERSON):
        match = pattern.match(sight.text, end)
        if match is None or (pattern is _PERSON and aside & set(match.group("between").lower().split())):
            continue
        begin, stop = match.span("name")
        clear = not _taken(sight, begin, stop) and not roles.find(match.group("name"))
        if clear and roles.find(sight.text[start:begin]):
            return Name(match.group("name").removesuffix("'s").removesuffix("’s"))
    if not roles.find(sight.text[start:end]):
        return None
    before = _BEFORE.search(sight.text, max(0, start - 70), start)
    if before is None or _taken(sight, *before.span("name")):
        return None
    return Name(before.group("name"))


def _body(sight: Sight, start: int, end: int) -> Name | None:
    """The run of capitals that a word for a body stands in."""
    data = callings(sight.sentence.lang)
    if data is not None and data.adjectival:
        return None  # where all nouns have a capital, a run of them is no name
    left = _LEFT.search(sight.text, max(0, start - 60), start)
    right = _RIGHT.match(sight.text, end)
    begin = left.start() if left is not None else start
    stop = right.end() if right is not None else end
    while begin < start and (first := sight.text[begin:stop].split(" ", 1)[0]).lower() in _no_names(sight):
        begin += len(first) + 1
    if begin > start or (begin, stop) == (start, end):
        return None
    inside = [hit for hit in sight.names if hit.start < stop and begin < hit.end]
    if any(not _anybody(hit.value) and hit.value.kind != "place" for hit in inside):
        return None
    return Name(sight.text[begin:stop])


def _no_names(sight: Sight) -> tuple[str, ...]:
    return sight.language.grammar.no_names


def _taken(sight: Sight, start: int, end: int) -> bool:
    return any(hit.start < end and start < hit.end for hit in sight.names)
