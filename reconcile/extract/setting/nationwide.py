"""Figures of a whole country in a story of one of its towns or provinces, told by whose they are and how they add up.

In a report on a march the share of teachers or trains that a ministry gives is the country's, and so is the share that a
union sets against it in the same paragraph; the crowd stays in its town. In a report on a disaster whose dead are counted
apart in two provinces, what nobody places is of both, and so of their country.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import on_marches
from reconcile.extract.setting.local_tellers import town_of_body
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity, entities
from reconcile.lexicon.nationals import is_national, says_national
from reconcile.model import Name, Statement

_SHARES = frozenset({"share", "growth"})
_TOLL = frozenset({"killed", "casualties", "missing", "wounded"})
_PARTS = 2
"""Provinces with a toll of their own that make the whole toll the country's."""


def of_country(thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]) -> list[Statement]:
    """The statements of a march, its shares of the whole country there; ``lines`` are the sentences of each."""
    return _on_strike(thread, lines, items) if on_marches(items) else list(items)


def _on_strike(thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]) -> list[Statement]:
    shares = [item.measure in _SHARES and item.span.start not in thread.placed for item in items]
    told = {
        line.line
        for line, item, share in zip(lines, items, shares, strict=True)
        if share and (is_national(item.claimant) or says_national(line.text, line.lang))
    }
    local = {
        line.line
        for line, item in zip(lines, items, strict=True)
        if town_of_body(item.claimant, item.lang or "en") is not None
    }
    return [
        _widened(item) if share and line.line in told - local else item
        for line, item, share in zip(lines, items, shares, strict=True)
    ]


def _widened(item: Statement) -> Statement:
    place = _entity(item.place)
    country = entities().country_of(place)
    if country is None or place is None or place.kind == "country":
        return item
    return msgspec.structs.replace(item, place=Name(country.name, country.key))


def in_several(thread: Thread, items: Sequence[Statement], country: str) -> bool:
    """True for a disaster whose dead are counted apart in several provinces of a country."""
    own = [
        place
        for item in items
        if item.measure in _TOLL and item.span.start in thread.placed and (place := _entity(item.place))
    ]
    parts = {
        place.key
        for place in own
        if place.kind == "place" and country in entities().wholes(place.key) and not _within(place, own)
    }
    return len(parts) >= _PARTS


def _within(place: Entity, others: Sequence[Entity]) -> bool:
    return any(other.key in entities().wholes(place.key) for other in others if other.kind == "place")


def _entity(place: Name | None) -> Entity | None:
    return entities().by_key.get(place.entity or "") if place is not None else None
