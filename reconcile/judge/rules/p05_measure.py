"""Related measures: the killed are part of the casualties, the delivered part of the pledged.

What it finds: claims of related measures (a part and its whole, or parts of one sum), or of
neighbouring counts whose measures are not the same, told by one document or with the same number.

Why it matters: killed set against killed and wounded is the commonest false contradiction of all.

Example: 300 killed beside 3,000 killed or wounded; 850 destroyed houses beside 2,300 damaged ones; 19 dead
beside 40 missing (measures that the data tell `apart`).

What it is not: the killed told under the name of the casualties (S05).

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
        view, "P05", "measure", ("one is not the other: they measure different things", "指標が異なる")
    )


RULE = Rule("P05", "scope", __doc__ or "", find)
