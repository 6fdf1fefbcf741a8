"""Words for money that several countries share ("rupees", "pesos"), with what each country's is."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class Currency(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One such word in its forms, in small letters, and the unit of each country by its key."""

    words: tuple[str, ...]
    example: str
    units: dict[str, str]


class Currencies(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    currency: tuple[Currency, ...]


@cache
def currencies() -> tuple[Currency, ...]:
    """All of them.

    Raises:
        DataError: the file is not of the form above.
    """
    return load("currencies.toml", Currencies).currency
