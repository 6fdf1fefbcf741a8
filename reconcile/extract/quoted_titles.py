"""Titles in quotation marks in languages that decline them: "за підрахунками «Вежі»" is by «Вежа».

A document names a house mostly once as it is called, and the publisher's name holds its own title; the
other cases of the same words are that house again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reconcile.extract.spelling import nominative, romanized
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import language
from reconcile.model import Name, Source

MARK = "«"
"""The first sign of a key under which a cast keeps a title."""
_TITLE = re.compile(r"«([^«»\d]{2,40})»")
_STEM = 3
"""Letters that two forms of one word share at the least, and by which they may differ at the most."""
_WORDS = 5
_MOST = 200
"""Titles that are kept of a document: each name is held against them, so that a longer list would cost its square."""


def titles_of(source: Source) -> dict[str, Name]:
    """The titles that the publisher's name and then the text hold, each as it stands there."""
    code = source.lang or ""
    if actors_of(code) is None:
        return {}
    grammar = language(code).grammar
    said = [match.group(1) for match in _TITLE.finditer(f"{source.publisher or ''}\n{source.text}")]
    plain = [title for title in said if len(title.split()) <= _WORDS and title[:1].isupper()]
    first = list(dict.fromkeys(plain))[:_MOST]
    return {MARK + title: romanized(title, grammar) for title in first}


def title_name(title: str, cast: Mapping[str, Name], code: str, *, declined: bool) -> Name:
    """What a title is called: as the document has it elsewhere, else put into the nominative where it is declined."""
    grammar = language(code).grammar
    known = _elsewhere(title, cast) if actors_of(code) is not None else None
    return known or romanized(nominative(title, grammar) if declined else title, grammar)


def _elsewhere(title: str, cast: Mapping[str, Name]) -> Name | None:
    words = title.lower().split()
    for key, name in cast.items():
        other = key[1:].lower().split() if key.startswith(MARK) else []
        tail = other[-1:] if len(words) == 1 else other  # "«Рабочего»" is of "«Рудногорский рабочий»"
        if len(tail) == len(words) and all(map(_same, words, tail)):
            return name
    return None


def _same(one: str, two: str) -> bool:
    """True for two forms of one word."""
    stem = next(
        (at for at, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two))
    )
    return one == two or (stem >= _STEM and max(len(one), len(two)) - stem <= _STEM)
