"""The same supply told in another unit, or per year instead of in all.

What it finds: claims of one measure and subject in units that do not convert (containers, rounds), or
as a rate beside a total.

Why it matters: 28,000 containers are not 9 million shells, though both tell of one delivery.

Example: 16,000 containers, reckoned to hold 4 to 6 million shells.

What it is not: a conversion of money (R03), a slip of the unit (S02).

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
    return scope_findings(view, "P06", "unit", ("they are told in different units", "単位が異なる"))


RULE = Rule("P06", "scope", __doc__ or "", find)
