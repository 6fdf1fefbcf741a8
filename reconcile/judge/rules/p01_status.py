"""The same people or things at another stage: planned, selected, sent, present, in combat.

What it finds: claims of one measure and subject whose questions differ in their stage, where one
document tells both or both show the same number.

Why it matters: a plan told beside an arrival, or arrivals beside those at the front, reads like
disagreement and is none.

Example: 12,000 decided on, 11,000 arrived in Russia, 8,000 to 9,000 present in Kursk.

What it is not: a plan told as already carried out (S04).

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
    return scope_findings(view, "P01", "status", ("they are at different stages", "段階が異なる"))


RULE = Rule("P01", "scope", __doc__ or "", find)
