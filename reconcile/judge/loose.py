"""Measures that say little of what is counted: two documents' values of them are hardly one thing."""

from __future__ import annotations

from reconcile.judge.view import View
from reconcile.model import Claim, Finding

_LOOSE = "duration"
_UNNAMED = "other:money"
"""Sums of which the text says nothing that is known: not even one document disagrees on them."""
_DISPUTES = ("C01", "C02")
_RULES = ("C01", "C02", "S", "U")


def by_chance(view: View, finding: Finding) -> bool:
    """True where several documents count people, times or countries without saying which.

    A contradiction, slip or update of a measure that the data do not know (``other:people``), or of a
    length of time, stands between documents only where subject and place are named, and the same. Sums
    without any measure never dispute: they are of different things.
    """
    claims = [view.said[key].claim for key in finding.claims]
    if finding.code.startswith(_DISPUTES) and any(claim.measure == _UNNAMED for claim in claims):
        return True
    if not finding.code.startswith(_RULES) or not any(_is_loose(claim) for claim in claims):
        return False
    if len({claim.span.source for claim in claims}) < 2:
        return False
    subjects, places = {claim.subject for claim in claims}, {claim.place for claim in claims}
    named = None not in subjects and None not in places
    return not (named and len(subjects) == 1 and len(places) == 1)


def _is_loose(claim: Claim) -> bool:
    return claim.measure.startswith("other:") or claim.measure == _LOOSE
