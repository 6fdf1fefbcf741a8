"""Whether a verb of speech is in the singular or the plural, in languages that tell bodies from seats of power by it."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Speech


def impersonal(sight: Sight, verb: Hit[Speech]) -> bool:
    """True for a verb in the plural, which somebody says who is not named ("сообщили 〈в полиции〉")."""
    lexicon = actors_of(sight.sentence.lang)
    return lexicon is not None and sight.text[verb.start : verb.end].endswith(lexicon.data.impersonal)


def personal(sight: Sight, verb: Hit[Speech]) -> bool:
    """True for a verb in the singular, which one somebody speaks by: no seat of power behind its preposition."""
    lexicon = actors_of(sight.sentence.lang)
    return lexicon is not None and sight.text[verb.start : verb.end].endswith(lexicon.data.singular)


def plainly(sight: Sight, start: int, end: int) -> str:
    """The text between two offsets without words set between commas that say nothing of who speaks (", щоправда,")."""
    between, lexicon = sight.between(start, end), actors_of(sight.sentence.lang)
    words = between.strip(" ,").lower()
    return "" if lexicon is not None and words in lexicon.data.parenthetical else between
