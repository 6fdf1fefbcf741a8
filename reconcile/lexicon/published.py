"""Words that give the day of a page on a line of their own ("Last updated: …", 公開日), by language."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class Published(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language in small letters, before a date and right behind it, with a line that has one."""

    words: tuple[str, ...]
    behind: tuple[str, ...]
    example: str


@cache
def published() -> dict[str, Published]:
    """The shipped entries, by the code of their language."""
    return load("published.toml", dict[str, Published])
