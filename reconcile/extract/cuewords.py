"""The words that say a measure, in one index a language, and words that look like names and are none."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reconcile.lexicon import Entity, Hit, measures
from reconcile.lexicon.language import Language
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import Phrases


class CueWord(NamedTuple):
    """A word that says a measure; ``noun`` where it is the counted thing itself."""

    measure: Measure
    noun: bool
    weak: bool = False


@cache
def measure_cues(lang: str) -> Phrases[CueWord]:
    """The index of a language's measure words."""
    return Phrases(
        (word, CueWord(measure, noun, weak))
        for measure in measures().by_key.values()
        if (cue := measure.cues.get(lang)) is not None
        for noun, weak, words in (
            (False, False, cue.words),
            (True, False, cue.nouns),
            (False, True, cue.weak),
        )
        for word in words
    )


def begins_longer(text: str, hit: Hit[Entity]) -> bool:
    """True for a single sign that begins a longer word (県 in 県民放送)."""
    after = text[hit.end : hit.end + 1]
    alone = hit.end - hit.start == 1 and "\u4e00" <= text[hit.start] <= "\u9fff"
    return alone and "\u4e00" <= after <= "\u9fff"


def plain_word(word: str, language: Language, lang: str) -> bool:
    """True for a word with a capital that is no name, where nouns have one too."""
    if language.common.whole(word):
        return True
    if measure_cues(lang).whole(word):
        return True
    return word.lower() in language.grammar.determiners
