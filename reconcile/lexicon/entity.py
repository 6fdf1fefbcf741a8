"""Entities: who speaks, where it is, who is counted; one entry a file line, names in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.callings import callings
from reconcile.lexicon.files import DataError, load, names
from reconcile.lexicon.phrases import Phrases
from reconcile.lexicon.short_states import shortened
from reconcile.model import Name

EntityKind = Literal[
    "agency", "government", "media", "person", "thinktank", "place", "country", "group", "anonymous"
]


class Entity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One known name. ``name`` is what outputs show; ``aliases`` are by language code.

    ``part_of`` is the key of the larger whole (an agency's government, an oblast's country);
    ``metonym_of`` is the government that a capital's name also stands for; ``theatre`` the key of the
    country that an army has been sent to, which texts on it take as known.
    """

    key: str
    name: str
    kind: EntityKind
    example: str
    aliases: dict[str, tuple[str, ...]] = {}
    country: str | None = None
    part_of: str | None = None
    government: str | None = None
    metonym_of: str | None = None
    theatre: str | None = None
    front: str | None = None
    """The key of the part of its theatre where an army fights."""
    stands: tuple[str, ...] = ()
    """The keys of other parts of it where it stands: what a story counts there is there, not on the way."""
    apart: bool = False
    """A part of its whole that is counted by itself: engineers are no troops at the front."""
    native: bool = False
    """Called by its aliases alone: its name in English is no word that texts in other languages have."""
    gives: bool = False
    """A body that pledges and pays aid of its own (a development bank, the EU); countries do so anyway."""

    @property
    def home(self) -> str | None:
        """The key of the country that it is, or is of."""
        return self.key if self.kind == "country" else self.country

    @property
    def as_name(self) -> Name:
        """Its name as claims carry it."""
        return Name(self.name, self.key)

    @property
    def common(self) -> bool:
        """True for a word that any country has one of ("army"), no name of its own."""
        return self.country is None and self.name[:1].islower()


class _File(msgspec.Struct, forbid_unknown_fields=True):
    entity: list[Entity]


class Entities:
    """All known entities, by key and by the words that name them."""

    def __init__(self, entities: tuple[Entity, ...]) -> None:
        self.by_key = {entity.key: entity for entity in entities}
        if len(self.by_key) != len(entities):
            keys = Counter(entity.key for entity in entities)
            twice = ", ".join(sorted(key for key, times in keys.items() if times > 1))
            raise DataError(f"two entities have one key: {twice}")
        self.by_name = {one.name: one for one in entities if not (one.native and one.country is None)}
        self._phrases: dict[str, Phrases[Entity]] = {}
        self._index: Callable[[str], Phrases[Entity]] | None = None

    def widened(self, more: Iterable[Entity], phrases: Callable[[str], Phrases[Entity]]) -> Entities:
        """These and some more, which stand behind these; ``phrases`` makes the index of all in a language."""
        found = Entities((*self.by_key.values(), *more))
        found.by_name = {**found.by_name, **self.by_name}
        found._index = phrases
        return found

    def phrases(self, lang: str) -> Phrases[Entity]:
        """The index of the names in one language (the English ones beside them)."""
        if lang not in self._phrases and self._index is not None:
            self._phrases[lang] = self._index(lang)
        if lang not in self._phrases:
            data = callings(lang)
            self._phrases[lang] = Phrases(
                (alias, entity)
                for entity in self.by_key.values()
                for alias in _names(entity, lang, data.genitive if data is not None else "")
            )
        return self._phrases[lang]

    def of(self, name: Name | None) -> Entity | None:
        """What is known of a name that a text gives; None for no name and for one that no data file has."""
        return self.by_key.get(name.entity or "") if name is not None else None

    def is_country(self, name: Name) -> bool:
        """True for the name of a whole country."""
        known = self.of(name)
        return known is not None and known.kind == "country"

    def wholes(self, key: str) -> tuple[str, ...]:
        """The keys of what an entity is part of, nearest first; a circle in the data ends the walk."""
        found: list[str] = []
        entity = self.by_key.get(key)
        while entity is not None:
            above = entity.part_of or (entity.country if entity.country != entity.key else None)
            if above is None or above in found or above == key:
                break
            found.append(above)
            entity = self.by_key.get(above)
        return tuple(found)

    def country_of(self, entity: Entity | None) -> Entity | None:
        """The country that a name stands for, lies in or is of; a country itself; None where data have none."""
        if entity is None:
            return None
        above = (*self.wholes(entity.key), *self.wholes(entity.metonym_of or ""))
        known = (self.by_key.get(key or "") for key in (entity.key, entity.country, *above))
        return next((one for one in known if one is not None and one.kind == "country"), None)

    def within(self, part: str, whole: str) -> bool:
        """True where ``part`` (an entity's name) lies in ``whole`` (another's name)."""
        one, two = self.by_name.get(part), self.by_name.get(whole)
        return one is not None and two is not None and two.key in self.wholes(one.key)


def _names(entity: Entity, lang: str, genitive: str) -> list[str]:
    """All names of an entity; those of people also in the genitive, where its ending tells it ("Selenskyj〈s〉")."""
    own = entity.aliases.get(lang, ())
    english = () if entity.native else (*entity.aliases.get("en", ()), entity.name)
    names = {*own, *shortened(own, entity.kind, lang), *english}
    if genitive and entity.kind == "person":
        names |= {name + genitive for name in names if name[-1:].isalpha() and name[-1] not in "sxzß*"}
    return sorted(names)


_READING: ContextVar[Entities | None] = ContextVar("reading", default=None)


def entities() -> Entities:
    """The entities that are known: the shipped ones, and while a document is read those of its countries beside them."""
    return _READING.get() or shipped()


@contextmanager
def known(reading: Entities) -> Iterator[None]:
    """While a document is read: the entities that ``entities`` gives."""
    token = _READING.set(reading)
    try:
        yield
    finally:
        _READING.reset(token)


@cache
def shipped() -> Entities:
    """The shipped entities.

    Raises:
        DataError: a file is not of the form above.
    """
    found: list[Entity] = []
    for name in names("entities"):
        found += load(f"entities/{name}", _File).entity
    return Entities(tuple(found))
