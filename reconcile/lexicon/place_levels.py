"""Which of two names of places is the narrower one by what ends it (榕江〈县〉 and 黔东南〈州〉)."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    example: str
    levels: tuple[tuple[str, ...], ...]


@cache
def _data() -> _File:
    return load("place_levels.toml", _File)


@cache
def level(name: str) -> int | None:
    """The level that the ending of a name tells, the widest first; None for a name that tells none."""
    found = [at for at, endings in enumerate(_data().levels) if name.endswith(endings)]
    return found[0] if found else None


def narrower(name: str, other: str) -> bool:
    """True for a name whose ending tells a narrower place than that of the other."""
    own, theirs = level(name), level(other)
    return own is not None and theirs is not None and own > theirs
