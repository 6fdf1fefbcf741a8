"""Whether a verb of speech is in the singular or the plural, in languages that tell bodies from seats of power by it."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Speech


def impersonal(sight: Sight, verb: Hit[Speech]) -> bool:
    """True for a verb in the plural, which somebody says who is not named ("сообщили 〈в полиции〉")."""
    lexicon = actors_of(sight.sentence.lang)
    return lexicon is not None and _head(sight, verb).endswith(lexicon.data.impersonal)


def personal(sight: Sight, verb: Hit[Speech]) -> bool:
    """True for a verb in the singular, which one somebody speaks by: no seat of power behind its preposition."""
    lexicon = actors_of(sight.sentence.lang)
    return lexicon is not None and _head(sight, verb).endswith(lexicon.data.singular)


def _head(sight: Sight, verb: Hit[Speech]) -> str:
    """The words of a verb without the preposition that ends them ("виходить 〈із〉")."""
    words = sight.text[verb.start : verb.end]
    first, _, last = words.rpartition(" ")
    return first if first and f" {last.lower()}" in sight.language.grammar.aside else words


def of_a_time(sight: Sight, start: int, end: int) -> bool:
    """True for a word that is a part of a time ("в 〈тот〉 же день", "〈того〉 самого тижня"): it points to nobody."""
    if any(item.start <= start and end <= item.end for item in sight.times):
        return True
    before, behind = sight.text[:start].lower().split()[-1:], sight.text[end:].split()[:1]
    lexicon = actors_of(sight.sentence.lang)
    same = lexicon is not None and bool(behind) and behind[0] in lexicon.data.selfsame
    return same or (
        sight.text[start:end].lower() in (lexicon.data.those if lexicon is not None else ())
        and bool(before)
        and before[0] in sight.language.grammar.locative_before
    )


def plainly(sight: Sight, start: int, end: int) -> str:
    """The text between two offsets without words set between commas that say nothing of who speaks (", щоправда,")."""
    between, lexicon = sight.between(start, end), actors_of(sight.sentence.lang)
    words = between.strip(" ,").lower()
    return "" if lexicon is not None and words in lexicon.data.parenthetical else between
