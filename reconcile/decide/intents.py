"""What an edited row asks for, read from the row alone: against its base, whatever the dossier says now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import cast

import msgspec

from reconcile.decide.cells import bare, canonical, unchanged, value_of
from reconcile.model.decision import Action
from reconcile.model.sheet import EDITABLE, REVIEW, VERDICTS, Base, Cell, Form, Row, Sheet

_IDS = re.compile(r"[;,\s]+")
_PAIRS: dict[str, Action] = {"same_as": "same", "not_same_as": "not_same"}
_CHOICES = frozenset({"hedge", "status", "increment", "stance"})
"""Columns of fixed words, which people write with blanks and capitals."""
_BLANKS = re.compile(r"[\s-]+")
_EMPTY = Cell()


class Intent(msgspec.Struct, frozen=True):
    """One decision that a row asks for.

    ``column`` is the cell that asks; ``was`` and ``value`` say what a correction changes, ``other`` is the
    id, as written, of the claim that this one is or is not the same as.
    """

    action: Action
    column: str
    fields: dict[str, str] = {}
    was: dict[str, str] = {}
    why: str = ""
    who: str | None = None
    other: str | None = None
    owner: str | None = None
    expires: str | None = None


class Asked(msgspec.Struct, frozen=True):
    """What a row asks for; ``wrong`` holds code, column and sentence of what it cannot."""

    intents: tuple[Intent, ...] = ()
    wrong: tuple[tuple[str, str, str], ...] = ()
    noted: bool = False
    """There is a note, and nothing else."""


def asked(sheet: Sheet, row: Row, base: Base) -> Asked:
    """The decisions that a row asks for, corrections first, in the order of the columns."""
    return _Reading(sheet, row, base).asked()


class _Reading:
    """One row under way."""

    def __init__(self, sheet: Sheet, row: Row, base: Base) -> None:
        self.sheet, self.row, self.base = sheet, row, base
        self.wrong: list[tuple[str, str, str]] = []
        self.words = {
            name: word for name in REVIEW.get(base.table, ()) if (word := self._word(name)) is not None
        }
        self.why = self.words.get("note", "")
        self.who = self.words.get("reviewer")

    def asked(self) -> Asked:
        """Everything that the row asks for."""
        corrections = list(self._corrections()) if self.base.table == "claims" else []
        verdicts = list(self._verdict())
        if corrections and any(item.action == "reject" for item in verdicts):
            self.wrong.append(("E337", "verdict", "it is rejected and corrected at once: do one of them"))
        intents = (*corrections, *verdicts, *self._pairs())
        noted = bool(self.why) and not intents and not self.wrong
        return Asked(intents, tuple(self.wrong), noted)

    def _cell(self, name: str) -> Cell:
        return self.row.cells.get(name, _EMPTY)

    def _word(self, name: str) -> str | None:
        """What stands in a column that went out empty; None where it still is."""
        cell = self._cell(name)
        try:
            form: Form = "day" if name == "expires" else "text"
            if name == "note" and cell.kind == "text":
                return bare(cell.text) or None  # a note may say whatever it likes
            return value_of(cell, form) or None
        except ValueError as error:
            self.wrong.append(("E333", name, str(error)))
            return None

    def _changes(self) -> dict[str, str]:
        """The new values of the cells that were changed."""
        found: dict[str, str] = {}
        comma = self.sheet.comma
        for name, form in EDITABLE.items():
            was, cell = self.base.values.get(name, ""), self._cell(name)
            if name not in self.sheet.columns or unchanged(was, cell, form, comma=comma):
                continue
            try:
                value = value_of(cell, form, comma=comma)
            except ValueError as error:
                self.wrong.append(("E333", name, str(error)))
                continue
            if name in _CHOICES:
                value = _BLANKS.sub("_", value.casefold())
            if value != canonical(was, form):
                found[name] = value
        return found

    def _corrections(self) -> Iterator[Intent]:
        """A correction for each changed cell; low and high are one number, and one correction."""
        changes = self._changes()
        was = {name: self.base.values.get(name, "") for name in EDITABLE}
        bounds: dict[str, str] = {name: changes.pop(name) for name in ("low", "high") if name in changes}
        if bounds:
            if was["low"] == was["high"]:
                bounds = _of_one_number(was["low"], bounds)
            yield self._correction(next(iter(bounds)), bounds, was)
        for name, value in changes.items():
            yield self._correction(name, {name: value}, was)

    def _correction(self, column: str, fields: Mapping[str, str], was: Mapping[str, str]) -> Intent:
        before = {name: was[name] for name in fields}
        return Intent("correct", column, dict(fields), before, self.why, self.who)

    def _verdict(self) -> Iterator[Intent]:
        word = self.words.get("verdict", "").casefold()
        if not word:
            return
        known = VERDICTS.get(self.base.table, ())
        if word in known:
            yield self._settling(cast(Action, word))
        else:
            self.wrong.append(("E333", "verdict", f"{word[:40]!r} is not one of {', '.join(known)}"))

    def _settling(self, action: Action) -> Intent:
        owner, expires = self.words.get("owner"), self.words.get("expires")
        if action == "acknowledge":
            lacking = [name for name in ("note", "expires") if not self.words.get(name)]
            for name in lacking:
                self.wrong.append(("E337", name, f"an acknowledged finding needs its {name}"))
        return Intent(action, "verdict", {}, {}, self.why, self.who, None, owner, expires)

    def _pairs(self) -> Iterator[Intent]:
        for column, action in _PAIRS.items():
            for key in filter(None, _IDS.split(self.words.get(column, ""))):
                yield Intent(action, column, {}, {}, self.why, self.who, key)


def _of_one_number(number: str, changed: dict[str, str]) -> dict[str, str]:
    """Both bounds of a claim that had one number: what the row shows now.

    Where only one cell was changed, and now lies beyond the other, the number was meant.
    """
    low, high = (changed.get(name, number) for name in ("low", "high"))
    if len(changed) == 1 and low and high and Decimal(low) > Decimal(high):
        low = high = next(iter(changed.values()))
    return {"low": low, "high": high}
