"""The whole line over a folder of the corpus."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from reconcile import pipeline
from reconcile.policy import Policy
from reconcile.report.jsonout import ledger_record
from tests.corpus.gold import Folder, folder
from tests.corpus.scoring import Scores, score

TODAY = date(2026, 1, 1)


def ledger(documents: Folder) -> dict[str, Any]:
    """The ledger's record of the folder's documents."""
    claims = [claim for source in documents.sources for claim in pipeline.claims_of(source)]
    made = pipeline.ledger_of(documents.sources, claims, Policy(), today=TODAY)
    return ledger_record(made)


@cache
def scores(name: str) -> Scores:
    """The scores of one folder."""
    documents = folder(name)
    return score(ledger(documents), documents.gold, documents.relations, argued=documents.argued)
