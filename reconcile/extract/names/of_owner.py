"""Bodies that no data file has, by the state or place that owns them: "Norway's foreign ministry", "Sindh's government".

Every state has such a body; without its owner the name tells nobody, and those of two states would be one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.lexicon import Entity, Hit, entities
from reconcile.model import Name

if TYPE_CHECKING:
    from reconcile.extract.sentence.sight import Sight

_KINDS = frozenset({"agency", "government", "anonymous"})
_OF_STATES = ("ministry", "army", "government", "parliament", "central-bank")
"""How the keys of bodies end that a seat of power stands for its state with ("Accra's defence ministry")."""
_GOVERNMENT = "government"
_UNNAMED = "(anonymous)"


def named_after(sight: Sight, hit: Hit[Entity], owner: Entity) -> Name | None:
    """The body or its people by the country or place right before it; None for a word that names nobody's."""
    if not _plain(hit.value):
        return None
    seat = entities().by_key.get(owner.metonym_of or "")
    of_state = seat is not None and hit.value.key.endswith(_OF_STATES)
    country = entities().country_of(owner) if owner.kind != "place" or of_state else None
    if country is None:
        return of_place(sight, hit, owner.name)
    words = _words(sight, hit)
    if words == _GOVERNMENT:
        rules = entities().by_key.get(country.government or "")
        return rules.as_name if rules is not None else country.as_name
    return Name(f"{words} ({country.name})")


def of_place(sight: Sight, hit: Hit[Entity], place: str) -> Name | None:
    """The body of a place ("Sindh government"), also of one that no data file has ("Kandy district secretariat")."""
    return Name(f"{place} {_words(sight, hit)}") if _plain(hit.value) else None


def _plain(body: Entity) -> bool:
    """True for a body by a word for its kind, not by a name of its own and not for people without a name."""
    return body.kind in _KINDS and body.name[:1].islower() and _UNNAMED not in body.name


def _words(sight: Sight, hit: Hit[Entity]) -> str:
    return (
        sight.text[hit.start : hit.end].replace("’", "'").lower()
        if " in " not in hit.value.name
        else hit.value.name
    )
