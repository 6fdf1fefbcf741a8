"""Where something happened, told without a preposition: "a frappé la côte 〈turque〉", "le cortège 〈parisien〉",
"la préfecture 〈du Gard〉", "〈Lyon〉 a rassemblé 8 000 personnes"; and numbers of a whole country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.town_adjectives import towns_told
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Callings, calling_words, callings
from reconcile.lexicon.language import language
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import any_of, led_words
from reconcile.model import Name, Statement

_BODIES = frozenset({"agency", "anonymous", "person"})
_MINISTRY = re.compile(r"\bministry\b", re.IGNORECASE)
_SURE = 2
_OF = 14
"""Characters between a share and the people that it is of ("68 % 〈des〉 Français")."""


def struck(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place right behind the verb of what befell it ("a secoué le nord du 〈Maroc〉")."""
    data = callings(sight.sentence.lang)
    if data is None or not data.struck:
        return False
    return (
        _where(data).match(sight.text, hit.end) is not None
        or _struck(data).search(sight.text[: hit.start]) is not None
    )


@cache
def _where(data: Callings) -> re.Pattern[str]:
    """A clause on what is there, behind a place and a comma."""
    return re.compile(rf"[^,.;:]{{0,30}}, (?:{any_of(data.where)})(?!\w)")


@cache
def _struck(data: Callings) -> re.Pattern[str]:
    verbs = any_of(data.struck)
    part = any_of(led_words(data.struck_parts)).replace("'", "['’]")
    return re.compile(rf"(?<!\w)(?:{verbs}) (?:{part})*\Z", re.IGNORECASE)


def implied(sight: Sight) -> Counter[Name]:
    """The places that a sentence implies, each as surely as a preposition tells one."""
    data = callings(sight.sentence.lang)
    found: Counter[Name] = Counter()
    for _, name in towns_told(sight):
        found[name] += 1
    if data is None or not data.struck:
        return found
    for _, name in [*_adjectives(sight, data), *_of_bodies(sight, data), *_subjects(sight), *_parts(sight)]:
        found[name] += _SURE
    return found


def implied_place(sight: Sight, reading: Reading, measure: Measure | None, thread: Thread) -> Name | None:
    """The place of a number that its sentence implies; the country where the words mean all of it."""
    data = callings(sight.sentence.lang)
    told = sorted((abs(at - reading.start), name.text, name) for at, name in towns_told(sight))
    if told:
        return told[0][2] if measure is None or measure.units[0] == "person" else None
    if data is None or not data.struck or measure is None or "place" not in measure.facets:
        return None
    whole = _of_country(sight, reading, measure, thread, data)
    if whole is not None:
        return whole
    near = [*_adjectives(sight, data), *_subjects(sight), *_parts(sight)]
    near += _of_bodies(sight, data) if measure.event or measure.units[0] == "percent" else []
    return min(near, key=lambda one: (abs(one[0] - reading.start), one[1].text))[1] if near else None


def _adjectives(sight: Sight, data: Callings) -> Iterator[tuple[int, Name]]:
    """The towns of which adjectives in small letters are made ("la police 〈parisienne〉")."""
    if not data.demonyms:
        return
    for match in _demonyms(data).finditer(sight.text):
        before = sight.text[: match.start()].lower().replace("’", "'").split()[-1:]
        if before and before[0].split("'")[-1] in sight.language.grammar.outlet_kinds:
            continue  # "le quotidien lyonnais"
        yield match.start(), _place_named(data.demonyms[match.group(1)], sight.sentence.lang)


@cache
def _demonyms(data: Callings) -> re.Pattern[str]:
    stems = any_of(data.demonyms)
    return re.compile(rf"(?<![\w-])({stems})(?:s|e|es|ne|nes)?(?![\w-])")


def _place_named(words: str, lang: str) -> Name:
    hits = entities().phrases(lang).longest(words)
    known = next((hit.value for hit in hits if hit.value.kind == "place" and hit.end == len(words)), None)
    return known.as_name if known is not None else Name(words)


def _of_bodies(sight: Sight, data: Callings) -> Iterator[tuple[int, Name]]:
    """The places that local bodies and officials are of ("la préfecture de police de 〈Paris〉")."""
    for hit in sight.names:
        if hit.value.kind not in _BODIES:
            continue
        words = sight.text[hit.start : hit.end]
        heads = [head for head in calling_words(sight.sentence.lang).longest(words) if head.start == 0]
        if not heads or heads[0].value.english not in data.local:
            continue
        inside = [
            one for one in entities().phrases(sight.sentence.lang).find(words) if one.value.kind == "place"
        ]
        if inside and words[inside[-1].start].isupper():
            yield hit.start, Name(inside[-1].value.name, inside[-1].value.key)
    for town in _town(data).finditer(sight.text) if data.of_towns else ():
        if not entities().phrases(sight.sentence.lang).longest(town.group(1)):
            yield town.start(), Name(town.group(1))


@cache
def _town(data: Callings) -> re.Pattern[str]:
    """The town that no data file has of a mayor or a town hall ("maire de 〈Saint-Viance〉")."""
    towns = [
        word
        for english in data.of_towns
        for word in (*data.people.get(english, ()), *data.bodies.get(english, ()))
    ]
    return re.compile(rf"(?<!\w)(?i:{any_of(towns)}) (?:de |d['’])([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)")


