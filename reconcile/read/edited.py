"""An edited export, CSV or workbook, as cells: bounded in size, nothing in it ever run.

What a cell means is not decided here. A file is refused as a whole where it is too large, no table,
or holds what no spreadsheet program writes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from reconcile.model.sheet import BASE, Cell, Row, Sheet

MOST_BYTES = 64 << 20
"""Bytes of a file, or of all parts of a workbook when unpacked."""
MOST_ROWS = 200_000
MOST_COLUMNS = 500
_TITLES = 20
"""Rows in which the header is looked for: people put titles above it."""
_DELIMITERS = ",;\t"


class UnusableSheetError(ValueError):
    """A file is no table that can be read; the message says why."""


class MissingReaderError(RuntimeError):
    """A workbook needs a package that is not installed; the message says how to get it."""


def sheets_of(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file that have the columns ``id`` and ``base``; of others only the name is given.

    Raises:
        UnusableSheetError: the file is no CSV or workbook that can be read.
        MissingReaderError: it is a workbook, and openpyxl is not installed.
        OSError: it cannot be opened.
    """
    if path.stat().st_size > MOST_BYTES:
        raise UnusableSheetError(f"it is larger than {MOST_BYTES >> 20} MB")
    data = path.read_bytes()
    if data.startswith(b"PK"):
        if find_spec("openpyxl") is None:
            raise MissingReaderError("openpyxl is not installed: pip install 'reconcile[xlsx]'")
        from reconcile.read.edited_xlsx import workbook

        return workbook(data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnusableSheetError("it is an old or a locked workbook: save it as .xlsx, without a password")
    return (_csv(data),)


def sheet(name: str, rows: Iterable[tuple[int, Sequence[Cell]]], *, comma: bool = False) -> Sheet:
    """A sheet from its rows, the header among the first of them; rows without a word are left out.

    Raises:
        UnusableSheetError: there are more rows or columns than any export has, or two columns of one name.
    """
    columns: dict[str, int] = {}
    found: list[Row] = []
    for count, (number, cells) in enumerate(rows):
        if count > MOST_ROWS or len(cells) > MOST_COLUMNS:
            raise UnusableSheetError(
                f"{name or 'it'} has more than {MOST_ROWS:,} rows or {MOST_COLUMNS} columns"
            )
        if not columns:
            columns = _header(name, cells) if count < _TITLES else {}
        elif any(cell.text.strip() for cell in cells):
            held = {key: cells[at - 1] for key, at in columns.items() if at <= len(cells)}
            found.append(Row(number, held))
    return Sheet(name, columns, tuple(found), comma)


def _header(name: str, cells: Sequence[Cell]) -> dict[str, int]:
    """The places of the columns, where this row names them."""
    keys = [cell.text.strip().casefold() for cell in cells]
    if "id" not in keys or BASE not in keys:
        return {}
    twice = sorted({key for key in keys if key and keys.count(key) > 1})
    if twice:
        raise UnusableSheetError(f"{name or 'it'} has the column {twice[0][:40]} twice")
    return {key: at for at, key in enumerate(keys, 1) if key}


def _csv(data: bytes) -> Sheet:
    text = _decoded(data)
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = enumerate(([Cell(value) for value in row] for row in reader), 1)
        return sheet("", rows, comma=delimiter != ",")
    except csv.Error as error:
        raise UnusableSheetError(f"line {reader.line_num}: {error}") from error


def _decoded(data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableSheetError(
            "it is not UTF-8: save it as `CSV UTF-8`, other encodings lose characters"
        ) from error
    if "\0" in text:
        raise UnusableSheetError("it is neither CSV nor a workbook")
    return text


def _delimiter(text: str) -> str:
    """The sign between the cells: the one by which some early line has the columns ``id`` and ``base``."""
    head = text[: 64 << 10].splitlines()[:_TITLES]
    for delimiter in _DELIMITERS:
        for line in head:
            names = [part.strip().strip('"').casefold() for part in line.split(delimiter)]
            if "id" in names and BASE in names:
                return delimiter
    return ","
