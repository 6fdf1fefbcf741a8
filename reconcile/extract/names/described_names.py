"""The English of speakers that no data file has: their kind in certain words, the rest in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.extract.names.compound_names import compound
from reconcile.extract.names.national import body_of, officials_of
from reconcile.lexicon import Entity, entities
from reconcile.lexicon.callings import callings

if TYPE_CHECKING:
    from reconcile.extract.names.described_shape import Phrase


_BODIES = frozenset({"agency", "government", "media", "thinktank", "anonymous"})
_PARTS = frozenset(
    {"office", "branch", "secretariat", "press office", "regional office", "delegation", "service"}
)
"""Parts that speak for the body that they are of."""
_NAMED = frozenset({"agency", "thinktank"})
_LIKE = {
    "general staff": ("general staff", "joint chiefs"),
    "intelligence service": ("national intelligence", "intelligence service"),
    "military intelligence": ("military intelligence", "main directorate of intelligence"),
    "foreign intelligence": ("foreign intelligence",),
    "domestic intelligence": ("domestic intelligence", "security service"),
}
"""What else English calls a kind of body."""


def rendered(phrase: Phrase, lang: str) -> Entity:
    """The entity that a phrase stands for: a known one for who speaks for it, else one of its own without a key."""
    if phrase.bearer is not None:
        return phrase.bearer
    if phrase.calling.kind == "body":
        return _body(phrase, lang)
    return _person(phrase, lang)


def _person(phrase: Phrase, lang: str) -> Entity:
    data = callings(lang)
    role = phrase.calling.english
    body = phrase.of if phrase.of is not None and phrase.of.kind in _BODIES else None
    house = _body(phrase.house, lang) if phrase.house is not None else None
    country = entities().country_of(phrase.of)
    if phrase.own is not None:
        more = house.name if house is not None else body.name if body is not None else phrase.inner
        told = (phrase.lead + compound(phrase.words, role, lang), _flat(more or ""))
        return _made(f"{phrase.own} ({', '.join(word for word in told if word)})", "person")
    if data is not None and role in data.represents:
        speaks_for = house or (body if body is not None and body.kind != "anonymous" else None)
        first = compound(phrase.words, role, lang).removesuffix(role).strip()
        if speaks_for is not None or first:
            return speaks_for or _made(first, "agency")
    if data is not None and role in data.represents and country is not None and phrase.own is None:
        rules = entities().by_key.get(country.government or "")
        if rules is not None:
            return rules
    told_role = phrase.purpose + _several(compound(phrase.words, role, lang), phrase, lang)
    if phrase.calling.portfolio is not None or role == "minister":
        told_role = phrase.lead + told_role
        return _made(f"{told_role} ({country.name})" if country is not None else told_role, "person")
    known = _known_officials(country, role) if house is None and not phrase.lead else None
    if known is not None:
        return known
    inside = house.name if house is not None else body.name if body is not None else _home(phrase, lang)
    lead = phrase.lead if not inside else ""
    beside = (_flat(inside), phrase.lead.strip() if inside else "", "anonymous")
    return _made(f"{lead}{told_role} ({', '.join(word for word in beside if word)})", "anonymous")


def _home(phrase: Phrase, lang: str) -> str:
    """The country or place that somebody is of, or the English of the unknown body."""
    country = entities().country_of(phrase.of)
    place = phrase.of if phrase.of is not None and phrase.of.kind == "place" else country
    data = callings(lang)
    if data is None or not data.adjectival:  # no adjectives are made of towns
        return country.name if country is not None else phrase.inner or ""
    return place.name if place is not None else phrase.inner or phrase.where or ""


def _several(role: str, phrase: Phrase, lang: str) -> str:
    """The English of a calling, of several people where the phrase is."""
    data = callings(lang)
    if data is None or not phrase.several:
        return role
    head = next((one for one in data.plural_forms if role == one or role.endswith(f" {one}")), None)
    return role.removesuffix(head) + data.plural_forms[head] if head is not None else role


def _flat(name: str) -> str:
    return name.replace("(", "").replace(")", "")


def _known_officials(country: Entity | None, role: str) -> Entity | None:
    """The unnamed officials of a country that the data have."""
    unnamed = role in ("official", "official (anonymous)", "government officials")
    return officials_of(country.key) if country is not None and unnamed else None


def _body(phrase: Phrase, lang: str) -> Entity:
    kind = phrase.calling.english
    country = entities().country_of(phrase.of)
    if phrase.own is None and (phrase.calling.portfolio is not None or kind in _LIKE):
        known = _known_body(country, kind)
        if known is not None:
            return known
    if phrase.own is None and kind in _PARTS and phrase.of is not None and phrase.of.kind in _BODIES:
        return phrase.of  # "das Büro der OCHA": it speaks for its whole
    told = compound(phrase.words, kind, lang)
    if phrase.own is not None and kind == "agency" and not (phrase.lead or phrase.purpose or phrase.of):
        return _made(f"{phrase.own} (agency)", "media")  # "l'agence Roe" of no data file is one of news
    if phrase.boss:
        told = f"{phrase.boss} {told}"
    whole = f"{phrase.lead}{phrase.purpose}{told}"
    if phrase.own is not None:
        known = next((one for one in entities().phrases(lang).whole(phrase.own) if one.kind in _NAMED), None)
        return known or _made(f"{phrase.own} ({whole})", "agency")
    place = (
        phrase.of.name if phrase.of is not None and phrase.of.kind in ("place", "country") else phrase.where
    )
    if phrase.of is not None and phrase.of.kind == "group" and country is not None:
        place = country.name
    if place is None and phrase.calling.portfolio is None and whole == kind:
        words = phrase.words
        place = words if words.lower() != kind and not _certain(words, kind, lang) else None
    return _made(f"{whole} ({place})" if place else whole, "agency")


def _certain(words: str, kind: str, lang: str) -> bool:
    """True for a word that has its own English in the data, not only by how it ends."""
    data = callings(lang)
    return data is not None and any(
        words == entry or (entry.endswith("*") and words.startswith(entry[:-1]))
        for entry in data.bodies.get(kind, ())
        if not entry.startswith("*")
    )


def _known_body(country: Entity | None, kind: str) -> Entity | None:
    """The body of that kind that the data have for a country."""
    words = _LIKE.get(kind, (kind,)) if country is not None else ()
    known = (body_of(word, country.key, "en") for word in words if country is not None)
    return next((body for body in known if body is not None), None)


def _made(name: str, kind: str) -> Entity:
    return Entity(key="", name=name, kind=kind, example="")  # type: ignore[arg-type]
