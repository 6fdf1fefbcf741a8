"""The place that no data file has and a sentence names near a number, where it is surely one."""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.setting.placing import common_noun, known_name
from reconcile.lexicon.callings import callings
from reconcile.model import Name

_NEARBY = 2.0
_LEADING = 4.0
"""How far off a place may be that leads the sentence, over asides ("In Auen waren, so die Polizei, 300")."""


def nearby(sight: Sight, reading: Reading, text: str) -> Name | None:
    """The place that no data file has and the sentence names nearest to a number, where it is surely one."""
    code = sight.sentence.lang
    if callings(code) is None:
        return None
    taken = [(hit.start, hit.end if hit.value.key else hit.start + 1) for hit in sight.names]
    found = [
        (sight.cost(start, end, reading), name, _HEAD.match(sight.text[:start]) is not None)
        for start, end, name in unknown(sight.text, sight.language.grammar)
        if not any(start < stop and begin < end for begin, stop in taken)
        and not common_noun(name.text, text, code, sure=_surely(sight, start))
        and not known_name(name, sight)
    ]
    alone = len(found) == 1 and sight.language.grammar.verb_second
    near = [(cost, name) for cost, name, leads in found if cost <= (_LEADING if leads and alone else _NEARBY)]
    return min(near, key=lambda pair: pair[0])[1] if near else None


_HEAD = re.compile(r"\W*(?:(?:Auch|Allein|Nur|Und) )?(?:in|In|bei|Bei) \Z")


def _surely(sight: Sight, start: int) -> bool:
    """True for a name behind its preposition at the head of a sentence, or behind a word for a town ("im Dorf 〈X〉")."""
    before = sight.text[:start]
    last = before.split()[-1:]
    heads = tuple(sight.language.grammar.titles)
    town = bool(last) and last[0][:1].isupper() and last[0].lower() in heads
    return sight.language.grammar.verb_second and (town or _HEAD.match(before) is not None)
