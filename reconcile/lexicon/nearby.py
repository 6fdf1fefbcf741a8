"""The words around a number, for what no data name: two numbers with the same words count the same.

Words are compared by their beginnings (so that endings do not matter), scripts without spaces by their
signs; short words and numbers are left out. Of a language that is named, words that say the same are one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from reconcile.lexicon.alike import MARK, classes
from reconcile.lexicon.phrases import fold, unspaced, word_char

_AFTER = (1.0, 0.8, 0.6, 0.45, 0.35, 0.25)
_BEFORE = (0.6, 0.5, 0.4, 0.3, 0.25, 0.2)
FAR = 0.15
_UNSAID = {MARK: 0.5, "#": 0.8}
"""What a word of a class, a unit or a turn ("#falls") counts that the other text leaves out."""
_SHORTEST = 4
"""Words of fewer letters are hardly ever what is counted (of, the, für, на)."""
_LETTERS, _SYLLABLES = 5, 2
_PARTICLES = frozenset("을를은는")
"""Syllables that are hardly ever the second of a noun: what stands before them is the noun (골을)."""

Around = dict[str, float]
"""Words by their beginnings, with weights: the nearer to the number the heavier."""


def around(
    text: str, start: int, end: int, digits: str, first: int = 0, last: int | None = None, lang: str = ""
) -> Around:
    """The words around ``text[start:end]`` (a number ``digits`` with hedge and noun) with their weights.

    What stands behind weighs more than what stands before; words before the digits inside of the
    stretch are its hedge and say nothing. Only ``text[first:last]`` is looked at.
    """
    quote = text[start:end]
    inner = list(tokens(behind(quote, digits), lang))
    before = list(tokens(text[first:start], lang))
    after = inner + list(tokens(text[end:last], lang))
    known = classes(lang)
    found: Around = {}
    for row, weights in ((after, _AFTER), (before[::-1], _BEFORE)):
        at = 0
        for word, stem in row:
            key = known.get(word, stem)
            found[key] = max(found.get(key, 0.0), weights[at] if at < len(weights) else FAR)
            at += len(word) >= _SHORTEST or word not in known  # a short word of a class moves no other away
    return found


def behind(quote: str, digits: str) -> str:
    """What stands behind the digits of a quantity; all of it where they are not found."""
    _, number, noun = quote.partition(digits) if digits else ("", "", "")
    return noun if number else quote


def closeness(one: Around, two: Around) -> float:
    """How much the words around two numbers are the same, from 0 to 1 (cosine)."""
    shared = sum(weight * two[word] for word, weight in one.items() if word in two)
    size = math.sqrt(_size(one, two) * _size(two, one))
    return shared / size if size else 0.0


def _size(one: Around, two: Around) -> float:
    """The weight of one side; a word of a class that the other lacks counts less: it may go without saying ("won")."""
    return sum(
        weight * weight * (1.0 if word in two else _UNSAID.get(word[0], 1.0)) for word, weight in one.items()
    )


def words(text: str, lang: str = "") -> list[str]:
    """The words that may mean something, by their beginnings or, in a language that is named, by their class."""
    known = classes(lang)
    return [known.get(word, stem) for word, stem in tokens(text, lang)]


def tokens(text: str, lang: str = "") -> Iterator[tuple[str, str]]:
    """The same words in small letters, each with its beginning; short ones only where they are of a class."""
    folded, known, at = fold(text), classes(lang), 0
    while at < len(folded):
        if unspaced(folded[at]):
            if not _grammatical(folded[at]):
                yield folded[at], folded[at]
            at += 1
        elif word_char(folded[at]):
            stop = at
            while stop < len(folded) and word_char(folded[stop]):
                stop += 1
            word = folded[at:stop]
            stem = _stem(word)
            if stem or word in known:
                yield word, stem or word
            at = stop
        else:
            at += 1


def _grammatical(char: str) -> bool:
    """True for hiragana (endings and particles) and marks: other signs say what things are."""
    return char < "\u30a1" or char == "\u30fb"


def _stem(word: str) -> str:
    if any(char.isdigit() for char in word):
        return ""
    if "\uac00" <= word[0] <= "\ud7a3":
        return word[:1] if len(word) == _SYLLABLES and word[1] in _PARTICLES else word[:_SYLLABLES]
    return word[:_LETTERS] if len(word) >= _SHORTEST else ""
