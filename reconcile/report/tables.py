"""Data frames of a ledger: the only door to pandas in this room.

Text stays text (an id ``001`` is no number), whole numbers stay whole, dates are ISO text.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, BinaryIO

from reconcile.model import Ledger
from reconcile.model.record import source_record
from reconcile.report.csvout import COLUMNS, rows
from reconcile.report.extras import MissingExtraError
from reconcile.report.jsonout import estimate_record
from reconcile.report.lookup import Lookup

if TYPE_CHECKING:
    import pandas as pd

_NUMBERS = {
    "low": "float64", "high": "float64", "said_low": "float64", "said_high": "float64", "line": "Int64",
    "column": "Int64", "start": "Int64", "end": "Int64", "voices": "Int64", "claims": "Int64",
    "size": "Int64",
    "best": "float64", "low50": "float64", "high50": "float64", "low90": "float64", "high90": "float64",
    "read_share": "float64", "body": "Int64", "conflict": "boolean", "clash": "boolean",
    "encoding_guessed": "boolean",
}  # fmt: skip
QUESTIONS = (
    "id", "label", "measure", "unit", "per", "subject", "status", "increment", "place", "verdict", "best",
    "low50", "high50", "low90", "high90", "as_of", "voices", "claims", "confidence", "conflict", "method",
)  # fmt: skip
FINDINGS = (
    "id", "code", "kind", "severity", "clash", "acknowledged", "why", "why_ja", "suggestion", "claim_1",
    "claim_2", "all_claims", "all_clusters",
)  # fmt: skip
DECISIONS = ("id", "action", "targets", "who", "when", "why", "fields", "owner", "expires", "supersedes")


def claims(ledger: Ledger) -> pd.DataFrame:
    """One row a claim: the columns of the CSV export, typed."""
    return _frame(rows(ledger), tuple(COLUMNS))


def clusters(ledger: Ledger) -> pd.DataFrame:
    """One row a question, with its estimate."""
    return _frame(question_rows(ledger), QUESTIONS)


def findings(ledger: Ledger) -> pd.DataFrame:
    """One row a finding."""
    return _frame(finding_rows(ledger), FINDINGS)


def estimates(ledger: Ledger) -> pd.DataFrame:
    """One row an estimate: its numbers, without the lists of claims."""
    plain = [
        {key: value for key, value in estimate_record(one).items() if not isinstance(value, list)}
        for one in ledger.estimates
    ]
    columns = ("cluster", "method", "status", "voices", "best", "low50", "high50", "low90", "high90", "unit")
    return _frame(plain, (*columns, "as_of", "conflict", "confidence", "why"))


def sources(ledger: Ledger) -> pd.DataFrame:
    """One row a source, without its text."""
    plain = [source_record(source) for source in ledger.sources]
    columns = (
        "id", "file", "sha256", "publisher", "title", "published", "retrieved", "lang", "reliability", "url",
        "citation", "media_type", "encoding", "encoding_guessed", "reader", "size", "read_share", "revises",
    )  # fmt: skip
    return _frame(plain, columns)


def write_parquet(ledger: Ledger, file: BinaryIO) -> None:
    """Writes the claims as Parquet: the columns of the CSV export, typed.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    if find_spec("pyarrow") is None:
        raise MissingExtraError("parquet", "pyarrow")
    claims(ledger).to_parquet(file, engine="pyarrow", index=False)


def question_rows(ledger: Ledger) -> list[dict[str, Any]]:
    """Typed rows of the questions, in the order of the reports."""
    found = []
    for asked in Lookup(ledger).questions:
        question, estimate = asked.cluster.question, asked.estimate
        numbers = estimate_record(estimate) if estimate else {}
        found.append(
            {
                "id": asked.cluster.id,
                "label": asked.cluster.label,
                **{name: getattr(question, name) for name in QUESTIONS[2:9]},
                "verdict": asked.status,
                **{
                    name: numbers.get(name)
                    for name in ("best", "low50", "high50", "low90", "high90", "as_of")
                },
                "voices": asked.voices,
                "claims": len(asked.claims),
                **{name: numbers.get(name) for name in ("confidence", "conflict", "method")},
            }
        )
    return found


def finding_rows(ledger: Ledger) -> list[dict[str, Any]]:
    """Typed rows of the findings, in the order of the ledger."""
    return [
        {
            **{name: getattr(finding, name) for name in FINDINGS if hasattr(finding, name)},
            "acknowledged": ledger.acknowledged.get(finding.id),
            **dict(zip(("claim_1", "claim_2"), finding.claims, strict=False)),
            "all_claims": " > ".join(finding.claims),
            "all_clusters": " > ".join(finding.clusters),
        }
        for finding in ledger.findings
    ]


def decision_rows(ledger: Ledger) -> list[dict[str, Any]]:
    """Rows of the decisions, in the order of the log."""
    return [
        {
            **{name: getattr(decision, name) for name in DECISIONS},
            "targets": " > ".join(decision.targets),
            "fields": "; ".join(f"{key}={value}" for key, value in sorted(decision.fields.items())),
        }
        for decision in ledger.decisions
    ]


def _frame(records: Iterable[dict[str, Any]], columns: tuple[str, ...]) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame(list(records), columns=list(columns), dtype="object")
    for name in columns:
        kind: Any = _NUMBERS.get(name, "string")
        mend = {"float64": _float, "string": _whole}.get(kind)
        column = frame[name] if mend is None else frame[name].map(mend, na_action="ignore")
        frame[name] = column.astype(kind)
    return frame


def _whole(text: object) -> str:
    """The text, with U+FFFD for a lone surrogate: no column of text can hold one."""
    return str(text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _float(value: float) -> float:
    """A double; a whole number beyond its range is infinite."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf
