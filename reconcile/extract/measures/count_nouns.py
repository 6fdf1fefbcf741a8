"""Nouns that only tell that something is counted (人数, 数量, 总额): what it is stands before them.

"The 人数 of the soldiers in Kursk" are soldiers, "the 人数 of those buried" are missing. Such a noun lends its
own place near the number to the words before it, and says nothing by itself where they say what is counted.
"""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.counting import counting


def count_noun(sight: Sight, reading: Reading) -> Hit[str] | None:
    """The noun of counting before a number in its statement; None where there is none, or another number between."""
    for hit in reversed(_nouns(sight.text, sight.sentence.lang)):
        if hit.end > reading.number_start or sight.readings_in(hit.end, reading.start):
            continue
        if any(hit.end <= strong.start < reading.start for strong in sight.strongs):
            return None
        longer = any(
            cue.start < hit.start < cue.end and hit.end <= cue.end and not cue.value.weak
            for cue in sight.own_cues
        )
        return None if longer else hit
    return None


def counted_before(sight: Sight, cue: Hit[CueWord], reading: Reading) -> bool:
    """True for a noun of counting whose number stands between it and another one (人数〈从9000人〉上升到1.1万人)."""
    nouns = _nouns(sight.text[cue.start : cue.end], sight.sentence.lang)
    return bool(nouns) and sight.readings_in(cue.end, reading.start)


def said_before(
    noun: Hit[str] | None, found: list[tuple[float, Hit[CueWord]]]
) -> list[tuple[float, Hit[CueWord]]]:
    """The words near a number without the noun of counting itself, where others before it say what it counts."""
    if noun is None or not any(hit.end <= noun.start for _, hit in found):
        return found
    return [pair for pair in found if pair[1].end <= noun.start or noun.end <= pair[1].start]


def handed_on(sight: Sight, noun: Hit[str] | None, cue: Hit[CueWord]) -> bool:
    """True for a word that tells what a noun of counting counts: before it, in its clause."""
    if noun is None or cue.end > noun.start or cue.value.weak:
        return False
    if sight.readings_in(cue.end, noun.start):
        return False
    own, clause = sight.clause_of(cue.start), sight.clause_of(noun.start)
    alone = sight.clause_of(noun.start - 1) < clause or sight.clause_of(noun.start - 2) < clause
    return own == clause or (alone and own == clause - 1 and cue.value.noun)  # …朝鲜军队，人数约1万


def _nouns(text: str, lang: str) -> list[Hit[str]]:
    known = counting(lang)
    return known.longest(text) if known is not None else []
