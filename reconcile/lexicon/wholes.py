"""Words for the whole of a country ("nationwide"): a count beside them holds the counts of its places."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import Hit, Phrases, unspaced


class Whole(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one language, with a sentence that has one."""

    lang: str
    words: tuple[str, ...]
    example: str
    then: tuple[str, ...] = ()
    """What may be written right behind in characters: anything else makes a name of it (全国港湾労組)."""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    whole: tuple[Whole, ...]


@cache
def wholes() -> tuple[Whole, ...]:
    """The shipped entries, by language."""
    return load("wholes.toml", _File).whole


@cache
def _phrases() -> Phrases[Whole]:
    return Phrases((word, entry) for entry in wholes() for word in entry.words)


def says_whole(text: str) -> tuple[int, ...]:
    """Where a text says that it counts the whole of a country, in any language; empty where it does not."""
    found = _phrases().find(text)
    named = {hit.start for hit in found if _in_name(text, hit)} if _KANA_SIGN.search(text) else set()
    return tuple(hit.start for hit in found if hit.start not in named)


def _in_name(text: str, hit: Hit[Whole]) -> bool:
    """True where other characters run on behind the words, in a language that tells which may."""
    after = text[hit.end : hit.end + 1]
    return (
        bool(hit.value.then)
        and unspaced(after)
        and after > _KANA
        and not text.startswith(hit.value.then, hit.end)
    )


_KANA_SIGN = re.compile("[\u3041-\u30ff]")
"""A text with such a sign is Japanese, and no Chinese one."""
_KANA = "\u30a0"
"""Behind this sign stand katakana and characters, before it particles and marks."""
