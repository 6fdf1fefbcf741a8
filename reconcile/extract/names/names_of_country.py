"""Names behind the country that they are of, right before a word of speech ("Mexico's 〈El Universal〉 reported")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.entity import EntityKind
from reconcile.lexicon.framing import framing
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


_WORDS = r"(?P<office>[A-Za-z-]+(?: (?:[a-z-]+|[A-Z][a-z-]+)){0,4})"
_BEHIND = re.compile(rf"['’]s {_WORDS} ")
_BEFORE = re.compile(rf"(?:\A|(?<=\W))(?:[Tt]he|[Aa]n?) {_WORDS} of (?:the )?\Z")


def offices_of(text: str, language: Language, found: Sequence[Hit[Entity]]) -> Iterator[Hit[Entity]]:
    """Offices of a country that no data file has, before a word of speech ("Chile's 〈undersecretary of health〉 said")."""
    data = framing(language.grammar.code)
    if data is None or not data.offices:
        return
    spoken = {hit.start for hit in language.speech.find(text)}
    for owner in found:
        if owner.value.kind != "country":
            continue
        ends = [at for at in spoken if owner.end < at and _BEHIND.fullmatch(text, owner.end, at)]
        match = _BEHIND.fullmatch(text, owner.end, min(ends)) if ends else None
        if match is None and owner.end + 1 in spoken:
            match = _BEFORE.search(text, 0, owner.start)
        if match is None:
            continue
        start, end = match.span("office")
        held = any(
            hit.start < end and start < hit.end and not (start < hit.start and hit.value.name[:1].islower())
            for hit in found
            if hit is not owner
        )
        head = re.split(" (?:of|for) ", match["office"])[0].lower()
        if held or not head.endswith(data.offices):
            continue
        whole = (min(start, owner.start), max(end, owner.end))
        name = f"{match['office'].lower()} ({owner.value.name})"
        yield Hit(*whole, Entity(key="", name=name, kind="agency", example=""))
