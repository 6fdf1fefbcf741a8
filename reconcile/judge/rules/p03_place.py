"""The same count at another place, or in a part of the place.

What it finds: claims of one measure and subject whose questions name different places.

Why it matters: the dead of one town do not contradict those of the province.

Example: 8,000 in Kursk Oblast beside 12,000 in Russia.

What it is not: stations on one way (they are one question).

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
    return scope_findings(view, "P03", "place", ("they are counted at different places", "場所が異なる"))


RULE = Rule("P03", "scope", __doc__ or "", find)
