"""Words that say the same of a number ("grossed", "earned"): two short texts that use them line up.

Closed classes of inflected forms by language. Opposites are never of one class, and words that tell a part
from its whole, or a plan from what was done, are in none: they would hide what makes two questions.
"""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load

MARK = "~"
"""Begins the name of a class, as no word does."""


class Alike(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One class of a language; each of ``words`` is a form as it stands in a text, in small letters."""

    lang: str
    words: tuple[str, ...]
    example: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    alike: tuple[Alike, ...]


@cache
def alike() -> tuple[Alike, ...]:
    """The shipped classes."""
    return load("alike.toml", _File).alike


@cache
def classes(lang: str) -> dict[str, str]:
    """Each word of a language that is of a class, with the name of the class."""
    return {word: MARK + entry.words[0] for entry in alike() if entry.lang == lang for word in entry.words}
