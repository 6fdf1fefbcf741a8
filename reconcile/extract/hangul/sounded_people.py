"""Foreign people by their names in full among the names of a sentence: no part of such a name is a place or a state.

Where an office stands beside the name the words for both are read together elsewhere ("governor (Jane Roe)"); a
name alone is who speaks. The family's name alone means who was named in full before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reconcile.extract.hangul.hangul_abroad import abroad
from reconcile.lexicon import Entity, Hit, people
from reconcile.lexicon.foreign_chains import Chain, chains
from reconcile.lexicon.gloss_words import Glosses, ending, glosses
from reconcile.lexicon.language import Language
from reconcile.lexicon.naming import naming

_PLACES = ("place", "country", "government")
_OFFICE = 8
"""Signs of an office, at the most."""
_WRITTEN = ("zh", "ja", "ko")
"""Languages in which such a name is made a speaker here; the others read it as a phrase."""


def with_people(
    text: str, language: Language, found: Sequence[Hit[Entity]], met: Mapping[str, Entity]
) -> list[Hit[Entity]]:
    """The names of a sentence with its foreign people: those in full, and ``met`` by their family's name alone."""
    return without_namesakes(text, language, with_families(text, language, found, met))


def without_namesakes(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names without the places and states that are parts of people's names, and with the people who stand alone."""
    bearers = [one for one in chains(text, language) if not any(_holds(hit, one) for hit in found)]
    if not bearers:
        return list(found)
    code = language.grammar.code
    kept = [hit for hit in found if not any(_part(hit, one, text, code) for one in bearers)]
    if language.grammar.code not in _WRITTEN:
        return kept
    for one in _alone(text, bearers, language, kept):
        beside = [hit for hit in kept if _beside(hit, one)]
        start, end = (
            min([one.start, *(hit.start for hit in beside)]),
            max([one.end, *(hit.end for hit in beside)]),
        )
        kept = _with([hit for hit in kept if hit not in beside], [Hit(start, end, _person(one.name))])
    return _with(kept, _led(text, bearers, language, kept))


def _led(
    text: str, bearers: Sequence[Chain], language: Language, found: Sequence[Hit[Entity]]
) -> list[Hit[Entity]]:
    """The people right before whose name their office stands, where its bearer mostly stands before it (医師〈…〉は)."""
    data = glosses(language.grammar.code)
    made = []
    for one in bearers:
        role = ending(text[: one.start], data.code, "roles") if data is not None and not data.before else None
        free = not any(hit.start < one.end and one.start - len(role or "") < hit.end for hit in found)
        if data is not None and role is not None and free and data.roles[role]:
            name = f"{data.roles[role]} ({one.name})"
            made.append(Hit(one.start - len(role), one.end, _person(name)))
    return made


def _holds(hit: Hit[Entity], one: Chain) -> bool:
    """True for a longer name of the data that holds the whole of one (サンティアゴ・デ・クーバ)."""
    return hit.start <= one.start and one.end <= hit.end


def _beside(hit: Hit[Entity], one: Chain) -> bool:
    """True for a calling right before a name (人権活動家〈…〉), and one that any country has right behind it."""
    common = hit.value.kind == "anonymous" or (hit.value.kind == "agency" and hit.value.common)
    return common and (hit.end in (one.start, one.start - 1) or hit.start == one.end + 1)


def _part(hit: Hit[Entity], one: Chain, text: str, code: str) -> bool:
    """True for a name that is a part of somebody's, or runs into it; who is known to the data by it stays."""
    over = hit.start < one.end and one.start < hit.end
    return over and (hit.value.kind != "person" or not hit.value.key or _namesake(hit, one, text, code))


def _namesake(hit: Hit[Entity], one: Chain, text: str, code: str) -> bool:
    """True for somebody known by the family's name, whose given name is another one ("〈Марія〉 Коваленко")."""
    given = people.spellings(text[one.start : hit.start].strip(" ·・"), code, people.GIVEN)
    known = {alias[:_STEM] for alias in hit.value.aliases.get("en", ()) if " " in alias}
    return bool(given) and bool(known) and not {name.english[:_STEM] for name in given} & known


_STEM = 3
"""Letters that spellings of one name share."""


def _alone(
    text: str, bearers: Sequence[Chain], language: Language, found: Sequence[Hit[Entity]]
) -> list[Chain]:
    """Those of the people beside whose name no office is read."""
    free = [one for one in bearers if not any(hit.start < one.end and one.start < hit.end for hit in found)]
    data = naming(language.grammar.code)
    if data is not None and data.script == "hangul":
        titled = list(abroad(text, language, data, found))
        ends = {one.start for one in titled} | {-one.end for one in titled}
        return [one for one in free if not {one.start, -one.end} & ends]
    words = glosses(language.grammar.code)
    called = {hit.end for hit in found if hit.value.kind == "anonymous"}
    return [one for one in free if words is None or one.start in called or not _titled(text, one, words)]


def _titled(text: str, one: Chain, data: Glosses) -> bool:
    """True for somebody with an office, or with whose they are, beside the name."""
    before, behind = text[max(0, one.start - _OFFICE) : one.start], text[one.end : one.end + _OFFICE]
    told = [data.roles[behind[:size]] for size in range(1, _OFFICE + 1) if behind[:size] in data.roles]
    led = any(before.endswith(role) for role in data.roles) or _owned(before, data)
    return led or (bool(told) and "" not in told)


def _owned(before: str, data: Glosses) -> bool:
    """True behind a body or a calling whose somebody is (消防団〈の…〉, 学者〈の…〉): both are read together."""
    return bool(data.of) and before.endswith(data.of)


def _person(name: str) -> Entity:
    return Entity(key="", name=name, kind="person", example="")


def _with(found: Sequence[Hit[Entity]], more: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    return sorted([*found, *more], key=lambda hit: (hit.start, -hit.end))


_SHORTEST = 2


def families(text: str, language: Language) -> Iterator[tuple[str, Entity]]:
    """The family names of the people whom a sentence names in full, each with who it is."""
    if language.grammar.code in _WRITTEN:
        for one in chains(text, language):
            if len(one.family) >= _SHORTEST:
                yield one.family, _person(one.name)


_EDGES = {
    "ja": ("(?<![\u30a1-\u30fe])", "(?![\u30a1-\u30fe])"),
    "ko": ("(?<![가-힣])", '(?=(?:은|는|이|가|도|의|에게|와|과|에)?(?:[\\s,.”"]|\\Z))'),
    "zh": ("(?<![·・•‧])", "(?![·・•‧])"),
}


def with_families(
    text: str, language: Language, found: Sequence[Hit[Entity]], met: Mapping[str, Entity]
) -> list[Hit[Entity]]:
    """The names of a sentence with those who are called by their family's name alone, whatever place has it too."""
    code = language.grammar.code
    if not met or code not in _EDGES:
        return list(found)
    before, behind = _EDGES[code]
    made = list(found)
    for family, who in met.items():
        for match in re.finditer(f"{before}{re.escape(family)}{behind}", text):
            over = [hit for hit in made if hit.start < match.end() and match.start() < hit.end]
            place = [hit for hit in over if hit.value.kind in _PLACES]
            if len(place) < len(over) or (place and not _told(text, match.end(), language)):
                continue
            made = _with([hit for hit in made if hit not in place], [Hit(*match.span(), who)])
    return made


def _told(text: str, end: int, language: Language) -> bool:
    """True before an office, a courtesy or a word of speech: a place that is called like somebody is not meant."""
    data = glosses(language.grammar.code)
    behind = text[end : end + _OFFICE]
    roles = data.roles if data is not None else {}
    titled = any(behind.startswith(role) for role in roles)
    return titled or any(hit.start <= 1 for hit in language.speech.find(text[end : end + _OFFICE]))
