"""What stands between a sum and the same in another currency, by language."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of


class Conversions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of a language."""

    words: tuple[str, ...]
    example: str


@cache
def conversions() -> dict[str, Conversions]:
    """All of them, by language.

    Raises:
        DataError: the file is not of the form above.
    """
    return load("conversions.toml", dict[str, Conversions])


@cache
def converts(code: str) -> re.Pattern[str] | None:
    """All that stands between the two sums: a bracket, a comma, such words, a hedge of one word."""
    data = conversions().get(code)
    if data is None:
        return None
    return re.compile(
        rf"\s*(?:[(（]|[,，、—–-]?\s*(?:{any_of(data.words)}))\s*(?:[^\W\d]+\s*){{0,2}}[^\w\s]?\s*", re.I
    )
