"""Places told by what was told before: "in the capital", "in the port town", "his municipality".

The capital is the one of the country that an adjective beside it names, else of the one that the text is on; a town
of no name is the one named last; the speaker's own place is the one that his office is of.
"""

from __future__ import annotations

import re

from reconcile.extract.context.thread import Thread
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, entities
from reconcile.lexicon.whereabouts import (
    came_ashore,
    capital_of,
    of_area,
    of_areas,
    of_capital,
    of_house,
    of_nation,
    of_own,
    of_there,
    of_town,
)
from reconcile.model import Name

_BACK = 600
"""Characters before such words within which the town stands that they mean."""
_OFFICE = re.compile(
    r"(?:\bde |\bd['’]|\bdu |\bvon |\bin )(?P<name>[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)*)"
)
_COMMA = re.compile(r",\s")
_PARTS = re.compile(r"[;]|, (?:während|wohingegen|tandis|alors)")


def pointed_place(sight: Sight, reading: Reading, thread: Thread, text: str) -> Name | None:
    """The place of a number that such words tell in its own part of the sentence, None where none do."""
    code = sight.sentence.lang
    own = _last(of_own(code), sight, reading)
    if own is not None:
        return _office_place(sight, own.start())
    house = _last(of_house(code), sight, reading)
    if house is not None and (place := _of_its_house(house, code)) is not None:
        return place
    capital = _last(of_capital(code), sight, reading)
    if capital is not None:
        return _capital(sight, capital, thread, text)
    if _last(of_nation(code), sight, reading) is not None:
        return _named(_country(sight, thread, text))
    area = _last(of_area(code), sight, reading)
    if area is not None and (place := _area_before(sight, area, text)) is not None:
        return place
    there = _last(of_there(code), sight, reading)
    if there is not None:
        return _scene_before(sight, there.start(), text)
    town = _last(of_town(code), sight, reading)
    if town is None:
        return None
    here, place = thread.place_said
    known = entities().of(place)
    if here == sight.sentence.start and place is not None and (known is None or known.kind == "place"):
        return place  # where the number before it in the sentence is
    return _town_before(sight, town.start(), text)


def _of_its_house(house: re.Match[str], code: str) -> Name | None:
    """The town that a house is of, or the country by its adjective ("dans des sanatoriums 〈nord-coréens〉")."""
    named = house["name"] or house["whose"]
    known = next(iter(entities().phrases(code).whole(named)), None)
    if house["name"] is None:
        return _named(entities().country_of(known)) if known is not None and known.kind == "country" else None
    if known is None:
        return Name(named) if " " not in named else None
    return known.as_name if known.kind in ("place", "country") else None


def _last(pattern: re.Pattern[str] | None, sight: Sight, reading: Reading) -> re.Match[str] | None:
    """The words nearest to a number, with neither a strong pause nor another place between."""
    if pattern is None:
        return None
    near: list[tuple[int, re.Match[str]]] = []
    for match in pattern.finditer(sight.text):
        low, high = sorted((match.start(), reading.start))
        behind = match.start() > reading.start and _COMMA.search(sight.text, low, high) is not None
        if not behind and _PARTS.search(sight.text, low, high) is None:
            near.append((high - low, match))
    return min(near, key=lambda pair: (pair[0], pair[1].start()))[1] if near else None


def _capital(sight: Sight, match: re.Match[str], thread: Thread, text: str) -> Name | None:
    for word in (match["before"], match["behind"]):
        for known in entities().phrases(sight.sentence.lang).whole(word.strip()) if word else ():
            country = entities().country_of(known)
            if country is not None:
                return _named(capital_of(country.key))
    country = _country(sight, thread, text)
    return _named(capital_of(country.key)) if country is not None else None


def _country(sight: Sight, thread: Thread, text: str) -> Entity | None:
    """The country of the text so far: of the place that it has most happen at, else the first that it names."""
    for name, _ in thread.counts.most_common(1):
        found = entities().country_of(entities().of(name))
        if found is not None:
            return found
    before = text[: sight.sentence.end]
    named = (
        entities().country_of(hit.value) for hit in entities().phrases(sight.sentence.lang).longest(before)
    )
    return next((one for one in named if one is not None), None)


def _named(place: Entity | None) -> Name | None:
    return place.as_name if place is not None else None


def _town_before(sight: Sight, at: int, text: str) -> Name | None:
    """The town named last before, in the same line or the one before; a seat of power is one of the capital's."""
    end = sight.sentence.start + at
    before = text[max(0, end - _BACK) : end]
    hits = entities().phrases(sight.sentence.lang).longest(before)
    towns = [hit.value for hit in hits if hit.value.kind == "place" and not hit.value.apart]
    return _named(towns[-1]) if towns else None


def _area_before(sight: Sight, area: re.Match[str], text: str) -> Name | None:
    """The part of the country that the text has last named with such a word for its kind."""
    pattern = of_areas(sight.sentence.lang)
    before = text[: sight.sentence.start + area.start()]
    for match in reversed(list(pattern.finditer(before)) if pattern is not None else []):
        if area["kind"] not in (match["ahead"], match["behind"]):
            continue
        words = match["name"] or match["before"]
        hits = entities().phrases(sight.sentence.lang).longest(words)
        known = next((one.value for one in hits if one.value.kind == "place" and one.start == 0), None)
        if known is not None or match["name"]:
            return known.as_name if known is not None else Name(words)
    return None


def nation_scene(sight: Sight, thread: Thread, text: str) -> list[tuple[int, Name]]:
    """The country where a sentence begins with words for the whole of it: its paragraph goes on there."""
    pattern = of_nation(sight.sentence.lang)
    match = pattern.search(sight.text, 0, _HEAD) if pattern is not None else None
    country = _named(_country(sight, thread, text)) if match is not None else None
    return [(match.start(), country)] if match is not None and country is not None else []


_HEAD = 40
"""Characters at the head of a sentence in which words stand that lead it."""


def _scene_before(sight: Sight, at: int, text: str) -> Name | None:
    """The place that the paragraph named last before "there"; a seat of power only where something is in it."""
    end = sight.sentence.start + at
    before = text[max(0, end - _BACK) : end].rpartition("\n")[2]
    grammar = sight.language.grammar
    known = entities().phrases(sight.sentence.lang).longest(before)
    other = [
        one
        for one in unknown(before, grammar)
        if not any(one[0] < hit.end and hit.start < one[1] for hit in known)
    ]
    last = other[-1] if other else None
    for hit in reversed(known):
        if last is not None and last[0] > hit.start and grammar.inverts and not grammar.verb_second:
            return last[2]
        led = before[: hit.start].lower().replace("’", "'").split()[-1:]
        within = bool(led) and led[0] in grammar.locative_before
        if (
            hit.value.kind == "place"
            and (within or hit.value.metonym_of is None)
            and before[hit.start].isupper()
        ):
            return hit.value.as_name
    return None


def _office_place(sight: Sight, at: int) -> Name | None:
    """The place that the office of who speaks is of ("le maire de 〈Corail〉 … sa commune")."""
    before = sight.text[:at]
    hits = [
        hit for hit in entities().phrases(sight.sentence.lang).longest(before) if hit.value.kind == "place"
    ]
    if hits:
        return _named(hits[-1].value)
    found = list(_OFFICE.finditer(before))
    return Name(found[0]["name"]) if found else None


def ashore(sight: Sight) -> bool:
    """True for a sentence on where a storm came ashore: the towns that it names are not where it did its harm."""
    return came_ashore(sight.text, sight.sentence.lang)
