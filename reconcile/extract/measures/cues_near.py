"""The words near a number that may say what is counted, each with its score."""

from __future__ import annotations

from reconcile.extract.measures.count_nouns import count_noun, counted_before, handed_on, said_before
from reconcile.extract.numbers.reading import Reading, is_money
from reconcile.extract.sentence.asides import aside_cost
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.extract.speech.speaker_between import speaker_between
from reconcile.lexicon import Hit, Measure, measures
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.unit import unit_words

_RANK = 0.3
"""How much nearer a word of a higher rank may be thought: "300 soldiers were killed" is killed."""
_REACH = 2.6
"""A cue that stands further off than this says nothing about the number."""
_BARE = 0.95
"""How near a cue has to be where the number has no unit of its own ("300 killed")."""
_SUM_REACH = 1.6
"""The same for a bare number of millions, which is a sum of money in a text on money."""
_NAMED = 0.3
"""How near the counted thing has to stand before a bare number ("the number of soldiers at 11,000")."""
_SMALL = 0.55
_BODIES = frozenset({"agency", "government"})
_OWN = 6
"""Characters between a number and the word that is its alone."""
_RATE = 0.6
_BEFORE = 0.25
"""In a language with the predicate last, what stands before a number binds it less."""
_NOUN_BEFORE = 0.6
"""In a language with the subject first, the thing counted follows its number."""
PERSON = "person"
_REACH_BACK = 14


def aboard_ship(sight: Sight, reading: Reading) -> bool:
    """True where the noun of a number tells of people aboard: they are counted by themselves."""
    return reading.quantity.unit == PERSON and any(
        hit.start <= reading.end and reading.start <= hit.end + 1
        for hit in sight.language.aboard.find(sight.text)
    )


def fits(key: str, unit: str | None) -> bool:
    """True where a measure may be counted in a unit."""
    measure = measures().by_key.get(key)
    if measure is None or unit is None:
        return measure is not None and measure.units[0] == PERSON
    return unit in measure.units or unit in measure.defaults or (is_money(unit) and "USD" in measure.units)


def candidates(
    sight: Sight, reading: Reading, unit_before: str | None, speaker: tuple[int, int]
) -> list[tuple[float, Hit[CueWord]]]:
    """The cues that may say what a number counts, each with its score; the higher the likelier."""
    unit = reading.quantity.unit
    reach = _REACH if unit is not None else _BARE
    if reading.kind == "smallword" and unit is None:
        reach = _SMALL
    found = []
    occasions = [hit for hit in sight.own_cues if _occasion(hit.value) and fits(hit.value.measure.key, unit)]
    occasion = bool(occasions)
    aboard = aboard_ship(sight, reading)
    counting = count_noun(sight, reading)
    for hit in sight.own_cues:
        measure = hit.value.measure
        if hit.value.weak and occasion:
            near = _cost(sight, hit, reading, reach) if sight.actors_known else None
            if near is not None:  # "a strike, in which 2,800 take part": of the strike
                found.append((_RANK * occasions[0].value.measure.rank - near, occasions[0]))
            continue
        if speaker[0] <= hit.start < hit.end <= speaker[1]:
            continue
        shared = unit is None and unit_before is not None and fits(measure.key, unit_before)
        shared = shared and not (sight.actors_known and _after_factor(sight, reading, unit_before))
        shared = shared or (unit is None and "USD" in measure.units and _millions(reading))
        valued = unit is None and sight.actors_known and _valued(sight, hit, reading, unit_before)
        titled = valued or (unit is None and hit.value.noun and _headed(sight, hit, reading))
        lent = counting if handed_on(sight, counting, hit) else None
        if not (shared or titled or fits(measure.key, unit)) or not _needed(sight, reading, measure):
            continue
        if _BUILDING in measure.units and _other_thing(sight, hit, reading):
            continue
        sum_of = sight.actors_known and "USD" in measure.units and _millions(reading)
        cost = _cost(sight, hit, reading, _SUM_REACH if sum_of else reach)
        if hit.value.weak and counted_before(sight, hit, reading):
            continue
        cost = 0.0 if valued else cost
        if lent is not None:
            cost = min(cost if cost is not None else reach, sight.cost(lent.start, lent.end, reading))
        if cost is None or (aboard and _numbered_between(sight, hit, reading)):
            continue
        rate = _RATE if _rate(reading) in measure.pers or fallen_as(sight, hit, reading) else 0.0
        found.append((_RANK * measure.rank + rate - cost, hit))
    found = said_before(counting, found)
    if any(hit.value.measure.key != _INHABITANTS for _, hit in found):  # "onze habitants, dont deux enfants"
        return [
            pair for pair in found if pair[1].value.measure.key != _INHABITANTS or _inside(pair[1], reading)
        ]
    return found


def _after_factor(sight: Sight, reading: Reading, unit_before: str | None) -> bool:
    """True for the value behind a factor and a dash ("раненых втрое больше – 〈900〉"): it is no factor."""
    return unit_before == "ratio" and sight.text[: reading.start].rstrip().endswith(("–", "—", "-", ":"))


