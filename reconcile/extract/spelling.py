"""Names in the spelling of a list of names: in the nominative, in Latin letters."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.language import Grammar
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name


def romanized(words: str, grammar: Grammar) -> Name:
    """A name in Latin letters, where the language's data tell how its own are written in them."""
    if not grammar.letters:
        return Name(words)
    for letter, latin in grammar.first_letters.items():
        for head, written in ((letter, latin), (letter.upper(), latin.capitalize())):
            words = re.sub(rf"(?<![\w’'ʼ]){head}", written, words)
    pattern = _letters(tuple(sorted(grammar.letters, key=lambda item: (-len(item), item))))
    return Name(
        pattern.sub(lambda match: _cased(match.group(0), grammar.letters[match.group(0).lower()]), words)
    )


@cache
def _letters(keys: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(keys), re.IGNORECASE)


def _cased(letter: str, latin: str) -> str:
    return latin[:1].upper() + latin[1:] if letter[:1].isupper() else latin


def nominative(words: str, grammar: Grammar) -> str:
    """A name in the genitive ("по словам Айдара Тулегенова") as it stands in a list of names."""
    return " ".join(_upright(word, grammar) for word in words.split())


def _upright(word: str, grammar: Grammar) -> str:
    for ending, nominative in sorted(grammar.genitive.items(), key=lambda item: (-len(item[0]), item[0])):
        if word == ending or (word.endswith(ending) and len(word) >= len(ending) + 2):
            return word[: -len(ending)] + nominative
    return word


def met(words: str, grammar: Grammar) -> str:
    """A name that a head of an interview has in the instrumental ("с Иваном Петровым"), in the nominative."""
    endings = sorted(grammar.instrumental.items(), key=lambda item: (-len(item[0]), item[0]))
    found = []
    for word in words.split():
        fitting = [
            (end, upright) for end, upright in endings if word.endswith(end) and len(word) > len(end) + 2
        ]
        if not fitting and not word.endswith(grammar.undeclined):
            return words
        found.append(word[: -len(fitting[0][0])] + fitting[0][1] if fitting else word)
    return " ".join(found)
