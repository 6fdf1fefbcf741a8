"""The tables that go out to spreadsheets and come back: their rows as shown, and what each is merged against.

CSV and workbook have the same columns in the same order: the id, what a reviewer fills in, the words,
what may be edited, the rest, and at the end the base that `reconcile import` needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reconcile.model import Ledger
from reconcile.model.record import source_record
from reconcile.model.sheet import BASE, EDITABLE, REVIEW, base_text
from reconcile.report.csvout import COLUMNS, Value, rows
from reconcile.report.tables import DECISIONS, FINDINGS, QUESTIONS, decision_rows, finding_rows, question_rows
from reconcile.report.visible import visible

SOURCES = (
    "id", "file", "publisher", "title", "published", "lang", "reliability", "url", "citation", "read_share",
    "sha256",
)  # fmt: skip
REVIEW_COLUMNS: dict[str, str] = {
    "verdict": "to fill in: accept, reject or prefer; in findings acknowledge",
    "note": "to fill in: why",
    "reviewer": "to fill in: who decides, where it is not who imports",
    "same_as": "to fill in: ids of claims that answer the same question",
    "not_same_as": "to fill in: ids of claims that never do",
    "owner": "to fill in: who will see to an acknowledged finding",
    "expires": "to fill in: the last day of an acknowledgement, YYYY-MM-DD",
    "base": "what `reconcile import` merges against; not for editing",
}
"""What the columns mean that only spreadsheets have."""
_FIRST = {"claims": ("quote", "sentence", "question"), "findings": ("code", "clash", "why", "why_ja")}
_COLUMNS: dict[str, Sequence[str]] = {
    "questions": QUESTIONS,
    "claims": tuple(COLUMNS),
    "findings": FINDINGS,
    "sources": SOURCES,
    "decisions": DECISIONS,
}

Records = list[dict[str, Any]]


def columns_of(table: str) -> tuple[str, ...]:
    """The columns of a table in the order in which a spreadsheet has them."""
    review = REVIEW.get(table, ())
    early = tuple(name for name in review if not name.endswith("same_as"))
    edited = tuple(EDITABLE) if table == "claims" else ()
    late = tuple(name for name in review if name.endswith("same_as"))
    order = ("id", *early, *_FIRST.get(table, ()), *edited, *late, *_COLUMNS[table], BASE)
    return tuple(dict.fromkeys(order))


def tables(ledger: Ledger, only: Sequence[str] = tuple(_COLUMNS)) -> dict[str, Records]:
    """The rows of each table with typed values and their bases, in the order of the reports."""
    made = {
        "questions": question_rows,
        "claims": lambda whole: list(rows(whole)),
        "findings": _open_first,
        "sources": lambda whole: [source_record(source) for source in whole.sources],
        "decisions": decision_rows,
    }
    last = {key: decision.id for decision in ledger.decisions for key in decision.targets}
    found: dict[str, Records] = {}
    for name in only:
        found[name] = [
            {**record, BASE: base_text(name, record["id"], shown(name, record), last.get(record["id"], ""))}
            for record in made[name](ledger)
        ]
    return found


def _open_first(ledger: Ledger) -> Records:
    """The findings, those first that have to be settled and are not, then those that somebody settled."""
    records = finding_rows(ledger)
    return sorted(records, key=lambda row: (not row["clash"], row["acknowledged"] is not None))


def shown(table: str, record: Mapping[str, Any]) -> dict[str, str]:
    """What the cells of a row show, but for id, review columns and base: text, before any guard."""
    return {name: text_of(record.get(name)) for name in _COLUMNS[table] if name != "id"}


def shown_tables(ledger: Ledger) -> dict[str, dict[str, dict[str, str]]]:
    """What every row of every table would show now, by table and id."""
    return {
        name: {str(record["id"]): shown(name, record) for record in records}
        for name, records in tables(ledger).items()
    }


def text_of(value: Value) -> str:
    """A value as the text of a cell."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) else str(value)
