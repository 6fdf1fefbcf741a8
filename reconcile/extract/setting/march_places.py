"""Where marches and strikes of several places are counted: the whole country, one city, then another.

A count of the whole country has the country until a sentence names a city; what a paragraph tells of one city has
that city until it names another; what nothing places is where the head of the text is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities, measures
from reconcile.lexicon.language import language
from reconcile.lexicon.wholes import says_whole, wholes
from reconcile.model import Name, Statement

_LED = 0.5
"""The mentions of a place of the head, to those of the place that the text names most."""


def town_of(name: Name) -> Name:
    """The town of a square that the data have ("Heldenplatz (Vienna)"), any other place itself."""
    known = entities().of(name)
    whole = entities().by_key.get(known.part_of or "") if known is not None else None
    if known is None or whole is None or not known.name.endswith(f"({whole.name})"):
        return name
    return whole.as_name


def towns_of(counts: Counter[Name]) -> Counter[Name]:
    """The mentions of one sentence, those of squares as their town's: a town and its squares are told of once."""
    found: Counter[Name] = Counter()
    for name, count in counts.items():
        town = town_of(name)
        found[town] = max(found[town], count)
    return found


def along(
    thread: Thread, sentences: Sequence[Sentence], items: Sequence[Statement], counts: Counter[Name]
) -> list[Statement]:
    """The statements with their places; ``sentences`` are those they stand in, ``counts`` the places of the text."""
    country = _country(counts)
    lead = next((one.line for one in sentences if one.line > 0), 0)
    titled = {
        one
        for one in thread.in_title
        if one in counts and town_of(one) == one and not entities().is_country(one)
    }
    led = {name for at, _, name in thread.scenes if at <= lead and name in counts}
    head = Counter({name: counts[name] for name in sorted(led | titled, key=str)})
    where = max(
        head,
        key=lambda name: (not entities().is_country(name), name in titled, head[name], name.text),
        default=None,
    )
    most = max((n for name, n in counts.items() if not entities().is_country(name)), default=0)
    if where is not None and head[where] < _LED * most:
        where = None
    named: dict[Name, int] = {}
    made: list[Statement] = []
    going = last = None
    line, start = -1, -1
    known: dict[tuple[str, str], Name] = {}
    for sentence, item in zip(sentences, items, strict=True):
        if sentence.line != line:
            going, line, start = None, sentence.line, -1
        going = _scene_since(thread, sentence, start) or going
        start = sentence.start
        own = item.place if item.span.start in thread.placed else None
        if own is not None and where is not None and _is_site(own, item.lang or "en"):
            own = where
        if own is not None and town_of(own) != own and _of_whole(sentence, item, items):
            own = None
        if own is not None:
            going = last = own
            named[own] = line
        elif says_whole(sentence.text):
            going = _country(Counter([name for name in (item.place, last) if name is not None])) or country
        strayed = item.place is None or (item.place not in led and _strays(item.place, where, named, line))
        place = going or known.get(_figure(item)) or (where if strayed else None) or item.place
        if _has_place(item) and place is not None:
            item = msgspec.structs.replace(item, place=place)  # noqa: PLW2901 - the same statement
            known.setdefault(_figure(item), place)
        made.append(item)
    return made


def _of_whole(sentence: Sentence, item: Statement, items: Sequence[Statement]) -> bool:
    """True for a count of the whole country that is told in a square ("on the square he put it, nationwide, at …").

    The words for that stand before the number, behind any other number.
    """
    begin = item.span.start
    since = max(
        (one.span.end for one in items if sentence.start <= one.span.end <= begin), default=sentence.start
    )
    between = sentence.text[since - sentence.start : begin - sentence.start]
    return any(_by_itself(between, at, sentence.lang) for at in says_whole(between))


def _by_itself(text: str, at: int, lang: str) -> bool:
    """False where a word for the whole only begins a longer one in Hangul (전국노동자대회), particles apart."""
    ends = language(lang).grammar.locative_after
    words = [word for entry in wholes() if entry.lang == lang for word in entry.words]
    runs = [_HANGUL.match(text, at + len(word)) for word in words if text.startswith(word, at)]
    return not any(run is not None and run.group() not in ends for run in runs)


_HANGUL = re.compile("[\uac00-\ud7a3]+")


def _is_site(place: Name, lang: str) -> bool:
    """True for a square or a street that no data file has: its town is where people are counted."""
    return place.entity is None and place.text.endswith(language(lang).grammar.sites or ("\0",))


def _scene_since(thread: Thread, sentence: Sentence, start: int) -> Name | None:
    """The one place that the last sentence of the line before this one has something happen at, behind ``start``."""
    told: dict[int, list[Name]] = {}
    for line, at, name in thread.scenes:
        if line == sentence.line and start < at < sentence.start and name.entity:
            told.setdefault(at, []).append(name)
    if not told:
        return None
    named = told[max(told)]
    return named[0] if len(named) == 1 else None


def _strays(place: Name, where: Name | None, named: dict[Name, int], line: int) -> bool:
    """True for a place that another paragraph has named, or a country, where the head names a city."""
    return where is not None and not entities().is_country(where) and named.get(place, line - 1) != line


def _has_place(item: Statement) -> bool:
    measure = measures().by_key.get(item.measure)
    return measure is None or "place" in measure.facets


def _figure(item: Statement) -> tuple[str, str]:
    interval = item.said.interval
    return item.measure, f"{interval.low}..{interval.high}"


def _country(counts: Counter[Name]) -> Name | None:
    """The country that the text tells of most, with its places."""
    found: Counter[str] = Counter()
    for name, count in counts.items():
        country = entities().country_of(entities().of(name))
        if country is not None:
            found[country.key] += count
    best = max(found, key=lambda key: (found[key], key), default=None)
    return None if best is None else entities().by_key[best].as_name
