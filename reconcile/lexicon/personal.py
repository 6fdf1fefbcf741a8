"""How the names of people that no data file has are read: a family name, or a foreign name by its sounds.

Three ways, the surest first: a table of family names that nearly all bearers read alike, the signs of a
family name as names mostly read them (三谷 Mitani), and the sounds of a foreign name (カリミ Karimi), of
which common names are kept as they are spelt in English. The last two are guesses: the name stays beside
them as it is written.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon import sounding
from reconcile.lexicon.files import of_language

_LONGEST = 4
"""Signs of a family name, at the most."""
_GUESSED = 2
"""Signs of nearly all family names that no table has."""
_NEIGHBOUR = 3
_FULL = 5
"""Signs of a family name with a given one, at the most."""


class Surnames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Family names, parted by spaces, by how they are read.

    ``plain`` are words, parted by spaces, that begin like a name and are none (山岳), ``single`` the family
    names of one sign of neighbours who have given names of two; ``neighbours`` have those with one spelling,
    ``neighbours_loose`` those with several.
    """

    example: str
    english: str
    plain: str = ""
    single: str = ""
    neighbours: dict[str, str] = {}
    neighbours_loose: dict[str, str] = {}
    readings: dict[str, str] = {}


@cache
def surnames(code: str) -> Surnames | None:
    """The further family names of a language, None where it has no such file."""
    return of_language(code, "surnames.toml", Surnames)


@cache
def readings(code: str, more: tuple[tuple[str, str], ...] = ()) -> dict[str, str]:
    """Family names with how they are read; ``more`` are those of another table, which come first."""
    data = surnames(code)
    rows = [*(data.readings.items() if data is not None else ()), *more]
    return {name: reading for reading, written in rows for name in written.split()}


def family_name(full: str, known: dict[str, str]) -> str | None:
    """How the family name that a full name begins with is read, the longest one first."""
    for size in range(_LONGEST, 0, -1):
        reading = known.get(full[:size])
        if reading is not None and len(full) >= size:
            return reading
    return None


def named(full: str, code: str) -> bool:
    """True for words that may be the name of a person: no plain word begins them."""
    data = surnames(code)
    return data is None or full[:_GUESSED] not in data.plain.split()


def of_neighbour(full: str, code: str) -> bool:
    """True for a name of three signs that begins with a family name of one (柳東旭)."""
    data = surnames(code)
    return data is not None and len(full) == _NEIGHBOUR and full[0] in data.single.split()


def neighbour(full: str, code: str, *, sure: bool) -> str | None:
    """How the family name of a neighbour is spelt; only where all bearers spell it alike if ``sure``."""
    data = surnames(code)
    if data is None or not of_neighbour(full, code):
        return None
    tables = (data.neighbours,) if sure else (data.neighbours, data.neighbours_loose)
    return next((name for table in tables for name, sign in table.items() if full[0] in sign.split()), None)


def guessed(full: str, characters: dict[str, str]) -> str | None:
    """How the signs of a family name are mostly read, None where one has no reading or they name a region."""
    if not _GUESSED <= len(full) <= _FULL or full[:_GUESSED] in characters:
        return None
    sounds = [characters.get(char, "") for char in full[:_GUESSED]]
    if not all(sounds) or any(not "\u4e00" <= char <= "\u9fff" for char in full):
        return None
    first, last = (sound.split("/") for sound in sounds)
    return (first[0] + last[-1]).capitalize()


_LONG_ROLE = 8
"""Signs of an office before a name, at the most."""
_BEFORE_OFFICE = re.compile(
    r"([\u30a1-\u30fa][\u30a1-\u30fe]+)[\u4e00-\u9fff]+\Z|([\u4e00-\u9fff]{2,5})・[\u4e00-\u9fff]+\Z"
)


def leading_role(name: str, roles: dict[str, str]) -> str:
    """The office or calling that a name begins with, with the point behind it (看護師, 会計士・); nothing without one."""
    sizes = range(min(_LONG_ROLE, len(name) - 2), 1, -1)
    role = next((name[:size] for size in sizes if roles.get(name[:size])), "")
    return f"{role}・" if role and name.startswith("・", len(role)) else role


def bearer_alone(name: str) -> str:
    """A name without the first part of the office behind it (ベロフ〈情報〉局次長, 神田修司〈・防衛政策〉局次長)."""
    match = _BEFORE_OFFICE.match(name)
    return (match.group(1) or match.group(2)) if match is not None else name


def foreign_name(words: str, code: str) -> str | None:
    """A foreign name as English spells it, where the tables have all its parts; None else."""
    return sounding.known(words, code)
