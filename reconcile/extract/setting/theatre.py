"""Where an army has been sent to, for men and arms of which a text names no place: it takes that as known."""

from __future__ import annotations

from collections import Counter
from functools import cache

import msgspec

from reconcile.extract.sentence.seats import seat_of_power
from reconcile.lexicon import Entity, entities, measures
from reconcile.lexicon.language import language
from reconcile.model import Name, Statement


def in_theatre(
    item: Statement, army: Name | None, counts: Counter[Name], abroad: Entity | None = None
) -> Statement:
    """Men and arms of an army (``army``: that of the text) are where it has been sent, not in its own country.

    ``counts`` are the places that the text names, ``abroad`` is the army of its story (`army_abroad`). Losses
    are there too: in the part of the theatre that the text is about, else in the theatre.
    """
    earned = _earned(item, army, abroad)
    if earned is not None:
        return earned
    measure = measures().by_key.get(item.measure)
    if measure is None or not measure.core or "place" not in measure.facets:
        return item
    lost = "status" not in measure.facets
    if _NO_THINGS & set(measure.units) or (lost and (measure.units[0] != "person" or measure.event)):
        return item
    sender = _sender(item.subject) or _sender(army) or (abroad if _may_be(item, abroad) else None)
    if sender is None or not (item.place is None or _within(item.place, sender) or seat_of_power(item.place)):
        return item
    if not lost and item.status is None and abroad is None:
        return item
    where = _scene(counts, sender) if lost or item.status in (None, "present", "in_combat") else None
    return msgspec.structs.replace(item, place=where or _theatre(sender))


_OFTEN = 3


def army_abroad(named: Counter[str], rulers: Counter[str], *, war: bool = False) -> Entity | None:
    """The army that a text is on by the countries that it names (by key): the sender's and that of its theatre.

    At ``war``, where a text counts men of an army again and again, one mention of the sender tells it, or one
    of those who rule it beside the country of the theatre.
    """
    often = 1 if war else _OFTEN
    armies = [
        army
        for country, army in _armies().items()
        if (named[country] >= often and (war or named[army.theatre or ""] or rulers[army.theatre or ""]))
        or (war and rulers[country] and named[army.theatre or ""])
    ]
    return max(armies, key=lambda army: (named[army.country or ""], army.key)) if armies else None


def away(counts: Counter[Name], abroad: Entity | None, code: str) -> Counter[Name]:
    """The places of a text on an army abroad: none of its own country, and none that no data file has.

    Villages, ports and graves at home are places of their own sentences. ``counts`` stay as they are for any other text.
    """
    if abroad is None or not language(code or "en").grammar.verb_second:
        return counts
    return Counter(
        {
            name: count
            for name, count in counts.items()
            if name.entity is not None
            and abroad.country not in (name.entity, *entities().wholes(name.entity))
        }
    )


def _may_be(item: Statement, army: Entity | None) -> bool:
    """True where men or arms may be those of the army of the story.

    Nobody else is named; or only who counts (the service of a third country), or who gets the arms.
    """
    if army is None or _unnamed(item.subject):
        return True
    whose = _land(item.subject)
    if item.said.unit == "person":
        return whose is not None and whose == _land(item.claimant) and whose != army.theatre
    return whose == army.theatre


def _land(name: Name | None) -> str | None:
    """The key of the country that a name is, or is of."""
    known = entities().of(name)
    return None if known is None else known.home


def _unnamed(subject: Name | None) -> bool:
    """True for people of no country: "soldiers", "victims", or nobody named."""
    known = entities().of(subject)
    return subject is None or (known is not None and known.kind == "group" and known.country is None)


_NO_THINGS = frozenset({"USD", "percent", "ratio"})


def _earned(item: Statement, army: Name | None, abroad: Entity | None) -> Statement | None:
    """The share of the men of an army abroad, where the text names no place; None for the rest.

    What they are paid and what they earn for their state is nowhere, unless a sentence says where.
    """
    if item.measure != "share" or item.place is not None:
        return None
    if not _of_men(item):
        return item
    sender = _sender(item.subject) or _sender(army) or abroad
    return None if sender is None else msgspec.structs.replace(item, place=_theatre(sender))


def _of_men(item: Statement) -> bool:
    """False for a share of shells, pay or deliveries, which is nowhere, in a language that measured it so."""
    return language(item.lang or "en").grammar.spaced or _sender(item.subject) is not None


def _theatre(sender: Entity) -> Name:
    whole = entities().by_key[sender.theatre or ""]
    return whole.as_name


_MOST = 0.5


def _scene(counts: Counter[Name], sender: Entity) -> Name | None:
    """The part of the theatre that most mentions of it are of."""
    inside = {
        name: count
        for name, count in counts.items()
        if name.entity and sender.theatre in (name.entity, *entities().wholes(name.entity))
    }
    if not inside:
        return None
    best = max(inside, key=lambda name: (inside[name], name.text))
    return best if inside[best] > _MOST * sum(inside.values()) else None


def _sender(subject: Name | None) -> Entity | None:
    """The army with a theatre that people or a country named as subject are, or send."""
    known = entities().of(subject)
    return _armies().get(known.home or "") if known is not None and known.kind in _COUNTED else None


_COUNTED = frozenset({"country", "group"})


@cache
def _armies() -> dict[str, Entity]:
    """The armies with a theatre, by the key of their country."""
    return {one.country: one for one in entities().by_key.values() if one.theatre and one.country}


def sends_army(country: Entity) -> bool:
    """True for a country with an army abroad: the arms that a text heads with its name are not for it."""
    return country.key in _armies()


def _within(place: Name, sender: Entity) -> bool:
    """True for a place in the army's own country."""
    return place.entity is not None and sender.country in (place.entity, *entities().wholes(place.entity))
