"""The words that say a measure, in one index a language, and words that look like names and are none."""

from __future__ import annotations

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.measure_words import CueWord, measure_cues


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


def part_of(hit: Hit[CueWord], start: int, end: int) -> bool:
    """True for a word within a longer stretch."""
    return start <= hit.start and hit.end <= end and hit.end - hit.start < end - start
