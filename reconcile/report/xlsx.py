"""A workbook for analysts: questions, claims, findings, sources, decisions. Needs the extra ``xlsx``.

Cells are typed, headers stay in view and filter, ids link between the sheets. No foreign text is ever a
formula or a link: XlsxWriter is told so, and text goes through ``write_string`` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, BinaryIO, get_args

from reconcile.model import HEDGES, Increment, Ledger, Stance, Status
from reconcile.model.sheet import BASE, EDITABLE, REVIEW, VERDICTS
from reconcile.report.csvout import COLUMNS
from reconcile.report.extras import MissingExtraError
from reconcile.report.sheets import REVIEW_COLUMNS, columns_of, tables
from reconcile.report.visible import visible, visible_lines

_WIDTHS = {
    "id": 16, "label": 44, "question": 44, "quote": 36, "why": 70, "why_ja": 70, "claimant": 28, "via": 24,
    "subject": 28, "title": 36, "url": 36, "publisher": 22, "file": 18, "targets": 32,
    "claim_1": 16, "claim_2": 16, "all_claims": 32, "all_clusters": 32,
    "cluster": 16, "source": 16, "as_of": 14, "citation": 44, "note": 32,
    "sentence": 60,
}  # fmt: skip
_LINKS = {"cluster": "questions", "source": "sources", "claim_1": "claims", "claim_2": "claims"}
_DAYS = frozenset({"published", "retrieved"})
_LONGEST = 32_767
"""Characters that a cell can hold."""
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook has no clock in it: same ledger, same bytes
_EXACT = 10**15
"""Whole numbers beyond fifteen digits would lose some in a sheet: they are written as text."""
_CHOICES: dict[str, tuple[str, ...]] = {
    "hedge": HEDGES, "status": get_args(Status), "increment": get_args(Increment), "stance": get_args(Stance),
}  # fmt: skip


def write_xlsx(ledger: Ledger, file: BinaryIO) -> None:
    """Writes the workbook. Same ledger, same bytes.

    Raises:
        MissingExtraError: XlsxWriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError as error:
        raise MissingExtraError("xlsx", "XlsxWriter") from error
    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": True,
    }
    head = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"title": "reconcile", "created": _MADE})
        looks = {
            "head": book.add_format(head),
            "asked": book.add_format({**head, "bg_color": "#FFF2CC"}),
            "edited": book.add_format({**head, "bg_color": "#E2EFDA"}),
            "long": book.add_format({"num_format": "@"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"}),
            "number": book.add_format({"num_format": "#,##0.###", "valign": "top"}),
            "text": book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
            "link": book.add_format({"font_color": "blue", "underline": 1, "valign": "top"}),
        }
        _Sheets(book, looks, ledger).write()


class _Sheets:
    """The sheets of one workbook, which link to one another."""

    def __init__(self, book: Any, looks: dict[str, Any], ledger: Ledger) -> None:  # noqa: ANN401 - untyped
        self._book, self._looks = book, looks
        self._sheets: dict[str, tuple[Sequence[str], list[dict[str, Any]]]] = {
            name: (columns_of(name), records) for name, records in tables(ledger).items()
        }
        self._places = {
            name: {record["id"]: number for number, record in enumerate(records, start=2)}
            for name, (_, records) in self._sheets.items()
        }

    def write(self) -> None:
        """Writes all of them."""
        for name, (columns, records) in self._sheets.items():
            sheet = self._book.add_worksheet(name)
            for number, column in enumerate(columns):
                self._head(sheet, name, number, column, len(records))
            for row, record in enumerate(records, start=1):
                for number, column in enumerate(columns):
                    self._cell(sheet, (row, number), column, record.get(column))
            sheet.freeze_panes(1, 1)
            sheet.autofilter(0, 0, max(1, len(records)), len(columns) - 1)
            sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(records) + 1}"})

    def _head(self, sheet: Any, table: str, number: int, column: str, count: int) -> None:  # noqa: ANN401
        """A column's name and width; columns to fill in or to edit stand out, the base is out of sight."""
        asked, edited = column in REVIEW.get(table, ()), table == "claims" and column in EDITABLE
        look = self._looks["asked" if asked else "edited" if edited else "head"]
        sheet.write_string(0, number, column, look)
        if asked or edited:
            told = (COLUMNS if edited else REVIEW_COLUMNS)[column]
            sheet.write_comment(0, number, told, {"author": "reconcile", "x_scale": 2, "y_scale": 0.8})
        hidden = {"hidden": True} if column == BASE else {}
        sheet.set_column(
            number, number, _WIDTHS.get(column, 12), self._looks["text"] if asked else None, hidden
        )
        choices = (
            VERDICTS[table] if asked and column == "verdict" else _CHOICES.get(column) if edited else None
        )
        if choices and count:
            rule = {"validate": "list", "source": list(choices), "error_type": "warning"}
            sheet.data_validation(1, number, count, number, rule)

    def _cell(self, sheet: Any, spot: tuple[int, int], name: str, value: Any) -> None:  # noqa: ANN401
        looks, target = self._looks, _LINKS.get(name, "")
        day = _day(value) if name in _DAYS else None
        if value is None or value == "":
            sheet.write_blank(*spot, None, looks["text"])
        elif isinstance(value, bool):
            sheet.write_boolean(*spot, value)
        elif isinstance(value, int | float) and abs(value) < _EXACT:
            sheet.write_number(*spot, value, looks["number"])
        elif day is not None:
            sheet.write_datetime(*spot, day, looks["day"])
        elif value in self._places.get(target, {}):
            link = f"internal:'{target}'!A{self._places[target][value]}"
            sheet.write_url(*spot, link, looks["link"], value)
        else:
            show = visible if name in EDITABLE or name == BASE else visible_lines
            sheet.write_string(*spot, show(str(value))[:_LONGEST], looks["long" if name == BASE else "text"])


def _day(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None
