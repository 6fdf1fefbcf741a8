"""The digit behind a unit that is a tenth of it: 九成六 is 96 percent, 五割五分 55."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from reconcile.extract.numbers.draft import Draft, UnitFound
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.numbers import numbers
from reconcile.lexicon.unit import unit_words

_TENTH = Decimal("0.1")
_HALF = 5
_MORE = frozenset("0123456789.十百千万萬億亿兆人名个個件枚年月日天分割成対对")
"""What makes the digit the beginning of another number, or of a count."""


def with_tenth(page: Page, one: Draft, found: UnitFound, lang: str) -> UnitFound:
    """The unit with the digit behind it, whose value is added to the number."""
    words = unit_words(lang).tenths.get(page.plain[found.start : found.end])
    digit = _digit(page.plain[found.end : found.end + 1], lang)
    if words is None or not digit or one.numeral.vague or one.numeral.low != int(one.numeral.low):
        return found
    behind = found.end + 1
    word = next((word for word in words if page.plain.startswith(word, behind)), None)
    if word is None or (not word and page.plain[behind : behind + 1] in _MORE):
        return found
    value = one.numeral.low + digit * _TENTH
    one.numeral = msgspec.structs.replace(one.numeral, low=value, high=value)
    return msgspec.structs.replace(found, end=behind + len(word))


def _digit(char: str, lang: str) -> int:
    sino = numbers(lang).sino
    small = sino.digits.get(char, 0) if sino is not None else 0
    if sino is not None and char and char == sino.half:
        return _HALF
    return int(char) if char.isascii() and char.isdigit() else small
