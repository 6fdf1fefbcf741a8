"""Words that tell what a share or a multiple beside a number is of: that number, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Literal

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of, unspaced

Relation = Literal["part", "all", ""]
_STOP = re.compile(r"[.!?](?=\s|$|[»”\"’])|[。！？\n]")
"""Where a sentence ends, or a part of it that stands for itself."""
_HERE = 14
"""Characters behind a share or a multiple, or before a whole, in which its words begin."""
_AHEAD = 18
"""Characters before a share in which a word of equality stands ("or about"; in Chinese with what the share is of)."""
_NOUN = 10
"""Characters of a noun between a number and the word behind that makes it a whole (5,200 〈members〉 of whom)."""


class Tongue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """The words of one language; ``part``, ``all`` and ``reverse`` are sentences that have them."""

    lang: str
    of_it: tuple[str, ...]
    behind: tuple[str, ...]
    before: tuple[str, ...]
    equals: tuple[str, ...]
    own_before: tuple[str, ...]
    own_after: tuple[str, ...]
    than: tuple[str, ...]
    part: str
    all: str
    reverse: str
    it_before: tuple[str, ...] = ()

    @cached_property
    def _says_of_it(self) -> re.Pattern[str]:
        return _words(self.of_it)

    @cached_property
    def _says_equal(self) -> re.Pattern[str]:
        return _words(self.equals)

    @cached_property
    def _says_than(self) -> re.Pattern[str]:
        return _words(self.than)

    @cached_property
    def _own_after(self) -> re.Pattern[str]:
        return re.compile(rf"\s*{_words(self.own_after).pattern}")

    def of(self, text: str, whole: tuple[int, int], share: tuple[int, int]) -> Relation:
        """Whether a share is a ``part`` of the number before it, or that number such a share of ``all``; else empty."""
        between, behind = text[whole[1] : share[0]], _clause(text[share[1] : share[1] + 2 * _HERE])
        told = text[share[0] : share[1]] + behind
        near = len(told) - len(behind) + _HERE
        if self._says_of_it.search(_STOP.split(between)[-1]) or _begins(self._says_of_it, told, near):
            return "part"
        if between.rstrip().endswith(self.it_before):
            return "part"
        if _STOP.search(between):
            return ""
        if self._says_equal.search(between[-_AHEAD:]) or _begins(self._says_equal, told, near - _HERE + 2):
            return "all"
        if self.is_whole(text, whole, between):
            return "part"
        beside = between.strip(" ,—–-(（，、") == ""
        return "all" if beside and between.strip() and self._own_after.match(behind) else ""

    def is_whole(self, text: str, whole: tuple[int, int], between: str) -> bool:
        """True for a number that the words right beside it make a whole."""
        ahead = text[max(0, whole[0] - _HERE) : whole[0]].rstrip().lower()
        if any(re.search(rf"(?<!\w){re.escape(word)}$", ahead) for word in self.before):
            return True
        noun = re.split(r"[,，、:：(（]", between)[0][: _NOUN + _HERE].lstrip()
        return any(
            0 <= noun.find(word) <= _NOUN for word in self.behind if len(word) > 1 or noun.startswith(word)
        )

    def has_its_own(self, text: str, share: tuple[int, int]) -> bool:
        """True for a share or multiple right beside which stands what it is of."""
        ahead, behind = text[max(0, share[0] - _HERE) : share[0]].rstrip(), text[share[1] : share[1] + _HERE]
        return ahead.endswith(self.own_before) or bool(self._own_after.match(behind))

    def leads(self, between: str) -> bool:
        """True where a share is of the number right behind it."""
        return (
            bool(self._own_after.match(between)) and not re.search(r"[,;:()]", between) and not ended(between)
        )

    def compares(self, text: str, multiple: tuple[int, int]) -> bool:
        """True where the number before a multiple is itself the multiple of what the text then names."""
        return bool(self._says_than.search(_clause(text[multiple[1] : multiple[1] + 2 * _HERE])))

    def compares_ahead(self, text: str, base: tuple[int, int], multiple: tuple[int, int]) -> bool:
        """True where words before a multiple name what it is a multiple of (前回より2倍)."""
        return _inside(self.than[0]) and bool(self._says_than.search(text[base[1] : multiple[0]]))


def ended(between: str) -> bool:
    """True where a sentence ends in a stretch of text."""
    return bool(_STOP.search(between))


def _clause(text: str) -> str:
    """A stretch of text as far as its clause goes."""
    return re.split(r"[.!?。！？\n;；]", text)[0]


def _begins(pattern: re.Pattern[str], text: str, before: int) -> bool:
    """True where what a pattern fits begins before some place of a text."""
    return (found := pattern.search(text)) is not None and found.start() <= before


def _words(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words; in scripts without spaces also within a row of letters."""
    given = list(words)
    if not given:
        return re.compile(r"(?!)")
    plain = rf"(?i:{any_of(given)})"
    return re.compile(plain if _inside(given[0]) else rf"(?<!\w){plain}(?:(?<=')|(?!\w))")


def _inside(word: str) -> bool:
    """True for a word of a script whose words other letters may join (kana, Han, Hangul)."""
    return unspaced(word[0]) or "\uac00" <= word[0] <= "\ud7a3"


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    tongue: tuple[Tongue, ...]


@cache
def tongues() -> tuple[Tongue, ...]:
    """The shipped entries."""
    return load("share_words.toml", _File).tongue


@cache
def share_words(code: str) -> Tongue | None:
    """The words of a language; None where the data have none."""
    return next((one for one in tongues() if one.lang == code), None)
