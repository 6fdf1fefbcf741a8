"""How number words add up: the role of each word decides what it does to the sum so far."""

from __future__ import annotations

from decimal import Decimal

from reconcile.lexicon.numbers import NumberWord

_Pair = tuple[Decimal, Decimal]
_TOP = Decimal(10) ** 30
_HUNDRED = Decimal(100)


class Sum:
    """Adds number words up; ``take`` says whether a word still belongs to the number."""

    def __init__(self) -> None:
        self.total: _Pair = (Decimal(0), Decimal(0))
        self.group: _Pair | None = None
        self.room = _TOP
        self.ceiling = _TOP
        self.scale = Decimal(1)
        self.last = ""
        self.joined = False
        self.several = False
        self.whole = False

    def number(self, value: Decimal) -> bool:
        """A number in digits."""
        if self.group is not None or self.whole or value >= self.ceiling:
            return False
        self.group, self.room, self.last = (value, value), Decimal(0), "digits"
        return True

    def take(self, word: NumberWord) -> bool:
        """Adds the word, or says that it begins something else."""
        if self.whole:
            return False
        accepted = {
            "vague": self._vague,
            "several": self._vague,
            "whole": self._vague,
            "hundred": self._hundred,
            "scale": self._scale,
            "suffix": self._scale,
            "half": self._half,
        }.get(word.role, self._add)(word)
        if accepted:
            self.last = word.role
        return accepted

    def _add(self, word: NumberWord) -> bool:
        value = word.low
        if value >= self.ceiling:
            return False
        if self.group is None:
            self.group = (value, value)
        elif (
            self.joined and word.role == "ten" and self.last in {"unit", "one"} and self.group[0] % 100 < 10
        ) or value < self.room:
            self.group = (self.group[0] + value, self.group[1] + value)
        else:
            return False
        self.room = {"hundreds": _HUNDRED, "ten": Decimal(10)}.get(word.role, Decimal(0))
        if word.role == "ten" and value in (60, 80):
            self.room = Decimal(20)  # soixante-dix, quatre-vingt-onze
        return True

    def _vague(self, word: NumberWord) -> bool:
        if self.group is not None or self.total[1]:
            return False
        self.group, self.room = (word.low, word.high), Decimal(0)
        self.several = word.role == "several"
        self.whole = word.role == "whole"
        return True

    def _hundred(self, word: NumberWord) -> bool:
        low, high = self.group or (Decimal(1), Decimal(1))
        if self.last in {"hundred", "hundreds", "ten"} or high >= _HUNDRED or low != int(low):
            return False
        self.group = (low * word.low, high * word.low)
        self.room = _HUNDRED
        self.scale = _HUNDRED
        self.several = False
        return True

    def _scale(self, word: NumberWord) -> bool:
        if word.low >= self.ceiling and self.group is not None:
            return False
        if self.group is None and self.total[1]:
            if self.scale >= word.low or self.last not in {"scale", "suffix"}:
                return False
            self.total = (self.total[0] * word.low, self.total[1] * word.low)  # thousand million
        else:
            low, high = self.group or (Decimal(1), Decimal(1))
            self.total = (self.total[0] + low * word.low, self.total[1] + high * word.low)
        self.group, self.several = None, False
        self.room, self.ceiling, self.scale = _TOP, word.low, word.low
        return True

    def _half(self, word: NumberWord) -> bool:
        half = word.low
        if self.group is not None:
            self.group = (self.group[0] + half, self.group[1] + half)
        elif self.total[1]:
            self.total = (self.total[0] + half * self.scale, self.total[1] + half * self.scale)
        else:
            return False
        return True

    def value(self) -> _Pair:
        """Low and high of the whole."""
        low, high = self.group or (Decimal(0), Decimal(0))
        return self.total[0] + low, self.total[1] + high
