"""Words by which an official tells of the place of the office ("in her town alone"), and the offices of places."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of

_NAME = r"[A-ZÀ-Þ][\w’'-]*\w(?:[ -](?:(?:de|del|la|el|al|da|do|dos) )?[A-ZÀ-Þ][\w’'-]*\w)*"
_DECLINED = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-[А-ЯЁІЇЄҐа-яёіїєґ]+)*"


class OwnPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language: words for ``whose`` an ``area`` is; ``offices`` of places, what stands between them and
    the name (``of``, ``kinds``); words that lead a sentence on what is ``there``. ``name`` is the place of the ``example``.
    """

    example: str
    name: str
    counter: str
    whose: tuple[str, ...]
    area: tuple[str, ...]
    bare: tuple[str, ...]
    """The same without whose, for a sentence that names the office."""
    offices: tuple[str, ...]
    of: tuple[str, ...]
    kinds: tuple[str, ...]
    there: tuple[str, ...]
    roles: tuple[str, ...] = ()
    """The same offices as statements name them in English: what their bearer tells is of their place."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def own_place(code: str) -> OwnPlace | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "own_place.toml", OwnPlace)


@cache
def own_words(code: str) -> re.Pattern[str] | None:
    """Words such as "his town", "our district"."""
    data = own_place(code)
    if data is None:
        return None
    return re.compile(rf"(?<![\w-])(?i:{any_of(data.whose)}) (?:{any_of(data.area)})(?![\w-])")


@cache
def bare_words(code: str) -> re.Pattern[str] | None:
    """Words such as "in the town"."""
    data = own_place(code)
    if data is None:
        return None
    return re.compile(rf"(?<![\w-])(?i:{any_of(data.bare)})(?![\w-])(?! (?:of\b|[A-ZÀ-ÞА-ЯЁІЇЄҐ«„“]))")


@cache
def officials(code: str) -> re.Pattern[str] | None:
    """An office with the name of its place behind it, in some languages also before ("Palpa's mayor")."""
    data = own_place(code)
    if data is None:
        return None
    offices = rf"(?i:{any_of(data.offices)})"
    if data.offices[0][0] >= "\u0400":
        links = any_of([f"{word} " for word in data.of if word])
        return re.compile(rf"(?<![\w-]){offices} (?:{links})?(?P<name>{_DECLINED})")
    links = any_of(word if word.endswith(("'", "’")) else f"{word} " for word in data.of)
    kinds = any_of(f"{word} " for word in data.kinds) or "(?!)"
    behind = rf"(?<![\w-]){offices} (?:{links})(?:{kinds})?(?P<name>{_NAME})"
    before = rf"|(?<![\w-])(?P<ahead>{_NAME}?)(?:['’]s)? {offices}(?! of\b)(?![\w-])" if data.kinds else ""
    return re.compile(behind + before)


@cache
def leads_there(code: str) -> re.Pattern[str] | None:
    """A sentence that begins with "there", of the place told of before."""
    data = own_place(code)
    if data is None or not data.there:
        return None
    return re.compile(rf"[\s«„“\"–—-]*(?:{any_of(data.there)})(?![\w-])")
