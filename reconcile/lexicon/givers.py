"""The states that give help and get none, by their keys in the files of entities; words that lead who gets it."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    givers: tuple[str, ...]
    example: str
    towards: dict[str, tuple[str, ...]]
    behind: dict[str, tuple[str, ...]]


@cache
def _data() -> _File:
    return load("givers.toml", _File)


@cache
def givers() -> frozenset[str]:
    """The keys of all states that help is never counted for where a text names another."""
    return frozenset(_data().givers)


def words_towards(code: str) -> tuple[str, ...]:
    """The words of a language right before who gets something; none where no data tell them."""
    return _data().towards.get(code, ())


def words_behind(code: str) -> tuple[str, ...]:
    """The words of a language right behind who gets something; none where no data tell them."""
    return _data().behind.get(code, ())
