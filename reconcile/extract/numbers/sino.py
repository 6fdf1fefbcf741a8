"""Numbers of the myriad system: 1万2,000, 三千, 14万2000, 数百万, 2兆8650億, 1만 2천, 百二十万.

Digits and characters mix freely. A section (up to 9,999) is made of digits and 十百千; a mark
(万億兆) closes it. Sections have to fall, or a new number begins.
"""

from __future__ import annotations

from decimal import Decimal

from reconcile.extract.numbers import digits
from reconcile.extract.numbers.numeral import Numeral
from reconcile.lexicon.anchored import Page, hangul
from reconcile.lexicon.numbers import Numbers, Sino

_Pair = tuple[Decimal, Decimal]
_NONE: _Pair = (Decimal(0), Decimal(0))
_BIG = Decimal(10) ** 20


class _Reader:
    """Reads one numeral from left to right; ``end`` is where the last accepted sign ends."""

    def __init__(self, page: Page, start: int, data: Numbers, sino: Sino) -> None:
        self.page, self.data, self.sino = page, data, sino
        self.start = self.at = self.end = start
        self.total: _Pair = _NONE
        self.section: _Pair = _NONE
        self.current: _Pair | None = None
        self.ceiling = _BIG
        self.small = Decimal(10000)
        self.mark = Decimal(1)
        self.positional = self.paired = self.and_more = False
        self.with_digits = self.with_words = self.grouped = False
        self.other: Decimal | None = None
        self.kind: str | None = None

    def read(self) -> None:
        while self.at < len(self.page.plain) and self.at - self.start < digits.LONGEST:
            char = self.page.plain[self.at]
            if digits.digit(char):
                more = self._digits()
            elif char in self.sino.digits:
                more = self._char(Decimal(self.sino.digits[char]))
            elif char in self.sino.several:
                more = self._several()
            elif char in self.sino.small:
                more = self._small(Decimal(self.sino.small[char]))
            elif char in self.sino.big:
                more = self._big(Decimal(self.sino.big[char]))
            else:
                more = self._more()
            if not more:
                break

    def _digits(self) -> bool:
        if self.current is not None:
            return False
        found = digits.scan(self.page, self.at, self.data.decimal, self.data.grouping)
        room = min(self.ceiling, self.small) if self.section != _NONE else self.ceiling
        if found.value >= room or (self.with_words and found.kind):
            return False
        self.current = (found.value, found.value)
        self.other, self.kind, self.grouped = found.other, found.kind, found.grouped or self.grouped
        self.with_digits, self.positional = True, False
        self.at = self.end = found.end
        return found.kind is None

    def _char(self, value: Decimal) -> bool:
        if self.page.plain[self.at] in self.sino.formal and not self._multiplied(self.at + 1):
            return False
        if hangul(self.page.plain[self.at]) and not self._multiplied(self.at + 1):
            follows = self.page.plain[self.at + 1 : self.at + 2]
            if self.with_digits or (follows and hangul(follows)):
                return False  # a particle: 1만2천이 is twelve thousand, with a subject marker
        if self.current is not None:
            if not self.positional or self.current[0] >= _BIG:
                return False
            low = self.current[0] * 10 + value
            if value == self.current[0] + 1 and (self._multiplied(self.at + 1) or self._neighbours()):
                self.current, self.positional, self.paired = (self.current[0], value), False, True
            else:
                self.current = (low, low)
        else:
            self.current = (value, value)
            self.positional = True
        self.with_words = True
        self.at += 1
        self.end = self.at
        return True

    def _more(self) -> bool:
        """200余万: "and more" between a number and its multiplier."""
        word = next((word for word in self.sino.within if self.page.plain.startswith(word, self.at)), None)
        if word is None or not self._multiplied(self.at + len(word)) or self.end != self.at:
            return False
        self.and_more = True
        self.at += len(word)
        return True

    def _multiplied(self, at: int) -> bool:
        char = self.page.plain[at : at + 1]
        return char in self.sino.small or char in self.sino.big

    def _neighbours(self) -> bool:
        """True for two neighbouring digits and a counter, where these are three or four (三四人), not 34."""
        behind = self.page.plain[self.at + 1 : self.at + 2]
        counter = (
            "\u4e00" <= behind <= "\u9fff" and behind not in self.sino.digits and behind not in "年月号日"
        )
        first = self.page.plain[self.at - 2 : self.at - 1]
        return self.sino.neighbours and counter and first not in self.sino.digits and first != "第"

    def _several(self) -> bool:
        follows = self.page.plain[self.at + 1 : self.at + 2]
        if self.current is not None or follows in self.sino.digits:
            return False
        if self.page.plain[self.at] in self.sino.formal and not self._multiplied(self.at + 1):
            return False  # 何人 asks, 何百人 does not
        self.current, self.positional, self.with_words = (Decimal(2), Decimal(9)), False, True
        self.at += 1
        self.end = self.at
        return True

    def _small(self, value: Decimal) -> bool:
        if self.page.plain.startswith(self.sino.not_scale, self.at) and self.sino.not_scale:
            return False
        if value >= self.small or value >= self.ceiling:
            return False
        low, high = self.current or (Decimal(1), Decimal(1))
        self.section = (self.section[0] + low * value, self.section[1] + high * value)
        self.current, self.small = None, value
        return self._word()

    def _big(self, value: Decimal) -> bool:
        above = self.page.plain[self.at + 1 : self.at + 2]
        if self.sino.big.get(above, 0) > value:  # 29万亿
            value *= self.sino.big[above]
            self.at += 1
        if self.page.plain.startswith(self.sino.not_scale, self.at) and self.sino.not_scale:
            return False
        if value >= self.ceiling:
            return False
        low, high = self.current or _NONE
        low, high = self.section[0] + low, self.section[1] + high
        if (low, high) == _NONE:
            if self.with_words or self.with_digits:
                return False
            low = high = Decimal(1)
        self.total = (self.total[0] + low * value, self.total[1] + high * value)
        self.section, self.current = _NONE, None
        self.ceiling, self.small, self.mark = value, Decimal(10000), value
        more = self._word()
        if self.sino.gap and self._gap():
            self.at += 1
        return more

    def _word(self) -> bool:
        self.with_words = True
        self.other = None
        self.at += 1
        self.end = self.at
        return True

    def _gap(self) -> bool:
        plain = self.page.plain
        if plain[self.at : self.at + 1] != " " or self.at + 1 >= len(plain):
            return False
        char = plain[self.at + 1]
        return digits.digit(char) or char in self.sino.digits or char in self.sino.several

    def value(self) -> tuple[_Pair, Decimal]:
        low, high = self.current or _NONE
        scale = Decimal(1)
        if self.current is None and self.section != _NONE and self.mark == 1:
            scale = self.small
        elif self.current is None and self.section == _NONE:
            scale = self.mark
        if self.sino.tail and self.positional and 0 < low < 10 and self.section == _NONE and self.mark > 1:
            low = high = low * self.mark / 10
        elif self.sino.tail and self.positional and 0 < low < 10 and self._next_place():
            low = high = low * self.small / 10
        return (self.total[0] + self.section[0] + low, self.total[1] + self.section[1] + high), scale

    def _next_place(self) -> bool:
        """True for a digit right behind hundreds or thousands (一千五 is 1,500, 一千零五 is not)."""
        return self.section != _NONE and self.page.plain[self.end - 2] in self.sino.small


def read(page: Page, start: int, data: Numbers, sino: Sino) -> Numeral | None:
    """The numeral that begins at ``start``, or None where none does."""
    reader = _Reader(page, start, data, sino)
    reader.read()
    if reader.end == start:
        return None
    (low, high), scale = reader.value()
    return Numeral(
        start,
        reader.end,
        low,
        high,
        script="digits" if reader.with_digits else "sino",
        scale=scale,
        scaled=reader.mark > 1 or reader.small < 10000,
        other=reader.other,
        kind=reader.kind,
        hedge="range" if reader.paired else "more_than" if reader.and_more else None,
        grouped=reader.grouped,
    )


def starts(char: str, sino: Sino) -> bool:
    """True for a character that a numeral may begin with."""
    return char in sino.digits or char in sino.several or char in sino.small or char in sino.big
