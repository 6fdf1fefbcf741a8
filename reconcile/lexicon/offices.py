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
    foreign names may end (파블〈로〉).
    """

    example: str
    acting: tuple[str, ...]
    joined: tuple[str, ...]
    house_ends: tuple[str, ...]
    name_ends: tuple[str, ...]
    english: dict[str, str]
    domains: dict[str, str]

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
