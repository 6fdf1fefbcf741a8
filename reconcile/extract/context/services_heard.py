"""An intelligence service that a text only calls so is the one of a known state heard last ("доклад 〈разведки〉")."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.names.national import body_of
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, entities
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.model import Name

_PLAIN = frozenset({"intelligence", "intelligence agency", "intelligence service"})


_KIND = "intelligence"
_OF_STATES = frozenset({"person", "agency", "government"})


def service_heard(name: Name | None, sight: Sight, heard: Sequence[Name]) -> Name | None:
    """The service heard last that a name without a country means, where names are declined; None else.

    Beside somebody of another state it is that one's ("Зеленский со ссылкой на 〈разведку〉").
    """
    lang = sight.sentence.lang
    lexicon = actors_of(lang)
    if lexicon is None and name is not None and callings(lang) is not None:
        held = {word for hit in sight.language.coref.find(name.text) for word in hit.value.holds}
        return _of_lawmaker(sight, heard) if name.text in _PLAIN or _KIND in held else None
    if lexicon is None or name is None or name.text not in _PLAIN:
        return None
    states = {hit.value.country for hit in sight.names if hit.value.kind in _OF_STATES} - {None}
    for one in reversed(heard):
        known = entities().of(one)
        if known is None or known.country is None or known.kind != "agency":
            continue
        if states and known.country not in states:
            continue
        if any(
            stem in alias.lower()
            for alias in known.aliases.get(lang, ())
            for stem in lexicon.data.intelligence
        ):
            return one
    return None


def _of_lawmaker(sight: Sight, heard: Sequence[Name]) -> Name | None:
    """The service that a lawmaker tells of: of his own state, heard before or the one that its name tells."""
    states = {
        hit.value.country
        for hit in sight.names
        if hit.value.kind == "person" and _LAWMAKER in hit.value.name and hit.value.country is not None
    }
    if len(states) != 1:
        return None
    state = states.pop()
    for one in reversed(heard):
        known = entities().of(one)
        if known is not None and known.country == state and known.kind == "agency" and _tells(known):
            return one
    body = body_of("intelligence agency", state, sight.sentence.lang)
    return body.as_name if body is not None else None


_LAWMAKER = "lawmaker"


def _tells(known: Entity) -> bool:
    """True for a service of intelligence, by its English names; no committee that hears it."""
    return any("intelligence service" in name.lower() for name in (known.name, *known.aliases.get("en", ())))
