"""One body under a short and a long name: "the CGTP union" and the CGTP, a prefecture and its government.

What stands beside the name itself says what kind of body it is. Two names are one body where the rest of them
is the same, and nothing beside it speaks against that: another kind, another level of rule, another country.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from reconcile.lexicon.files import load

_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"[(（]([^()（）]*)[)）]\s*$")
_SMALL = frozenset({"the", "of", "a", "an", "in"})
RULE = "rule"
_ENDS = 2
"""So many words may stand at the end of a name without blanks: 県 and 当局."""


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for one kind of body; the data file says what its fields mean."""

    kind: str
    words: tuple[str, ...]
    example: tuple[str, str]
    counter: tuple[str, str]
    level: str = ""
    ends: tuple[str, ...] = ()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    body: tuple[Body, ...]


class _Named(msgspec.Struct, frozen=True):
    """A name taken apart: its own words, the kinds and levels told beside it, and the country in brackets."""

    own: tuple[str, ...]
    kinds: frozenset[str]
    levels: frozenset[str]
    country: str


@cache
def bodies() -> tuple[Body, ...]:
    """The words for kinds of bodies.

    Raises:
        DataError: the file is not of the form above.
    """
    return load("bodies.toml", _File).body


@lru_cache(maxsize=16384)
def one_body(one: str, two: str) -> bool:
    """True for two names of one body, as far as the names tell."""
    first, second = _named(one), _named(two)
    if not first.own or first.own != second.own:
        return False
    if first.country and second.country and first.country != second.country:
        return False
    if first.levels and second.levels and first.levels != second.levels:
        return False
    if RULE in first.kinds | second.kinds:
        return first.kinds == second.kinds
    return not first.kinds or not second.kinds or bool(first.kinds & second.kinds)


@lru_cache(maxsize=16384)
def _named(name: str) -> _Named:
    found = _BRACKETS.search(name)
    beside = found[1] if found else ""
    head, comma, last = beside.rpartition(",")
    plain = (name[: found.start()] if found else name).strip()
    behind: list[Body] = []
    for _ in range(_ENDS):
        end, body = next(
            ((end, body) for body in bodies() for end in body.ends if plain.endswith(end)), ("", None)
        )
        if body is not None:
            plain, behind = plain.removesuffix(end), [*behind, body]
    by_word = {word: body for body in bodies() for word in body.words}
    told = [word.casefold() for word in _WORD.findall(plain)]
    more = [word.casefold() for word in _WORD.findall(head if comma else beside)]
    known = [*behind, *(by_word[word] for word in (*told, *more) if word in by_word)]
    return _Named(
        tuple(sorted(word for word in told if word not in by_word and word not in _SMALL)),
        frozenset(body.kind for body in known),
        frozenset(body.level for body in known if body.level),
        last.strip().casefold() if comma else "",
    )
