"""An echo: a relay, or a text that names nobody, with the figure of another.

What it finds: claims that fold into another speaker's (the witness tree of their cluster) as relay,
echo or stale figure and have its value.

Why it matters: circular reporting looks like confirmation and is none.

Example: an agency's 13,000, told by an outlet as its own and then by a blog that names nobody.

In one document also a value told shorter: one end of a range by the channel it came through, or a round
"more than" of a text that names nobody. The same odd figure of one time has one origin, whoever tells it
(1,847; not 1,800).

What it is not: one speaker told again (R01), or named speakers who arrive at the same round number by
themselves.

Settings: ``cluster.stale_days``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import amount_en, amount_ja, who_en, who_ja
from reconcile.model import Cluster, Finding, Fold, Witness

_DAYS = 31
_LEAST = 1000
_ODD, _DIGITS = 100, 3
"""So large a figure of so many digits is hardly reached twice."""
_REASONS = ("relay", "echo", "stale")


def find(view: View) -> Iterable[Finding]:
    """One finding for each value that echoes."""
    for cluster in view.clusters.values():
        for witness in cluster.witnesses:
            folds = [fold for fold in witness.folds if fold.reason in _REASONS and fold.claim in view.said]
            roots = sorted({fold.into for fold in folds if fold.into in view.said})
            for root in roots:
                yield _finding(view, cluster, witness, root, [fold for fold in folds if fold.into == root])
        yield from _retold(view, cluster)
        yield from _odd(view, cluster)


def _finding(view: View, cluster: Cluster, witness: Witness, root: str, folds: list[Fold]) -> Finding:
    first = view.said[root]
    echoes = [view.said[fold.claim] for fold in folds]
    # what the same voice tells again with this value belongs to the echo as well
    again = [view.said[key] for key in witness.claims if _again(view, key, first, echoes)]
    claim = first.claim
    tellers = ", ".join(dict.fromkeys(who_en(said.claim) for said in echoes))
    tellers_ja = "、".join(dict.fromkeys(who_ja(said.claim) for said in echoes))
    told, told_ja = amount_en(claim), amount_ja(claim)
    why = f"{cluster.label}: {told} of {who_en(claim)} comes back from {tellers}: {folds[0].why}."
    why_ja = (
        f"{cluster.label_ja}：{who_ja(claim)}の{told_ja}を{tellers_ja}も伝えるが、独立した裏付けではない。"
    )
    return view.finding("R02", "repeat", (first, *echoes, *again), why, why_ja, severity="info")


def _retold(view: View, cluster: Cluster) -> Iterable[Finding]:
    """A title or channel that tells a value rounded down, or only one end of a range."""
    told = view.stated(cluster)
    for first in told:
        for said in told:
            if said is first or said.claim.span.source != first.claim.span.source or said.unit != first.unit:
                continue
            if _one_end(said, first) or _rounded(said, first):
                yield _shorter(view, cluster, first, said)


def _odd(view: View, cluster: Cluster) -> Iterable[Finding]:
    """The same odd figure of one time from several voices: counts that nobody made twice come out the same."""
    by_figure: dict[tuple[float, str], list[Said]] = defaultdict(list)
    for said in view.stated(cluster):
        if said.figure >= _ODD and len(f"{said.figure:.0f}".rstrip("0")) >= _DIGITS:
            by_figure[said.figure, said.unit].append(said)
    for key in sorted(by_figure):
        first = min(by_figure[key], key=lambda said: (said.claim.claimant is None, rank(said)))
        others = [said for said in by_figure[key] if said.witness != first.witness and _one_time(said, first)]
        if others and {said.claim.claimant for said in others} != {first.claim.claimant}:
            yield _same_odd(view, cluster, first, others)


def _one_time(one: Said, two: Said) -> bool:
    return one.window is None or two.window is None or one.window.gap(two.window) <= 0


def _same_odd(view: View, cluster: Cluster, first: Said, others: list[Said]) -> Finding:
    tellers = ", ".join(dict.fromkeys(who_en(said.claim) for said in others))
    tellers_ja = "、".join(dict.fromkeys(who_ja(said.claim) for said in others))
    told, told_ja = amount_en(first.claim), f"{who_ja(first.claim)}の{amount_ja(first.claim)}"
    why = f"{cluster.label}: {tellers} has the very {told} of {who_en(first.claim)}; so odd a figure has one origin."
    why_ja = f"{cluster.label_ja}：{tellers_ja}の数値は{told_ja}と端数まで同じで、出所は一つとみられる。"
    return view.finding("R02", "repeat", (first, *others), why, why_ja, severity="info")


def _one_end(said: Said, first: Said) -> bool:
    """The channel of a range tells one end of it: "6 million" in the title of "5 to 6 million"."""
    shown = first.claim.quantity.interval
    ends = {None if end is None else float(end) for end in (shown.low, shown.high)}
    ranged = first.claim.quantity.hedge == "range" and said.claim.quantity.hedge != "range"
    teller = said.claim.claimant
    own = teller is not None and teller in (first.claim.claimant, *first.claim.via)
    return ranged and own and said.figure in ends


def _rounded(said: Said, first: Said) -> bool:
    """Over half a billion, for 540 million of another name (or none) in the same days."""
    if said.claim.quantity.hedge not in ("more_than", "at_least") or first.claim.quantity.hedge != "exact":
        return False
    if said.claim.claimant and first.claim.claimant:
        return False
    size = 10 ** (len(f"{first.figure:.0f}") - 1)
    near = said.window is None or first.window is None or said.window.gap(first.window) <= _DAYS
    plain = first.figure >= _LEAST and said.figure != first.figure
    return near and plain and said.figure == first.figure // size * size


def _shorter(view: View, cluster: Cluster, first: Said, said: Said) -> Finding:
    one, two = first.claim, said.claim
    why = f"{cluster.label}: {amount_en(two)} of {who_en(two)} is {amount_en(one)} of {who_en(one)}, told shorter."
    why_ja = f"{cluster.label_ja}：{who_ja(two)}の{amount_ja(two)}は、{who_ja(one)}の{amount_ja(one)}を短く述べたもの。"
    return view.finding("R02", "repeat", (first, said), why, why_ja, severity="info")


def _again(view: View, key: str, first: Said, echoes: list[Said]) -> bool:
    said = view.said.get(key)
    return said is not None and said is not first and said not in echoes and said.figure == first.figure


RULE = Rule("R02", "repeat", __doc__ or "", find)
