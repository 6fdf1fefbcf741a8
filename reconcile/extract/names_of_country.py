"""Names behind the country that they are of, right before a word of speech ("Mexico's 〈El Universal〉 reported")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.entity import EntityKind
from reconcile.lexicon.language import Language

_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'&-]*"
_NAME = re.compile(rf"['’]s (?P<name>{_CAPITAL}(?: (?:(?:of|for|and|the|&) ){{0,2}}{_CAPITAL})*)")


def of_country(text: str, language: Language, found: Sequence[Hit[Entity]]) -> Iterator[Hit[Entity]]:
    """Such names that no data file has; not offices with who bears them ("Kenya's President Roe")."""
    grammar = language.grammar
    spoken = {hit.start for hit in language.speech.find(text)}
    for owner in found:
        match = _NAME.match(text, owner.end) if owner.value.kind == "country" else None
        if match is None or match.end() + 1 not in spoken:
            continue
        start, words = match.start("name"), match["name"].split()
        held = any(hit.start < match.end() and start < hit.end for hit in found)
        offices = any(part.lower() in grammar.ranks or language.role.whole(part) for part in words)
        if held or offices or words[0] in grammar.common or words[0].lower() in grammar.no_names:
            continue
        kind: EntityKind = "media" if {*words} & {*grammar.outlets} else "agency"
        yield Hit(start, match.end(), Entity(key="", name=match["name"], kind=kind, example=""))
