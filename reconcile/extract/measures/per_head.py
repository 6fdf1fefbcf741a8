"""A rate that goes without saying: the size of a unit is that of one unit ("5 brigades of 3,000 men")."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.extract.text.document import Sentence
from reconcile.lexicon import measures
from reconcile.lexicon.unit import unit_words
from reconcile.model import Statement

_SIZE = "unit_size"


def each(line: Sentence, item: Statement) -> Statement:
    """The statement with its rate, where it tells how many men such a unit has and its sentence names one kind of unit."""
    if item.measure != _SIZE or item.said.per is not None:
        return item
    return msgspec.structs.replace(item, said=msgspec.structs.replace(item.said, per=_unit_named(line)))


def _unit_named(line: Sentence) -> str | None:
    """The one kind of unit (brigade, regiment) that a sentence names."""
    text = line.text.lower()
    named = {unit for unit, words in _words(line.lang) if any(word in text for word in words)}
    return named.pop() if len(named) == 1 else None


@cache
def _words(lang: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The units of an army that have a size, with their words in small letters."""
    sized = measures().by_key[_SIZE].pers
    rows = (row for row in unit_words(lang).unit if row.unit in sized)
    return tuple((row.unit, tuple(word.lower() for word in row.words)) for row in rows)
