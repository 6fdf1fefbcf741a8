"""An edited export taken back: base, sheet and dossier, row by row, to decisions and to what is wrong.

Pure: the file was read before, the decisions are written afterwards. What one row cannot have says
nothing against the others; whether anything is written then is the caller's affair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from reconcile.decide.cells import bare, unchanged
from reconcile.decide.codes import at
from reconcile.decide.intents import Asked, asked
from reconcile.decide.make import make
from reconcile.decide.settle import Current, Log, RefusedError, Shown, Signing, settle
from reconcile.model.decision import Decision
from reconcile.model.problem import Problem
from reconcile.model.sheet import (
    BASE,
    EDITABLE,
    LOOSE,
    REVIEW,
    Base,
    Cell,
    Row,
    Sheet,
    fixed_digest,
    folded,
    is_fixed,
    read_base,
)

_NOTHING = Cell()
_MANY = 5
"""So many values of a column that only changed places are no corrections any more."""


class Planned(msgspec.Struct, frozen=True):
    """A decision that a cell asks for, and where it stands."""

    decision: Decision
    sheet: str
    row: int
    column: str


class Merged(msgspec.Struct, frozen=True):
    """What an import amounts to. ``rows`` counts all, ``unchanged`` those that ask for nothing new."""

    planned: tuple[Planned, ...] = ()
    problems: tuple[Problem, ...] = ()
    rows: int = 0
    unchanged: int = 0


def unusable(file: str, why: str) -> Problem:
    """The problem of a file that is no table."""
    return at("E340", why, file)


def merge(file: str, sheets: Sequence[Sheet], current: Current, signing: Signing) -> Merged:
    """The decisions that the sheets ask for; every changed cell gives one, or a problem."""
    return _Merging(file, current, signing).run(sheets)


def undoing(file: str, sheets: Sequence[Sheet], current: Current, signing: Signing) -> Merged:
    """The undoing of every decision that an import of these sheets made and that still holds."""
    return _Undoing(file, current, signing).run(sheets)


class _Merging:
    """One file under way."""

    def __init__(self, file: str, current: Current, signing: Signing) -> None:
        self.file, self.current, self.signing = file, current, signing
        self.log = Log(current.decisions)
        self.problems: list[Problem] = []
        self.planned: dict[str, Planned] = {}
        self.seen: dict[tuple[str, str], str] = {}
        self.rows = self.unchanged = 0

    def run(self, sheets: Sequence[Sheet]) -> Merged:
        """All sheets."""
        if not any(sheet.columns for sheet in sheets):
            why = "no sheet of it has the columns id and base that an export has"
            self.problems.append(unusable(self.file, why))
        for sheet in sheets:
            self._sheet(sheet)
        return Merged(tuple(self.planned.values()), tuple(self.problems), self.rows, self.unchanged)

    def _sheet(self, sheet: Sheet) -> None:
        if not sheet.columns:
            if sheet.name in self.current.shown:
                self._tell("E335", sheet, None, BASE, "the sheet has lost its columns id and base")
            return
        known: list[tuple[Row, Base]] = []
        for row in sheet.rows:
            self.rows += 1
            base = self._base(sheet, row)
            if base is None:
                continue
            known.append((row, base))
            if not self._row(sheet, row, base):
                self.unchanged += 1
        self._slipped(sheet, known)
        self._foreign(sheet, {base.table: None for _, base in known})

    def _slipped(self, sheet: Sheet, rows: Sequence[tuple[Row, Base]]) -> None:
        """Columns that hold what they held, but in other rows: they were sorted without the others."""
        for name in EDITABLE:
            was = [base.values.get(name, "") for _, base in rows if base.table == "claims"]
            now = [bare(row.cells.get(name, _NOTHING).text) for row, base in rows if base.table == "claims"]
            moved = sum(one != two for one, two in zip(was, now, strict=True))
            if moved < _MANY or Counter(was) != Counter(now):
                continue
            told = f"{moved} of its values stand in other rows than before: it was sorted without the others"
            self._tell("E335", sheet, None, name, told)
            group = ("low", "high") if name in ("low", "high") else (name,)
            self.planned = {
                key: item
                for key, item in self.planned.items()
                if item.sheet != sheet.name or item.column not in group
            }

    def _foreign(self, sheet: Sheet, tables: Mapping[str, None]) -> None:
        """Columns that no export of these tables has."""
        known = {"id", BASE}
        for table in tables:
            some = next(iter(self.current.shown.get(table, {}).values()), {})
            known |= {*some, *REVIEW.get(table, ())}
        for name in sheet.columns if tables else ():
            if name not in known:
                self._tell("E336", sheet, None, name, f"{name[:60]!r}")

    def _base(self, sheet: Sheet, row: Row) -> Base | None:
        """What a row was exported as; None where that cannot be told, with a problem."""
        key, text = (bare(row.cells.get(name, _NOTHING).text) for name in ("id", BASE))
        if not key and not text:
            if any(cell.kind == "formula" or bare(cell.text) for cell in row.cells.values()):
                told = "the row has neither id nor base: claims come from sources, with `reconcile add`"
                self._tell("E335", sheet, row, "id", told)
            return None
        try:
            base = read_base(text)
        except ValueError as error:
            self._tell("E335", sheet, row, BASE, f"of {key[:40]}: {error}")
            return None
        if base.id != key:
            self._tell("E335", sheet, row, "id", f"{key[:40]!r} was exported as {base.id[:40]}")
            return None
        place = ", ".join(filter(None, (sheet.name, f"row {row.number}")))
        before = self.seen.setdefault((base.table, key), place)
        if before != place:
            self._tell("E331", sheet, row, "id", f"{key} is in {before} too")
            return None
        return base

    def _row(self, sheet: Sheet, row: Row, base: Base) -> bool:
        """Takes a row; True where it asks for anything new."""
        wants = asked(sheet, row, base)
        now = self.current.shown.get(base.table, {}).get(base.id)
        changed = [] if now is None else list(_changed(sheet, row, base, now))
        for name in changed:
            told = f"it was {now.get(name, '')[:60]!r}, of {base.id}" if now else ""
            self._tell("E334", sheet, row, name, told)
        for code, name, told in wants.wrong:
            self._tell(code, sheet, row, name, told)
        if base.table == "claims" and now is None and not (wants.intents or wants.wrong):
            self._stale(sheet, row, base)
        if wants.noted:
            self._tell("E338", sheet, row, "note", f"of {base.id}")
        new = not wants.wrong and self._decide(sheet, row, base, wants)
        return bool(changed or wants.wrong or new)

    def _stale(self, sheet: Sheet, row: Row, base: Base) -> None:
        """A row that asks for nothing, about a claim that is not read any more: said, and no harm."""
        if base.id not in self.current.extracted:
            self._tell("E330", sheet, row, "id", f"no claim has the id {base.id[:40]} now")
            self.problems.append(msgspec.structs.replace(self.problems.pop(), severity="info"))

    def _decide(self, sheet: Sheet, row: Row, base: Base, wants: Asked) -> bool:
        """All that a row asks for, or (where a part of it cannot be) nothing of it; True where it is new."""
        made: list[Planned] = []
        refused = False
        for intent, outcome in settle(base, wants.intents, self.current, self.signing, self.log):
            if isinstance(outcome, RefusedError):
                self._tell(outcome.code, sheet, row, intent.column, str(outcome))
                refused = True
            else:
                made.append(Planned(outcome, sheet.name, row.number, intent.column))
        if not refused:
            self.planned.update((item.decision.id, item) for item in made)
        return refused or bool(made)

    def _tell(self, code: str, sheet: Sheet, row: Row | None, column: str, told: str) -> None:
        number = sheet.columns.get(column)
        parts = [f"sheet {sheet.name}" if sheet.name else "", f"row {row.number}" if row else ""]
        parts.append(f"column {column[:40]}" + (f" ({letters(number)})" if number else ""))
        place = ", ".join(filter(None, parts))
        line = row.number if row else None
        self.problems.append(at(code, f"{place}: {told}", self.file, line, number if row else None))


class _Undoing(_Merging):
    """What an import made, ended again: each decision by a line of its own."""

    def _decide(self, sheet: Sheet, row: Row, base: Base, wants: Asked) -> bool:
        before = len(self.planned)
        for intent in wants.intents:
            pair = [key for key in self.current.claims if intent.other and key.startswith(intent.other)]
            alike = self.log.alike(intent, [base.id, *pair[:1]], intent.fields)
            for item in self.log.since(base, self.log.live(alike)):
                why = f"undoes what was imported from {self.signing.why}"
                made = make("undo", [item.id], who=self.signing.who, when=self.signing.when, why=why)
                self.planned[item.id] = Planned(made, sheet.name, row.number, intent.column)
        return len(self.planned) > before


def _changed(sheet: Sheet, row: Row, base: Base, now: Mapping[str, str]) -> Iterator[str]:
    """The columns not for editing in which something else stands than what was exported.

    What the dossier has learned since is no change: then the digest of the base still fits.
    """
    names = [name for name in sheet.columns if name in now and is_fixed(base.table, name)]
    cells = {name: row.cells.get(name, _NOTHING) for name in names}
    yield from (name for name in names if cells[name].kind == "formula")
    for name in names:
        loose = name in LOOSE and cells[name].kind != "formula"
        if loose and not unchanged(now[name], cells[name], LOOSE[name], comma=sheet.comma):
            yield name
    told = {name: cells[name].text if name in cells else now[name] for name in now}
    if fixed_digest(base.table, told) == base.fixed:
        return
    for name in names:
        same = folded(cells[name].text) == folded(now[name]) or unchanged(now[name], cells[name], "text")
        if name not in LOOSE and cells[name].kind != "formula" and not same:
            yield name


def letters(column: int) -> str:
    """The letters by which spreadsheets call a column, counted from 1."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


__all__ = ["Current", "Merged", "Planned", "Shown", "Signing", "letters", "merge", "undoing", "unusable"]
