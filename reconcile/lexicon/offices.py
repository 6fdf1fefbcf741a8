"""Offices in English, of people whose names a text only gives by their sounds ("labour minister")."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Offices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The offices file of a language.

    ``english`` are the offices, ``domains`` what is written onto them (노동〈장관〉), ``acting`` stands behind one
    that somebody only fills, ``joined`` are words between a body and its office, and a word that ends in one of
    ``house_ends`` is a body or a part of its name. ``name_ends`` are particles with which
    foreign names may end (파블〈로〉). ``ministry`` ends the name of a ministry, of which ``subjects`` tell what it is of
    where that differs from ``domains``.
    """

    example: str
    acting: tuple[str, ...]
    joined: tuple[str, ...]
    house_ends: tuple[str, ...]
    name_ends: tuple[str, ...]
    english: dict[str, str]
    domains: dict[str, str]
    ministry: str
    subjects: dict[str, str]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def offices(code: str) -> Offices | None:
    """The offices of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "offices.toml", Offices)


def office_in_english(words: str, data: Offices) -> str:
    """An office in English, with what is written onto it ("노동장관": labour minister); empty where none is known."""
    plain, _, behind = words.partition(" ")
    title = next((one for one in _by_length(data) if plain.endswith(one)), None)
    if title is None:
        return ""
    domain = data.domains.get(plain.removesuffix(title), "")
    parts = ("acting" if behind in data.acting else "", domain, data.english[title])
    return " ".join(part for part in parts if part)


@cache
def _by_length(data: Offices) -> tuple[str, ...]:
    return tuple(sorted(data.english, key=lambda one: (-len(one), one)))


def ministry_in_english(words: str, data: Offices) -> str | None:
    """A ministry of two things or more (농업환경부: Ministry of Agriculture and Environment); None for any other name."""
    rest = words.removesuffix(data.ministry)
    known = {**data.domains, **data.subjects}
    found: list[str] = []
    while rest and rest != words:
        part = next((one for one in _longest(data) if rest.startswith(one)), None)
        if part is None:
            return None
        told = known[part]
        found.append(told if part in data.subjects else told.capitalize())
        rest = rest[len(part) :]
    return f"Ministry of {', '.join(found[:-1])} and {found[-1]}" if len(found) > 1 else None


@cache
def _longest(data: Offices) -> tuple[str, ...]:
    words = {one for one in (*data.domains, *data.subjects) if len(one) > 1}
    return tuple(sorted(words, key=lambda one: (-len(one), one)))
