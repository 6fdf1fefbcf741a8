"""Words that tell a place by what was told before: "the capital", "the port town", "his municipality"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import msgspec

from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.entity import Entity, entities
from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of, led_words


class Whereabouts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language: words for a ``capital`` behind their ``leads``, and adjectives by which it is none of a
    country (``not_capital``); words for a ``town`` behind theirs; phrases for the place that a speaker is of (``own``);
    words for where a storm came ashore (``landfall``), and for ``storms``, whose names are no places.
    """

    example: str
    leads: tuple[str, ...]
    capital: tuple[str, ...]
    not_capital: tuple[str, ...]
    town_leads: tuple[str, ...]
    town: tuple[str, ...]
    town_of: tuple[str, ...]
    """What stands between such a word and a name ("in der Stadt 〈der〉 Künste", "dans la ville 〈de〉 Lyon")."""
    own: tuple[str, ...]
    landfall: tuple[str, ...]
    storms: tuple[str, ...]
    suffers: tuple[str, ...] = ()
    """Verbs whose subject is the country that a disaster struck ("Mosambik 〈beklagt〉 73 Tote")."""

    fronting: tuple[str, ...] = ()
    """Prepositions of a place that leads a clause ("〈In〉 Aceh 156 died"), where names have capitals."""
    beside: tuple[str, ...] = ()
    """Words between such a preposition and the name ("in 〈neighbouring〉 Bohol")."""
    kinds: tuple[str, ...] = ()
    """Words for what a place is, behind its name ("Liloan 〈town〉")."""
    nationwide: tuple[str, ...] = ()
    """Words for the whole country at the head of a clause."""
    areas: tuple[str, ...] = ()
    """Words for a part of a country, which alone mean the one named so before ("in der 〈Provinz〉")."""
    area_leads: tuple[str, ...] = ()
    """What leads such a word where it means one named before."""
    alone: tuple[str, ...] = ()
    """Words before a place by which it holds for one number only ("〈allein〉 in der Region Kursk")."""
    seated: tuple[str, ...] = ()
    """Bodies of a state, and their people, which only speak in its capital."""
    posted: tuple[str, ...] = ()
    """What stands before the seat of an envoy, which places nothing ("ambassador to "), in small letters."""
    islands: tuple[str, ...] = ()
    """Islands by name, which "on" leads to ("landslides 〈on〉 Sumatra")."""
    fronts: tuple[str, ...] = ()
    """Words for a front, behind the name of a place that it runs by ("on the Kharkiv 〈front〉")."""
    no_places: tuple[str, ...] = ()
    """Words with a capital behind such a preposition that are no place."""
    there: tuple[str, ...] = ()
    """Words for the place that the sentence before names ("〈dort〉 starben 110 Menschen")."""
    not_there: tuple[str, ...] = ()
    """Words before these that make them the seat of a speaker ("heißt 〈es〉 dort")."""

    clitic: tuple[str, ...] = ()
    """A small word right before a verb that means the same ("ils 〈y〉 gagnent 30 dollars"), and verbs with which
    it only tells that there is something ("il y 〈a〉")."""
    clitic_not: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    """Houses that hold people or things, behind ``house_leads``: who is there is in the town that the house is of."""
    house_leads: tuple[str, ...] = ()
    house_of: tuple[str, ...] = ()
    topic_leads: tuple[str, ...] = ()
    """Words that make a preposition one of a topic or a cause ("〈quant〉 à l'Irak", "〈grâce〉 à Paris")."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def whereabouts(code: str) -> Whereabouts | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "whereabouts.toml", Whereabouts)


def of_capital(code: str) -> re.Pattern[str] | None:
    """A capital of no name, with the adjective before or behind it."""
    return _compiled(code, _capital)


def of_town(code: str) -> re.Pattern[str] | None:
    """A town that was named before, by its kind alone."""
    return _compiled(code, _town)


def of_nation(code: str) -> re.Pattern[str] | None:
    """The whole country of the text ("landesweit")."""
    return _compiled(code, _nation)


def of_area(code: str) -> re.Pattern[str] | None:
    """A part of a country that was named before, by its kind alone ("in the province")."""
    return _compiled(code, _area)


def of_areas(code: str) -> re.Pattern[str] | None:
    """Where a part of a country stands by its kind and its name."""
    return _compiled(code, _named_area)


def is_alone(before: str, code: str) -> bool:
    """True for the words before a place by which it holds for one number only ("allein in")."""
    pattern = _compiled(code, _alone)
    return pattern is not None and pattern.search(before) is not None


def of_own(code: str) -> re.Pattern[str] | None:
    """The place that who speaks is of."""
    return _compiled(code, _own)


def of_there(code: str) -> re.Pattern[str] | None:
    """The place that the sentence before names."""
    return _compiled(code, _there)


def of_house(code: str) -> re.Pattern[str] | None:
    """A house that holds people or things, with the town or the country that it is of."""
    return _compiled(code, _house)


def of_seated(code: str) -> re.Pattern[str] | None:
    """Bodies of a state right behind its capital, which only speak there ("In Tokyo, the defence ministry said")."""
    return _compiled(code, _seated)


def came_ashore(text: str, code: str) -> bool:
    """True for a sentence on where a storm came ashore, which is not where it did its harm."""
    pattern = _compiled(code, _ashore)
    return pattern is not None and pattern.search(text) is not None


def is_storm(before: str, code: str) -> bool:
    """True for the words before a name that make it a storm's ("Zyklon 〈Haingo〉")."""
    pattern = _compiled(code, _named_storm)
    return pattern is not None and pattern.search(before) is not None


