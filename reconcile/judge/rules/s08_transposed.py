"""Two neighbouring digits exchanged: 41,000 for 14,000.

What it finds: within one question and near the same time, two values whose digits differ by one
exchange of neighbours; the one that is rejected, that nobody else comes near, or that names nobody is
the likely slip.

Why it matters: it is the commonest typing error with numbers after the lost nought.

Example: "41,000 by now" in a chat where the service has 14,000.

What it is not: small counts that grow (13 and 31). A table whose total has swapped digits is told here as
the slip, and in A05 as the sum that does not fit.

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reconcile.judge.arithmetic import figure
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a05_parts import tables
from reconcile.judge.slips import near_in_time, suspect_of, transposed
from reconcile.judge.tables import Table
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import amount_en, number_en, number_ja, value_en, value_ja
from reconcile.model import Cluster, Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each value with exchanged digits."""
    for cluster in view.clusters.values():
        for slip, bases in swapped(view, cluster):
            yield _finding(view, cluster, slip, min(bases, key=rank))
    for table in tables(view):
        if table.swapped:
            yield _total(view, table)


def swapped(view: View, cluster: Cluster) -> list[tuple[Said, list[Said]]]:
    """The values of a cluster with two digits exchanged, each with those that it is a slip of."""
    return view.cached(f"swapped {cluster.id}", lambda: _swapped(view, cluster))


def _swapped(view: View, cluster: Cluster) -> list[tuple[Said, list[Said]]]:
    told = [one for one in view.compared(cluster) if one.claim.quantity.hedge not in ("vague", "range")]
    found: dict[str, list[Said]] = {}
    for at, one in enumerate(told):
        for two in told[at + 1 :]:
            if one.unit == two.unit and _telling(one, two) and near_in_time(one.window, two.window):
                slip = suspect_of(one, two, told)
                found.setdefault(slip.id, []).append(two if slip is one else one)
    return [(view.said[key], found[key]) for key in sorted(found)]


def _telling(one: Said, two: Said) -> bool:
    """Small counts exchange digits by growing (13 and 31), so one has to be rejected or the values large."""
    rejected = one.claim.stance != "asserts" or two.claim.stance != "asserts"
    large = min(one.figure, two.figure) >= 1000 and (
        one.window == two.window or None in (one.window, two.window)
    )
    return transposed(one.figure, two.figure) and (rejected or large)


def _finding(view: View, cluster: Cluster, slip: Said, base: Said) -> Finding:
    why = (
        f"{cluster.label}: {value_en(slip.claim)} looks like {value_en(base.claim)} "
        "with two digits exchanged."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(slip.claim)}は、{value_ja(base.claim)}の"
        "2桁が入れ替わったものとみられる。"
    )
    return view.finding(
        "S08", "suspect", (slip, base), why, why_ja, clash=True, suggestion=amount_en(base.claim)
    )


def _total(view: View, table: Table) -> Finding:
    """The last line of a table, told with two digits exchanged."""
    added = sum((figure(row) for row in table.rows), Decimal(0))
    cluster, whole = view.clusters[table.whole.cluster], table.whole
    why = (
        f"{cluster.label}: {value_en(whole.claim)} looks like {number_en(added)}, the sum of its rows, "
        "with two digits exchanged."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(whole.claim)}は、内訳の合計{number_ja(added)}の"
        "2桁が入れ替わったものとみられる。"
    )
    return view.finding(
        "S08", "suspect", (whole, *table.rows), why, why_ja, clash=True, suggestion=str(added)
    )


RULE = Rule("S08", "suspect", __doc__ or "", find)
