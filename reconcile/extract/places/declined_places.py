"""Places that a sentence tells of, in languages that decline names: at, to or of a place, in its title or body.

A place in the title weighs most, one behind a preposition more than one in the genitive; the seat of a
speaker, the town of a conference and the country of a body that speaks are no places of what happened.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reconcile.extract.names.spelling import romanized
from reconcile.extract.places.counted import is_place
from reconcile.extract.places.inner_districts import inner_district
from reconcile.extract.places.regions import unknown
from reconcile.extract.places.town_words import adjectives_of_towns, known_homes, parts_of_towns
from reconcile.extract.sentence.scenes import in_phrase, stands_at, venue
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import Lexicon
from reconcile.model import Name

_DATELINE = re.compile(
    r"([А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ’'-]{2,}(?: [А-ЯЁІЇЄҐ’'-]{3,})?)(?:,| \(|\.)(?=.{0,40}[а-яёіїєґ])"
)
_DATED = 4
"""Lines at the top among which a dateline stands."""
_HEADLINES = 2
_TITLE_WEIGHT = 3
_AT, _OF = 2, 1
_NEAR = 3
"""Words before a place among which one for a meeting makes it the town of that meeting."""
_MOST = 0.6
"""The share of its country's mentions from which on a part of it is what the document is about."""
_PARTS = 2


def declined_mentions(sight: Sight, lexicon: Lexicon) -> Counter[Name]:
    """The places of a sentence, each with its weight."""
    title = sight.sentence.line < _HEADLINES and sight.sentence.first
    times = _TITLE_WEIGHT if title else 1
    found: Counter[Name] = Counter()
    for hit in sight.names:
        weight = _weight(sight, hit, lexicon, title=title)
        if weight:
            plain = hit.value.kind == "country" and weight < _AT and _at_war(sight, lexicon)
            found[hit.value.as_name] += weight if plain else times * weight
    for _, name in _unknown(sight, lexicon, speakers=title):
        found[name] += times * _AT
    for name in _dateline(sight):
        found[name] += _AT
    for key in _countries(sight, lexicon):
        found[Name(entities().by_key[key].name, key)] += times * _OF
    for _, seat in (*_seats(sight, lexicon), *known_homes(sight)):
        found[seat] += times * _AT
    for _, town in adjectives_of_towns(sight, lexicon):
        found[town] += times * _OF
    return found


def _seats(sight: Sight, lexicon: Lexicon) -> list[tuple[int, Name]]:
    """The capitals that are called by their country ("центр 〈португальской столицы〉")."""
    found = []
    words = list(sight.words())
    for one, two in pairwise(words):
        key = lexicon.stem_of(one.group(), lexicon.data.country)
        if key is not None and two.group().lower().startswith(lexicon.data.capitals):
            seat = _seat_of(key)
            found += [(one.start(), seat)] if seat is not None else []
    return found


def _at_war(sight: Sight, lexicon: Lexicon) -> bool:
    """True where a country is named among words of war: it takes part, wherever that is."""
    return any(match.group().lower().startswith(lexicon.data.war) for match in sight.words())


def stages(sight: Sight, lexicon: Lexicon, counts: Counter[Name]) -> list[tuple[int, Name]]:
    """Where and at what places a sentence has something happen, for what is counted behind them.

    "The capital" is that of the country that has been named most so far (``counts``).
    """
    places = [
        (hit.start, inner_district(sight, hit) or hit.value.as_name)
        for hit in sight.names
        if _weight(sight, hit, lexicon, title=False) >= _AT
    ]
    places += _unknown(sight, lexicon)
    places += [*_seats(sight, lexicon), *adjectives_of_towns(sight, lexicon), *known_homes(sight)]
    for match in sight.words():
        if match.group().lower().startswith(lexicon.data.capitals) and (seat := _capital(counts)) is not None:
            places.append((match.start(), seat))
    whole = _home(counts)
    low = sight.text.lower()
    if whole is not None:
        known = entities().by_key[whole]
        places += [(low.index(words), known.as_name) for words in lexicon.data.nationwide if words in low]
    return sorted(places, key=lambda item: item[0])


def _unknown(sight: Sight, lexicon: Lexicon, *, speakers: bool = False) -> list[tuple[int, Name]]:
    """Places that no data file has; a part of a speaker's phrase only where that heads the document."""
    taken = [(hit.start, hit.end) for hit in sight.names]
    taken += [(item.start, item.end) for item in sight.actors if not (speakers or stands_at(sight, item))]
    return [
        (start, name)
        for start, end, name in (
            *unknown(sight.text, sight.language.grammar),
            *parts_of_towns(sight, lexicon),
        )
        if not any(start < stop and begin < end for begin, stop in taken) and not venue(sight, start)
    ]


