"""A numeral: digits and number words that together say one number, before hedge and unit."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

Script = Literal["digits", "words", "sino"]


class Numeral(msgspec.Struct, frozen=True):
    """A number (``low == high``) or a vague one, at ``start`` to ``end``.

    ``script``: has digits, is in words, or in characters alone (三千). ``scale`` is the last scale
    word's value, 1 where there is none, and ``bare`` the number without it ("10-12 thousand": the
    first is bare). ``other`` is the value if the marks mean the opposite. ``kind`` is set where the
    form says that it counts nothing. ``scaled``: a hundred or more stands in it as a word.
    ``lone``: a scale word and nothing else. ``turned``: the scale word stands first
    (тысяч двадцать). ``unit`` is set where words say a share or ratio by themselves; ``hedge`` what they hedge.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    script: Script = "digits"
    scale: Decimal = Decimal(1)
    scaled: bool = False
    other: Decimal | None = None
    kind: str | None = None
    unit: str | None = None
    hedge: str | None = None
    grouped: bool = False
    lone: bool = False
    turned: bool = False
    patterns: tuple[str, ...] = ()

    @property
    def vague(self) -> bool:
        """True where the words give an interval, not a number."""
        return self.low != self.high
