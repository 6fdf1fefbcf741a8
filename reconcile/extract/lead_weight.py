"""How much a mention of a place tells what a document is about, by where it stands."""

from __future__ import annotations

from reconcile.extract.document import Sentence
from reconcile.lexicon.language import language
from reconcile.model import Name

_LEAD, _LEAD_WEIGHT = 3, 2
"""A place in the first lines is what a document is about, more likely than one further down."""
_TITLE = 120
"""Characters of a first line that is a title."""
_TITLE_WEIGHT = 4


def lead_weight(place: Name, sentence: Sentence) -> int:
    """The weight of a mention: more in the first lines, most in a title that names what no data file has."""
    titled = sentence.line == 0 and len(sentence.text) <= _TITLE and place.entity is None
    if titled and language(sentence.lang).grammar.verb_second:
        return _TITLE_WEIGHT
    return _LEAD_WEIGHT if sentence.line <= _LEAD else 1
