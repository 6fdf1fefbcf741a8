"""Who counts for a whole country: ministries, governments, national railways."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one language, with a sentence that has one."""

    lang: str
    words: tuple[str, ...]
    example: str


class Nationals(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: words of names in English, and words of sentences by language."""

    bodies: tuple[str, ...]
    local: tuple[str, ...]
    words: tuple[Words, ...]


@cache
def nationals() -> Nationals:
    """The shipped words."""
    return load("nationals.toml", Nationals)


def is_national(name: Name | None) -> bool:
    """True for a ministry, a government or a national railway, by its name in English."""
    if name is None:
        return False
    words = name.text.lower()
    if _any(nationals().local).search(words):
        return False
    return _any(nationals().bodies).search(words) is not None


def says_national(text: str, code: str) -> bool:
    """True for a sentence that names a national body, by a word of its language."""
    return any(
        word in text.lower() for entry in nationals().words if entry.lang == code for word in entry.words
    )


@cache
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)")
