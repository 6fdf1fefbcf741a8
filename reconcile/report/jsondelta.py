"""The delta as one JSON document, with the records of the ledger's export in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

import msgspec

from reconcile.model import Claim, Estimate
from reconcile.model.delta import BandMove, ClaimChange, FindingNews, SourceNews
from reconcile.model.record import Record, claim_record, source_record
from reconcile.report.deltaparts import Sides
from reconcile.report.jsonout import document, estimate_record

_BAND = ("best", "low50", "high50", "low90", "high90", "status", "voices", "unit", "as_of")


def render_delta(sides: Sides, file: TextIO, **_: object) -> None:
    """Writes everything that changed; docs/delta.md names the fields."""
    delta = sides.delta
    fields = {
        "since": sides.since,
        "young": sides.young,
        "sources": [_source(item) for item in delta.sources],
        "claims": list(_changes(delta.changes)),
        "bands": [_move(item) for item in delta.bands],
        "findings": [_finding(item) for item in delta.findings],
        "decisions": [msgspec.to_builtins(item) for item in delta.decisions],
        "to_settle": [item.finding.id for item in delta.to_settle],
        "before": msgspec.to_builtins(delta.before),
        "after": msgspec.to_builtins(delta.after),
    }
    file.write(document(fields).decode("utf-8"))


def _source(news: SourceNews) -> Record:
    return {
        "kind": news.kind,
        "source": source_record(news.source),
        "before": None if news.before is None else news.before.id,
        "fields": list(news.fields),
        "new": [
            {"role": item.role, "cluster": item.cluster, "findings": list(item.findings),
             "claim": claim_record(item.claim)}
            for item in news.claims
        ],
        "changes": list(_changes(news.changes)),
    }  # fmt: skip


def _changes(changes: Iterable[ClaimChange]) -> Iterable[Record]:
    for item in changes:
        yield {"before": _claim(item.before), "after": _claim(item.after)}


def _claim(claim: Claim | None) -> Record | None:
    return None if claim is None else claim_record(claim)


def _move(move: BandMove) -> Record:
    return {
        "cluster": move.cluster,
        "label": move.label,
        "before": _estimate(move.before),
        "after": _estimate(move.after),
        "shift": float(f"{move.shift:.9g}"),
    }


def _estimate(estimate: Estimate | None) -> Record | None:
    if estimate is None:
        return None
    record = estimate_record(estimate)
    return {name: record[name] for name in _BAND}


def _finding(news: FindingNews) -> Record:
    item = news.finding
    return {
        "turn": news.turn,
        "id": item.id,
        "code": item.code,
        "kind": item.kind,
        "clash": item.clash,
        "claims": list(item.claims),
        "why": item.why,
        "decision": news.decision,
    }
