"""Figures that are those of two heard right before, one each, in their order (前回は〈それぞれ〉8万人と1万人だった)."""

from __future__ import annotations

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import Sentence
from reconcile.lexicon.asides import asides
from reconcile.model import Statement

Told = tuple[Sentence, Statement]
_PAIR = 2


def one_each(sight: Sight, found: list[Told], made: list[Statement]) -> list[Statement]:
    """The two statements of a sentence with such a word, by the two who gave the last two figures of its line."""
    data = asides(sight.sentence.lang)
    if len(made) != _PAIR or data is None:
        return made
    if not any(word in sight.text for word in data.each) or any(item.claimant is not None for item in made):
        return made
    before = [item for sentence, item in found if sentence.line == sight.sentence.line][-_PAIR:]
    names = [item.claimant for item in before]
    if len(names) < _PAIR or None in names or names[0] == names[1] or before[0].measure != made[0].measure:
        return made
    return [msgspec.structs.replace(item, claimant=name) for item, name in zip(made, names, strict=True)]
