"""Numbers in words of spaced languages: twelve thousand, 2,7 тысячи, zwölftausend, half a million.

Every word has a role (see ``lexicon.numbers.Role``); the roles say how words add up, so one
reader serves all languages. Digits may stand where a small number word may.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from reconcile.extract.numbers import digits
from reconcile.extract.numbers.numeral import Numeral
from reconcile.extract.numbers.sums import Sum
from reconcile.extract.numbers.units import money_at
from reconcile.lexicon.anchored import Anchored, Page, word_end
from reconcile.lexicon.numbers import Hedging, Numbers, NumberWord, hedges, number_words, numbers
from reconcile.lexicon.phrases import Phrases
from reconcile.model.quantity import Hedge

_HUNDRED = Decimal(100)
_THOUSAND = 1000
_DIGITS = 3


@cache
def _within(lang: str) -> Anchored[Hedging]:
    return Anchored(
        (word, item)
        for item in hedges(lang).hedge
        if item.where == "inside"
        for word in item.words
        if word[0].isalpha()
    )


_REACH = 34


@cache
def _near(words: tuple[str, ...]) -> Phrases[str]:
    return Phrases((word, word) for word in words)


class _Reader:
    def __init__(self, page: Page, start: int, lang: str, *, money: bool) -> None:
        self.page, self.lang, self.money = page, lang, money
        self.data: Numbers = numbers(lang)
        self.table = number_words(lang)
        self.start = self.at = self.end = start
        self.sum = Sum()
        self.with_digits = self.needs_scale = self.grouped = self.scaled = False
        self.words = 0
        self.hedge: Hedge | None = None
        self.kind: str | None = None
        self.other: Decimal | None = None

    def read(self) -> Numeral | None:
        while self.at < len(self.page.plain) and self.at - self.start < 2 * digits.LONGEST:
            if not (self._digits() if digits.begins(self.page.plain[self.at]) else self._word()):
                break
            self.end = self.at
            self.words += 1
            if self.kind is not None:
                break
            self._skip()
        if self.end == self.start or self.sum.several or self.needs_scale:
            return None
        low, high = self.sum.value()
        scale = self.sum.scale if self.sum.group is None or self.sum.last == "hundred" else Decimal(1)
        return Numeral(
            self.start,
            self.end,
            low,
            high,
            script="digits" if self.with_digits else "words",
            scale=scale,
            scaled=self.scaled,
            other=self.other,
            kind=self.kind,
            hedge=self.hedge,
            grouped=self.grouped,
            lone=self.words == 1 and self.sum.last in {"scale", "suffix"},
        )

    def _digits(self) -> bool:
        if self.sum.last and (not self.scaled or self.sum.joined or not self.with_digits):
            return False
        found = digits.scan(self.page, self.at, self.data.decimal, self.data.grouping, lakh=self.data.lakh)
        scaled = self._scale_follows(found.end) or self._rest(found.end)
        if (self.sum.last or found.kind == "fraction") and not scaled:
            return False
        if not self.sum.number(found.value):
            return False
        self.with_digits = True
        self.kind = None if found.kind == "fraction" else found.kind
        self.other, self.grouped = found.other, found.grouped
        self.at = found.end
        return True

    def _rest(self, end: int) -> bool:
        """True for the three digits that go on behind thousands ("4 тыс. 200 человек")."""
        three = self.page.plain[self.at : end]
        thousands = self.sum.last == "scale" and self.sum.ceiling == _THOUSAND
        return thousands and len(three) == _DIGITS and three.isdecimal()

    def _scale_follows(self, at: int) -> bool:
        if self.page.plain[at : at + 1] == " ":
            at += 1
        found = self.table.at(self.page, at)
        return found is not None and any(
            word.role == "scale" and word.low < self.sum.ceiling for word in found.values
        )

    def _word(self) -> bool:
        found = self.table.at(self.page, self.at)
        if found is None:
            return self._rough() or self._compound()
        for word in found.values:
            if word.role == "joint":
                return self._joint(found.end)
            if self._take(word, found.end):
                self.at = found.end
                return True
        return self._compound()

    def _rough(self) -> bool:
        """A hedge between a number and its scale ("шесть с лишним тысяч")."""
        found = _within(self.lang).at(self.page, self.at) if self.sum.last else None
        if found is None or not (self._scale_follows(found.end) or self._several_follows(found.end)):
            return False
        self.hedge, self.at = found.values[0].kind, found.end
        return True

    def _take(self, word: NumberWord, end: int) -> bool:
        glued = self.with_digits and self.at == self.end and self.sum.last == "digits"
        if word.role == "suffix" and not glued:
            return False
        if word.money and not (self.money or money_at(self.page, end, self.lang)):
            return False
        if word.inside and not self.sum.last:
            return False
        if word.unless and not self.money and _near(word.unless).find(self._around(end)):
            return False
        if glued and word.role in {"unit", "ten", "one", "hundreds"}:
            return False
        if word.role == "one" and self.sum.last and not self.data.compound:
            return False
        if word.not_after and self.page.plain.endswith(word.not_after, 0, self.at):
            return False
        if word.role == "several" and not self._several_follows(end):
            return False
        if not self.sum.take(word):
            return False
        self.sum.joined = False
        self.hedge = self.hedge or word.hedge
        self.needs_scale = word.role == "one" and self.sum.value()[0] == word.low
        if word.role in {"hundred", "hundreds", "scale", "suffix", "whole", "vague"} or word.low >= _HUNDRED:
            self.scaled, self.other = True, None
        return True

    def _around(self, end: int) -> str:
        """The clause around a word, as far as a few words reach."""
        before = re.split(r"[,;.()]", self.page.plain[max(0, self.start - _REACH) : self.start])[-1]
        after = re.split(r"[,;.()]", self.page.plain[end : end + _REACH])[0]
        return f"{before} {after}"

    def _several_follows(self, end: int) -> bool:
        while self.page.plain[end : end + 1] == " ":
            end += 1
        found = self.table.at(self.page, end)
        return found is not None and any(word.role in {"hundred", "scale"} for word in found.values)

    def _joint(self, end: int) -> bool:
        """An "and" holds a number together where less than a hundred follows (two hundred and five)."""
        if self.sum.last not in {"hundred", "hundreds", "ten", "scale"} or self.with_digits:
            return False
        at, roles = self._past(end), []
        for _ in range(3):
            found = self.table.at(self.page, at)
            if found is None:
                break
            roles.append(found.values[0].role)
            at = self._past(found.end)
        if not roles or roles[0] not in {"unit", "ten"} or "hundred" in roles:
            return False
        self.at = self._past(end)
        return self._word()

    def _past(self, at: int) -> int:
        while at < len(self.page.plain) and self.page.plain[at] in " -":
            at += 1
        return at

    def _compound(self) -> bool:
        if not self.data.compound:
            return False
        end = word_end(self.page.plain, self.at)
        parts = split(self.page.plain[self.at : end], self.lang)
        if parts is None:
            return False
        for word in parts:
            if word.role == "joint":
                self.sum.joined = True
            elif not self.sum.take(word):
                return False
            else:
                self.sum.joined = False
                self.scaled |= word.role in {"hundred", "hundreds", "scale"}
        self.needs_scale = False
        self.at = end
        return True

    def _skip(self) -> None:
        plain = self.page.plain
        while self.at < len(plain) and plain[self.at] == " " and self.at - self.end < 2:
            self.at += 1
        if self.at == self.end and plain[self.at : self.at + 1] == "-":
            self.at += 1 if not self.with_digits or self._scale_follows(self.at + 1) else 0


@cache
def split(word: str, lang: str) -> tuple[NumberWord, ...] | None:
    """The number words that a long word is written of (zwölf-tausend), or None."""
    parts: dict[str, NumberWord] = _parts(lang)
    if len(word) > digits.LONGEST or len(word) < 4 or not any(word.startswith(part) for part in parts):
        return None
    ways: list[tuple[NumberWord, ...] | None] = [()] + [None] * len(word)
    for at in range(len(word)):
        before = ways[at]
        if before is None:
            continue
        for part, value in parts.items():
            end = at + len(part)
            if word.startswith(part, at) and (ways[end] is None or len(ways[end] or ()) > len(before) + 1):
                ways[end] = (*before, value)
    found = ways[len(word)]
    return found if found is not None and len(found) > 1 else None


@cache
def _parts(lang: str) -> dict[str, NumberWord]:
    parts: dict[str, NumberWord] = {}
    for group in numbers(lang).group:
        if group.role in {"one", "unit", "ten", "hundred", "scale", "joint", "half"}:
            for text, value in group.words.items():
                if text.isalpha():
                    number = Decimal(str(value))
                    parts.setdefault(text.lower(), NumberWord(text, group.role, number, number))
    return parts


def read(page: Page, start: int, lang: str, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at ``start`` (a digit or the beginning of a word), or None.

    ``money``: a currency sign stands before it, so that a glued "m" is a million.
    """
    return _Reader(page, start, lang, money=money).read()
