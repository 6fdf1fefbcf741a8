"""The generated parts of docs/exports.md: columns of the spreadsheets, tables of the database."""

from __future__ import annotations

from reconcile.model.sheet import BASE, EDITABLE, REVIEW
from reconcile.report.csvout import COLUMNS
from reconcile.report.sheets import REVIEW_COLUMNS, columns_of
from reconcile.report.sqlite_tables import TABLES
from tests.architecture.tree import ROOT

EXPORTS = ROOT / "docs" / "exports.md"
_COLUMNS = "<!-- columns: written by nox -s reference -->", "<!-- end of columns -->"
_TABLES = "<!-- tables: written by nox -s reference -->", "<!-- end of tables -->"


def page(text: str) -> str:
    """The page with its generated parts brought up to date."""
    return _between(_between(text, _COLUMNS, _columns()), _TABLES, _tables())


def _between(text: str, marks: tuple[str, str], made: str) -> str:
    head, _, rest = text.partition(marks[0])
    return f"{head}{marks[0]}\n\n{made}\n{marks[1]}{rest.partition(marks[1])[2]}"


def _columns() -> str:
    rows = ["| column | | meaning |", "|---|---|---|"]
    for name in columns_of("claims"):
        kind = "fill in" if name in REVIEW["claims"] else "edit" if name in EDITABLE else ""
        meaning = COLUMNS.get(name) or REVIEW_COLUMNS[name].removeprefix("to fill in: ")
        rows.append(f"| `{name}` | {kind} | {meaning} |")
    rows += ["", "The other sheets of the workbook, their columns as in the tables and records below:", ""]
    for sheet in ("questions", "findings", "sources", "decisions"):
        names = ", ".join(f"`{name}`" for name in columns_of(sheet) if name != BASE)
        rows.append(f"- `{sheet}`: {names}")
    return "\n".join(rows) + "\n"


def _tables() -> str:
    parts = []
    for name, table in TABLES.items():
        keys = "; ".join(table.keys).replace("PRIMARY KEY", "primary key ").replace("FOREIGN KEY", "")
        rows = [f"### `{name}`: {table.about}", "", f"Keys: {keys.replace('REFERENCES', '→').strip()}.", ""]
        rows += ["| column | type | meaning |", "|---|---|---|"]
        rows += [f"| `{column}` | {form} | {meaning} |" for column, (form, meaning) in table.columns.items()]
        parts.append("\n".join(rows) + "\n")
    return "\n".join(parts)
