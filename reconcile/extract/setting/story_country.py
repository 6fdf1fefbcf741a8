"""The country that a story plays in, for numbers whose place nothing nearer tells; and the army abroad of one.

Readers take the place of a story as known: a report on an earthquake in the Philippines counts Filipino
dead wherever its sentences stand, and a text on North Korean soldiers in Russia counts them there.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from reconcile.extract.sentence.scenes import venue as conference
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.told_at import told_at
from reconcile.extract.sentence.venues import venue
from reconcile.lexicon import Entity, Hit, entities, measures
from reconcile.lexicon.givers import givers
from reconcile.model import Name, Statement

_HEAD_LINES = 4
_HEAD = 3
"""A country in the first lines tells as much as so many mentions further down."""
_OFTEN = 3
"""Mentions from which on a country is what a text is about."""
_NOWHERE = frozenset({"revenue", "salary", "growth", "distance", "price", "budget", "loan"})
"""What is mostly told of no place at all."""
_MOST = 0.5
"""The share of all mentions of countries that has to be of the story's own."""


def countries(sight: Sight) -> Counter[str]:
    """The countries that a sentence names, or whose places and people it names, by key.

    Not by the seat of a power, nor by a body: both speak of other countries as often; nor by the town of a
    conference.
    """
    found: Counter[str] = Counter()
    weight = _HEAD if sight.sentence.line <= _HEAD_LINES else 1
    for hit in sight.names:
        of_it = hit.value.kind in ("country", "place", "group") and hit.value.metonym_of is None
        if not of_it and not (_led_by_country(sight, hit) or _in_its_name(hit, sight)):
            continue
        if sight.text[hit.end : hit.end + 1] == "$":
            continue  # the first letters of a currency
        country = entities().country_of(hit.value)
        met = hit.value.kind == "place" and (
            venue(sight, hit) or told_at(sight, hit) or conference(sight, hit.start)
        )
        if country is not None and not met and not _acts(sight, hit):
            found[country.key] += weight
    return found


def _acts(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country that gives, as who does something (〈フランスは〉…を派遣し), where the verb stands last."""
    if not sight.final or hit.value.key not in givers():
        return False
    grammar = sight.language.grammar
    marks = tuple(mark for mark in (*grammar.topic, *grammar.subject) if len(mark) == 1)
    return sight.text.startswith(marks, hit.end)


def _led_by_country(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a body called by its country and its kind (〈スリランカ〉災害管理センター)."""
    country = entities().country_of(hit.value) if hit.value.native else None
    aliases = country.aliases.get(sight.sentence.lang, ()) if country is not None else ()
    return bool(aliases) and sight.text.startswith(aliases, hit.start)


def _in_its_name(hit: Hit[Entity], sight: Sight) -> bool:
    """True for a body that its country stands before, where no spaces part words (智利〈公共工程部〉)."""
    body = hit.value
    if sight.language.grammar.spaced or sight.final or body.country is None or body.kind != "agency":
        return False
    country = entities().by_key.get(body.country)
    names = country.aliases.get(sight.sentence.lang, ()) if country is not None else ()
    return not body.key or sight.text.startswith(tuple(names), hit.start)


def rulers(sight: Sight) -> Counter[str]:
    """The countries whose seat of power or people in office a sentence names, by key, where the verb stands second."""
    if not sight.language.grammar.verb_second:
        return Counter()
    known = [
        hit.value for hit in sight.names if hit.value.kind == "person" or hit.value.metonym_of is not None
    ]
    return Counter(country.key for one in known if (country := entities().country_of(one)) is not None)


def in_country(item: Statement, named: Counter[str], places: Counter[Name]) -> Statement:
    """A number without a place is in the country that the text names far more than any other; not money that is earned.

    ``named`` are its countries by key, ``places`` where it has things happen.
    """
    measure = measures().by_key.get(item.measure)
    if item.place is not None or measure is None or "place" not in measure.facets:
        return item
    if not named or item.measure in _NOWHERE:
        return item
    best = max(named, key=lambda key: (named[key], key))
    if named[best] < _OFTEN or named[best] < _MOST * sum(named.values()):
        return item
    country = entities().by_key[best]
    return msgspec.structs.replace(item, place=_part(country, places) or country.as_name)


_TWICE = 2


def _part(country: Entity, places: Counter[Name]) -> Name | None:
    """The part of a country that a text has something happen at, where it names no other as often."""
    inside = Counter(
        {
            name: count
            for name, count in places.items()
            if name.entity and country.key in entities().wholes(name.entity)
        }
    )
    best = inside.most_common(2)
    if not best or best[0][1] < _TWICE or (len(best) > 1 and best[1][1] == best[0][1]):
        return None
    known = entities().by_key[best[0][0].entity or ""]
    return best[0][0] if known.metonym_of is None else None