def _valued(sight: Sight, hit: Hit[CueWord], reading: Reading, unit_before: str | None) -> bool:
    """True for what a factor is of whose value stands behind a dash ("〈раненых〉 втрое больше – 900")."""
    between = sight.between(hit.end, reading.start)
    within = any(hit.end <= item.number_start < reading.start for item in sight.numbers)
    return (
        _after_factor(sight, reading, unit_before)
        and within
        and bool(between)
        and not set(between) & set(",;:")
    )


def fallen_as(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for a word right behind people that tells as what they were lost ("потеряла 1700 человек 〈убитыми〉")."""
    lexicon = actors_of(sight.sentence.lang)
    beside = lexicon is not None and 0 <= hit.start - reading.end <= 1
    return beside and lexicon is not None and sight.text[hit.start : hit.end].endswith(lexicon.data.lost_as)


_BUILDING = "building"


def _other_thing(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True where the noun of a number is a thing of another measure ("31 〈tanks〉 were destroyed"), or a machine."""
    start, end = reading.unit_start, reading.unit_end
    if start is not None and sight.text[start:end] in unit_words(sight.sentence.lang).machines:
        return True
    return start is not None and any(
        start <= cue.start and cue.end <= (end or 0) and cue.value.measure.key not in _BUILDINGS
        for cue in sight.own_cues
        if cue is not hit
    )


_BUILDINGS = frozenset({"houses_destroyed", "houses_damaged"})
_INHABITANTS = "population"


def _inside(hit: Hit[CueWord], reading: Reading) -> bool:
    return reading.start <= hit.start < reading.end


def _headed(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for the thing counted right before a colon or dash and its bare number ("of shells: six million")."""
    return sight.actors_known and sight.between(hit.end, reading.start).strip() in (":", "—", "–")


_MILLIONS = 1_000_000


def _millions(reading: Reading) -> bool:
    """True for a bare number as large as sums are told without their currency ("of the 800 million pledged")."""
    interval = reading.quantity.interval
    value = interval.low if interval.low is not None else interval.high
    return reading.quantity.unit is None and value is not None and value >= _MILLIONS


def _cost(sight: Sight, hit: Hit[CueWord], reading: Reading, reach: float) -> float | None:
    """How far a cue stands from a number, with what its side adds; None where it says nothing of it."""
    cost = sight.cost(hit.start, hit.end, reading) - aside_cost(sight, hit, reading)
    cost -= speaker_between(sight, hit, reading)
    between = sight.between(hit.end, reading.start)
    if between.strip() in (":", "："):
        cost = 0.0  # "Injured: 1,930"
    if cost > reach:
        return None
    unspaced = sight.final or not sight.language.grammar.spaced
    if unspaced and hit.start >= reading.end and _outside(sight, hit, reading):
        return None  # "1만2천 명이며 이 가운데 사망자가": the dead are a part of these
    if unspaced and hit.start >= reading.end and _leads_next(sight, hit, reading):
        return None  # 派兵1.4万人，伤亡4200人
    if hit.end > reading.start:
        return None if sight.final and hit.start >= reading.end and _next_topic(sight, hit, reading) else cost
    if sight.final:
        return cost + (_BEFORE if cost > 0 else 0.0)
    if not hit.value.noun:
        return cost
    if _is_body(sight, hit):
        return None  # "Portmere Police gave 22,000"
    far = cost > _NAMED or "," in between
    bare = reading.quantity.unit is None and ":" not in between
    return None if bare and far else cost + _NOUN_BEFORE


def _leads_next(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for a word that leads a clause of its own right before the next number, with the subject first."""
    if sight.final or sight.clause_of(hit.start) == sight.clause_of(reading.start):
        return False
    return any(0 <= item.start - hit.end <= 1 for item in sight.numbers)


def _outside(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for a word of a part that is set off from its whole, the number, and counted by itself."""
    parts = sight.language.outside.find(sight.text)
    counted = any(hit.end <= item.number_start for item in sight.numbers) or any(
        reading.end <= item.number_start < hit.start for item in sight.numbers
    )
    return counted and any(reading.end <= part.start and part.end <= hit.start for part in parts)


def _is_body(sight: Sight, hit: Hit[CueWord]) -> bool:
    return sight.language.grammar.capitals and any(
        (name.start, name.end) == (hit.start, hit.end) and name.value.kind in _BODIES for name in sight.names
    )


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
        *sight.language.grammar.object,
    )
    following = any(0 < item.number_start - hit.end <= 2 * _OWN for item in sight.numbers)
    ends = ("、", "，", ",", *(sight.language.grammar.clause_after if sight.language.grammar.quoting else ()))
    return (between.endswith(ends) and len(between) <= _OWN and marked and following) or _of_next(
        sight, hit, reading, between
    )


def _of_next(sight: Sight, hit: Hit[CueWord], reading: Reading, between: str) -> bool:
    """True for a noun right before another number ("공병 1000명과 〈건설 인력〉 5000명", "…(2명 증가), 〈실종〉 3명")."""
    if not sight.language.grammar.quoting:
        return False
    beside = any(0 <= item.number_start - hit.end <= 1 for item in sight.numbers)
    own = any(0 <= reading.start - cue.end <= 1 and cue.value.noun for cue in sight.own_cues)
    return beside and (own or any(sign in between for sign in ",)"))
