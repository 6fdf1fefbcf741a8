"""The house whose people speak behind it: "à la SNCF, la direction recense", "au ministère, un porte-parole évoque".

Who has no name and is only a part of some body speaks for the one that the clause begins with; so does "on"
behind a house that no data file has ("à la BEAC, on précise").
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.names.described_shape import CAPITAL
from reconcile.extract.names.national import body_of
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.lexicon import Hit, entities
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of, led_words
from reconcile.model import Name

_HOUSES = frozenset({"agency", "thinktank", "government", "media"})


def house_ahead(sight: Sight, verb: Hit[Speech], found: Found | None, data: Callings) -> Found | None:
    """The house before a speaker who is only a part of it, or before an impersonal verb; else who was found."""
    if sight.language.grammar.verb_second:
        return found
    if found is None:
        return _unknown(sight, _voice(data).sub("", sight.text[: verb.start]), data)
    if (service := _of_capital(sight, found, data)) is not None:
        return service
    words = sight.text[found[1] : found[2]].lower()
    if not _parts(data).fullmatch(words):
        return found
    before = sight.text[: found[1]]
    for item, name in named(sight):
        between = sight.between(item.end, found[1])
        if item.value.kind in _HOUSES and _article(data).fullmatch(between) and _led(sight, item.start, data):
            return name, item.start, item.end, item.value.kind
    return _unknown(sight, before, data) or found


_MILITARY = ("military intelligence", "main directorate of intelligence")
_SERVICES = ("national intelligence", "intelligence service", *_MILITARY)


def _of_capital(sight: Sight, found: Found, data: Callings) -> Found | None:
    """The service of the country whose seat of power leads the sentence ("À Séoul, 〈le renseignement〉 estime")."""
    lead = _capital_ahead(data).match(sight.text)
    if lead is None or found[0].entity != "intelligence-agency":
        return None
    seat = next(
        (hit for hit in sight.names if hit.start == lead.end() and hit.value.metonym_of is not None), None
    )
    country = entities().country_of(seat.value) if seat is not None else None
    if seat is None or country is None or not sight.text.startswith(", ", seat.end):
        return None
    words = sight.text[found[1] : found[2]]
    kinds = _MILITARY if any(word in words for word in data.military) else _SERVICES
    bodies = (body_of(kind, country.key, "en") for kind in kinds)
    body = next((one for one in bodies if one is not None), None)
    return None if body is None else (body.as_name, *found[1:])


def _led(sight: Sight, start: int, data: Callings) -> bool:
    head = sight.text[:start].replace("’", "'")
    return re.search(rf"(?:\A|[\s«])(?i:{any_of(led_words(data.seats))})\Z", head) is not None


def _unknown(sight: Sight, before: str, data: Callings) -> Found | None:
    """A house that no data file has, behind a preposition with its article and before a comma."""
    match = _raw(data).search(before.replace("’", "'"))
    if match is None or any(hit.start < match.end(1) and match.start(1) < hit.end for hit in sight.names):
        return None
    return Name(sight.text[match.start(1) : match.end(1)]), *match.span(1), "raw"


@cache
def _raw(data: Callings) -> re.Pattern[str]:
    seats = any_of(led_words(word for word in data.seats if word not in data.town_seats))
    return re.compile(rf"(?:\A|[\s«])(?i:{seats})({CAPITAL}(?: {CAPITAL}){{0,2}}){_article(data).pattern}\Z")


@cache
def _article(data: Callings) -> re.Pattern[str]:
    return re.compile(rf", ?(?:(?:{any_of(led_words(data.articles))}))?")


@cache
def _voice(data: Callings) -> re.Pattern[str]:
    small = any_of(led_words(data.verb_clitics))
    return re.compile(rf"(?<=, )(?:{any_of(data.impersonal)}) (?:{small})*\Z")


@cache
def _capital_ahead(data: Callings) -> re.Pattern[str]:
    """What leads a seat of power at the head of a sentence."""
    words = any_of(word[:1].upper() + word[1:] for word in led_words(data.town_seats))
    return re.compile(rf"\W*(?:{words})(?=[A-ZÀ-Þ])")


@cache
def _parts(data: Callings) -> re.Pattern[str]:
    words = {
        word.lower()
        for part in data.owned
        for word in (*data.people.get(part, ()), *data.bodies.get(part, ()))
    }
    articles = any_of(led_words(data.articles))
    return re.compile(rf"(?:{articles})?(?:{any_of(words)})")
