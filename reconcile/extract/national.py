"""Bodies that many countries have, with the country that an adjective tells ("le Croissant-Rouge 〈afghan〉")."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.lexicon import Entity, Hit


def national(found: Sequence[Hit[Entity]], text: str, lang: str) -> list[Hit[Entity]]:
    """The names, each body of no country and the adjective of one right beside it put together."""
    made: list[Hit[Entity]] = []
    for hit in found:
        last = made[-1] if made else None
        if last is not None and hit.start == last.end + 1:
            body, country = (last, hit) if text[hit.start].islower() else (hit, last)
            word = text[country.start : country.end]
            told = country.value.kind == "country" and _adjective(word, country.value, lang)
            if told and _society(body.value):
                name = f"{body.value.name} ({country.value.name})"
                entity = Entity(key="", name=name, kind="agency", example="")
                made[-1] = Hit(last.start, hit.end, entity)
                continue
        made.append(hit)
    return made


def _society(entity: Entity) -> bool:
    """True for a body with a name of its own in every country."""
    return (
        entity.kind == "agency" and entity.country is None and bool(entity.key) and entity.name[:1].isupper()
    )


def _adjective(word: str, country: Entity, lang: str) -> bool:
    """True for an adjective: the data have it in small letters, also where a name's first word has a capital."""
    small = word[:1].lower() + word[1:]
    return any(
        small == alias or (alias.endswith("*") and alias[0].islower() and small.startswith(alias[:-1]))
        for alias in country.aliases.get(lang, ())
    )