@cache
def _compiled(code: str, written: Callable[[Whereabouts], str]) -> re.Pattern[str] | None:
    """One of the patterns below for a language; None for a language without such a file."""
    data = whereabouts(code)
    return re.compile(written(data)) if data is not None else None


def _capital(data: Whereabouts) -> str:
    no = any_of(data.not_capital)
    return (
        rf"(?<![\w-])(?i:{any_of(data.leads)}) (?!(?:{no}) )(?P<before>[A-ZÄÖÜ]?[a-zäöüß]+ )?"
        rf"(?:{any_of(data.capital)})(?![\w-])"
        rf"(?! (?:{no})(?!\w))(?! [A-ZÀ-Þ«»„“\"])(?P<behind> [a-zà-ÿ-]+)?"
    )


def _town(data: Whereabouts) -> str:
    named = any_of(data.town_of)
    return (
        rf"(?<![\w-])(?i:{any_of(data.town_leads)}) (?:{any_of(data.town)})(?![\w-])"
        rf"(?! [A-ZÀ-Þ«»„“\"]| (?:{named})(?:(?<=['’])| ))"
    )


def _nation(data: Whereabouts) -> str:
    return rf"(?<![\w-])(?i:{any_of(data.nationwide)})(?![\w-])" if data.nationwide else "(?!)"


def _area(data: Whereabouts) -> str:
    if not data.areas:
        return "(?!)"
    named = any_of(data.town_of)
    return (
        rf"(?<![\w-])(?i:{any_of(data.area_leads)}) (?P<kind>{any_of(data.areas)})(?![\w-])"
        rf"(?! [A-ZÀ-Þ«»„“\"]| (?:{named})(?:(?<=['’])| ))"
    )


def _named_area(data: Whereabouts) -> str:
    """The kind before the name ("Provinz X", "région de la Y"), or behind it ("X Province")."""
    if not data.areas:
        return "(?!)"
    kinds, of = any_of(data.areas), any_of(led_words(data.town_of))
    name = r"[A-ZÀ-Þ][\w’'-]*(?:[ -][A-ZÀ-Þ][\w’'-]*)*"
    return (
        rf"(?<![\w-])(?P<ahead>{kinds})s? (?:(?:{of})(?:la |l['’])?)?(?P<name>{name})"
        rf"|(?P<before>{name})(?:['’]s)? (?P<behind>{kinds})(?![\w-])"
    )


def _alone(data: Whereabouts) -> str:
    return rf"(?<![\w-])(?i:{any_of(data.alone)}) (?:[a-zà-ÿ]+ ){{0,3}}\Z" if data.alone else "(?!)"


def _own(data: Whereabouts) -> str:
    return rf"(?<![\w-])(?i:{any_of(data.own)})(?![\w-])"


def _there(data: Whereabouts) -> str:
    apart = "".join(rf"(?<!{re.escape(word)} )" for word in data.not_there)
    small = rf"|(?<= )(?:{any_of(data.clitic)}) (?!(?:{any_of(data.clitic_not)})(?!\w))(?=[a-zà-ÿ])"
    words = rf"(?<![\w-]){apart}(?i:{any_of(data.there)})(?![\w-])" if data.there else "(?!)"
    return words + (small if data.clitic else "")


def _house(data: Whereabouts) -> str:
    if not data.houses:
        return "(?!)"
    leads, of = (any_of(led_words(words)) for words in (data.house_leads, data.house_of))
    kind = rf"(?:{any_of(data.houses)})s?(?: [a-zà-ÿ-]+){{0,2}}?"
    name = r"(?P<name>[A-ZÀ-Þ][\w’'-]*\w(?:[ -][A-ZÀ-Þ][\w’'-]*\w)*)"
    return rf"(?<![\w-])(?i:{leads})(?:[a-zà-ÿ]+ )?{kind} (?:(?:{of}){name}|(?P<whose>[a-zà-ÿ-]+)(?=[ ,.;:)]|\Z))"


def _seated(data: Whereabouts) -> str:
    bodies = any_of(data.seated)
    return rf"(?i:,? (?:the )?(?:[\w’'-]+ ){{0,2}}(?:{bodies})\b)" if data.seated else "(?!)"


def _ashore(data: Whereabouts) -> str:
    return rf"(?<![\w-])(?i:{any_of(data.landfall)})(?![\w-])"


def _named_storm(data: Whereabouts) -> str:
    return rf"(?i:{any_of(data.storms)}) [«»„“\"]?\Z"


def capital_of(country: str) -> Entity | None:
    """The capital of a country by its key, as the data have it; of two the one that stands for who rules."""
    found = [one for one in entities().by_key.values() if one.country == country and is_capital(one)]
    return min(found, key=lambda one: (one.metonym_of is None, one.key), default=None)
