"""Numbers of what has not happened: on a condition ("if the dam breaks"), by a model, or feared to be passed one day."""

from __future__ import annotations

import re

from reconcile.extract.measures.foreseen import foreseen
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit, measures
from reconcile.lexicon.supposing import supposed_index, supposed_words

_BESIDE = 1
"""Characters between a number and the words that it may be passed ("could exceed 100")."""
_BEFALLS = 2
"""What befalls people ranks above this; men and money that are promised on a condition are still told of."""
_COST = "damage_cost"
"""What damage costs is always reckoned by models, of what has happened too."""
_STOPS = re.compile(r"[,;:，、；：。]")


def supposed(sight: Sight, reading: Reading, measure: str) -> bool:
    """True where nobody says that so many people were, or at least were, killed, hurt or missing."""
    if not _befalls(sight, reading, measure):
        return False
    cost = measure == _COST
    return (not cost and _passed(sight, reading)) or _only_then(sight, reading, models=not cost)


def _befalls(sight: Sight, reading: Reading, measure: str) -> bool:
    """True for a measure of what befalls people and their homes, and for people beside a word of it."""
    known = measures().by_key.get(measure)
    if known is not None and (known.befalls or (known.units[0] == "person" and known.rank > _BEFALLS)):
        return True
    people = reading.quantity.unit == "person" and (known is None or measure.startswith("other:"))
    return people and bool(_found(sight, "befalls"))


def _passed(sight: Sight, reading: Reading) -> bool:
    """True beside words that the number may be passed one day."""
    for hit in sight.language.overshoot.find(sight.text):
        if 0 <= reading.number_start - hit.end <= _BESIDE or hit.start <= reading.end <= hit.end:
            return True
        if 0 <= hit.start - reading.number_end <= _BESIDE + len(sight.text[reading.number_end : reading.end]):
            return True
    return False


def _only_then(sight: Sight, reading: Reading, *, models: bool) -> bool:
    """True for what could happen on a condition of the sentence, or by a model that it names."""
    if supposed_words(sight.sentence.lang) is None:
        return False
    conditions = _conditions(sight)
    scenarios = _found(sight, "scenarios") if models else []
    if sight.final:
        return foreseen(sight, reading, conditions, scenarios)
    if any(hit for hit in _found(sight, "unreal") if _nearest(sight, reading, [hit])):
        return True
    would = [hit for hit in _found(sight, "consequences") if not _of_another(sight, reading, hit, conditions)]
    return bool(conditions or scenarios) and _nearest(sight, reading, would)


def _of_another(sight: Sight, reading: Reading, hit: Hit[str], conditions: list[Hit[str]]) -> bool:
    """True for a verb behind a number that is not the number's own.

    It is joined to one before ("stands at 40 〈and could〉 rise"), or its condition stands between ("40 died, 〈if〉 …").
    """
    if hit.start < reading.end:
        return False
    if any(word.end == hit.start - 1 for word in _found(sight, "joined")):
        return True
    between = [one for one in conditions if reading.end <= one.start and one.end <= hit.start]
    return any(sight.text[reading.end : one.start].strip(" ,，") for one in between)


def _nearest(sight: Sight, reading: Reading, told: list[Hit[str]]) -> bool:
    """True where a verb of what would be stands nearer to the number than any of what was, or has it as its object."""
    if not told:
        return False
    happened = [
        hit
        for hit in _found(sight, "happened")
        if not any(one.start <= hit.start and hit.end <= one.end for one in told)
    ]
    if any(_has_object(sight, reading, hit, happened) for hit in told):
        return True
    would = min(sight.cost(hit.start, hit.end, reading, shared=True) for hit in told)
    return all(sight.cost(hit.start, hit.end, reading, shared=True) > would for hit in happened)


def _has_object(sight: Sight, reading: Reading, verb: Hit[str], happened: list[Hit[str]]) -> bool:
    """True for a number behind a verb, with nothing between that ends its clause or tells what happened."""
    if verb.end > reading.start or _STOPS.search(sight.text, verb.end, reading.start):
        return False
    return not any(verb.end <= hit.start < reading.start for hit in happened)


def _conditions(sight: Sight) -> list[Hit[str]]:
    """The conditions on which something would happen, without those of how a figure is reckoned."""
    reckoned = _found(sight, "reckoning")
    found = _found(sight, "conditions") + [hit for hit in _found(sight, "initial") if _leads(sight, hit)]
    return [hit for hit in found if not any(_of_reckoning(sight, hit, word) for word in reckoned)]


def _leads(sight: Sight, hit: Hit[str]) -> bool:
    head = sight.text[: hit.start].rstrip(" “„«\"「『'")
    return not head or _STOPS.match(head[-1]) is not None


def _of_reckoning(sight: Sight, hit: Hit[str], word: Hit[str]) -> bool:
    """True for a word of reckoning within the clause of the condition."""
    if word.start < hit.end and hit.start < word.end:
        return True
    return hit.end <= word.start and _STOPS.search(sight.text, hit.end, word.start) is None


def _found(sight: Sight, field: str) -> list[Hit[str]]:
    return list(supposed_index(sight.sentence.lang, field).find(sight.text))
