"""Finding many words and phrases of data files in running text, at once and with offsets.

Data files hold words, never regular expressions. A phrase matches whole words, in any case
(an entry of two or more capitals only, such as ``US``, in that case alone), over any kind of space
or apostrophe and any width of letters. ``stem*`` also matches longer words that begin so, for
languages that inflect, and ``*end`` longer words that end so, for languages that write compounds
as one word; the whole word is what matched. Scripts that are written without spaces have no word ends to respect.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

import ahocorasick_rs

_T = TypeVar("_T")

_SPACES = dict.fromkeys(map(ord, "\t\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
                                 "\u2008\u2009\u200a\u202f\u205f\u3000"), " ")  # fmt: skip
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u00b4\uff07"), "'")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011"), "-")
_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_DIGITS = {
    start + value: str(value)
    for start in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, *range(0x1D7CE, 0x1D800, 10))
    for value in range(10)
}
"""Arabic, Persian, Devanagari, Bengali and Thai digits, and those of mathematical alphabets."""
_TABLE = {**_DIGITS, **_WIDE, **_SPACES, **_QUOTES, **_DASHES}


class Hit(NamedTuple, Generic[_T]):
    """One occurrence: ``text[start:end]`` is what matched, ``value`` what the entry stands for."""

    start: int
    end: int
    value: _T


_REMEMBERED = 2_000
"""Texts up to so many code points, such as sentences, are folded once for all the indexes that look at them."""


def fold(text: str) -> str:
    """Lower case, plain spaces, apostrophes and widths, one code point for one: offsets hold."""
    return _folded_once(text) if len(text) <= _REMEMBERED else _folded(text)


def _folded(text: str) -> str:
    plain = text.translate(_TABLE)
    low = plain.lower()
    if len(low) == len(plain):
        return low
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)


_folded_once = lru_cache(maxsize=2_048)(_folded)


def unspaced(char: str) -> bool:
    """True for scripts that are written without spaces between words (kana and Han)."""
    return "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000"


@lru_cache(maxsize=65_536)  # asked some hundred times a sentence
def word_char(char: str) -> bool:
    """True for a character that a word of a spaced script may be made of."""
    return (char.isalnum() or char == "_") and not unspaced(char)


class Phrases(Generic[_T]):
    """An index of phrases; ``find`` gives every occurrence, longest first at each start.

    Args:
        entries: pairs of phrase (``word``, ``two words`` or ``stem*``) and the value that it stands for.
        agglutinating: also let a phrase of Hangul end within a word, since particles are written
            onto nouns there; it still has to begin one.

    A run of katakana is one word (スト is not in ウラジオストク).
    """

    def __init__(self, entries: Iterable[tuple[str, _T]], *, agglutinating: bool = True) -> None:
        self._values: list[list[tuple[str, bool, bool, bool, _T]]] = []
        self._agglutinating = agglutinating
        keys: dict[str, int] = {}
        for phrase, value in _spelt(entries):
            stem, tail = phrase.endswith("*"), phrase.startswith("*")
            word = phrase.strip("*") if stem or tail else phrase
            key = fold(word)
            if not key.strip():
                raise ValueError(f"an empty phrase: {phrase!r}")
            cased = len(word) > 1 and word.isupper() and word.isalpha()
            if key not in keys:
                keys[key] = len(self._values)
                self._values.append([])
            self._values[keys[key]].append((word, stem, tail, cased, value))
        self._keys = list(keys)
        self._known = keys.keys()
        self._index = ahocorasick_rs.AhoCorasick(self._keys) if self._keys else None

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, phrase: str) -> bool:
        """True for one of the phrases, as it stands in the data without its signs for longer words."""
        return fold(phrase) in self._known

    def find(self, text: str) -> list[Hit[_T]]:
        """Every occurrence, by start and then longest first; overlapping ones included."""
        if self._index is None:
            return []
        folded = fold(text)
        hits: list[Hit[_T]] = []
        for number, start, end in self._index.find_matches_as_indexes(folded, overlapping=True):
            within = start > 0 and _one_word(folded[start - 1], folded[start])
            for word, stem, tail, cased, value in self._values[number]:
                if within and not tail:
                    continue
                stop = self._stop(folded, start, end, stem)
                if stop is not None and (not cased or text[start:end].translate(_TABLE) == word):
                    hits.append(Hit(_word_start(folded, start) if within else start, stop, value))
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        return hits

    def longest(self, text: str) -> list[Hit[_T]]:
        """The leftmost longest occurrences, none overlapping (all values of one stretch are kept)."""
        return leftmost_longest(self.find(text))

    def whole(self, text: str) -> list[_T]:
        """What the whole of a text stands for, where it is a phrase of the index."""
        return [hit.value for hit in self.find(text) if hit.end - hit.start == len(text)]

    def _stop(self, folded: str, start: int, end: int, stem: bool) -> int | None:
        if end >= len(folded) or not _one_word(folded[end - 1], folded[end]):
            return end
        if stem:
            while end < len(folded) and word_char(folded[end]):
                end += 1
            return end
        if self._agglutinating and (_hangul(folded[end - 1]) or (_hangul(folded[end]) and end - start > 1)):
            return end  # a particle, also on a name in other letters (CNN은)
        both_alike = folded[end - 1].isdigit() == folded[end].isdigit()
        return None if both_alike else end


def _spelt(entries: Iterable[tuple[str, _T]]) -> Iterator[tuple[str, _T]]:
    """The entries, those with ß also as Swiss texts spell them."""
    for phrase, value in entries:
        yield phrase, value
        if "ß" in phrase:
            yield phrase.replace("ß", "ss"), value


def _hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


def _katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fa" or char == "\u30fc"


def _one_word(left: str, right: str) -> bool:
    """True where no word can end between two characters: letters of a spaced script, or katakana."""
    return (word_char(left) and word_char(right)) or (_katakana(left) and _katakana(right))


def _word_start(folded: str, start: int) -> int:
    while start and _one_word(folded[start - 1], folded[start]):
        start -= 1
    return start


def leftmost_longest(hits: Sequence[Hit[_T]]) -> list[Hit[_T]]:
    """Of hits sorted by start and longest first, those that a left-to-right reading takes."""
    taken: list[Hit[_T]] = []
    for hit in hits:
        if not taken or hit.start >= taken[-1].end or (hit.start, hit.end) == taken[-1][:2]:
            taken.append(hit)
    return taken


def led_words(words: Iterable[str]) -> tuple[str, ...]:
    """Words that lead a noun, each with the blank behind it but where an apostrophe joins them ("de ", "d'")."""
    return tuple(word if word.endswith(("'", "’")) else f"{word} " for word in words)


def any_of(words: Iterable[str]) -> str:
    """The part of a pattern that any of some words fits, the longest that does."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


NOTHING = r"(?!)"
"""The part of a pattern that nothing fits, in the place of words that a language does not have."""
