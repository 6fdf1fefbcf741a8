"""Numbers of what has not happened: on a condition ("if the dam breaks"), or feared to be passed one day."""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import measures

_BESIDE = 1
"""Characters between a number and the words that it may be passed ("could exceed 100")."""
_BEFALLS = 2
"""What befalls people ranks above this; men and money that are promised on a condition are still told of."""


def supposed(sight: Sight, reading: Reading, measure: str) -> bool:
    """True where nobody says that so many people were, or at least were, killed, hurt or missing."""
    known = measures().by_key.get(measure)
    if known is None or known.units[0] != "person" or known.rank <= _BEFALLS:
        return False
    return _passed(sight, reading) or _conditional(sight)


def _passed(sight: Sight, reading: Reading) -> bool:
    """True beside words that the number may be passed one day."""
    for hit in sight.language.overshoot.find(sight.text):
        if 0 <= reading.number_start - hit.end <= _BESIDE or hit.start <= reading.end <= hit.end:
            return True
        if 0 <= hit.start - reading.number_end <= _BESIDE + len(sight.text[reading.number_end : reading.end]):
            return True
    return False


def _conditional(sight: Sight) -> bool:
    """True for a sentence on a condition with what could happen then."""
    language = sight.language
    return bool(language.conditions.find(sight.text)) and bool(language.supposing.find(sight.text))
