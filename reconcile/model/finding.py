"""Findings: typed judgements about claims, each with its sentence and its spans."""

from __future__ import annotations

from typing import Literal

import msgspec

from reconcile.model.source import Span

Kind = Literal["contradiction", "arithmetic", "suspect", "update", "scope", "repeat"]
Severity = Literal["error", "warning", "info"]
KINDS: tuple[Kind, ...] = ("contradiction", "arithmetic", "suspect", "update", "scope", "repeat")


class Finding(msgspec.Struct, frozen=True):
    """One judgement. ``clash`` is True where it has to be settled (it then fails a check).

    ``why`` is one sentence in the analyst's words with the numbers, sources and dates in it;
    ``why_ja`` says the same in Japanese. ``suggestion`` is the likely right value of a slip.
    """

    id: str
    code: str
    kind: Kind
    severity: Severity
    claims: tuple[str, ...]
    why: str
    why_ja: str = ""
    spans: tuple[Span, ...] = ()
    clusters: tuple[str, ...] = ()
    clash: bool = False
    suggestion: str | None = None
