"""Nouns that only tell that something is counted (人数, 数量), by language."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import Phrases


class Counting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The counting file of a language; what its ``nouns`` count stands before them."""

    example: str
    nouns: tuple[str, ...]


@cache
def counting(code: str) -> Phrases[str] | None:
    """The nouns of counting of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    data = of_language(code, "counting.toml", Counting)
    return Phrases((noun, noun) for noun in data.nouns) if data is not None else None
