"""Claims as CSV that Excel and LibreOffice open rightly: UTF-8 with a byte order mark, no live formula.

``COLUMNS`` documents every column of the data; a test holds that the table and the documentation agree.
The file has those that a reviewer fills in too (``reconcile.report.sheets``).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from reconcile.model import Claim, Ledger
from reconcile.model.record import claim_record
from reconcile.report import sentences
from reconcile.report.lookup import Lookup
from reconcile.report.visible import cell, joined

Value = str | int | float | bool | None

COLUMNS: dict[str, str] = {
    "id": "id of the claim",
    "cluster": "id of the question that it answers",
    "question": "that question's name",
    "measure": "what is counted",
    "low": "lowest value that the words assert, in `unit`; empty where unbounded",
    "high": "highest value; the same as low for a point",
    "hedge": "exact, approx, at_least, more_than, at_most, less_than, nearly, range or vague",
    "unit": "canonical unit, ISO 4217 code for money",
    "per": "what a rate is reckoned by",
    "subject": "who or what is counted",
    "status": "planned, selected, dispatched, present or in_combat",
    "increment": "total, batch or additional",
    "place": "where",
    "as_of": "time that the value holds for: YYYY, YYYY-MM, YYYY-MM-DD or START/END",
    "asserted": "when the claimant said it",
    "claimant": "who asserts it; empty where nobody is named",
    "via": "who relays it, nearest to the claimant first, with > between",
    "stance": "asserts, denies or doubts",
    "lang": "language of the sentence",
    "reliability": "Admiralty letter of the source",
    "findings": "codes of the findings about it that have to be settled, with > between",
    "source": "id of the source",
    "file": "the source's file",
    "publisher": "who published the source",
    "published": "when it came out",
    "line": "line of the quote, from 1",
    "column": "column of the quote, from 1",
    "start": "offset of the quote in code points",
    "end": "offset of its end",
    "quote": "the words, on one line",
    "sentence": "the sentence around them, cut where it is long",
    "said_low": "lowest value in the words' own unit",
    "said_high": "highest value in the words' own unit",
    "said_unit": "the words' own unit",
    "said_per": "the words' own rate",
}


def write_csv(ledger: Ledger, file: BinaryIO) -> None:
    """Writes one row a claim, in the order of the ledger, lines ended by CR LF (RFC 4180)."""
    from reconcile.report.sheets import columns_of, tables

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    columns = columns_of("claims")
    writer.writerow(columns)
    for row in tables(ledger, ("claims",))["claims"]:
        writer.writerow([_shown(row.get(name)) for name in columns])
    file.write(b"\xef\xbb\xbf" + text.getvalue().encode("utf-8"))


def rows(ledger: Ledger) -> Iterator[dict[str, Value]]:
    """The rows with typed values, before anything is guarded: what every table is made from."""
    book = Lookup(ledger)
    for claim in ledger.claims:
        yield _row(claim, book)


def _row(claim: Claim, book: Lookup) -> dict[str, Value]:
    record = claim_record(claim)
    said = record.pop("said")
    source = book.sources.get(claim.span.source)
    line, column = source.place(claim.span.start) if source else (None, None)
    home = book.home.get(claim.id)
    clashes = [item.code for item in book.of_claim.get(claim.id, ()) if item.clash]
    values: dict[str, Value] = {
        **record,
        "via": joined(claim.via),
        "cluster": home,
        "question": book.clusters[home].label if home else None,
        "findings": joined(dict.fromkeys(clashes)) or None,
        "file": source.file if source else None,
        "publisher": source.publisher if source else None,
        "published": source.published.isoformat() if source and source.published else None,
        "line": line,
        "column": column,
        "sentence": "".join(sentences.in_context(claim, book)),
        **{f"said_{name}": said[name] for name in ("low", "high", "unit", "per")},
    }
    return {name: values[name] for name in COLUMNS}


def _shown(value: Value) -> str:
    if value is None:
        return ""
    return cell(value) if isinstance(value, str) else str(value)
