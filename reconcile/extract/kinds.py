"""Kinds of bodies in English, in names that no data file has ("Gewerkschaft Metall" is "Metall union")."""

from __future__ import annotations

import msgspec

from reconcile.lexicon.glossing import glossed, glosses, place_glossed, read_by_characters, spelt
from reconcile.lexicon.language import language, languages
from reconcile.model import Name, Statement


def kind_in_english(item: Statement, code: str) -> Statement:
    """A statement whose claimant and relays have the kind of body in English."""
    if glosses(code) is not None:
        relays = tuple(_glossed(name, code) for name in item.via)
        claimant = _glossed(item.claimant, code) if item.claimant is not None else None
        place = item.place
        if place is not None and place.entity is None:
            inner = _inner(place.text, code)
            place = Name(place_glossed(inner, code) if inner else _by_characters(place.text, code))
        return msgspec.structs.replace(item, claimant=claimant, via=relays, place=place)
    kinds = language(code).grammar.kinds if code in languages() else {}
    if not kinds:
        return item
    claimant = _named(item.claimant, kinds) if item.claimant is not None else None
    via = tuple(_named(name, kinds) for name in item.via)
    return msgspec.structs.replace(item, claimant=claimant, via=via)


def _inner(text: str, code: str) -> str:
    """What stands in the brackets of a region's gloss ("Province (コルネ州)"), or a name without brackets."""
    inner = text.partition(" (")[2].removesuffix(")")
    return inner if inner and spelt(inner[:-1], code) is not None else ("" if inner else text)


def _by_characters(text: str, code: str) -> str:
    """A region with its name as its characters are mostly read ("City (志野浦市)" is "Shinoura City (志野浦市)")."""
    kind, _, written = text.partition(" (")
    read = read_by_characters(written[:-2], code) if written.endswith(")") else None
    return f"{read} {kind} ({written}" if read is not None else text


def _glossed(name: Name, code: str) -> Name:
    pointing = any(hit.end - hit.start == len(name.text) for hit in language(code).coref.find(name.text))
    return name if name.entity is not None or pointing else Name(glossed(name.text, code) or name.text)


def _named(name: Name, kinds: dict[str, str]) -> Name:
    words = name.text.split()
    if name.entity is not None or not words or words[0] not in kinds:
        return name
    return Name(" ".join([*words[1:], kinds[words[0]]]))
