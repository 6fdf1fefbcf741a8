"""The states that give help and get none, by their keys in the files of entities."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    givers: tuple[str, ...]
    example: str


@cache
def givers() -> frozenset[str]:
    """The keys of all states that help is never counted for where a text names another."""
    return frozenset(load("givers.toml", _File).givers)
