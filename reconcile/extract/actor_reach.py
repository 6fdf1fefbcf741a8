"""How far the phrase of a speaker reaches: past what an office is for, up to a short name in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.extract.actors import Reader

_MATTER = 5
"""Words of what an office is for, before its bearer."""
_SHORT = 4
"""Letters of the shortest word that may be what an office is for."""
_PLAIN = 3
"""Words before a short name in brackets up to which none of them is taken for a verb by its ending."""


def past_matter(reader: Reader, at: int) -> int | None:
    """The word behind what an office is for ("комиссар по 〈Средиземноморью〉 Анна Роу"), None where nobody follows."""
    for _ in range(_MATTER):
        if not reader.joined(at):
            return None
        token, run = reader.tokens[at], reader.run(at)
        beside = len(run) == 1 and reader.joined(at + 1) and reader.known_at(at + 1)
        if (len(run) > 2 or beside) and token.text.endswith(reader.lexicon.data.oblique_nouns):
            return at + 1
        if beside or len(run) > 1 or token.text in reader.lexicon.data.links or reader.known_at(at):
            return at
        if not token.text.islower() or reader.spoken(at) or len(token.text) < _SHORT:
            return None
        at += 1
    return None


def tells(reader: Reader, start: int, end: int) -> bool:
    """True where a verb stands between two offsets: what is in brackets behind is no name of the body."""
    within = range(reader.at(start), reader.at(end))
    finite = reader.lexicon.data.finite
    return any(
        reader.spoken(at) or (len(within) > _PLAIN and reader.tokens[at].text.endswith(finite))
        for at in within
    )
