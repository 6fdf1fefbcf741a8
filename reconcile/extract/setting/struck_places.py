"""The place of a disaster: the narrowest that the head and the lead have it happen at, else the country.

The dead of an earthquake are those of the province that the lead names, unless a sentence says that it counts the
whole country, or the title has the whole country or a large part of it struck.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.setting.alike_places import whole_of_alike
from reconcile.extract.setting.nationwide import in_several
from reconcile.extract.setting.placing import common_noun
from reconcile.extract.setting.told_first import ToldFirst, told_first
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity, entities, measures
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.language import Grammar, language
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.same_places import SamePlaces, same_places
from reconcile.lexicon.wholes import says_whole
from reconcile.model import Name, Source, Statement


def countries_of(found: Sequence[Entity]) -> Counter[str]:
    """How often each country is named, by itself or what lies in it."""
    return Counter(country.key for one in found if (country := entities().country_of(one)) is not None)


def struck(
    source: Source,
    thread: Thread,
    lines: Sequence[Sentence],
    items: Sequence[Statement],
    counts: Counter[Name],
) -> list[Statement]:
    """What no sentence places is at the narrowest place that the head and the lead have it happen at.

    Words for the whole country keep it there.
    """
    several = in_several(thread, lines, items)
    if several is not None:
        return several
    where = _scene_of(source, thread, lines, counts, told_first(source, lines, items))
    if where is None:
        return list(items)
    inner, wholes = where
    wholes -= _of_own_figures(thread, items)
    return [
        msgspec.structs.replace(item, place=inner)
        if _narrows(item, wholes, own=item.span.start in thread.placed) and not says_whole(words.text)
        else item
        for item, words in zip(items, lines, strict=True)
    ]


def _of_own_figures(thread: Thread, items: Sequence[Statement]) -> frozenset[str]:
    """The regions that a figure is told for by its own sentence: what goes on with one is of all of it.

    "14 are dead in Oita Prefecture" holds for "the night before it was 8", whatever towns are named in between.
    """
    told = (item.place for item in items if item.span.start in thread.placed)
    known = (one for name in told if (one := entities().of(name)) is not None)
    return frozenset(one.key for one in known if one.kind == "place")


def _narrows(item: Statement, wholes: Collection[str], *, own: bool) -> bool:
    """True for a figure that is of the whole, or of no place, by nothing in its own sentence."""
    measure = measures().by_key.get(item.measure)
    if measure is not None and "place" not in measure.facets:
        return False
    return not own and (item.place is None or item.place.entity in wholes)


def _scene_of(
    source: Source,
    thread: Thread,
    lines: Sequence[Sentence],
    counts: Counter[Name],
    leading: ToldFirst | None,
) -> tuple[Name, frozenset[str]] | None:
    """The place within a country that the head tells of most, and the keys of what it lies in."""
    first = next((one for one in lines if one.line > 0), None)
    head = {
        name: counts[name]
        for line, at, name in thread.scenes
        if (
            line == 0
            or (first is not None and (at <= first.start if thread.in_title else line <= first.line))
        )
        and (name in counts or not _spoken_of(name, source))
    }
    named = (*head, *thread.in_title)
    countries = countries_of([one for name in named if (one := entities().of(name)) is not None])
    if not countries:
        return None
    country = max(countries, key=lambda key: (countries[key], key))
    inside = {
        name: n
        for name, n in head.items()
        if _is_part(name, country) and (leading is None or leading.leads(name))
    }
    if not inside:
        return None
    if _struck_whole(source, country):
        return None
    if any(one.line == 0 and _over_a_part(one.text, country, one.lang) for one in lines):
        return None
    best = max(inside, key=lambda name: (name.entity is not None, inside[name], name.text))
    best = whole_of_alike([(n, name) for name, n in inside.items()], inside[best]) or best
    whole = sum(n for name, n in head.items() if name.entity == country)
    titled = any(line == 0 and name == best for line, _, name in thread.scenes)
    if not (titled or best.text.endswith(_KINDS) or 2 * inside[best] >= whole):
        return None  # a town where some of it happened
    wholes = entities().wholes(best.entity) if best.entity else (country,)
    return best, frozenset((*wholes, country))


def _spoken_of(name: Name, source: Source) -> bool:
    """True for a capital, where somebody spoke, and for a noun that is no name ("Schäden in Milliardenhöhe")."""
    if not language(source.lang or "en").grammar.verb_second:
        return False
    if name.entity is None:
        return common_noun(name.text, source.text, source.lang or "", sure=False)
    return is_capital(entities().of(name))


def _struck_whole(source: Source, country: str) -> bool:
    """True for a Chinese title that has what happened right behind the country (〈智利山火〉逼近瓦尔帕莱索)."""
    code = source.lang or ""
    grammar = language(code).grammar
    title = next((line for line in source.text.split("\n") if line.strip()), "")
    told = grammar.spaced or grammar.order == "final" or not grammar.befalls
    if told or title.endswith(grammar.sentence_end):
        return False
    hits = entities().phrases(code).longest(title)
    return any(
        one.value.key == country and title.startswith(_strikes(grammar, code), one.end) for one in hits
    )


def _strikes(grammar: Grammar, code: str) -> tuple[str, ...]:
    """The words for what happens to a place, without those for where it does."""
    data = same_places(code)
    without = data.no_strikes if data is not None else ()
    return tuple(word for word in grammar.themes if len(word) > 1 and not word.startswith(without))


def _over_a_part(title: str, country: str, code: str) -> bool:
    """True for a headline by which the figures are of a large part of a country (フィリピン〈中部で〉死者114人)."""
    data = same_places(code)
    if data is None or not data.areas:
        return False
    area = _area(data)
    return any(
        hit.value.key == country and area.match(title, hit.end)
        for hit in entities().phrases(code).longest(title)
    )


@cache
def _area(data: SamePlaces) -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(data.areas)})(?:{any_of(data.at_area)})")


_KINDS = ("Province", "Prefecture", "Region", "County", "Regency", "Oblast", "Island", "State", "Department")
"""Last words of names of regions in English: the figures of a disaster are mostly of one."""


def _is_part(name: Name, country: str) -> bool:
    """True for a place of the country, or one that no data file has."""
    known = entities().of(name)
    if known is None:
        return True
    return known.kind == "place" and known.metonym_of is None and country in entities().wholes(known.key)
