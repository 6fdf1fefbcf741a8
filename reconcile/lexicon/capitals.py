"""The capitals of states, by their names in English."""

from __future__ import annotations

import unicodedata
from functools import cache

import msgspec

from reconcile.lexicon.entity import Entity
from reconcile.lexicon.files import load


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    names: tuple[str, ...]


@cache
def _names() -> frozenset[str]:
    return frozenset(plain_letters(name) for name in load("capitals.toml", _File).names)


def plain_letters(name: str) -> str:
    """A name without the marks on its letters ("Chisinau")."""
    parts = unicodedata.normalize("NFD", name)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def is_capital(place: Entity | None) -> bool:
    """True for the capital or the seat of government of a state."""
    return place is not None and place.kind == "place" and plain_letters(place.name) in _names()
