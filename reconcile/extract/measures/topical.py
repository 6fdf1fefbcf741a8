"""Nouns that lead a clause, far before the number of them ("Снарядов … отгружено шесть миллионов"), and parts of a toll."""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit, measures

_THINGS = frozenset({"round", "item", "tonne", "container"})
_OPENS = 4
"""Characters before a noun that leads its clause."""
_FATE = 2
"""What befalls people ranks above this, who they are does not."""


def topical(sight: Sight, reading: Reading) -> Hit[CueWord] | None:
    """The things that lead the clause of a bare number, in languages with data for speakers' phrases.

    No other number stands between, and the word is in the genitive, as things counted are.
    """
    if not sight.actors_known or reading.quantity.unit is not None:
        return None
    since = max((hit.end for hit in sight.strongs if hit.end <= reading.start), default=0)
    for hit in sight.own_cues:
        things = hit.value.measure.units[0] in _THINGS and hit.value.measure.core
        if not things or not since <= hit.start <= hit.end <= reading.start:
            continue
        led = len(sight.text[since : hit.start].strip()) <= _OPENS
        counted = any(hit.end <= item.number_start < reading.number_start for item in sight.numbers)
        word = sight.text[hit.start : hit.end].lower()
        return hit if led and not counted and word.endswith(sight.language.grammar.counted_ends) else None
    return None


def of_the_fallen(sight: Sight, reading: Reading, hit: Hit[CueWord], before: str | None) -> bool:
    """True for people told by what they are as a part of those whom something befell ("7 hurt, 2 of them policemen")."""
    fate = measures().by_key.get(before or "")
    if fate is None or fate.rank <= _FATE or fate.units[0] != "person" or not sight.actors_known:
        return False
    who = hit.value.noun and hit.value.measure.rank == _FATE and reading.start <= hit.start < reading.end
    who = who or (
        before == "killed" and hit.value.measure.key == "missing"
    )  # "19 of them 〈under the rubble〉"
    parts = sight.language.outside.find(sight.text)
    return who and any(0 <= reading.start - part.end <= 1 for part in parts)


_PROMISED, _PAID = "aid_pledged", "aid_delivered"


def paid_at_last(sight: Sight, reading: Reading, hit: Hit[CueWord]) -> Hit[CueWord] | None:
    """The word behind a promised sum that tells that it was paid ("the 〈promised〉 17 million «〈are paid〉 in full»")."""
    if not sight.actors_known or hit.value.measure.key != _PROMISED or hit.end > reading.start:
        return None
    for other in sight.own_cues:
        between = sight.between(reading.end, other.start) if other.start >= reading.end else ","
        if other.value.measure.key == _PAID and not set(",;:—–") & set(between):
            return other
    return None
