"""Prepositions of the town where something is promised, by language."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class Promising(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language, with a sentence that has one."""

    words: tuple[str, ...]
    example: str


@cache
def promising() -> dict[str, Promising]:
    """The shipped entries, by the code of their language."""
    return load("promising.toml", dict[str, Promising])
