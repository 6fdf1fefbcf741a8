"""Figures that are those of two heard right before, one each, in their order (前回は〈それぞれ〉8万人と1万人だった).

Who gave them, and what they count: of 死者は58人、不明者は21人。前日は〈それぞれ〉41人、33人だった the first are dead.
"""

from __future__ import annotations

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import measures
from reconcile.lexicon.asides import Asides, asides
from reconcile.model import Statement

Told = tuple[Sentence, Statement]
_PAIR = 2
_AGAIN = "measure.carried"
_SUM, _BOTH = "casualties", ("killed", "wounded")
"""What 死者と負傷者 are together, and each."""


def one_each(sight: Sight, found: list[Told], made: list[Statement]) -> list[Statement]:
    """The two statements of a sentence with such a word, each with what the one in its turn has."""
    data = asides(sight.sentence.lang)
    if data is None or not any(word in sight.text for word in data.each):
        return made
    before = [item for sentence, item in found if sentence.line == sight.sentence.line]
    made = _measured(sight, data, before, made)
    if len(made) != _PAIR or any(item.claimant is not None for item in made):
        return made
    names = [item.claimant for item in before[-_PAIR:]]
    if len(names) < _PAIR or None in names or names[0] == names[1]:
        return made
    if before[-_PAIR].measure != made[0].measure:
        return made
    return [msgspec.structs.replace(item, claimant=name) for item, name in zip(made, names, strict=True)]


def _measured(sight: Sight, data: Asides, before: list[Statement], made: list[Statement]) -> list[Statement]:
    """The last two statements behind such a word, that count what the words, or the figures, before it count."""
    at = min(at for word in data.each if (at := sight.text.find(word)) >= 0) + sight.sentence.start
    last = [item for item in made if item.span.start > at]
    if len(last) != _PAIR or last[0].measure != last[1].measure or last[0].said.unit != last[1].said.unit:
        return made
    words = (cue.value.measure for cue in sight.own_cues if cue.end + sight.sentence.start <= at)
    keys = list(dict.fromkeys(one.key for one in words if last[0].said.unit in one.units))
    keys = list(_BOTH) if keys == [_SUM] else keys
    carried = all(_AGAIN in item.patterns for item in last)
    named = any(sight.text.startswith("の", item.span.end - sight.sentence.start) for item in last)
    if not keys and carried and not named and not any(cue.value.noun for cue in sight.own_cues):
        ahead = [item for item in (*before, *made) if item.span.end <= at][-_PAIR:]
        keys = [item.measure for item in ahead if item.said.unit == last[0].said.unit]
    if len(keys) != _PAIR or keys[0] == keys[1] or any(key not in measures().by_key for key in keys):
        return made
    told = dict(zip((id(item) for item in last), keys, strict=True))
    return [
        msgspec.structs.replace(item, measure=told[id(item)], patterns=(*item.patterns, "measure.each"))
        if id(item) in told
        else item
        for item in made
    ]
