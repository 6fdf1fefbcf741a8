"""A workbook as cells. The only door to openpyxl; the file is weighed before anything is parsed.

Bombs (parts that unpack to far more than they are), document types with entities, and sheets beyond
all bounds are refused. Formulas are not evaluated and their stored results not used.
"""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from reconcile.model.sheet import Cell, Sheet
from reconcile.read.edited import MOST_BYTES, MOST_ROWS, UnusableSheetError, sheet

_MOST_PARTS = 2000
_CHUNK = 1 << 20
_OVERLAP = 64
_FORBIDDEN = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, struct.error, ArithmeticError, AssertionError, AttributeError,
    LookupError, RuntimeError, SyntaxError, TypeError, ValueError,
)  # fmt: skip
"""What zipfile, the parser and openpyxl raise for a part that is not what it should be."""


def workbook(data: bytes) -> tuple[Sheet, ...]:
    """The sheets of a workbook.

    Raises:
        UnusableSheetError: it is none, or is made to do harm.
    """
    try:
        _weigh(data)
        return _sheets(data)
    except UnusableSheetError:
        raise
    except _BROKEN as error:
        told = f"{type(error).__name__}: {str(error)[:120]}"
        raise UnusableSheetError(f"it is no workbook that can be read ({told})") from error


def _weigh(data: bytes) -> None:
    """Unpacks every part once, counting, so that no word of the file about its size is believed."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
        if len(parts) > _MOST_PARTS:
            raise UnusableSheetError(f"it has more than {_MOST_PARTS:,} parts")
        names = {part.filename for part in parts}
        if "xl/workbook.xml" not in names:
            kind = "an OpenDocument file" if "content.xml" in names else "a zip file, but no workbook"
            raise UnusableSheetError(f"it is {kind}: save it as .xlsx or CSV")
        if len(names) < len(parts):
            raise UnusableSheetError("two of its parts have one name")
        total = 0
        for part in parts:
            if part.flag_bits & 1:
                raise UnusableSheetError("it is locked: save it without a password")
            for size in _sizes(packed, part):
                total += size
                if total > MOST_BYTES:
                    raise UnusableSheetError(f"it unpacks to more than {MOST_BYTES >> 20} MB")


def _sizes(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[int]:
    """The sizes of a part's chunks; a document type in one of them is refused."""
    left = b""
    with packed.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            if part.filename.endswith((".xml", ".rels")) and any(word in left + chunk for word in _FORBIDDEN):
                raise UnusableSheetError(f"{part.filename[:80]} declares a document type")
            left = chunk[-_OVERLAP:]
            yield len(chunk)


def _sheets(data: bytes) -> tuple[Sheet, ...]:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of extensions that are left out
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        try:
            return tuple(sheet(one.title, _rows(one)) for one in book.worksheets)
        finally:
            book.close()


def _rows(one: Any) -> Iterator[tuple[int, list[Cell]]]:  # noqa: ANN401 - two classes of openpyxl's
    """The rows that there are; a sheet's own word about its size is not believed."""
    one.reset_dimensions()
    for number, cells in enumerate(one.iter_rows(max_row=MOST_ROWS + 2), 1):
        last = max((at for at, cell in enumerate(cells, 1) if cell.value is not None), default=0)
        yield number, [_cell(cell.value, str(cell.data_type)) for cell in cells[:last]]


_TRUTHS = {"=TRUE()": "TRUE", "=FALSE()": "FALSE"}
"""LibreOffice saves a truth value as the formula that gives it."""


def _cell(value: Any, form: str) -> Cell:  # noqa: ANN401 - whatever a cell holds
    if value is None:
        return Cell()
    if form == "f":
        truth = _TRUTHS.get(str(value).upper())
        return Cell("=", "formula") if truth is None else Cell(truth)
    if form == "e":
        return Cell(str(value)[:40], "error")
    if isinstance(value, bool):
        return Cell(str(value).upper())
    if isinstance(value, int):
        return Cell(str(value) if abs(value) < 10**400 else "", "number")
    if isinstance(value, float):
        return Cell(str(int(value)) if value.is_integer() and abs(value) < 10**15 else repr(value), "number")
    if isinstance(value, datetime):
        whole = value.time() == time.min
        return Cell(value.date().isoformat() if whole else value.isoformat(" "), "day" if whole else "text")
    if isinstance(value, date):
        return Cell(value.isoformat(), "day")
    return Cell(str(value))
