"""Claims as JSON Lines: one claim record a line, in the order of the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from reconcile.model import Claim, Ledger
from reconcile.model.record import claim_record
from reconcile.report.jsonout import dump


def write_jsonl(ledger: Ledger, file: BinaryIO) -> None:
    """Writes the claims of a ledger."""
    write_claims(ledger.claims, file)


def write_claims(claims: Iterable[Claim], file: BinaryIO) -> None:
    """Writes claims that need no ledger (``reconcile extract``)."""
    for claim in claims:
        file.write(dump(claim_record(claim)))
