"""The ledger as an SQLite file: one table for each kind of object, and one for each relation between them.

``TABLES`` documents every column; a test holds that the file and the documentation agree. Dates are
ISO text, numbers are numbers (whole ones beyond 64 bits are doubles), truth is 0 or 1.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import msgspec

from reconcile.model import Ledger
from reconcile.model.record import claim_record, source_record
from reconcile.report.jsonout import estimate_record
from reconcile.report.sqlite_tables import TABLES
from reconcile.report.tables import decision_rows, finding_rows, question_rows

_WHOLE = 2**63
_VERSION = slice(96, 100)
"""Where a file names the version of the library that wrote it; no part of what it says."""
_FIXED = (3_037_000).to_bytes(4, "big")

Row = dict[str, Any]


def write_sqlite(ledger: Ledger, file: BinaryIO) -> None:
    """Writes the file. Same ledger, same bytes."""
    book = sqlite3.connect(":memory:", isolation_level=None)
    try:
        book.execute("PRAGMA encoding = 'UTF-8'")
        book.execute("PRAGMA user_version = 1")
        book.execute("BEGIN")
        for name, table in TABLES.items():
            columns = ", ".join(f'"{column}" {form}' for column, (form, _) in table.columns.items())
            book.execute(f'CREATE TABLE "{name}" ({", ".join([columns, *table.keys])})')
        for name, rows in _rows(ledger):
            columns_of = list(TABLES[name].columns)
            marks = ", ".join("?" * len(columns_of))
            book.executemany(
                f'INSERT INTO "{name}" VALUES ({marks})',  # noqa: S608 - names of our own
                ([_value(row.get(column)) for column in columns_of] for row in rows),
            )
        book.execute("COMMIT")
        data = bytearray(book.serialize())
    finally:
        book.close()
    data[_VERSION] = _FIXED
    file.write(bytes(data))


def _rows(ledger: Ledger) -> Iterator[tuple[str, Iterable[Row]]]:
    """The rows of every table, those first that others point to."""
    yield "manifest", _manifest(ledger)
    yield "sources", [source_record(source) for source in ledger.sources]
    yield "questions", question_rows(ledger)
    homes = {key: cluster.id for cluster in ledger.clusters for key in cluster.claims}
    yield "claims", [_claim(record, homes) for record in map(claim_record, ledger.claims)]
    yield (
        "claim_via",
        [
            {"claim": claim.id, "position": at, "name": name}
            for claim in ledger.claims
            for at, name in enumerate(claim.via, 1)
        ],
    )
    yield "decisions", decision_rows(ledger)
    yield "decision_targets", _targets(ledger)
    yield "decision_quotes", _quotes(ledger)
    yield "findings", finding_rows(ledger)
    yield (
        "finding_claims",
        [
            {"finding": finding.id, "position": at, "claim": key}
            for finding in ledger.findings
            for at, key in enumerate(finding.claims, 1)
        ],
    )
    yield "estimates", [estimate_record(one) for one in ledger.estimates]
    yield "estimate_claims", _uses(ledger)
    yield "witnesses", _witnesses(ledger)
    yield "witness_claims", _folds(ledger)


def _manifest(ledger: Ledger) -> list[Row]:
    fields = msgspec.to_builtins(ledger.manifest)
    return [{"key": key, "value": fields[key]} for key in sorted(fields) if key != "sources"]


def _claim(record: Row, homes: dict[str, str]) -> Row:
    said = record.pop("said")
    context = record.pop("context") or (None, None)
    return {
        **record,
        "question": homes.get(record["id"]),
        **{f"said_{name}": said[name] for name in ("low", "high", "unit", "per", "digits")},
        "context_start": context[0],
        "context_end": context[1],
    }


def _targets(ledger: Ledger) -> list[Row]:
    return [
        {"decision": decision.id, "position": at, "target": key}
        for decision in ledger.decisions
        for at, key in enumerate(decision.targets, 1)
    ]


def _quotes(ledger: Ledger) -> list[Row]:
    return [
        {"decision": decision.id, "position": at, **msgspec.to_builtins(selector)}
        for decision in ledger.decisions
        for at, selector in enumerate(decision.about, 1)
    ]


def _uses(ledger: Ledger) -> Iterator[Row]:
    for estimate in ledger.estimates:
        yield from ({"question": estimate.cluster, "claim": key, "used": True} for key in estimate.used)
        for left in estimate.left_out:
            yield {"question": estimate.cluster, "claim": left.claim, "used": False, "why": left.why}


def _witnesses(ledger: Ledger) -> list[Row]:
    return [
        {"question": cluster.id, "id": witness.id, "name": witness.name, "root": witness.root}
        for cluster in ledger.clusters
        for witness in cluster.witnesses
    ]


def _folds(ledger: Ledger) -> Iterator[Row]:
    for cluster in ledger.clusters:
        for witness in cluster.witnesses:
            folds = {fold.claim: fold for fold in witness.folds}
            for key in witness.claims:
                row = {"question": cluster.id, "witness": witness.id, "claim": key}
                fold = folds.get(key)
                yield row if fold is None else {**msgspec.to_builtins(fold), **row}


def _value(value: object) -> object:
    """A value as SQLite holds it; a lone surrogate becomes U+FFFD, for no text can hold one."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, int) and not -_WHOLE <= value < _WHOLE:
        return float(value) if abs(value) < 10**308 else None
    if isinstance(value, dict | list | tuple):
        return json.dumps(value, ensure_ascii=False)
    return value
