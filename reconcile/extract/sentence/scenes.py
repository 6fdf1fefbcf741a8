"""Names of places that tell no scene, in languages with data for speakers' phrases: seats of those who speak."""

from __future__ import annotations

from reconcile.extract.actors.actor import Actor
from reconcile.extract.sentence.promised_in import promised_in
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.unit import unit_words

_NEAR = 3
"""Words before a place among which one for a meeting makes it the town of that meeting."""
_BY_PREPOSITION = 3
"""Characters between a verb and a seat of power behind its preposition."""


def aside(sight: Sight, hit: Hit[Entity], where: Entity, measure: Measure | None) -> bool:
    """True for a part of a speaker's phrase, the scene of a pledge, a seat of power that speaks ("в Сеуле называют")."""
    if in_phrase(sight, hit) or _met(where, measure) or venue(sight, hit.start) or _of_capital(sight, hit):
        return True
    return where.metonym_of is not None and any(
        0 <= event.start - hit.end <= 1 or 0 <= hit.start - event.end <= _BY_PREPOSITION
        for event in sight.speech
        if not event.value.close
    )


def venue(sight: Sight, start: int) -> bool:
    """True for the town of a conference, which is no place of what it is about."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None and promised_in(sight, start):
        return True
    words = sight.text[:start].lower().split()[-_NEAR:]
    return lexicon is not None and any(word.startswith(lexicon.data.venues) for word in words)


def _met(place: Entity, measure: Measure | None) -> bool:
    """True for a seat of power where money is spoken of: it is pledged there, not for it."""
    return place.metonym_of is not None and measure is not None and "USD" in measure.units


def in_phrase(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a part of the phrase of a speaker ("the interior minister of Turkey")."""
    return any(
        item.start <= hit.start and hit.end <= item.end and not stands_at(sight, item)
        for item in sight.actors
    )


def stands_at(sight: Sight, item: Actor) -> bool:
    """True for a town by its body, where something is and nobody speaks ("〈в муниципалитете Типуани〉 затоплены")."""
    before = sight.text[: item.start].rstrip()
    if item.upright or before.lower().split()[-1:] == [] or not item.seat or item.name.entity is not None:
        return False
    at = before.split()[-1]
    towns = (*sight.language.grammar.titles, *sight.language.grammar.appositions)
    first = sight.text[item.start : item.end].split()[0].lower()
    said = (event.end <= len(before) - len(at) <= event.end + 1 for event in sight.speech)
    return at.lower() in sight.language.grammar.spoken_at and first in towns and not any(said)


def adjective(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country or continent as an adjective ("in a Ukrainian brigade", "in russischen Kasernen")."""
    grammar = sight.language.grammar
    if not (grammar.capitals and grammar.spaced) or sight.final or sight.actors_known:
        return False
    if grammar.inverts:
        soil = sight.text[hit.end :].lstrip().split(maxsplit=1)[:1]
        data = callings(sight.sentence.lang)
        on_it = (
            data is not None and bool(soil) and soil[0].strip(",.;:") in data.soil
        )  # "auf russischem Boden"
        return sight.text[hit.start : hit.end].islower() and not on_it  # names have a capital somewhere
    large = hit.value.kind == "country" or hit.value.key in _CONTINENTS
    other = sight.text[hit.start : hit.end] != hit.value.name
    return large and other and sight.text[hit.end : hit.end + 2].strip().islower()


def compounded(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country that is the first part of a noun ("auf 3 Milliarden 〈US〉-Dollar")."""
    return sight.language.grammar.verb_second and sight.text[hit.end : hit.end + 1] == "-"


def said_behind(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the place right before a verb of speech that ends its clause ("wie er mir in 〈Kyjiw〉 sagte,")."""
    clause = max(sight.text.rfind(sign, 0, hit.start) for sign in ",;:") + 1
    if not sight.language.grammar.verb_second or sight.readings_in(clause, hit.start):
        return False  # "wobei sie 8.000 davon in Kursk vermutet"
    return any(
        word.start == hit.end + 1 and sight.text[word.end : word.end + 1] in (",", ".", ":", ";")
        for word in sight.speech
        if word.value.kind == "say" and not word.value.close
    )


_CONTINENTS = frozenset({"europe", "asia", "africa", "america"})


_PHRASE = 40
"""Characters from an adjective to the body that it belongs to ("des ukrainischen Inlandsgeheimdienstes SBU")."""


def of_body(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country as an adjective of a body that is named behind it: the body speaks."""
    if not (sight.language.grammar.inverts and adjective(sight, hit)):
        return False
    return any(
        0 < other.start - hit.end <= _PHRASE
        and other.value.kind not in ("country", "place", "group", "government")
        and not set(",;:.") & set(sight.between(hit.end, other.start))
        for other in sight.names
    )


def of_house(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a capital or country whose office or body is named before it ("the police of 〈Paris〉"): that one speaks."""
    before = sight.text[: hit.start].rstrip()
    word = before.split()[-1:]
    grammar = sight.language.grammar
    at = grammar.locative_before if grammar.leads else ()
    if hit.value.metonym_of is None and hit.value.kind != "country":
        return False
    if not word or word[0] not in (*unit_words(sight.sentence.lang).of, *at):
        return False
    head = len(before[: -len(word[0])].rstrip())
    return any(item.end == head and item.value.kind == "agency" for item in sight.names)


def whereabouts(sight: Sight, start: int, end: int) -> bool:
    """True for a place that is of a town ("насчитало в 〈центре〉 Братиславы"), where names are declined."""
    before, after = sight.text[:start].lower().split()[-1:], sight.text[end:]
    named_place = after[:1] == " " and after[1:2].isupper()
    return (
        sight.actors_known
        and named_place
        and bool(before)
        and before[0] in sight.language.grammar.locative_before
        and not any(start <= item.start and item.end <= end for item in sight.actors)
    )


def _of_capital(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country that only tells whose capital it is ("〈португальской〉 столицы"): that is the place."""
    lexicon = actors_of(sight.sentence.lang)
    behind = sight.text[hit.end :].lower().lstrip()
    return lexicon is not None and hit.value.kind == "country" and behind.startswith(lexicon.data.capitals)
