"""An intelligence service that a text only calls so is the one of a known state heard last ("доклад 〈разведки〉")."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.actors import actors_of
from reconcile.model import Name

_PLAIN = frozenset({"intelligence", "intelligence agency", "intelligence service"})


_OF_STATES = frozenset({"person", "agency", "government"})


def service_heard(name: Name | None, sight: Sight, heard: Sequence[Name]) -> Name | None:
    """The service heard last that a name without a country means, where names are declined; None else.

    Beside somebody of another state it is that one's ("Зеленский со ссылкой на 〈разведку〉").
    """
    lang = sight.sentence.lang
    lexicon = actors_of(lang)
    if lexicon is None or name is None or name.text not in _PLAIN:
        return None
    states = {hit.value.country for hit in sight.names if hit.value.kind in _OF_STATES} - {None}
    for one in reversed(heard):
        known = entities().by_key.get(one.entity or "")
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
