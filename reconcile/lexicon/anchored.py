"""Looking words of data files up at a known place of a text: what begins here, what ends here.

``Phrases`` finds words anywhere; numbers need the opposite: the unit that begins where a numeral
ends ("50km", "3명"), the hedge that ends where it begins (約3000). A word is looked up by its length
in a table, so a look-up costs the same for ten entries as for ten thousand.

``word`` matches a whole word, ``stem*`` a longer one too, ``*tail`` a word that ends so (German
compounds). Words in capitals match in that case only. A number may stand directly before a word.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

import msgspec

from reconcile.lexicon.phrases import fold, word_char

_T = TypeVar("_T")
_LONGEST = 64


class Page(msgspec.Struct, frozen=True):
    """A text with its folded form (lower case, plain widths and spaces; same offsets)."""

    raw: str
    plain: str

    @classmethod
    def of(cls, text: str) -> Page:
        """The page of a text."""
        return cls(text, fold(text))


class Found(NamedTuple, Generic[_T]):
    """A word of the data at ``start`` to ``end``; ``values`` are all entries that have it."""

    start: int
    end: int
    values: tuple[_T, ...]


def hangul(char: str) -> bool:
    """True for a Hangul syllable, onto which particles are written without a space."""
    return "\uac00" <= char <= "\ud7a3"


def word_end(plain: str, start: int) -> int:
    """Where the word that holds ``start`` ends (at most 64 characters on)."""
    end = start
    stop = min(len(plain), start + _LONGEST)
    while end < stop and word_char(plain[end]) and not plain[end].isdigit():
        end += 1
    return end


def word_start(plain: str, end: int) -> int:
    """Where the word that ends at ``end`` begins (at most 64 characters back)."""
    start = end
    stop = max(0, end - _LONGEST)
    while start > stop and word_char(plain[start - 1]):
        start -= 1
    return start


class _Entries(Generic[_T]):
    def __init__(self) -> None:
        self.table: dict[str, list[tuple[str | None, _T]]] = {}
        self._by_first: dict[str, tuple[int, ...]] = {}
        self._by_last: dict[str, tuple[int, ...]] = {}

    def add(self, word: str, value: _T) -> None:
        cased = word if word.isupper() and word.isalpha() and word.isascii() else None
        self.table.setdefault(fold(word), []).append((cased, value))

    def freeze(self) -> None:
        first: dict[str, set[int]] = {}
        last: dict[str, set[int]] = {}
        for word in self.table:
            first.setdefault(word[0], set()).add(len(word))
            last.setdefault(word[-1], set()).add(len(word))
        self._by_first = {char: tuple(sorted(found, reverse=True)) for char, found in first.items()}
        self._by_last = {char: tuple(sorted(found, reverse=True)) for char, found in last.items()}

    def lengths(self, plain: str, start: int) -> tuple[int, ...]:
        """The lengths, longest first, of the words that begin with the character at ``start``."""
        return self._by_first.get(plain[start : start + 1], ())

    def lengths_back(self, plain: str, end: int) -> tuple[int, ...]:
        """The lengths, longest first, of the words that end with the character before ``end``."""
        return self._by_last.get(plain[end - 1 : end], ())

    def values(self, page: Page, start: int, end: int) -> tuple[_T, ...]:
        found = self.table.get(page.plain[start:end])
        if not found:
            return ()
        return tuple(value for cased, value in found if cased is None or page.raw[start:end] == cased)


class Anchored(Generic[_T]):
    """A table of words, looked up at a place."""

    def __init__(self, entries: Iterable[tuple[str, _T]]) -> None:
        self._whole: _Entries[_T] = _Entries()
        self._stems: _Entries[_T] = _Entries()
        self._tails: _Entries[_T] = _Entries()
        for word, value in entries:
            bare = word.strip("*")
            if not bare.strip():
                raise ValueError(f"an empty word: {word!r}")
            if word.startswith("*"):
                self._tails.add(bare, value)
            elif word.endswith("*"):
                self._stems.add(bare, value)
            else:
                self._whole.add(bare, value)
        for table in (self._whole, self._stems, self._tails):
            table.freeze()
        self.firsts = frozenset(word[:2] for word in (*self._whole.table, *self._stems.table))
        """The first two letters of every entry, to look for places worth a look-up."""

    def at(self, page: Page, start: int) -> Found[_T] | None:
        """The longest entry that begins at ``start``; whole words win over stems, stems over tails."""
        best: Found[_T] | None = None
        for length in self._whole.lengths(page.plain, start):
            end = start + length
            if end <= len(page.plain) and page.plain[start:end] in self._whole.table:
                values = self._whole.values(page, start, end) if ends_word(page.plain, end) else ()
                if values:
                    best = Found(start, end, values)
                    break
        stem = self._stem_at(page, start)
        if stem is None or (best is not None and best.end >= stem.end):
            return best
        return stem

    def _stem_at(self, page: Page, start: int) -> Found[_T] | None:
        for length in self._stems.lengths(page.plain, start):
            end = start + length
            if end <= len(page.plain) and page.plain[start:end] in self._stems.table:
                values = self._stems.values(page, start, end)
                if values:
                    return Found(start, word_end(page.plain, end), values)
        if not self._tails.table:
            return None
        end = word_end(page.plain, start)
        for length in self._tails.lengths_back(page.plain, end):
            if end - length >= start:
                values = self._tails.values(page, end - length, end)
                if values:
                    return Found(start, end, values)
        return None

    def until(self, page: Page, end: int) -> Found[_T] | None:
        """The longest entry that ends at ``end`` and begins a word."""
        for length in self._whole.lengths_back(page.plain, end):
            start = end - length
            if start >= 0 and page.plain[start:end] in self._whole.table:
                values = self._whole.values(page, start, end) if begins_word(page.plain, start) else ()
                if values:
                    return Found(start, end, values)
        start = word_start(page.plain, end)
        for length in self._stems.lengths(page.plain, start) if start < end else ():
            if start + length <= end:
                values = self._stems.values(page, start, start + length)
                if values:
                    return Found(start, end, values)
        return None


def ends_word(plain: str, end: int) -> bool:
    """True where a word may end: before a space or sign, another script, or a particle in Hangul."""
    if end >= len(plain):
        return True
    last, after = plain[end - 1], plain[end]
    if not word_char(last) or not word_char(after):
        return True
    return hangul(last) or hangul(after) or (last.isdigit() != after.isdigit() and last.isdigit())


def begins_word(plain: str, start: int) -> bool:
    """True where a word may begin."""
    if start <= 0 or not word_char(plain[start]) or not word_char(plain[start - 1]):
        return True
    return hangul(plain[start]) != hangul(plain[start - 1])
