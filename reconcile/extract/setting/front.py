"""The part of a theatre of war where an army fights: its men and losses are there where a sentence names that part.

A place on the way there ("1,500 men reached Vladivostok") is that of its own figure alone: the ones that follow are
somewhere in the theatre. Who fell, was wounded or taken was at the front
also where the text has named it before, or does so in the same paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity, entities, measures
from reconcile.model import Statement

_COUNTED = ("person", "brigade", "percent")


def at_front(
    thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement], army: Entity
) -> list[Statement]:
    """The statements with the places of men and losses of an army abroad; ``lines`` are the sentences of each."""
    led = {line.line for line in lines if army.front is not None and _named(line, army.front) is not None}
    led |= {line for line, _, name in thread.scenes if army.front in _wholes(name.entity)}
    first = min(led, default=None)
    return [
        _at_front(thread, line, item, army, told=first is not None and first <= line.line)
        for line, item in zip(lines, items, strict=True)
    ]


def _wholes(key: str | None) -> tuple[str, ...]:
    """The keys of a place and of all that it is in."""
    return () if key is None else (key, *entities().wholes(key))


def _at_front(thread: Thread, line: Sentence, item: Statement, army: Entity, *, told: bool) -> Statement:
    place = entities().of(item.place)
    theatre = entities().by_key.get(army.theatre or "")
    if place is None or theatre is None or army.front is None or item.span.start in thread.placed:
        return item
    wholes = _wholes(place.key)
    inside = theatre.key in wholes
    if inside and {army.front, *army.stands} & {*wholes}:
        later = item.said.unit not in _COUNTED and _named_later(thread, item)
        return msgspec.structs.replace(item, place=theatre.as_name) if later else item
    part = _named(line, army.front) if item.said.unit in _COUNTED else None
    if part is None and not inside:
        return item
    where = part or (entities().by_key[army.front] if told and _lost(item) else theatre)
    return msgspec.structs.replace(item, place=where.as_name)


def _named_later(thread: Thread, item: Statement) -> bool:
    """True for a place that the text names only behind a figure: arms and money sent before are not bound for it."""
    told = [at for _, at, name in thread.scenes if name == item.place]
    return bool(told) and min(told) > item.span.start


def _lost(item: Statement) -> bool:
    """True for people who fell, were wounded or taken."""
    measure = measures().by_key.get(item.measure)
    return (
        measure is not None and measure.core and "status" not in measure.facets and item.said.unit == "person"
    )


def _named(line: Sentence, front: str) -> Entity | None:
    """The one part of the front that a sentence names."""
    found = {
        hit.value.key: hit.value
        for hit in entities().phrases(line.lang).longest(line.text)
        if hit.value.kind == "place" and front in _wholes(hit.value.key)
    }
    return next(iter(found.values())) if len(found) == 1 else None
