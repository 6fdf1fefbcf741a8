"""What is counted: the measure of a number, from the words around it and its unit."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reconcile.extract.continued import goes_on, named_before, same_count
from reconcile.extract.joined import joined
from reconcile.extract.reading import Reading
from reconcile.extract.sight import CueWord, Sight
from reconcile.lexicon import Hit, Measure, measures

_RANK = 0.3
"""How much nearer a word of a higher rank may be thought: "300 soldiers were killed" is killed."""
_REACH = 2.6
"""A cue that stands further off than this says nothing about the number."""
_BARE = 0.95
"""How near a cue has to be where the number has no unit of its own ("300 killed")."""
_NAMED = 0.3
"""How near the counted thing has to stand before a bare number ("the number of soldiers at 11,000")."""
_SMALL = 0.55
_BODIES = frozenset({"agency", "government"})
_OWN = 6
"""Characters between a number and the word that is its alone."""
_REACH_BACK = 14
"""Characters between a number and the word for what befell those it counts ("40 people were missing")."""
_RATE = 0.6
_BEFORE = 0.25
"""In a language with the predicate last, what stands before a number binds it less."""
_NOUN_BEFORE = 0.6
"""In a language with the subject first, the thing counted follows its number."""
_WHO = 0.4
"""How much less a noun of people says of their number than what befell them."""
_WHO_RANK = 2
"""The rank of people by trade or role (police, protesters); what befalls people ranks higher."""
_PERSON = "person"
ON_THE_MOVE = "person+status"
_MOVES = frozenset({"selected", "dispatched", "in_combat"})


class Choice(NamedTuple):
    """The measure, the words that said so (None: the unit alone, or what was counted before)."""

    measure: str
    cue: Hit[CueWord] | None
    why: str


def choose(
    sight: Sight,
    reading: Reading,
    before: str | None,
    topic: str | None = None,
    *,
    told: bool = False,
    unit_before: str | None = None,
    speaker: tuple[int, int] = (0, 0),
    people: str | None = None,
) -> Choice | None:
    """The measure of a number, or None where the number counts nothing that can be told.

    ``before`` is the measure of the number before it in the same report: a list ("police say 8,000,
    the organisers 20,000") names what is counted once. ``topic`` is what the text was about last; a
    bare number that somebody tells (``told``) is of that. ``unit_before`` is the unit of the number
    before in the sentence, which a bare one may share ("400 homes of the 2,000 destroyed").
    """
    found = _candidates(sight, reading, unit_before, speaker)
    scored = sorted(found, key=lambda item: (-item[0], item[1].start))
    if scored:
        hit = _befallen(scored, reading)
        other = measures().by_key.get(topic or "")
        if hit.value.weak and other is not None and other.event and fits(other.key, reading.quantity.unit):
            return Choice(other.key, None, "measure.topic")
        if hit.value.weak and reading.quantity.unit is None and before is not None and _person(before):
            return Choice(_main_of(before), None, "measure.again")
        whole = joined(sight, hit)
        key = whole or hit.value.measure.key
        return Choice(key, hit, f"{sight.sentence.lang}.measure.{key}.{sight.text[hit.start : hit.end]}")
    unit = reading.quantity.unit
    subject = next((key for key in (before or topic, people) if key is not None and _person(key)), None)
    named = (
        named_before(sight, reading)
        if reading.kind == "quantity" and (told or goes_on(sight, reading))
        else None
    )
    if named is not None:
        return Choice(named.value.measure.key, named, f"measure.named.{sight.text[named.start : named.end]}")
    if unit is None and told and reading.kind == "quantity" and _sum(before, unit_before):
        return Choice(str(before), None, "measure.again")
    if unit is None and told and reading.kind == "quantity" and subject is not None and _person(subject):
        return Choice(_main_of(subject), None, "measure.topic")
    if unit is None and reading.kind == "quantity" and before is not None and _told_of(sight, reading):
        return Choice(before, None, "measure.again")
    if unit is None:
        return _continued(sight, reading, (before, topic, people))
    if reading.kind == "smallword":
        return None
    if reading.quantity.hedge == "vague" and default_measure(unit) == "duration":
        return None  # "for several years" gives no value
    if _aboard(sight, reading):
        return Choice(default_measure(unit), None, f"measure.by-unit.{unit}")
    if before is not None and fits(before, unit) and before in measures().by_key:
        return Choice(_main_of(before), None, "measure.carried")
    if is_money(unit) and reading.quantity.per == "month":
        return Choice("salary", None, "measure.by-rate")
    if is_money(unit) and told and topic is not None and fits(topic, unit):
        return Choice(topic, None, "measure.topic")
    if unit == _PERSON and told and topic is not None and _person(topic) and not _moved(sight, reading):
        return Choice(topic, None, "measure.topic")
    if unit == _PERSON and _moved(sight, reading):
        return Choice(default_measure(ON_THE_MOVE), None, "measure.by-status")
    if unit == _PERSON and topic is not None and "status" in measures().by_key[topic].facets:
        return Choice(_main_of(topic), None, "measure.topic")
    return Choice(default_measure(unit), None, f"measure.by-unit.{unit}")


def _aboard(sight: Sight, reading: Reading) -> bool:
    """True where the noun of a number tells of people aboard: they are counted by themselves."""
    return reading.quantity.unit == _PERSON and any(
        hit.start <= reading.end and reading.start <= hit.end + 1
        for hit in sight.language.aboard.find(sight.text)
    )


def _continued(sight: Sight, reading: Reading, kept: tuple[str | None, ...]) -> Choice | None:
    """The measure counted before, where a bare number goes on with it."""
    key = same_count(reading, kept)
    if key is None or not goes_on(sight, reading):
        return None
    return Choice(_main_of(key), None, "measure.again")


def _sum(before: str | None, unit_before: str | None) -> bool:
    """True where a number that somebody tells goes on from a sum ("the UN speaks of 290 million")."""
    measure = measures().by_key.get(before or "")
    return (
        unit_before is not None and is_money(unit_before) and measure is not None and "USD" in measure.units
    )


def _told_of(sight: Sight, reading: Reading) -> bool:
    """True for a bare number behind a dash with a date before it ("147 dead (on 11 February — 94)")."""
    before = sight.text[: reading.start].rstrip()
    if not before.endswith(("—", "–", " -")):
        return False
    edge = len(before.rstrip("—–- "))
    return any(time.end == edge for time in sight.times)


def _moved(sight: Sight, reading: Reading) -> bool:
    """True where people are sent, picked or in combat: they are troops unless other words say more."""
    return any(
        hit.value.status in _MOVES and sight.cost(hit.start, hit.end, reading) <= _BARE
        for hit in sight.statuses
    )


@cache
def _main_of(key: str) -> str:
    """What a number that names nothing goes on counting: after "500 officers" the men, not their officers."""
    for relation in measures().relations:
        whole, own = measures().by_key[relation.whole], measures().by_key.get(key)
        if relation.kind == "part" and key in relation.parts and own is not None:
            if "status" in whole.facets and "status" in own.facets:
                return relation.whole
    return key


def _person(key: str) -> bool:
    measure = measures().by_key.get(key)
    return measure is not None and measure.units[0] == _PERSON


def fits(key: str, unit: str | None) -> bool:
    """True where a measure may be counted in a unit."""
    measure = measures().by_key.get(key)
    if measure is None or unit is None:
        return measure is not None and measure.units[0] == _PERSON
    return unit in measure.units or unit in measure.defaults or (is_money(unit) and "USD" in measure.units)


def is_money(unit: str) -> bool:
    """True for an ISO 4217 code."""
    return len(unit) == 3 and unit.isupper()


def _candidates(
    sight: Sight, reading: Reading, unit_before: str | None, speaker: tuple[int, int]
) -> list[tuple[float, Hit[CueWord]]]:
    unit = reading.quantity.unit
    reach = _REACH if unit is not None else _BARE
    if reading.kind == "smallword" and unit is None:
        reach = _SMALL
    found = []
    bodies = {
        (name.start, name.end)
        for name in sight.names
        if name.value.kind in _BODIES and sight.language.grammar.capitals
    }
    occasion = any(_occasion(hit.value) and fits(hit.value.measure.key, unit) for hit in sight.own_cues)
    aboard = _aboard(sight, reading)
    for hit in sight.own_cues:
        measure = hit.value.measure
        if (hit.value.weak and occasion) or speaker[0] <= hit.start < hit.end <= speaker[1]:
            continue
        shared = unit is None and unit_before is not None and fits(measure.key, unit_before)
        if not (shared or fits(measure.key, unit)) or not _needed(sight, reading, measure):
            continue
        if hit.value.noun and hit.end <= reading.start and (hit.start, hit.end) in bodies:
            continue  # "Portmere Police gave 22,000"
        cost = sight.cost(hit.start, hit.end, reading)
        if sight.between(hit.end, reading.start).strip() in (":", "："):
            cost = 0.0  # "Injured: 1,930"
        if cost > reach or (aboard and _numbered_between(sight, hit, reading)):
            continue
        if sight.final and hit.start >= reading.end and _next_topic(sight, hit, reading):
            continue
        if hit.end <= reading.start:
            if sight.final and cost > 0:
                cost += _BEFORE
            elif not sight.final and hit.value.noun:
                between = sight.between(hit.end, reading.start)
                if unit is None and ":" not in between and (cost > _NAMED or "," in between):
                    continue
                cost += _NOUN_BEFORE
        score = _RANK * measure.rank - cost
        if _rate(reading) in measure.pers:
            score += _RATE
        found.append((score, hit))
    return found


def _befallen(scored: list[tuple[float, Hit[CueWord]]], reading: Reading) -> Hit[CueWord]:
    """The best cue; of "18 police officers were hurt" what befell them, not who they are."""
    score, best = scored[0]
    measure = best.value.measure
    who = best.value.noun and measure.units[0] == _PERSON and measure.rank == _WHO_RANK
    if who and best.start < reading.end:
        for other, hit in scored[1:]:
            if hit.value.measure.rank > _WHO_RANK and score - other <= _WHO:
                return hit
    return best


def _numbered_between(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for a word of another number before this one ("dozens were missing after a ferry with 180")."""
    apart = reading.start - hit.end
    parts = any(hit.end <= part.start < reading.start for part in sight.language.outside.find(sight.text))
    near = [hit.start - item.end for item in sight.readings if item.end <= hit.start]
    return apart >= 0 and not parts and bool(near) and min(near) <= min(apart, _REACH_BACK)


def _occasion(cue: CueWord) -> bool:
    return cue.measure.event and not cue.weak


def _rate(reading: Reading) -> str:
    return (reading.quantity.per or "").split("/")[0]


def _needed(sight: Sight, reading: Reading, measure: Measure) -> bool:
    if not measure.needs or _rate(reading) in measure.pers:
        return True
    named = any(set(hit.value.measure.units) & set(measure.needs) for hit in sight.cues)
    return named or any(
        other.quantity.unit in measure.needs for other in sight.numbers if other is not reading
    )


def _next_topic(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for a word that opens what is said of the next number ("…は300人、負傷者は2700人")."""
    between = sight.between(reading.end, hit.start).strip()
    marked = sight.text[hit.end : hit.end + 1] in (
        *sight.language.grammar.topic,
        *sight.language.grammar.subject,
    )
    following = any(0 < item.number_start - hit.end <= 2 * _OWN for item in sight.numbers)
    return between in ("、", "，", ",") and marked and following


@cache
def default_measure(unit: str) -> str:
    """The measure that a unit alone stands for."""
    for measure in measures().by_key.values():
        if unit in measure.defaults:
            return measure.key
    if unit == _PERSON:
        return "other:people"
    if is_money(unit):
        return "other:money"
    return unit if unit.startswith("other:") else f"other:{unit}"
