"""Figures of a whole country in a story of one of its towns or provinces, told by whose they are and how they add up.

In a report on a march the share of teachers or trains that a ministry gives is the country's, and so is the share that a
union sets against it in the same paragraph; the crowd stays in its town. In a report on a disaster whose dead are counted
apart in two provinces, what nobody places is of both, and so of their country.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import on_disaster, on_marches
from reconcile.extract.setting.local_tellers import town_of_body
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities, measures
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.lexicon.nationals import is_national, says_national
from reconcile.lexicon.wholes import says_whole
from reconcile.model import Name, Statement

_SHARES = frozenset({"share", "growth"})
_OF, _LINKS = 40, 2
"""Characters behind a share in which the people stand that it is of, and the words before these."""
_TOLL = frozenset({"killed", "casualties", "missing", "wounded"})


def of_country(thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]) -> list[Statement]:
    """The statements of a march, its shares of the whole country there; ``lines`` are the sentences of each."""
    if on_marches(items):
        return _on_strike(thread, lines, items)
    return _in_disaster(thread, lines, items) if on_disaster(items) else list(items)


def _in_disaster(thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]) -> list[Statement]:
    """The statements of a disaster; those that a sentence or a national body tells of all are not of one of its parts.

    What a ministry counts is the country's where the title names no part of it.
    """
    titles = [entities().of(name) for name in thread.in_title]
    headed = bool(titles) and all(one is not None and one.kind == "country" for one in titles)
    country = thread.in_title[0] if headed else None
    return [
        _widened(item, country)
        if item.span.start not in thread.placed
        and _countable(item)
        and (says_whole(line.text) or (headed and is_national(item.claimant)))
        else item
        for line, item in zip(lines, items, strict=True)
    ]


def _countable(item: Statement) -> bool:
    measure = measures().by_key.get(item.measure)
    return measure is None or "place" in measure.facets


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
    made: list[Statement] = []
    people: tuple[Sentence, Name] | None = None
    for line, item, share in zip(lines, items, shares, strict=True):
        if item.measure in _SHARES and (of := _people(line, item)) is not None:
            people = line, of
        if people is not None and people[0] is line and item.measure in _SHARES:
            made.append(msgspec.structs.replace(item, place=people[1]))
        else:
            widely = share and line.line in told - local
            made.append(_widened(item) if widely or _by_minister(thread, item) else item)
    return made


def _by_minister(thread: Thread, item: Statement) -> bool:
    """True for arrests that the ministry or a politician of the country counts, where no words place them."""
    if item.measure != "arrested" or item.span.start in thread.placed or callings(item.lang or "") is None:
        return False
    known = entities().of(item.claimant)
    return is_national(item.claimant) or (
        known is not None and known.kind == "person" and known.home is not None
    )


def _people(line: Sentence, item: Statement) -> Name | None:
    """The country of whose people a share is told right behind it ("58% of 〈Albanians〉")."""
    rest = line.text[item.span.end - line.start :][:_OF]
    hit = next(iter(entities().phrases(line.lang).longest(rest)), None)
    if hit is None or hit.value.kind not in ("country", "group") or len(rest[: hit.start].split()) > _LINKS:
        return None
    if not rest[hit.start].isupper() or "," in rest[: hit.start]:
        return None
    country = entities().country_of(hit.value)
    return None if country is None else country.as_name


def _widened(item: Statement, headed: Name | None = None) -> Statement:
    """A statement in the country of its place; of a place that no data file has, in the one that is ``headed``."""
    place = entities().of(item.place)
    if place is None and item.place is not None and headed is not None:
        return msgspec.structs.replace(item, place=headed)
    country = entities().country_of(place)
    if country is None or place is None or place.kind == "country":
        return item
    return msgspec.structs.replace(item, place=country.as_name)


def in_several(
    thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]
) -> list[Statement] | None:
    """The statements of a disaster whose dead are counted apart in the story's province and beside it; None else.

    What nothing in its own sentence places is of both, and so of their country.
    """
    free = Counter(item.place for item in items if item.place and item.span.start not in thread.placed)
    story = max(free, key=lambda name: (free[name], name.text), default=None)
    told = [
        (line, item)
        for line, item in zip(lines, items, strict=True)
        if item.measure in _TOLL and item.span.start in thread.placed and item.place is not None
    ]
    for (one, first), (two, second) in pairwise(told):
        if one is two and first.measure == second.measure and _beside(one, first, second, story):
            whole = _of_both(first.place, second.place)
            if whole is not None:
                return [_moved(thread, item, (story, None), whole) for item in items]
    return None


def _of_both(first: Name | None, second: Name | None) -> Name | None:
    """The narrowest region that two places lie in, else their country."""
    inner, outer = entities().of(first), entities().of(second)
    if inner is not None and outer is not None:
        shared = {*entities().wholes(outer.key)} - {inner.key}
        region = next((key for key in entities().wholes(inner.key) if key in shared), None)
        return entities().by_key[region].as_name if region is not None else None
    country = entities().country_of(inner) or entities().country_of(outer)
    return country.as_name if country is not None else None


def _beside(line: Sentence, first: Statement, second: Statement, story: Name | None) -> bool:
    """True for two tolls of one sentence, one of the story's place and one of another that is no part of it."""
    here = [item.place == story and entities().of(story) is not None for item in (first, second)]
    between = line.text[first.span.end - line.start : second.span.start - line.start]
    kinds = [
        one is None or one.kind == "place"
        for one in (entities().of(first.place), entities().of(second.place))
    ]
    if any(item.place is not None and item.place.text.startswith(_TOWNS) for item in (first, second)):
        return False  # no data file has it: it may lie in the province
    return sum(here) == 1 and all(kinds) and not language(line.lang).outside.find(between)


_TOWNS = ("City (", "Town (", "Village (", "District (")
"""How the name of a town begins that no data file has, with the word for its kind."""


def _moved(thread: Thread, item: Statement, parts: Collection[Name | None], country: Name) -> Statement:
    measure = measures().by_key.get(item.measure)
    facet = measure is None or "place" in measure.facets
    if item.span.start in thread.placed or not facet or item.place not in parts:
        return item
    return msgspec.structs.replace(item, place=country)
