"""A value that looks like a slip, told beside the value that is probably right.

What it finds: the pairs of S01 (a digit too many or too few) and S08 (two digits swapped) in which both
values are told as true, or in which one speaker rejects the one and gives the other.

Why it matters: until somebody corrects it, the dossier holds both values, and they cannot both be true;
whoever takes a figure from the question has to know of the other.

Example: a ministry's message has 45,012 injured in the evening and 5,904 the next day; a paper prints
1.24 million shells where the service that it quotes said 12.4 million.

What it is not: a rumour that another speaker rejects (C03), or values that differ by growth (U01). The slip
itself is S01 or S08; that finding asks for a decision, this one only names the clash, where one document tells both.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.rules.s01_power_of_ten import slips
from reconcile.judge.rules.s08_transposed import swapped
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import tell_en, tell_ja
from reconcile.model import Cluster, Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each slip that stands against a value told as true."""
    for cluster in view.clusters.values():
        pairs = {slip.id: [base for base, _ in bases] for slip, bases in slips(view, cluster)}
        for slip, bases in swapped(view, cluster):
            pairs.setdefault(slip.id, bases)
        for key in sorted(pairs):
            slip = view.said[key]
            against = sorted((base for base in pairs[key] if _both_told(slip, base)), key=rank)
            if against:
                yield _finding(view, cluster, slip, against[0])


def _both_told(slip: Said, base: Said) -> bool:
    if base.claim.stance != "asserts":
        return False
    own = slip.claim.claimant is not None and slip.claim.claimant == base.claim.claimant
    one_text = slip.claim.span.source == base.claim.span.source
    return one_text and (own or slip.claim.stance == "asserts")


def _finding(view: View, cluster: Cluster, slip: Said, base: Said) -> Finding:
    why = (
        f"{cluster.label}: {tell_en(slip.claim)}, while {tell_en(base.claim)}; the digits suggest a slip, "
        "but as they stand both cannot be true."
    )
    why_ja = (
        f"{cluster.label_ja}：{tell_ja(slip.claim)}とし、{tell_ja(base.claim)}としている。"
        "桁の誤りとみられるが、このままでは両立しない。"
    )
    return view.finding("C05", "contradiction", (slip, base), why, why_ja, severity="info")


RULE = Rule("C05", "contradiction", __doc__ or "", find)
