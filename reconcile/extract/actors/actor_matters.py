"""What a body or an office is for, put together of its words: "у справах жінок, дітей та соціального забезпечення"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.extract.actors.actors import Reader
    from reconcile.lexicon.actors import Head

_OF_PEOPLE = "group"
_ITEMS = 5
"""Matters of one body, at the most."""
_WORDS = 4
"""Adjectives before a matter, at the most."""


def matter_of(reader: Reader, at: int, head: Head) -> tuple[str, int] | None:
    """The English of what stands behind a head, and the word behind it; None where it tells no matter."""
    members = reader.lexicon.find(reader.words(at)) if head.english == _OF_PEOPLE else None
    if members is not None and members.head.form == "people":
        return None  # "группа 〈адвокатов〉": the lawyers
    item = _led(reader, at)
    if item is None:
        return None
    found, at = [item[0]], item[1]
    while len(found) < _ITEMS and (behind := _further(reader, at)) is not None:
        item = _led(reader, behind)
        if item is None:
            break
        found.append(item[0])
        at = item[1]
    return _joined(found), at


def _joined(items: list[str]) -> str:
    plain = list(dict.fromkeys(items))
    return " and ".join([*([", ".join(plain[:-1])] if plain[1:] else []), plain[-1]])


def _further(reader: Reader, at: int) -> int | None:
    """Where the next matter begins, behind a comma or a word for "and"."""
    if at >= len(reader.tokens):
        return None
    token = reader.tokens[at]
    if token.joined:
        return at + 1 if token.text in reader.lexicon.data.further and reader.joined(at + 1) else None
    return at if reader.text[reader.tokens[at - 1].end : token.start] == ", " else None


def _led(reader: Reader, at: int) -> tuple[str, int] | None:
    """A matter, also behind the words that lead one ("по делам")."""
    item = _item(reader, at)
    if item is not None:
        return item
    words = reader.words(at)
    for lead in reader.lexicon.data.for_matters:
        size = len(lead.split())
        if words[:size] == lead.split() and len(words) > size:
            return _item(reader, at + size)
    return None


def _item(reader: Reader, at: int) -> tuple[str, int] | None:
    """A matter of one noun, with the adjectives before it."""
    data = reader.lexicon.data
    adjectives: list[str] = []
    for _ in range(_WORDS):
        words = reader.words(at)
        found = reader.lexicon.domain(words)
        if found is not None:
            return " ".join([*adjectives, found[0]]), at + found[1]
        if len(words) < 2 or not words[0].endswith(data.oblique_adjectives):
            return None
        english = reader.lexicon.stem_of(words[0], data.matter) or reader.lexicon.stem_of(
            words[0], data.adjective
        )
        if english is None:
            return None
        adjectives.append(english)
        at += 1
    return None
