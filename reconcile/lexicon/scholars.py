"""Groups of a university by its name: チリ大の研究チーム is "Chile University (research team)".

The name of the university is a place of the data or written by its sounds; of any other it stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon import personal, titles, whose_house
from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.place_glosses import spelt


class Scholars(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for universities, and for those who speak for one, with their English; one file a language."""

    example: str
    english: str
    counter: str
    universities: tuple[str, ...]
    of: str
    groups: dict[str, str]
    names: dict[str, str] = {}


@cache
def scholars(code: str) -> Scholars | None:
    """The words of a language, None where it has no such file."""
    return of_language(code, "scholars.toml", Scholars)


def of_university(plain: str, code: str) -> str | None:
    """Those who speak for a university by its name; None for others, and where nobody can tell how it is called."""
    data = scholars(code)
    match = _pattern(code).fullmatch(plain) if data is not None else None
    if data is None or match is None:
        return None
    name = _named(match["name"], code, data) or _in_english(match["name"], code)
    return f"{name} University ({data.groups[match['group']]})" if name is not None else None


@cache
def _pattern(code: str) -> re.Pattern[str]:
    data = scholars(code)
    if data is None:
        return re.compile("(?!)")
    return re.compile(
        rf"(?P<name>.+?)(?:{any_of(data.universities)}){re.escape(data.of)}(?P<group>{any_of(data.groups)})"
    )


def _named(words: str, code: str, data: Scholars) -> str | None:
    """The name that the table has, also behind a word for its country (英〈オックスフォード〉)."""
    parts = titles.titles(code)
    short = ("", *(parts.short if parts is not None else ()))
    return next((data.names[rest] for one in short if (rest := words.removeprefix(one)) in data.names), None)


def _in_english(name: str, code: str) -> str | None:
    known = whose_house.in_english(name, code)
    if known is not None:
        return known.partition(",")[0]
    data = titles.titles(code)
    short = next((one for one in (data.short if data is not None else ()) if name.startswith(one)), "")
    inner = name.removeprefix(short)
    if _KANA.fullmatch(inner) is None:
        return whose_house.in_english(inner, code) if short and inner else None
    return whose_house.in_english(inner, code) or personal.foreign_name(inner, code) or spelt(inner, code)


_KANA = re.compile(r"[\u30a1-\u30fe]{3,}")
