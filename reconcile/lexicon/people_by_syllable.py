"""Names that other scripts write syllable by syllable, as English has them: Vietnamese ones ("Чан Дык Хоа")."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load

_PARTS = (3, 4)
"""How many syllables a name may have."""


class _Syllables(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    families: dict[str, str]
    given: dict[str, str]
    example: str
    english: str


@cache
def syllables() -> _Syllables:
    """The syllables of Vietnamese names, with the example that the file gives."""
    return load("people/vietnamese.toml", _Syllables)


def vietnamese(words: str) -> str | None:
    """A Vietnamese name as it is written in English, None where a part is no such syllable."""
    parts, data = words.lower().replace("ґ", "г").replace("’", "'").split(), syllables()
    if len(parts) not in _PARTS or parts[0] not in data.families:
        return None
    given = [data.given.get(part) for part in parts[1:]]
    told = [part for part in given if part is not None]
    return " ".join([data.families[parts[0]], *told]) if len(told) == len(given) else None