def _home(counts: Counter[Name]) -> str | None:
    """The key of the country that is named most, with its places."""
    countries: Counter[str] = Counter()
    for name, count in counts.items():
        key = _country(name)
        if key is not None:
            countries[key] += count
    return max(countries, key=lambda key: (countries[key], key)) if countries else None


def _capital(counts: Counter[Name]) -> Name | None:
    """The seat of power of the country that is named most."""
    country = _home(counts)
    return None if country is None else _seat_of(country)


def _seat_of(country: str) -> Name | None:
    """The seat of power of a country."""
    seats = (e for e in entities().by_key.values() if e.kind == "place" and e.metonym_of is not None)
    seat = next((e for e in seats if country in (e.country, *entities().wholes(e.key))), None)
    return None if seat is None else seat.as_name


def _weight(sight: Sight, hit: Hit[Entity], lexicon: Lexicon, *, title: bool) -> int:
    if hit.value.kind not in ("place", "country") or venue(sight, hit.start):
        return 0
    if not title and in_phrase(sight, hit):
        return 0
    word = sight.text[hit.start : hit.end]
    if hit.value.kind == "country" and (word.islower() or lexicon.adjective(word.split()[-1])):
        return _OF if title else 0
    at = is_place(sight, hit)
    if (
        not at
        and hit.value.kind == "country"
        and _upright(sight, hit)
        and (not title or _gives(sight, hit, lexicon))
    ):
        return 0
    if at and _speaks_there(sight, hit):
        return 0
    if hit.value.metonym_of is not None and not at:
        return 0
    return _AT if at else _OF


def _gives(sight: Sight, hit: Hit[Entity], lexicon: Lexicon) -> bool:
    """True for a country with a verb of giving right behind it ("Норвегия 〈перечислила〉 30 млн"): it is not where."""
    return sight.text[hit.end :].lstrip().lower().startswith(lexicon.data.giving)


def _upright(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country in the nominative: it acts, and things happen elsewhere."""
    names = hit.value.aliases.get(sight.sentence.lang, ("",))
    return sight.text[hit.start : hit.end] == names[0]


def _dateline(sight: Sight) -> list[Name]:
    """The town in capital letters that a report is sent from, where no data file has it: few towns that
    nobody knows have correspondents, so that it is the scene.
    """
    match = _DATELINE.match(sight.text) if sight.sentence.first and sight.sentence.line <= _DATED else None
    if match is None:
        return []
    known = [hit.value for hit in sight.names if hit.start < match.end(1)]
    if known:
        town = known[0].kind == "place" and known[0].metonym_of is None
        return [known[0].as_name] if town else []
    return [romanized(match.group(1).title(), sight.language.grammar)]


def _countries(sight: Sight, lexicon: Lexicon) -> list[str]:
    """The countries of adjectives beside nouns of no body ("сербские учителя"), not those of speakers."""
    found = []
    for match in sight.words():
        if any(item.start <= match.start() < item.end for item in sight.actors):
            continue
        if any(hit.start <= match.start() < hit.end for hit in sight.names):
            continue
        key = lexicon.stem_of(match.group(), lexicon.data.country)
        if key is not None:
            found.append(key)
    return found


def _speaks_there(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a seat of power right beside a verb of speech ("в Киеве заявили")."""
    return any(
        0 <= event.start - hit.end <= 1 or 0 <= hit.start - event.end <= _NEAR
        for event in sight.speech
        if not event.value.close
    )


def rolled_up(counts: Counter[Name]) -> Counter[Name]:
    """The mentions, with those of several parts of one country given to the country where no part leads."""
    by_country: dict[str, Counter[Name]] = {}
    for name, count in counts.items():
        country = _country(name)
        if country is not None and country != name.entity:
            by_country.setdefault(country, Counter())[name] += count
    found = Counter(counts)
    for key, parts in by_country.items():
        whole = Name(entities().by_key[key].name, key)
        total = sum(parts.values()) + counts[whole]
        lead = max(parts.values())
        if lead >= _MOST * total or (len(parts) < _PARTS and lead >= counts[whole]):
            continue
        for part, count in parts.items():
            found[part] = count // 2
        found[whole] = total
    return found


def _country(name: Name) -> str | None:
    country = entities().country_of(entities().of(name))
    return None if country is None else country.key


def staged(
    told: Sequence[tuple[int, int, Name]], line: int, start: int, status: str | None, *, money: bool
) -> Name | None:
    """The place that a line has named before an offset; who is sent goes where the whole document tells.

    Money is pledged where people meet, not for that place.
    """
    before = [place for at, offset, place in told if at == line and offset < start]
    return before[-1] if before and not money and status not in ("planned", "dispatched") else None
