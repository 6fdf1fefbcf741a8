"""Initials that bodies of several countries go by: in a text they mean the body of the country that it names.

Pakistan, India and Kenya have an NDMA each, France and Argentina a CGT. Where a text names none of their countries, but
others, the initials mean a body that no data file has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from reconcile.lexicon.entity import Entities, Entity, shipped
from reconcile.lexicon.phrases import Hit, Phrases

_LED = re.compile(r"([A-Z]{3,8}) \(")
"""The initials that lead a body's name ("NDMA (National Disaster Management Authority, India)")."""


@cache
def bodies() -> dict[str, tuple[Entity, ...]]:
    """The bodies of countries by their initials."""
    found: dict[str, list[Entity]] = {}
    for one in shipped().by_key.values():
        if one.kind != "agency" or one.country is None:
            continue
        led = _LED.match(one.name)
        words = {led.group(1)} if led is not None else set()
        words |= {alias for own in one.aliases.values() for alias in own if _is_short(alias)}
        for word in words:
            found.setdefault(word, []).append(one)
    return {word: tuple(ones) for word, ones in found.items()}


def _is_short(alias: str) -> bool:
    return alias.isascii() and alias.isupper() and alias.isalpha() and len(alias) > 2


@cache
def shared() -> frozenset[str]:
    """The initials of bodies of more than one country."""
    return frozenset(word for word, ones in bodies().items() if len({one.country for one in ones}) > 1)


class OwnInitials(Phrases[Entity]):
    """The names of an index, shared initials being those of the countries that a text names (``named``, by key)."""

    def __init__(self, base: Phrases[Entity], named: Mapping[str, int]) -> None:
        meant = {word: _meant(word, named) for word in shared()}
        super().__init__((word, one) for word, one in meant.items() if one is not None)
        self._base, self._others = base, bool(named)

    def __len__(self) -> int:
        return len(self._base)

    def __contains__(self, phrase: str) -> bool:
        """True for one of the phrases of the index."""
        return phrase in self._base

    def find(self, text: str) -> list[Hit[Entity]]:
        """Every occurrence, by start and then longest first."""
        found, own = self._base.find(text), super().find(text)
        if not self._others:
            return found
        kept = [
            hit for hit in found if hit.value.kind != "agency" or text[hit.start : hit.end] not in shared()
        ]
        if not own and len(kept) == len(found):
            return found
        return sorted([*kept, *own], key=lambda hit: (hit.start, -hit.end))


def _meant(word: str, named: Mapping[str, int]) -> Entity | None:
    """Whose the initials are: the body of the country named most, None where none of theirs is named."""
    ones = [one for one in bodies()[word] if named.get(one.country or "", 0)]
    return max(ones, key=lambda one: (named[one.country or ""], not one.native, one.key), default=None)


def with_own_initials(base: Entities, named: Mapping[str, int], lang: str) -> Entities:
    """The entities of a document that names countries so and so often."""
    if not named:
        return base
    return base.widened(
        (), lambda code: OwnInitials(base.phrases(code), named) if code == lang else base.phrases(code)
    )
