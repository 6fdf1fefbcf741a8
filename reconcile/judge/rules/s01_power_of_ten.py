"""A digit too many or too few: 130,000 for 13,000, 万 for 億.

What it finds: within one question and near the same time, two values of which one is ten, a hundred or
a thousand times the other; the one that is rejected, that nobody else comes near, or that names nobody
is the likely slip. Also values that a text rejects for that reason.

Why it matters: a nought is lost or won in copying and in converting units of counting (万, 億, thousand),
and the wrong value then travels.

Example: 32,000 evacuated in one line of a ministry's table where another has 3.2 thousand.

What it is not: growth; values of a growing total at different times are left alone.

Settings: none (factors 10, 100 and 1,000, each within 1 %, of a rejected value within 4 %).
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.opposed import unsaid
from reconcile.judge.rule import Rule
from reconcile.judge.sametime import Pace, pace_of, same_moment
from reconcile.judge.slips import near_in_time, power_of_ten, suspect_of
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import amount_en, amount_ja, tell_en, value_en, value_ja
from reconcile.model import Cluster, Finding

_LEAST = 10
_RETOLD_DAYS = 31
_BOUNDS = frozenset({"at_most", "less_than", "at_least", "more_than"})


def find(view: View) -> Iterable[Finding]:
    """One finding for each value that looks like a slip."""
    for cluster in view.clusters.values():
        for slip, bases in slips(view, cluster):
            yield _finding(view, cluster, slip, bases)


def slips(view: View, cluster: Cluster) -> list[tuple[Said, list[tuple[Said, float]]]]:
    """The values of a cluster that look like slips, each with those that it is a power of ten of, and the power."""
    return view.cached(f"slips {cluster.id}", lambda: _slips(view, cluster))


def _slips(view: View, cluster: Cluster) -> list[tuple[Said, list[tuple[Said, float]]]]:
    said = [one for one in view.compared(cluster) if _plain(one)]
    found: dict[str, list[tuple[Said, float]]] = {}
    pace = pace_of(view, cluster)
    for at, one in enumerate(said):
        for two in said[at + 1 :]:
            power = (
                power_of_ten(one.figure, two.figure, rejected=_rejected(one, two))
                if _comparable(view, cluster, one, two, pace)
                else None
            )
            if power is not None:
                slip = suspect_of(one, two, said)
                found.setdefault(slip.id, []).append((two if slip is one else one, power))
    return [(view.said[key], found[key]) for key in sorted(found)]


def _plain(said: Said) -> bool:
    return said.claim.quantity.hedge not in ("vague", "range") and said.figure > 0


def _comparable(view: View, cluster: Cluster, one: Said, two: Said, pace: Pace) -> bool:
    if one.unit != two.unit or one.claim.quantity.per != two.claim.quantity.per:
        return False
    rejected = _rejected(one, two)
    low, high = sorted((one, two), key=lambda said: said.figure)
    if view.grows(cluster) and not rejected and not _retold(one, two) and not same_moment(low, high, pace):
        return not _may_rise(low, high) and near_in_time(one.window, two.window)
    if _retold(one, two):
        return low.figure >= _LEAST and near_in_time(one.window, two.window, days=_RETOLD_DAYS)
    hedges = {one.claim.quantity.hedge, two.claim.quantity.hedge}
    bounds = hedges & ({"at_most", "less_than"} if rejected else _BOUNDS)
    if low.figure < _LEAST or (not rejected and _one_voice(one, two)):
        return False
    return near_in_time(one.window, two.window) and not bounds and _one_scope(one, two)


def _retold(one: Said, two: Said) -> bool:
    """One speaker's value by two ways, hedged to the same side: what the one way has lost a nought of."""
    a, b = one.claim, two.claim
    floors = {a.quantity.hedge, b.quantity.hedge} <= {"at_least", "more_than"}
    return floors and a.claimant is not None and a.claimant == b.claimant and a.via != b.via


def _rejected(one: Said, two: Said) -> bool:
    return one.claim.stance != "asserts" or two.claim.stance != "asserts"


def _one_voice(one: Said, two: Said) -> bool:
    """Who gives both in one text, in a measure that says little, counts two things: pay, and what is left of it."""
    loose = one.claim.measure.startswith("other:") or unsaid(one, two)
    return loose and one.claim.claimant == two.claim.claimant


def _one_scope(one: Said, two: Said) -> bool:
    """A wave is no slip of the total, nor those who are there of those who were sent."""
    first, second = one.claim, two.claim
    unlike = first.status and second.status and first.status != second.status
    return not unlike and (first.increment == "batch") == (second.increment == "batch")


def _may_rise(low: Said, high: Said) -> bool:
    """A higher value at a later or unknown date may be growth, whatever the factor."""
    if low.window is None or high.window is None or low.window == high.window:
        return low.window != high.window
    return low.window < high.window


def _finding(view: View, cluster: Cluster, slip: Said, bases: list[tuple[Said, float]]) -> Finding:
    base, power = min(bases, key=lambda item: rank(item[0]))
    above = slip.figure > base.figure
    factor, side_ja = (
        (f"{power:.0f} times", f"{power:.0f}倍") if above else (f"1/{power:.0f}", f"{power:.0f}分の1")
    )
    why = (
        f"{cluster.label}: {tell_en(slip.claim)}, about {factor} what others have ({value_en(base.claim)}): "
        f"probably a digit slipped and {amount_en(base.claim)} is meant."
    )
    why_ja = (
        f"{cluster.label_ja}：{value_ja(slip.claim)}は、{value_ja(base.claim)}のほぼ{side_ja}で、"
        f"桁の誤り（正しくは{amount_ja(base.claim)}）とみられる。"
    )
    claims = (slip, *(item for item, _ in sorted(bases, key=lambda item: rank(item[0]))[:3]))
    return view.finding("S01", "suspect", claims, why, why_ja, clash=True, suggestion=amount_en(base.claim))


RULE = Rule("S01", "suspect", __doc__ or "", find)
