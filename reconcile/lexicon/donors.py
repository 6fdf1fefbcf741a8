"""States that mostly give aid: their capitals in a title are who gives, not who gets it."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.entity import Entity
from reconcile.lexicon.files import load


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    example: str
    names: tuple[str, ...]
    towards: dict[str, tuple[str, ...]]


@cache
def _data() -> _File:
    return load("donors.toml", _File)


def mostly_gives(country: Entity) -> bool:
    """True for a state that mostly gives aid."""
    return country.name in _data().names


def words_towards(code: str) -> tuple[str, ...]:
    """The words of a language right before who gets something; none where no data tell them."""
    return _data().towards.get(code, ())
