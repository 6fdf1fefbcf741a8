"""Bodies that many countries have: whose one is, by an adjective ("le Croissant-Rouge 〈afghan〉") or by its kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import callings
from reconcile.lexicon.entity import shipped
from reconcile.lexicon.remembering import remembered


def national(found: Sequence[Hit[Entity]], text: str, lang: str) -> list[Hit[Entity]]:
    """The names, each body of no country and the adjective of one right beside it put together."""
    made: list[Hit[Entity]] = []
    for hit in found:
        last = made[-1] if made else None
        if last is not None and hit.start == last.end + 1:
            body, country = (last, hit) if text[hit.start].islower() else (hit, last)
            if _branch(text, last, hit, lang):
                body, country = last, hit
            word = text[country.start : country.end]
            told = country.value.kind == "country" and (
                _adjective(word, country.value, lang) or (body is last and word[0].isupper())
            )
            behind = callings(lang) is not None and text[hit.start].islower()
            office = _office(body.value) and (body is hit or behind)
            if told and (office or _society(body.value)):
                known = body_of(text[hit.start : hit.end], country.value.key, lang) if office else None
                name = f"{body.value.name} ({country.value.name})"
                entity = known or Entity(key="", name=name, kind="agency", example="")
                made[-1] = Hit(last.start, hit.end, entity)
                continue
        made.append(hit)
    return made


def _society(entity: Entity) -> bool:
    """True for a body with a name of its own in every country."""
    return (
        entity.kind == "agency" and entity.country is None and bool(entity.key) and entity.name[:1].isupper()
    )


def _office(entity: Entity) -> bool:
    """True for a body that every country has, by a plain word ("army")."""
    return entity.kind == "agency" and bool(entity.key) and entity.common


def _branch(text: str, body: Hit[Entity], country: Hit[Entity], lang: str) -> bool:
    """True for a society with the plain name of its country behind it ("Caritas 〈Österreich〉").

    It leads its clause or stands behind a preposition; else the country may be of whom it tells something.
    """
    data = callings(lang)
    if data is None or country.value.kind != "country" or not _society(body.value):
        return False
    before = text[: body.start].lower().rstrip('„»"').split()[-1:]
    leads = (
        not before
        or before[0][-1] in ",.:;"
        or before[0] in (*data.governing, *data.as_said, *data.tidings_after)
    )
    return leads and text[country.start : country.end] in country.value.aliases.get(lang, ())


def _adjective(word: str, country: Entity, lang: str) -> bool:
    """True for an adjective: the data have it in small letters, also where a name's first word has a capital."""
    small = word[:1].lower() + word[1:]
    data = callings(lang)
    if (
        data is not None
        and data.genitive
        and word.endswith(data.genitive)
        and word in country.aliases.get(lang, ())
    ):
        return True  # "〈Südkoreas〉 Militär"
    return any(
        small == alias or (alias.endswith("*") and alias[0].islower() and small.startswith(alias[:-1]))
        for alias in country.aliases.get(lang, ())
    )


@cache
def body_of(words: str, country: str, lang: str) -> Entity | None:
    """The body of a country whose name holds some words for a kind of body ("defence ministry").

    The words for several ("its intelligence services") are those of one.
    """
    plain = words.lower()
    kind = re.compile(rf"(?<![\w-]){re.escape(plain.removesuffix('s'))}s?(?!\w)")
    for entity in shipped().by_key.values():
        if entity.country != country or entity.kind != "agency" or entity.native:
            continue
        names = (entity.name, *entity.aliases.get(lang, ()), *entity.aliases.get("en", ()))
        if any(kind.search(name.lower()) for name in names):
            return entity
    return None


@remembered
def body_in_full(words: str, lang: str) -> Entity | None:
    """The body of the data that words name with a country or its seat of power before the kind (首尔的〈情报机构〉)."""
    phrases = entities().phrases(lang)
    lead = next((hit for hit in phrases.longest(words) if hit.start == 0), None)
    if lead is None:
        return None
    owner, kind = lead.value, words[lead.end :].removeprefix("的")
    seat = entities().by_key.get(owner.metonym_of or "")
    key = seat.country if seat is not None else owner.key if owner.kind == "country" else None
    country = entities().by_key.get(key or "")
    if country is None or not kind:
        return None
    called = (entity for name in country.aliases.get(lang, ()) for entity in phrases.whole(name + kind))
    return next((one for one in called if one.country == country.key), None)


@cache
def officials_of(country: str | None) -> Entity | None:
    """The unnamed officials of a country, where the data have them."""
    officials = (
        one for one in shipped().by_key.values() if one.kind == "anonymous" and one.country == country
    )
    return next((one for one in officials if country is not None and "officials" in one.name), None)
