"""Exports edited by hand and taken back, without a dossier on disk."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl

from reconcile.decide.merge import Current, Merged, Signing, merge
from reconcile.model import Ledger
from reconcile.read.edited import sheets_of
from reconcile.report import EXPORTS
from reconcile.report.sheets import shown_tables

SIGNING = Signing("Ana Lyst", "2025-10-09T08:53:20+00:00", date(2025, 10, 9), "claims.xlsx")
Rows = list[dict[str, str]]


def export(form: str, ledger: Ledger) -> bytes:
    file = io.BytesIO()
    EXPORTS[form](ledger, file)
    return file.getvalue()


def current(ledger: Ledger, **changes: object) -> Current:
    made = {
        "claims": {claim.id: claim for claim in ledger.claims},
        "extracted": frozenset(claim.id for claim in ledger.claims),
        "findings": {finding.id: finding for finding in ledger.findings},
        "acknowledged": ledger.acknowledged,
        "sources": ledger.sources,
        "decisions": ledger.decisions,
        "shown": shown_tables(ledger),
    }
    return Current(**{**made, **changes})


def taken(path: Path, ledger: Ledger, **changes: object) -> Merged:
    """What an import of the file amounts to."""
    return merge(path.name, sheets_of(path), current(ledger, **changes), SIGNING)


def csv_rows(data: bytes) -> Rows:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def csv_bytes(rows: Rows, columns: list[str] | None = None, delimiter: str = ",") -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns or list(rows[0]), delimiter=delimiter, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def edited_csv(folder: Path, ledger: Ledger, edit: Callable[[Rows], object]) -> Path:
    """An exported CSV with its rows edited."""
    rows = csv_rows(export("csv", ledger))
    changed = edit(rows)
    path = folder / "claims.csv"
    path.write_bytes(csv_bytes(changed if isinstance(changed, list) else rows))
    return path


def edited_xlsx(
    folder: Path, ledger: Ledger, edit: Callable[[openpyxl.Workbook], object], name: str = "claims.xlsx"
) -> Path:
    """An exported workbook, edited with openpyxl."""
    book = openpyxl.load_workbook(io.BytesIO(export("xlsx", ledger)))
    edit(book)
    path = folder / name
    book.save(path)
    return path


def put(book: openpyxl.Workbook, row: int, column: str, value: object, sheet: str = "claims") -> None:
    """Writes into the cell of a column by its name."""
    where = book[sheet]
    at = next(cell.column for cell in where[1] if cell.value == column)
    where.cell(row, at).value = value


def got(book: openpyxl.Workbook, row: int, column: str, sheet: str = "claims") -> object:
    where = book[sheet]
    return where.cell(row, next(cell.column for cell in where[1] if cell.value == column)).value


def codes(merged: Merged) -> list[str]:
    return [item.code for item in merged.problems]
