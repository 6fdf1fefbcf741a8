"""Names of bodies and of people without a name, word by word: a closed vocabulary of kinds, parts and callings.

A body that no data file has is called by the literal English of its kind and of the words that tell it apart
(비상사태위원회: Committee of Emergency Situations). Only a name of which every word is known is put together so;
with a part unknown it is no such name.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from reconcile.lexicon.files import of_language

if TYPE_CHECKING:
    from reconcile.lexicon.naming import Naming


class Literal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The literal file of a language.

    ``kinds`` are kinds of bodies, ``short`` those of one syllable. ``people`` are callings of people without a name,
    ``many`` their plurals where no s makes them, ``plural`` what makes a calling one of many. ``links`` stand between
    a body and its people, ``ranks`` are adjectives for people, ``familiar`` words behind what they know of, which
    ``topics`` tell. ``of`` joins two words of a name (변화〈의〉연대), ``joining`` are kinds of bodies that other
    bodies join (상공회의소 〈연합회〉), ``houses`` end words for bodies that have others within them, and ``seats``
    end regions whose bodies stand behind them. ``apart`` are words that the data have under one name with others, by
    their own (부통령: vice president).
    """

    example: str
    english: str
    kinds: dict[str, str]
    short: dict[str, str]
    people: dict[str, str]
    many: dict[str, str]
    plural: tuple[str, ...]
    links: tuple[str, ...]
    ranks: dict[str, str]
    familiar: tuple[str, ...]
    of: str
    joining: tuple[str, ...]
    houses: tuple[str, ...]
    seats: dict[str, str]
    apart: dict[str, str]
    topics: dict[str, str]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def literal(code: str) -> Literal | None:
    """The literal vocabulary of a language, None where it has no such file."""
    return of_language(code, "literal.toml", Literal)


def several(calling: str, data: Literal) -> str:
    """The plural of a calling in English."""
    return data.many.get(calling) or f"{calling}s"


def whole_body(word: str, naming: Naming, code: str) -> str | None:
    """The English of a body that is more than its kind; None for any other word, and for a language without data."""
    data = literal(code)
    return body_in_english(word, naming, data) if data is not None and word not in naming.bodies else None


def body_in_english(word: str, naming: Naming, data: Literal) -> str | None:
    """A body of which every part is known (국립통계원); None for any other word."""
    return data.kinds.get(word) or naming.bodies.get(word) or told_apart(word, naming, data)


def told_apart(word: str, naming: Naming, data: Literal) -> str | None:
    """A body that more than its kind tells apart, a kind with known words before it; None for any other word."""
    for kind, english in _kinds(naming, data):
        if not word.endswith(kind) or len(kind) == len(word):
            continue
        own = word[: -len(kind)]
        head = parts_in_english(own, naming)
        if head is not None:
            return data.kinds.get(word) or naming.bodies.get(word) or f"{head} {english}"
        owner = parts_in_english(own[:-1], naming) if own.endswith(data.of) else None
        if owner is not None:
            return f"{english} of {owner}"
    return None


def parts_in_english(word: str, naming: Naming) -> str | None:
    """Words of a name written as one (재난위험경감), the fewest that make it up; None where one is unknown."""
    best: list[list[str] | None] = [[]]
    for end in range(1, len(word) + 1):
        found = None
        for start in range(max(0, end - _LONGEST), end):
            before, part = best[start], word[start:end]
            told = naming.parts.get(part) if len(part) > 1 else None
            if before is not None and told is not None and (found is None or len(before) + 1 < len(found)):
                found = [*before, told]
        best.append(found)
    made = best[len(word)]
    return " ".join(made) if made else None


_LONGEST = 9
"""Characters of a part."""


@cache
def _kinds(naming: Naming, data: Literal) -> tuple[tuple[str, str], ...]:
    known = {**data.short, **naming.bodies, **data.kinds}
    return tuple(sorted(known.items(), key=lambda item: (-len(item[0]), item[0])))
