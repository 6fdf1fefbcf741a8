"""A wave, an addition and the total so far are three questions.

What it finds: claims of one measure whose questions are a total, a wave, or an addition, or two waves
of different times.

Why it matters: a wave of 1,500 does not contradict a total of 11,000, and two waves of 1,500 are two.

Example: the second wave of 1,500 in August beside 1,500 special forces in October.

What it is not: waves that add up to more than the total (A05).

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
        "P02",
        "increment",
        ("a wave, an addition and a total are counted apart", "一陣・追加・累計の別がある"),
    )


RULE = Rule("P02", "scope", __doc__ or "", find)
