"""Words for the whole of a country ("nationwide"): a count beside them holds the counts of its places."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import Phrases


class Whole(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one language, with a sentence that has one."""

    lang: str
    words: tuple[str, ...]
    example: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    whole: tuple[Whole, ...]


@cache
def wholes() -> tuple[Whole, ...]:
    """The shipped entries, by language."""
    return load("wholes.toml", _File).whole


@cache
def _phrases() -> Phrases[str]:
    return Phrases((word, entry.lang) for entry in wholes() for word in entry.words)


def says_whole(text: str) -> tuple[int, ...]:
    """Where a text says that it counts the whole of a country, in any language; empty where it does not."""
    return tuple(hit.start for hit in _phrases().find(text))
