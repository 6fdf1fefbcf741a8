"""Acknowledged findings that grew: another source agrees with one side of what is known already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reconcile.model.claim import Claim
from reconcile.model.decision import Decided, Decision
from reconcile.model.finding import Finding


def acknowledged(
    decided: Decided, decisions: Iterable[Decision], findings: Sequence[Finding], claims: Iterable[Claim]
) -> dict[str, str]:
    """The findings of a run that decisions settle: finding id to decision id.

    A finding's id comes from its claims, so a source that agrees with one side makes another finding
    of it. The acknowledgement follows to the findings of its code that hold claims that it was about
    (of long lists a finding shows the best told claims alone, so not always all of them), as long as
    every claim gives a value that one of those gave: a new value is a new clash, which nobody has
    looked at.
    """
    known = {finding.id for finding in findings}
    found = {key: by for key, by in decided.acknowledged.items() if key in known}
    by_claim = {claim.id: claim for claim in claims}
    for decision in decisions:
        about = decided.settled.get(decision.id)
        if about is None:
            continue
        for finding in findings:
            if finding.code == decision.fields.get("code") and _grown(finding, about, by_claim):
                found.setdefault(finding.id, decision.id)
    return dict(sorted(found.items()))


def _grown(finding: Finding, about: Sequence[str], claims: Mapping[str, Claim]) -> bool:
    """True where a finding holds some of these claims, and others only repeat their values.

    All of the claims that were looked at must still be there: where one went, the finding is another.
    """
    here = set(about) & set(finding.claims)
    if not here or any(key not in claims for key in (*about, *finding.claims)):
        return False
    values = {_value(claims[key]) for key in about}
    return all(_value(claims[key]) in values for key in finding.claims)


def _value(claim: Claim) -> tuple[object, ...]:
    """What a claim says, apart from who says it and how; a value that is denied is another one."""
    quantity = claim.quantity
    ends = quantity.interval.low, quantity.interval.high
    return (claim.measure, *ends, quantity.unit, quantity.per, claim.stance == "asserts")
