"""Bodies that a country's own press names without the country ("국방부"), where the text is of that country."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.renaming.each_name import each_name
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import naming
from reconcile.model import Name, Source, Statement

_HEAD = 1_500
"""Characters at the top that tell whose press a text is of."""


_WORDS = 8
"""Characters before a body within which the word stands that says whose it is."""


def at_home(source: Source, found: Sequence[Statement]) -> list[Statement]:
    """The statements with those bodies by the name of their country; unchanged where nothing tells it."""
    code = source.lang or ""
    home = language(code).grammar.home if code else {}
    if not home or not _told(source, found, home):
        return list(found)
    abroad = _abroad(source, home)
    home = {key: own for key, own in home.items() if key not in abroad}
    return [each_name(item, lambda name, _: _own(name, home, code)) for item in found]


def _told(source: Source, found: Sequence[Statement], home: dict[str, str]) -> bool:
    """True where a body of the country speaks, issues the text, or is named at its top."""
    known = entities().by_key
    countries = {known[key].country for key in home.values() if key in known}
    names = [name for item in found for name in (item.claimant, *item.via) if name is not None]
    speaks = any(
        entity.country in countries and entity.kind != "media"
        for name in names
        if (entity := known.get(name.entity or "")) is not None
    )
    own = entities().phrases(source.lang or "").longest(f"{source.publisher or ''}\n{source.text[:_HEAD]}")
    issued = bool(source.publisher) and any(
        hit.value.key in home and hit.end <= len(source.publisher or "") for hit in own
    )
    return (
        speaks or issued or any(hit.value.country in countries and hit.value.kind != "media" for hit in own)
    )


def _abroad(source: Source, home: dict[str, str]) -> set[str]:
    """The bodies that the text names right behind another country too, or as several ("영국 정보당국", "한미 정보당국")."""
    known = entities().by_key
    joint = set(language(source.lang or "").grammar.joint)
    countries = {known[key].country for key in home.values() if key in known}
    found: set[str] = set()
    before: Hit[Entity] | None = None
    for body in entities().phrases(source.lang or "").longest(source.text):
        if body.value.key in home:
            words = source.text[max(0, body.start - _WORDS) : body.end].split()[-3:-1]
            beside = before is not None and source.text[before.end : body.start] == " "
            foreign = (
                before is not None and before.value.kind == "country" and before.value.key not in countries
            )
            if (beside and foreign) or joint & set(words):
                found.add(body.value.key)
        before = body
    return found


def _own(name: Name, home: dict[str, str], code: str) -> Name:
    """The body of the country for one without a country or a place of its own."""
    entity = entities().of(name)
    if entity is None or entity.key not in home:
        return name
    data = naming(code)
    plain = {entity.name, *(data.bodies.values() if data is not None else ())}
    own = entities().by_key.get(home[entity.key])
    return name if own is None or name.text not in plain else own.as_name
