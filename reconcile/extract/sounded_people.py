"""Foreign people by their names in full among the names of a sentence: no part of such a name is a place or a state.

Where an office stands beside the name the words for both are read together elsewhere ("governor (Jane Roe)"); a
name alone is who speaks. The family's name alone means who was named in full before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reconcile.extract.foreign_chains import Chain, chains
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.gloss_words import glosses
from reconcile.lexicon.grammar import Grammar
from reconcile.lexicon.language import Language
from reconcile.lexicon.naming import naming

_PLACES = ("place", "country", "government")
_OFFICE = 8
"""Signs of an office, at the most."""
_WRITTEN = ("zh", "ja", "ko")
"""Languages in which such a name is made a speaker here; the others read it as a phrase."""


def without_namesakes(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names without the places and states that are parts of people's names, and with the people who stand alone."""
    people = chains(text, language.grammar)
    if not people:
        return list(found)
    kept = [hit for hit in found if not any(_part(hit, one) for one in people)]
    alone = [one for one in people if _alone(text, one, language.grammar) and not _taken(kept, one)]
    return _with(kept, [_hit(one) for one in alone]) if language.grammar.code in _WRITTEN else kept


def with_rest(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names with the people beside whom no office was read; a calling beside them is theirs (活動家〈…〉)."""
    if language.grammar.code != "ko":
        return list(found)
    made = list(found)
    for one in chains(text, language.grammar):
        if any(hit.start < one.end and one.start < hit.end for hit in made):
            continue
        beside = [hit for hit in made if _beside(hit, one) and hit.value.kind in ("anonymous", "agency")]
        made = [hit for hit in made if hit not in beside]
        start = min([one.start, *(hit.start for hit in beside)])
        end = max([one.end, *(hit.end for hit in beside)])
        made = _with(made, [Hit(start, end, _person(one.name))])
    return made


def _beside(hit: Hit[Entity], one: Chain) -> bool:
    return hit.end in (one.start, one.start - 1) or (hit.start == one.end + 1 and hit.value.common)


def _part(hit: Hit[Entity], one: Chain) -> bool:
    """True for a name that is a part of somebody's, or runs into it; who is known to the data by it stays."""
    over = hit.start < one.end and one.start < hit.end
    return over and (hit.value.kind != "person" or hit.end - hit.start < one.end - one.start)


def _taken(found: Sequence[Hit[Entity]], one: Chain) -> bool:
    return any(hit.start < one.end and one.start < hit.end for hit in found)


def _alone(text: str, one: Chain, grammar: Grammar) -> bool:
    """True where no office stands right before a name or behind it."""
    if grammar.code == "ko":
        return not _office_in_hangul(text, one)
    data = glosses(grammar.code)
    if data is None:
        return True
    before, behind = text[max(0, one.start - _OFFICE) : one.start], text[one.end : one.end + _OFFICE]
    sizes = range(1, _OFFICE + 1)
    led = any(before.endswith(role) for role in data.roles)
    followed = any(data.roles.get(behind[:size]) is not None for size in sizes)
    courtesy = any(data.roles.get(behind[:size]) == "" for size in sizes)
    return not led and (courtesy or not followed)


def _office_in_hangul(text: str, one: Chain) -> bool:
    data = naming("ko")
    behind = re.match(r" (?:[가-힣]+ ){0,3}?[가-힣]+", text[one.end :])
    before = re.search(r"([가-힣]+) \Z", text[: one.start])
    if data is None:
        return False
    words = behind.group().split() if behind is not None else []
    led = before is not None and before.group(1).endswith(data.titles.words)
    return led or any(word.rstrip("은는이가도을를").endswith(data.titles.words) for word in words)


def _person(name: str) -> Entity:
    return Entity(key="", name=name, kind="person", example="")


def _hit(one: Chain) -> Hit[Entity]:
    return Hit(one.start, one.end, _person(one.name))


def _with(found: Sequence[Hit[Entity]], more: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    return sorted([*found, *more], key=lambda hit: (hit.start, -hit.end))


_SHORTEST = 2


def families(text: str, grammar: Grammar) -> Iterator[tuple[str, Entity]]:
    """The family names of the people whom a sentence names in full, each with who it is."""
    if grammar.code in _WRITTEN:
        for one in chains(text, grammar):
            if len(one.family) >= _SHORTEST:
                yield one.family, _person(one.name)


_EDGES = {
    "ja": ("(?<![\u30a1-\u30fe])", "(?![\u30a1-\u30fe])"),
    "ko": ("(?<![가-힣])", "(?=(?:은|는|이|가|도|의|에게|와|과|에)?(?:[\\s,.”\"]|\\Z))"),
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
