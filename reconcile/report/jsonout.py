"""The whole ledger as one JSON document, in the shape that INTERFACE promises. Same ledger, same bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import BinaryIO

import msgspec

from reconcile.model import Estimate, Finding, Ledger
from reconcile.model.record import Record, claim_record, cluster_record, source_record
from reconcile.report.visible import escaped_json

_DIGITS = 9
"""Significant digits of an estimate: the rest differs between processors, and says nothing."""


def write_json(ledger: Ledger, file: BinaryIO) -> None:
    """Writes the ledger: UTF-8, one record a line, so that a change of a claim is a change of a line."""
    file.write(document(ledger_record(ledger)))


def dump(value: object) -> bytes:
    r"""Canonical JSON bytes of plain values in one line, with a newline at the end.

    Characters that a terminal obeys, and lone surrogates, are ``\u`` escapes: the value is the same.

    Raises:
        ValueError: a number is not finite.
    """
    return (_text(value) + "\n").encode("utf-8")


def document(fields: Mapping[str, object]) -> bytes:
    """JSON bytes of an object whose lists and objects have one element a line.

    Raises:
        ValueError: a number is not finite.
    """
    parts = [f" {_text(key)}: {_block(value)}" for key, value in fields.items()]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode("utf-8")


def _block(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n  " + ",\n  ".join(_text(item) for item in value) + "\n ]"
    if isinstance(value, dict) and value:
        rows = (f"{_text(key)}: {_text(item)}" for key, item in value.items())
        return "{\n  " + ",\n  ".join(rows) + "\n }"
    return _text(value)


def _text(value: object) -> str:
    return escaped_json(json.dumps(value, ensure_ascii=False, allow_nan=False))


def ledger_record(ledger: Ledger) -> Record:
    """The ledger as plain values; ``part`` is there where it is not the whole dossier, and says which part."""
    record: Record = {
        "sources": [source_record(source) for source in ledger.sources],
        "claims": [claim_record(claim) for claim in ledger.claims],
        "clusters": [cluster_record(cluster) for cluster in ledger.clusters],
        "findings": [finding_record(finding, ledger.acknowledged) for finding in ledger.findings],
        "estimates": [estimate_record(estimate) for estimate in ledger.estimates],
        "decisions": [msgspec.to_builtins(decision) for decision in ledger.decisions],
        "problems": [msgspec.to_builtins(problem) for problem in ledger.problems],
        "manifest": {
            **msgspec.to_builtins(ledger.manifest),
            "sources": dict(sorted(ledger.manifest.sources.items())),
        },
    }
    if ledger.known_on is not None or ledger.without:
        day = None if ledger.known_on is None else ledger.known_on.isoformat()
        record["part"] = {"known_on": day, "without": list(ledger.without)}
    return record


def finding_record(finding: Finding, acknowledged: dict[str, str]) -> Record:
    """A finding, with ``acknowledged``: the decision that settles it, or null."""
    fields: Record = msgspec.to_builtins(finding)
    return {**fields, "acknowledged": acknowledged.get(finding.id)}


def estimate_record(estimate: Estimate) -> Record:
    """An estimate with nine significant digits."""
    fields: Record = msgspec.to_builtins(estimate)
    return {key: _rounded(value) for key, value in fields.items()}


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}")
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value
