"""Offices that a text points at and nobody was named for ("Der Gouverneur sprach von …"): the office itself."""

from __future__ import annotations

import msgspec

from reconcile.lexicon import entities
from reconcile.lexicon.language import language, languages
from reconcile.model import Name, Statement


def office_in_english(item: Statement, code: str) -> Statement:
    """A statement whose claimant and relays, where they are an article with an office, are that office."""
    if code not in languages():
        return item
    claimant = None if item.claimant is None else _office(item.claimant, code)
    return msgspec.structs.replace(
        item, claimant=claimant, via=tuple(_office(name, code) for name in item.via)
    )


def _office(name: Name, code: str) -> Name:
    article, _, rest = name.text.partition(" ")
    grammar = language(code).grammar
    if (
        name.entity is not None
        or not rest
        or article.lower() not in (*grammar.articles, *grammar.determiners)
    ):
        return name
    for hit in entities().phrases(code).longest(rest):
        general = hit.value.country is None and hit.value.name[:1].islower()
        if (hit.start, hit.end) == (0, len(rest)) and hit.value.kind == "agency" and general:
            return Name(hit.value.name, hit.value.key)
    return name
