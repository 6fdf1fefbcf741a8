"""Texts in memory, without a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from reconcile import pipeline
from reconcile.api.view import View
from reconcile.model import Problem
from reconcile.policy import Policy
from reconcile.read import documents


def from_texts(
    texts: Iterable[Mapping[str, Any]], *, policy: Policy | None = None, today: date | None = None
) -> View:
    """What some texts say, lined up, judged and estimated.

    Args:
        texts: ``{"id", "text", "lang"?, "published"?, "publisher"?, ...}``, as in the lines of
            ``reconcile extract - --format jsonl``. Dates may be ISO text or dates.
        policy: how it is judged; the default is that of an empty ``reconcile.toml``.
        today: the day of acknowledgements; the default is the clock's, in UTC.

    Raises:
        ValueError: a text has no id or no words, or two have one id; the message names its place.
    """
    policy = policy or Policy()
    sources = []
    lines = (msgspec.json.encode(dict(text), enc_hook=str) for text in texts)
    for found in documents(lines, "texts"):
        if isinstance(found, Problem) and found.severity == "error":
            raise ValueError(str(found))
        if not isinstance(found, Problem):
            sources.append(found)
    extractors = pipeline.extractors_of(policy)
    claims = [claim for source in sources for claim in pipeline.claims_of(source, extractors)]
    day = today or datetime.now(UTC).date()
    return View(pipeline.ledger_of(sources, claims, policy, today=day), lang=policy.report_language)
