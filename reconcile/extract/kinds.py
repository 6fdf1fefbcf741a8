"""Kinds of bodies in English, in names that no data file has ("Gewerkschaft Metall" is "Metall union")."""

from __future__ import annotations

import msgspec

from reconcile.lexicon.glossing import glossed, glosses
from reconcile.lexicon.language import language, languages
from reconcile.model import Name, Statement


def kind_in_english(item: Statement, code: str) -> Statement:
    """A statement whose claimant and relays have the kind of body in English."""
    if glosses(code) is not None:
        relays = tuple(_glossed(name, code) for name in item.via)
        claimant = _glossed(item.claimant, code) if item.claimant is not None else None
        return msgspec.structs.replace(item, claimant=claimant, via=relays)
    kinds = language(code).grammar.kinds if code in languages() else {}
    if not kinds:
        return item
    claimant = _named(item.claimant, kinds) if item.claimant is not None else None
    via = tuple(_named(name, kinds) for name in item.via)
    return msgspec.structs.replace(item, claimant=claimant, via=via)


def _glossed(name: Name, code: str) -> Name:
    pointing = any(hit.end - hit.start == len(name.text) for hit in language(code).coref.find(name.text))
    return name if name.entity is not None or pointing else Name(glossed(name.text, code) or name.text)


def _named(name: Name, kinds: dict[str, str]) -> Name:
    words = name.text.split()
    if name.entity is not None or not words or words[0] not in kinds:
        return name
    return Name(" ".join([*words[1:], kinds[words[0]]]))
