"""A reading: one number of a text with its hedge, unit and rate, and whether it counts anything."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from reconcile.model.quantity import Quantity

Kind = Literal[
    "quantity",
    "ordinal",
    "name",
    "calibre",
    "age",
    "year",
    "date",
    "clock",
    "footnote",
    "score",
    "address",
    "phone",
    "article",
    "version",
    "identifier",
    "index",
    "smallword",
]
"""``quantity``, or why a number counts nothing.

``index`` numbers an item of a list or is the "1" of "per 1 person"; ``smallword`` is a number word
up to nine with no counted noun beside it ("four were held"), which only a strong cue makes a claim.
"""


class Reading(msgspec.Struct, frozen=True):
    """One number as a text gives it. Offsets are code points of the text that was read.

    ``start``/``end`` is the shortest stretch that holds hedge, number, unit and an adjoining rate
    ("at least some 100 tanks"); ``number_start``/``number_end`` the numeral alone (of a range, from
    the first numeral to the last). ``quantity`` has the interval with its hedge applied.
    ``number_value`` is the bare number before hedging, in the unit; None for ranges and vague words.
    ``unit_start``/``unit_end``/``unit_word`` give the words of the unit, None where there are none;
    ``unit_shared`` says that they stand beside another number of the same list.
    ``in_words`` is true for numerals with no digit. ``patterns`` names the data entries that were
    used, ``<language>.<kind>.<word>``.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    quantity: Quantity
    kind: Kind = "quantity"
    number_value: Decimal | None = None
    unit_start: int | None = None
    unit_end: int | None = None
    unit_word: str | None = None
    unit_shared: bool = False
    in_words: bool = False
    patterns: tuple[str, ...] = ()

    def in_name(self, start: int, end: int) -> bool:
        """True for the number within a longer name ("M23", "der Kommandeur der 〈80.〉 Brigade")."""
        return self.kind in ("name", "ordinal") and start < self.start and self.end <= end

    def covers(self, start: int, end: int) -> bool:
        """True within the numeral, or the name of its currency (3 billion 〈US〉 dollars)."""
        currency = is_money(self.quantity.unit) and self.start <= start and end <= self.end
        return currency or (self.number_start < end and start < self.number_end)


def is_money(unit: str | None) -> bool:
    """True for an ISO 4217 code."""
    return unit is not None and len(unit) == 3 and unit.isupper()
