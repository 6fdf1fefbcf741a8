"""What English usually calls a body whose name is put together of its parts."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class UsualNames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: names by the kind that the parts give, and kinds of bodies that are "for" something."""

    usual: dict[str, str]
    for_it: tuple[str, ...]
    example: str
    language: str
    english: str


@cache
def usual_names() -> UsualNames:
    """The names that English usually has for bodies put together of parts."""
    return load("usual_names.toml", UsualNames)
