"""One giver's sum is neither another's nor that of all donors."""

from __future__ import annotations

from datetime import date

from reconcile.model import Source
from reconcile.pipeline import claims_of, ledger_of
from reconcile.policy import Policy


def test_the_sum_of_one_giver_is_not_set_against_that_of_all() -> None:
    text = (
        "Donors have pledged $1.1 billion for Mozambique, the ministry said on Monday. "
        "The European Union pledged $220 million for Mozambique, the institute said on Monday."
    )
    source = Source(id="s", sha256="", text=text, lang="en", published=date(2025, 3, 20))
    ledger = ledger_of([source], claims_of(source), Policy(), today=date(2025, 3, 21))
    assert len({cluster.id for cluster in ledger.clusters}) == 2
    assert not [finding for finding in ledger.findings if finding.kind == "contradiction"]
