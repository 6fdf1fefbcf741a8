"""The names of people of the world as other scripts write them by their sounds, and how English spells them.

Two tables in ``people/``, one row a name: given names and family names, with the tongue that they come from and their
usual forms in Chinese, Japanese, Korean, Ukrainian and Russian. One form may stand for several names (谢尔盖 is Serhiy
and Sergei): the tongue of the other part of the name decides, then the language of the text, then which stands first.
A part that no table has is written by its sounds, as the tongue of the given name spells them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from reconcile.lexicon.files import load, raw

GIVEN, FAMILIES, PARTICLES = "given", "families", "particles"
_COLUMNS = ("english", "from", "zh", "ja", "ko", "uk", "ru")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "Ґ": "Г", "ґ": "г"})


class Spelling(NamedTuple):
    """How English spells a name, and the tongue that it comes from ("" where the table does not tell)."""

    english: str
    origin: str


class _Respelling(msgspec.Struct, forbid_unknown_fields=True):
    example: str
    english: str
    western: tuple[str, ...]
    soft: tuple[str, ...]
    dull: tuple[str, ...]
    west: dict[str, str]
    script: dict[str, dict[str, str]]
    spelt: dict[str, dict[str, str]]
    origin: str = msgspec.field(name="from")


@cache
def rows(table: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table without its head: the English name, its tongue, and the forms of each language."""
    lines = raw(f"people/{table}.tsv").decode("utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines[1:])


@cache
def forms(table: str, code: str) -> dict[str, tuple[Spelling, ...]]:
    """The names of a table by their forms in a language; none for a language that it has no column for."""
    found: dict[str, tuple[Spelling, ...]] = {}
    if code not in _COLUMNS[2:]:
        return found
    column = _COLUMNS.index(code)
    for row in rows(table):
        for form in filter(None, row[column].translate(_APOSTROPHES).split("|")):
            found[form] = (*found.get(form, ()), Spelling(row[0], row[1]))
    return found


def spellings(part: str, code: str, *tables: str) -> tuple[Spelling, ...]:
    """How English may spell a part of a name, by the first of the tables that has it."""
    plain = part.translate(_APOSTROPHES)
    return next((found for table in tables if (found := forms(table, code).get(plain, ()))), ())


def given(part: str, code: str) -> bool:
    """True for a given name that the table has."""
    return part.translate(_APOSTROPHES) in forms(GIVEN, code)


def family(part: str, code: str) -> bool:
    """True for a family name that the table has."""
    return part.translate(_APOSTROPHES) in forms(FAMILIES, code)


Sounds = Callable[[str, str], str | None]
"""What a part of a name is by its plain sounds, with the tongue that it comes from."""


def in_full(parts: Sequence[str], code: str, sounds: Sounds) -> str | None:
    """A name of several parts, the family's last, in English; None where a part has neither row nor ``sounds``."""
    last = len(parts) - 1
    found = [
        spellings(part, code, *((PARTICLES,) if 0 < at < last else ()), *_order(at, last))
        for at, part in enumerate(parts)
    ]
    told = found if family(parts[-1], code) or last == 0 else found[:-1]
    origin = _origin(told, code)
    written = [
        _chosen(known, origin, code) if known else _sounded(part, origin, code, sounds)
        for known, part in zip(found, parts, strict=True)
    ]
    return " ".join(word for word in written if word) if None not in written else None


def _order(at: int, last: int) -> tuple[str, str]:
    return (FAMILIES, GIVEN) if at == last else (GIVEN, FAMILIES)


def _origin(found: Sequence[tuple[Spelling, ...]], code: str) -> str:
    """The tongue of a name: the one that most of its parts may come from, of several the text's own, then the first."""
    told = [{one.origin for one in known if one.origin} for known in found]
    every = [one.origin for known in (*found[-1:], *found[:-1]) for one in known if one.origin]
    counts = {one: sum(one in each for each in told) for one in every}
    return min(every, key=lambda one: (-counts[one], one != code, every.index(one)), default="")


def _chosen(known: Sequence[Spelling], origin: str, code: str) -> str:
    fitting = [one for one in known if one.origin == origin] or [one for one in known if one.origin == code]
    return (fitting or list(known))[0].english


def _sounded(part: str, origin: str, code: str, sounds: Sounds) -> str | None:
    latin = sounds(part, origin)
    return respelt(latin, origin, code) if latin is not None else None


@cache
def _respelling() -> _Respelling:
    return load("people/respelling.toml", _Respelling)


def soft(origin: str) -> bool:
    """True for a tongue whose G Ukrainian writes as its own H."""
    return origin in _respelling().soft


def clear(origin: str) -> bool:
    """True for a tongue without the dull I that Ukrainian has a letter for, so that this stands for its plain one."""
    return origin not in ("", *_respelling().dull)


def respelt(latin: str, origin: str, code: str = "") -> str:
    """A name by its plain sounds as the tongue that it comes from spells them ("Kinteros" in Spanish: "Quinteros")."""
    data = _respelling()
    west = data.west if origin in data.western else {}
    for pairs in (data.script.get(code, {}), {**west, **data.spelt.get(origin, {})}):
        latin = _written(latin, pairs) if pairs else latin
    return latin


def _written(latin: str, pairs: dict[str, str]) -> str:
    longest, low, written, at = max(map(len, pairs)), f"^{latin.lower()}$", "", 0
    while at < len(low):
        size = next(
            (size for size in range(min(longest, len(low) - at), 0, -1) if low[at : at + size] in pairs), 0
        )
        if size:
            written += pairs[low[at : at + size]] + ("$" if low[at + size - 1] == "$" else "")
        else:
            written += low[at]
        at += size or 1
    written = written.strip("^$")
    return (
        "-".join(part[:1].upper() + part[1:] for part in written.split("-"))
        if latin[:1].isupper()
        else written
    )
