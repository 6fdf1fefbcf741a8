"""A rise or a sum that one side demands, the other offers, or both agreed on.

What it finds: claims of one measure, told by one document, of which one is a demand and another an offer or an
agreement.

Why it matters: a union that wants 8 per cent and an employer who offers 2.5 per cent do not disagree about a
fact; set beside each other the two read like a contradiction.

Example: "the union demands 8 % more pay" beside "the employers offered 2.5 %".

What it is not: two reports of one and the same demand that differ (C01).

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.scope import scope_findings
from reconcile.judge.view import View
from reconcile.model import Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each group of look-alikes."""
    return scope_findings(
        view,
        "P07",
        "side",
        ("one is a demand, the other an offer or an agreement", "要求か、提示・妥結かの別がある"),
    )


RULE = Rule("P07", "scope", __doc__ or "", find)
