"""Documents in a language that nothing here reads: their numbers would be taken for another's."""

from __future__ import annotations

import unicodedata

from reconcile.lexicon.language import languages
from reconcile.lexicon.tongue import surest
from reconcile.model.problem import Problem
from reconcile.model.source import Source
from reconcile.read.codes import problem
from reconcile.read.language import stretches

_LETTERS = 40
"""Letters that a document needs before anything is said of its language."""
_SURE = 0.7
_OURS = (
    "LATIN",
    "CYRILLIC",
    "HANGUL",
    "HIRAGANA",
    "KATAKANA",
    "CJK",
    "FULLWIDTH",
    "HALFWIDTH",
    "IDEOGRAPHIC",
)
"""How the names of the letters begin that languages with data are written in."""


def unread_language(
    source: Source, *, told: bool, file: str | None = None, line: int | None = None
) -> list[Problem]:
    """A warning for a source most of which is in a language without data; none where it is too short to tell.

    ``told``: the source, or whoever read it, says which language it is.
    """
    name = _told(source) if told else _found(source)
    if name is None:
        return []
    known = ", ".join(languages())
    return [problem("E115", f"{name}; those with data are {known}", file=file, line=line)]


def _told(source: Source) -> str | None:
    return source.lang if source.lang is not None and source.lang not in languages() else None


def _found(source: Source) -> str | None:
    letters = strange = 0
    votes: dict[str, int] = {}
    for stretch in stretches(source.text, source.body):
        size = sum(char.isalpha() for char in stretch)
        letters += size
        foreign = [char for char in stretch if char.isalpha() and not _ours(char)]
        strange += len(foreign)
        code = surest(stretch, _SURE)
        if code is not None:
            votes[code] = votes.get(code, 0) + size
    if letters < _LETTERS:
        return None
    if 2 * strange > letters:
        return next(
            (code for code in sorted(votes, key=lambda code: -votes[code])), "letters of another script"
        )
    best = max(votes, key=lambda code: (votes[code], code), default=None)
    return best if best is not None and best not in languages() and 2 * votes[best] > letters else None


def _ours(char: str) -> bool:
    return char.isascii() or unicodedata.name(char, "").startswith(_OURS)
