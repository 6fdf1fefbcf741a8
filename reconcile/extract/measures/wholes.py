"""Wholes of parts: "killed or wounded" are casualties, "the total" is that of the parts counted last."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit, measures
from reconcile.lexicon.actors import actors_of

_OWN = 6
"""Characters between a number and the word that is its alone."""


def joined(sight: Sight, hit: Hit[CueWord]) -> str | None:
    """The whole of which two joined words name the parts: "killed or wounded" are casualties."""
    for other in sight.cues:
        whole = _whole(hit.value.measure.key, other.value.measure.key)
        if whole is None:
            continue
        left, right = (hit, other) if hit.start < other.start else (other, hit)
        if sight.final and _each_counted(sight, left, right):
            continue
        between = sight.between(left.end, right.start)
        joins = [join for join in sight.language.join.find(between) if join.value.strip()]
        bare = between.strip(" 、,・/")
        if not bare and "," in between and " " in sight.text[right.start : right.end]:
            continue  # "45 bodies, in the hospitals they speak of 52"
        if len(between) <= 16 and not any(char.isdigit() for char in between):
            covered = sum(join.end - join.start for join in joins[:1])
            if not bare or (joins and len(between.replace(" ", "")) - covered <= 4):
                return whole
    return None


def _each_counted(sight: Sight, left: Hit[CueWord], right: Hit[CueWord]) -> bool:
    """True where both words have a number of their own (100人が死亡し、負傷者は1000人)."""
    before = any(0 <= left.start - item.number_end <= _OWN for item in sight.numbers)
    return before and any(0 <= item.number_start - right.end <= _OWN for item in sight.numbers)


@cache
def _whole(one: str, two: str) -> str | None:
    if one == two:
        return None
    for relation in measures().relations:
        if relation.kind == "sum" and one in relation.parts and two in relation.parts:
            return relation.whole
    return None


def thing(reading: Reading) -> str:
    """The measure of a thing by its own noun ("other:buses")."""
    noun = (reading.unit_word or "").lower()
    return f"other:{noun}" if noun.isascii() and noun.isalpha() else "other:item"


def whole_of(sight: Sight, counted: Sequence[str]) -> str | None:
    """The whole that a sentence names, and counts by its parts alone ("casualties: 300 dead, 2,700 hurt")."""
    for relation in measures().relations:
        if relation.kind != "sum" or not set(relation.parts) <= set(counted) or relation.whole in counted:
            continue
        if any(hit.value.measure.key == relation.whole for hit in sight.own_cues):
            return relation.whole
    return None


_NEAR = 0.6
"""How far before a bare number the word for a total may stand, in words as ``Sight.cost`` weighs them."""


def total_of(sight: Sight, reading: Reading, recent: Sequence[tuple[str, Decimal]]) -> str | None:
    """The whole counted before its part, where a bare number is of "the total".

    "950,000 casualties. Of those 250,000 were killed. The total will pass one million": casualties.
    ``recent`` are the measures counted last with their values, the newest at the end.
    """
    if reading.quantity.unit is not None or len(recent) < 2:
        return None
    named = any(
        hit.value.increment == "total"
        and hit.end <= reading.start
        and (sight.cost(hit.start, hit.end, reading) <= _NEAR or _makes(sight, hit.end, reading.start))
        for hit in sight.increments
    )
    wholes = {relation.whole for relation in measures().relations if recent[-1][0] in relation.parts}
    if not named:
        return None
    counted = next((key for key, _ in reversed(recent[:-1]) if key in wholes), None)
    return counted or _of_both(reading, recent[-2:])


def as_sum(sight: Sight, reading: Reading, measure: str, recent: Sequence[tuple[str, Decimal]]) -> str | None:
    """The whole of the two parts counted last, for people who are both together (阵亡1600人，负伤3200人，合计〈4800人〉).

    Where nothing between the last part and the number tells what it counts.
    """
    value = reading.quantity.interval.low or reading.quantity.interval.high
    both = recent[-2:]
    if reading.quantity.unit != "person" or len({key for key, _ in both}) < 2 or measure not in dict(both):
        return None
    if value != sum(part for _, part in both):
        return None
    before = max((item.end for item in sight.readings if item.end <= reading.start), default=0)
    own = any(before <= hit.start < reading.start and hit.value.measure.key == measure for hit in sight.cues)
    behind = sight.final and any(0 <= hit.start - reading.end <= _OWN for hit in sight.cues)
    return None if own or behind else _of_both(reading, both)


def _makes(sight: Sight, start: int, end: int) -> bool:
    """True for one verb between the word for a total and its number ("разом 〈виходить〉 7200")."""
    lexicon = actors_of(sight.sentence.lang)
    words = sight.between(start, end).split()
    return lexicon is not None and len(words) == 1 and words[0].endswith(lexicon.data.closing)


def _of_both(reading: Reading, both: Sequence[tuple[str, Decimal]]) -> str | None:
    """The whole of the two parts counted last ("300 killed, 2,700 wounded. He put the total at 4,000")."""
    value = reading.quantity.interval.low or reading.quantity.interval.high
    keys = {key for key, _ in both}
    if value is None or len(keys) < 2 or any(value < part for _, part in both):
        return None
    return next((one.whole for one in measures().relations if keys <= set(one.parts)), None)
