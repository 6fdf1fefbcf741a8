"""The parts of which names of bodies are put together: their kind, their reach, whose or what for they are."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of, led_words


class Composing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``languages/<code>/bodies.toml``: the words of a language under their English.

    ``links`` lead what a body is for or of, ``joins`` a second thing that it is for. ``example`` is a sentence
    with a body of these parts, ``english`` its name; in ``counter`` a kind alone is no name.
    ``strong`` are the English of kinds of which every country has one: its country is enough of a name.
    """

    example: str
    english: str
    counter: str
    links: tuple[str, ...]
    joins: tuple[str, ...]
    strong: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]
    qualifiers: dict[str, tuple[str, ...]]
    domains: dict[str, tuple[str, ...]]


class Parts(NamedTuple):
    """The patterns of the parts, and the English of each word in small letters."""

    kind: re.Pattern[str]
    qualifier: re.Pattern[str]
    domain: re.Pattern[str]
    joined: re.Pattern[str]
    link: re.Pattern[str]
    english: dict[str, dict[str, str]]
    strong: tuple[str, ...]


@cache
def parts(code: str) -> Parts | None:
    """The parts of names of bodies in a language; None for one without such data."""
    data = of_language(code, "bodies.toml", Composing)
    if data is None:
        return None
    tables = {"kind": data.kinds, "qualifier": data.qualifiers, "domain": data.domains}
    english = {
        name: {word.lower(): gloss for gloss, words in table.items() for word in words}
        for name, table in tables.items()
    }
    kinds, qualifiers, domains = (any_of(words).replace("'", "['’]") for words in english.values())
    links, joins = (any_of(led_words(words)).replace("'", "['’]") for words in (data.links, data.joins))
    return Parts(
        kind=re.compile(rf"(?<![\w-])(?:{kinds})(?![\w-])", re.IGNORECASE),
        qualifier=re.compile(rf" (?P<word>{qualifiers})(?![\w-])", re.IGNORECASE),
        domain=re.compile(rf" (?:{links})(?P<word>{domains})(?![\w-])", re.IGNORECASE),
        joined=re.compile(rf",? (?:{joins})(?P<word>{domains})(?![\w-])", re.IGNORECASE),
        link=re.compile(rf" (?:{links})"),
        english=english,
        strong=data.strong,
    )
