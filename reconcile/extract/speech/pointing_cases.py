"""Words that point to a speaker, by their case, in languages that decline them."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.extract.speech.speaker_behind import ACTORS, oblique
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Speech

_OWN = 3
"""Words behind a word of speech among which "its" points to the subject before it."""
_REACH = 70


def own_paper(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The body of the same sentence whose paper or office tells ("перечислил банк, говорится в 〈его〉 сообщении")."""
    lexicon = actors_of(sight.sentence.lang)
    words = set(sight.text[hit.end : hit.end + _REACH].lower().split()[:_OWN])
    if lexicon is None or not words & set(lexicon.data.possessives):
        return None
    known = [pair for pair in named(sight) if pair[0].end <= hit.start and pair[0].value.kind not in ACTORS]
    subjects = [pair for pair in known if not oblique(sight, pair[0].start, pair[0].end)]
    return body(sight, *subjects[-1]) if subjects else None


def upright(sight: Sight, found: Found | None) -> Found | None:
    """A word that points back, None where its case is none of a subject ("с цифрами 〈центра〉 не согласно")."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or found is None or found[3] != "coref":
        return found
    word = sight.text[found[1] : found[2]]
    head = lexicon.find([word]) if " " not in word else None
    before = sight.text[: found[1]].lower().split()[-1:]
    led = bool(before) and before[0] in sight.language.grammar.spoken_at
    return None if head is not None and not head.nominative and not led else found
