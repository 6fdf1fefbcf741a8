"""The place of the lead for what nothing places: a name met once further down is not the place of a whole story.

A report on a flood or a march tells at its head where it was; a valley where volunteers search, or a town of another
march, tells only of its own sentence. For languages with articles and capitals.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import CROWD, TOLL, on_disaster, on_marches
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities, measures
from reconcile.lexicon.language import language
from reconcile.model import Name, Source, Statement

_HAPPENED = (TOLL | CROWD) - {"rescuers"}
"""What is told where it happened; who comes to help has often only the place that he comes from."""
_LEAD = 2
"""How many of the first sentences with figures are the lead."""


def at_its_lead(
    source: Source, thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]
) -> list[Statement]:
    """The statements, those without a place of their own where the lead has it happen; ``lines`` are their sentences."""
    if not language(source.lang or "en").grammar.leads or not (on_disaster(items) or on_marches(items)):
        return list(items)
    place, told, until = _lead(thread, lines, items)
    if place is None:
        return list(items)
    headed = {name for _, at, name in thread.scenes if at < until} | {*thread.in_title}
    headed -= {*told} - {place}  # one of several has not what nothing places
    return [
        msgspec.structs.replace(item, place=place)
        if item.span.start not in thread.placed and _strays(item, place, headed)
        else item
        for item in items
    ]


def _lead(
    thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]
) -> tuple[Name | None, list[Name], int]:
    """Where the first figures are by their own sentence, of several places their country; and where the lead ends."""
    starts: list[int] = []
    told: list[Name] = []
    end = 0
    for line, item in zip(lines, items, strict=True):
        if line.start not in starts:
            starts.append(line.start)
        if len(starts) > _LEAD or (told and line.start != starts[0]):
            break
        end = line.end
        if item.span.start in thread.placed and item.place is not None and item.measure in _HAPPENED:
            told.append(item.place)
    if not told:
        return None, told, end
    if len(set(told)) == 1:
        return told[0], told, end
    countries = {country.key for name in told if (country := entities().country_of(entities().of(name)))}
    only = next(iter(countries)) if len(countries) == 1 else None
    return (entities().by_key[only].as_name if only is not None else None), told, end


def _strays(item: Statement, place: Name, headed: set[Name]) -> bool:
    """True for a figure at a place that the head of the text does not name."""
    measure = measures().by_key.get(item.measure)
    if (
        measure is None
        or "place" not in measure.facets
        or item.measure not in TOLL | CROWD | {"other:people"}
    ):
        return False
    return item.place is not None and item.place != place and item.place not in headed
