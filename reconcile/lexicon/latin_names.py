"""Names of eastern Europe and Central Asia as German and French spell them, in the English spelling.

"Edil Baisalow" and "Andrij Kostin" are Edil Baisalov and Andriy Kostin: texts in all languages name them, and the
names have to meet. Names of other tongues stay as they are written ("Otto von Bülow").
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon import people
from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_RUN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?: [^\W\d_]+(?:-[^\W\d_]+)*)*")


class Spelt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language: ``given`` names, the ``letters`` of family names, their ``ends``, of which some are ``sure``."""

    ends: tuple[str, ...]
    sure: tuple[str, ...]
    given: dict[str, str]
    letters: dict[str, str]


class _File(msgspec.Struct, forbid_unknown_fields=True):
    example: str
    english: str
    counter: str
    tongues: tuple[str, ...]
    de: Spelt
    fr: Spelt


@cache
def _file() -> _File:
    return load("people/latin.toml", _File)


@cache
def spelt_in(code: str) -> Spelt | None:
    """How a language spells such names; None for one that is not told of."""
    return {"de": _file().de, "fr": _file().fr}.get(code)


@cache
def _from_there() -> frozenset[str]:
    """Given names of those tongues alone (Nurlan; not Anna)."""
    rows = people.rows(people.GIVEN)
    elsewhere = {row[0] for row in rows if row[1] not in _file().tongues}
    return frozenset(row[0] for row in rows if row[1] in _file().tongues) - elsewhere


def in_english_letters(name: str, code: str) -> str:
    """A speaker's name with the people of those tongues in it as English spells them."""
    data = spelt_in(code)
    if data is None or not name:
        return name
    return _RUN.sub(lambda match: _run(match.group(), data), name)


def _run(words: str, data: Spelt) -> str:
    """A run of words: a given name with the family's behind it, or a family name that its end tells surely."""
    parts = words.split(" ")
    for at, part in enumerate(parts[:-1]):
        known = part in data.given or part in _from_there()
        last = parts[at + 1]
        if known and last.endswith(data.ends):
            told = data.given.get(part, part)
            return " ".join([*parts[:at], told, *(_family(word, data) for word in parts[at + 1 :])])
    return _WORD.sub(
        lambda one: _family(one.group(), data) if _surely(one.group(), data) else one.group(), words
    )


def _surely(word: str, data: Spelt) -> bool:
    return word[:1].isupper() and word.endswith(data.sure)


def _family(word: str, data: Spelt) -> str:
    if not word[:1].isupper() or not word.endswith(data.ends):
        return word
    written = _letters(data.letters).sub(lambda one: data.letters[one.group()], word.lower())
    return "-".join(part.capitalize() for part in written.split("-"))


def _letters(letters: dict[str, str]) -> re.Pattern[str]:
    return _pattern(tuple(sorted(letters, key=lambda one: (-len(one), one))))


@cache
def _pattern(letters: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(letters))
