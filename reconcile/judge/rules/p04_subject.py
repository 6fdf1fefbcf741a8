"""Others are counted: another army, group or part of the people.

What it finds: claims of one measure, told by one document, whose questions count different people or
things.

Why it matters: injured officers and injured demonstrators add up; they do not contradict.

Example: 4,000 casualties of one army beside 950,000 of the other.

What it is not: names of one and the same group (they are one question).

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
    return scope_findings(view, "P04", "subject", ("they count different people or things", "対象が異なる"))


RULE = Rule("P04", "scope", __doc__ or "", find)
