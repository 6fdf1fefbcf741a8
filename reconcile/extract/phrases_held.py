"""Names within the phrases of others, and names that a word of speech leads: which of them may speak."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Coref

_LED = 5
"""Characters from "according to" to a name, with its article."""


def held(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name within the phrase of another ("the mayor of 〈Izmir〉, Jane Roe", "police in 〈Lisbon〉")."""
    if not sight.language.grammar.leads:
        return False
    return any(
        one.start <= hit.start and hit.end <= one.end and hit.end - hit.start < one.end - one.start
        for one in sight.names
    )


def told_by(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name that a word of speech leads, not a mere preposition ("according 〈to Kyiv〉")."""
    words = (word for word in sight.speech if word.value.close and word.value.speaker == "after")
    return any(0 < hit.start - word.end <= _LED and not word.value.media for word in words)


def speaks_for(sight: Sight, word: Hit[Coref]) -> bool:
    """True for a spokesman whose house stands behind him ("a spokeswoman 〈for the ministry〉"), who is no other."""
    titular = tuple(f" {link} " for link in sight.language.grammar.titular)
    spokes = sight.language.spokes.find(sight.text[word.start : word.end])
    return bool(spokes and titular) and sight.text.startswith(titular, word.end)
