"""Towns and regions of the world by country, for the countries that a document is about.

One file a country in ``world/``: the English name, ``town`` or ``region`` (``foreign`` for a town whose name in
Latin letters is a common word, so that only its other names count), the people who live there (0 where not
told), the names in other scripts and languages. Towns are from GeoNames (geonames.org, CC BY 4.0), regions from
CLDR 48 (Unicode licence); ``tests/lexicon/gazetteer_maker.py`` makes the files. Who looks for which of them in
a document is told in ``around``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from reconcile.lexicon.entity import Entity
from reconcile.lexicon.files import load, names, raw

KEY = "gazetteer:"
"""What the keys of such places begin with; they are known while their document is read, and not after."""
_SCRIPTS = {
    "kana": re.compile(r"[\u30a1-\u30ff・゠＝=-]+[\u4e00-\u9fff]*"),
    "han": re.compile(r"[\u4e00-\u9fff·—-]+"),
    "hangul": re.compile(r"[\uac00-\ud7a3 ]+"),
    "cyrillic": re.compile(r"[\u0400-\u04ff’' -]+"),
    "latin": re.compile(r"[^\W\d_][^\u0250-\uffff\d_]*"),
}


class Called(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How places are called in one language: a table of ``world.toml``, whose head tells the fields."""

    script: Literal["kana", "han", "hangul", "cyrillic", "latin"]
    shortest: int
    example: str
    behind: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    before_links: tuple[str, ...] = (" ",)
    kinds: tuple[str, ...] = ()
    courtesies: tuple[str, ...] = ()
    owned_after: tuple[str, ...] = ()
    kinds_before: tuple[str, ...] = ()
    nouns_have_capitals: bool = False
    at_before: tuple[str, ...] = ()
    at_behind: tuple[str, ...] = ()
    adjectives: dict[str, tuple[str, ...]] = {}
    nouns: dict[str, tuple[str, ...]] = {}
    other: tuple[str, ...] = ()
    fixed: str = ""
    regions_articled: bool = False
    within: tuple[str, ...] = ()
    parts_before: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    people_behind: tuple[str, ...] = ()
    home: str = ""
    at_home: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


@cache
def called(lang: str) -> Called | None:
    """How a language calls places; None for one without such words."""
    return load("world.toml", dict[str, Called]).get(lang)


class Place(NamedTuple):
    """A line of a file."""

    name: str
    region: bool
    people: int
    forms: tuple[str, ...]
    spelt: bool = True
    """False where the name in Latin letters is a common word ("Essen", "Nice"): only the other forms count."""


@cache
def places(country: str) -> tuple[Place, ...]:
    """The places of a country by its key, the regions first; none for a country without a file."""
    if f"{country}.tsv" not in _files():
        return ()
    lines = raw(f"world/{country}.tsv").decode("utf-8").splitlines()
    return tuple(_place(*line.split("\t")) for line in lines)


def _place(name: str, kind: str, people: str, forms: str) -> Place:
    return Place(
        name, kind == "region", int(people), tuple(filter(None, forms.split("|"))), kind != "foreign"
    )


@cache
def _files() -> frozenset[str]:
    return frozenset(names("world", ".tsv"))


class KnownPlace(NamedTuple):
    """A place with its names in one language; ``people`` tells which of two that are called alike is meant."""

    entity: Entity
    aliases: tuple[str, ...]
    people: int


@cache
def places_known(country: str, lang: str, people: int = 0) -> tuple[KnownPlace, ...]:
    """The places of a country of so many ``people`` as entities, as a text in the language names them.

    Of two that are called alike it is the town, the larger.
    """
    taken: set[str] = set()
    found: list[KnownPlace] = []
    large = (place for place in places(country) if place.people >= people)
    for place in sorted(large, key=lambda one: (one.region, -one.people)):
        aliases = tuple(form for form in dict.fromkeys(_names_in(place, lang)) if form not in taken)
        if aliases:
            taken |= set(aliases)
            found.append(KnownPlace(_entity(place, aliases, country, lang), aliases, place.people))
    return tuple(found)


@cache
def native(lang: str) -> tuple[KnownPlace, ...]:
    """The towns, counties and villages of the country whose language it is, by their full names (八代市)."""
    if f"{lang}.tsv" not in names("world/native", ".tsv"):
        return ()
    found: list[KnownPlace] = []
    for line in raw(f"world/native/{lang}.tsv").decode("utf-8").splitlines():
        name, english, province, country = line.split("\t")
        entity = Entity(
            key=f"{KEY}{country}:{name}:{province}",
            name=english,
            kind="place",
            example="",
            aliases={lang: (name,)},
            country=country,
            part_of=province or None,
        )
        found.append(KnownPlace(entity, (name,), 0))
    return tuple(found)


def everywhere(lang: str, people: int) -> dict[str, KnownPlace]:
    """The places of so many people in all countries by their names in a language; of two called alike the larger."""
    countries = (file.removesuffix(".tsv") for file in sorted(_files()))
    return largest(one for country in countries for one in places_known(country, lang, people))


def largest(found: Iterable[KnownPlace]) -> dict[str, KnownPlace]:
    """Places by their names; of two that are called alike the larger, of two as large the first."""
    named: dict[str, KnownPlace] = {}
    for place in found:
        for alias in place.aliases:
            if alias not in named or named[alias].people < place.people:
                named[alias] = place
    return named


def _entity(place: Place, aliases: tuple[str, ...], country: str, lang: str) -> Entity:
    return Entity(
        key=f"{KEY}{country}:{place.name}:{aliases[0]}",
        name=place.name,
        kind="place",
        example="",
        aliases={lang: aliases},
        country=country,
        apart=place.region,
    )


def _names_in(place: Place, lang: str) -> Iterator[str]:
    """The names of a place in a language, also without the word for its kind where enough is left."""
    data = called(lang)
    if data is None:
        return
    for form in (place.name, *place.forms) if place.spelt else place.forms:
        if not _SCRIPTS[data.script].fullmatch(form):
            continue
        spellings = (
            (form, form.replace(" ", ""))
            if data.script == "hangul"
            else (form, form.replace("’", "'"), form.replace("・", ""))  # バンダ・アチェ, バンダアチェ
        )
        for spelling in dict.fromkeys(spellings):
            yield from (one for one in _without_kind(spelling, data) if len(one) >= data.shortest)
        named = place.people or data.script == "han"  # 亚齐 is a region, and told by 亚齐省 alone
        if named and len(form) < data.shortest and not form.endswith(data.kinds):
            yield from (form + kind for kind in data.kinds)


def _without_kind(form: str, data: Called) -> tuple[str, ...]:
    """A name, and what is left of it without the word for its kind before or behind it."""
    for word in data.behind:
        if form.endswith(word):
            return form, form.removesuffix(word).rstrip()
    low = form.lower()
    for word in data.before:
        for link in sorted(data.before_links, key=len, reverse=True):
            lead = f"{word}{link}" if link == " " else f"{word} {link}"
            if low.startswith(lead.lower()):
                return form, form[len(lead) :]
    return (form,)
