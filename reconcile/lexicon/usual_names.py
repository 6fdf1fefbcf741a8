"""What English usually calls a body whose name is put together of its parts."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load


class OfCountry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What some countries call a kind of body."""

    english: str
    countries: tuple[str, ...]


class _Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Kinds of bodies that a country has one of, and what English calls it by country."""

    kinds: tuple[str, ...]
    names: dict[str, str]
    example: str
    language: str
    english: str


class _National(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    group: tuple[_Group, ...]


class UsualNames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: names by the kind that the parts give, and kinds of bodies that are "for" something."""

    usual: dict[str, str]
    of_country: dict[str, OfCountry]
    for_it: tuple[str, ...]
    example: str
    language: str
    english: str

    def called(self, text: str) -> str:
        """A name with its kind called as English does; unchanged where its parts are its name."""
        plain, bracket, beside = text.partition(" (")
        plain = self.usual.get(plain, plain)
        own = self.of_country.get(plain.removesuffix(_SOURCE))
        if own is not None and any(country in beside for country in own.countries):
            plain = own.english + (_SOURCE if plain.endswith(_SOURCE) else "")
        return _of_land(plain, beside) or f"{plain}{bracket}{beside}"


def _of_land(plain: str, beside: str) -> str | None:
    """The name that English has for a country's body of a kind; one that names its country needs no bracket."""
    country = beside.removesuffix(")")
    name = national_bodies().get((plain.removesuffix(_SOURCE), country))
    if name is None or plain.endswith(_SOURCE):
        return None
    return name if country in name else f"{name} ({country})"


_SOURCE = " source"
"""Behind a body that somebody unnamed speaks for."""


@cache
def usual_names() -> UsualNames:
    """The names that English usually has for bodies put together of parts."""
    return load("usual_names.toml", UsualNames)


@cache
def national_bodies() -> dict[tuple[str, str], str]:
    """What English calls the body of a country, by its kind and the country."""
    return {
        (kind, country): name
        for group in load("national_bodies.toml", _National).group
        for kind in group.kinds
        for country, name in group.names.items()
    }