def _subjects(sight: Sight) -> Iterator[tuple[int, Name]]:
    """A town at the head of a sentence that counts or holds people ("〈Lyon〉 a rassemblé 8 000 manifestants")."""
    data = callings(sight.sentence.lang)
    if data is None or not data.holds:
        return
    holds = re.compile(rf" (?:{any_of(data.holds)}) ")
    for hit in sight.names:
        head = sight.text[: hit.start].strip(" «") == ""
        behind = holds.match(sight.text, hit.end)
        if head and behind and hit.value.kind == "place" and hit.value.metonym_of is None:
            yield hit.start, hit.value.as_name


def _parts(sight: Sight) -> Iterator[tuple[int, Name]]:
    """A seat of power of which a part is named, where people can be ("le centre de 〈Paris〉")."""
    titles = tuple(f" {words}" for words in sight.language.grammar.titles)
    for hit in entities().phrases(sight.sentence.lang).longest(sight.text):
        before = sight.text[: hit.start].lower().replace("’", "'").rstrip()
        if hit.value.kind == "place" and hit.value.metonym_of is not None and before.endswith(titles):
            yield hit.start, hit.value.as_name


_SENT_FROM = re.compile(
    r"\s*(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ’' -]{2,30}?)(?: \([^)\n]{2,30}\))?"
    r"(?:, [^\n]{3,30}? ?\([^)\n]{2,30}\)| \([^)\n]{2,30}\)|,)? [–—-] "
)
_TOP = 600
"""Characters at the top among which the line stands that says where a report is sent from."""


def sent_from(text: str, lang: str) -> Name | None:
    """The town in capitals that a news report is sent from ("GENÈVE, 12 mars (AFP) - …")."""
    data = callings(lang)
    if data is None or not data.struck:
        return _issued_at(text, lang)
    for line in text[:_TOP].split("\n"):
        match = _SENT_FROM.match(line)
        if match is not None:
            return _place_named(match.group("town").title(), lang)
    return None


def _issued_at(text: str, lang: str) -> Name | None:
    """The town that a letter or statement is dated from, in a line of its own ("Rostock, 27. April 2026")."""
    if not language(lang).grammar.verb_second:
        return None
    lines = text.split("\n")
    full = [line for line in lines if line.strip()]
    for line in (*full[:_LETTERHEAD], *full[-_FOOT:]):
        match = _DATED.fullmatch(line.strip())
        month = match is not None and match.group("month") in language(lang).grammar.ordinal_before
        if match is not None and month:
            return _place_named(match.group("town"), lang)
    return None


_LETTERHEAD, _FOOT = 8, 4
"""Lines at the top, and at the end, in which a letter is dated."""
_DATED = re.compile(
    r"(?P<town>[A-ZÀ-Þ][\w’'-]+(?:[ /-][A-ZÀ-Þ][\w’'-]+){0,3}),(?: (?:den|am|im))? \d{1,2}\. (?P<month>[A-ZÀ-Þ]\w+)"
    r"(?: \d{4})?\.?"
)


def _of_country(
    sight: Sight, reading: Reading, measure: Measure, thread: Thread, data: Callings
) -> Name | None:
    """The country whose all a number counts: told by such words, by its people, or by its ministry that counts."""
    if measure.units[0] == "percent":
        for hit in sight.names:
            people = hit.value.kind in ("country", "group") and sight.text[hit.start].isupper()
            of = (
                sight.between(reading.number_end, hit.start).split()[-1:]
                if hit.start >= reading.number_end
                else []
            )
            if people and of in (["des"], ["de"]) and hit.start - reading.number_end <= _OF:
                return _country(hit.value)
    before = _country_before(thread)
    if before is None:
        return None
    low = sight.text.lower().replace("’", "'")
    whole = _nationwide(data).finditer(low) if data.nationwide else ()
    if any(_nearest_to(sight, match.start(), reading) for match in whole):
        return before
    counts = [hit for hit in sight.names if hit.value.kind == "agency" and _MINISTRY.search(hit.value.name)]
    return before if counts and (measure.event or measure.units[0] == "percent") else None


@cache
def _nationwide(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(data.nationwide)})(?!\w)")


def _nearest_to(sight: Sight, at: int, reading: Reading) -> bool:
    """True for words that no other number of the sentence is nearer to, of which a comma parts this one."""
    others = [
        one for one in sight.numbers if one is not reading and abs(one.start - at) < abs(reading.start - at)
    ]
    return not any("," in sight.between(*sorted((reading.start, one.start))) for one in others)


def _country_before(thread: Thread) -> Name | None:
    """The country of the place that was told of last, else of the one told of most."""
    places = [place for place in (thread.place_said[1],) if place is not None]
    places += [name for name, _ in thread.counts.most_common(1)]
    known = next((entities().of(place) for place in places if place.entity), None)
    return _country(known) if known is not None else None


def _country(entity: Entity) -> Name | None:
    country = entities().country_of(entity)
    return country.as_name if country is not None else None


_STRUCK = 4
"""Mentions that make the country whose people are counted the place where it happened."""
_BEFALLS = frozenset(
    {
        "killed", "wounded", "casualties", "missing", "arrested", "evacuated", "displaced", "rescued", "affected",
        "outage", "rescuers", "houses_destroyed", "houses_damaged", "aid_pledged", "aid_delivered",
    }
)  # fmt: skip
"""What is counted where it happened, as the marches and strikes of an occasion are."""


def befallen(
    item: Statement, measure: Measure, counts: Counter[Name], sent: Name | None, *, occasion: bool = False
) -> Name | None:
    """The place of what happened where nothing else tells it: the country struck, else where a report is ``sent`` from."""
    if item.measure in _BEFALLS and item.subject is not None and counts[item.subject] >= _STRUCK:
        return item.subject  # "an earthquake shook Morocco, killing 300"
    happens = occasion or measure.event or item.measure in _BEFALLS
    return sent if happens and not counts else None
