"""Runs of a growing count in one text that dates all of them alike: the entries of a ticker.

The order of the text stands for the time, forwards or (the newest on top) backwards. At least three
values have to run one way, and fewer voices than values: three speakers of one value each are a list of
estimates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reconcile.judge.partial import partial
from reconcile.judge.view import Said, View
from reconcile.model import Cluster

_LEAST = 3
_MOST = 0.7
"""At least this share of the values of the text has to stand in the run."""


def runs(view: View, cluster: Cluster) -> list[list[Said]]:
    """The runs of a growing cluster, each by rising value; one text has one at most."""
    return view.cached(f"runs {cluster.id}", lambda: _runs(view, cluster))


def _runs(view: View, cluster: Cluster) -> list[list[Said]]:
    if not view.grows(cluster):
        return []
    groups: dict[object, list[Said]] = defaultdict(list)
    for said in view.stated(cluster):
        if said.window is not None and said.id not in partial(view) and said.claim.increment != "batch":
            groups[said.claim.span.source, said.window, said.unit].append(said)
    found = []
    for group in groups.values():
        ordered = sorted(group, key=lambda said: (said.claim.span.start, said.id))
        run = max(_rising(ordered), _rising(ordered[::-1]), key=len)
        voices = {said.claim.claimant for said in run if said.claim.claimant}
        if len(run) >= max(_LEAST, _MOST * len(group)) and len(voices) < len(run):
            found.append(run)
    return found


def _rising(ordered: Sequence[Said]) -> list[Said]:
    """The longest run whose values rise."""
    best: list[list[Said]] = []
    for one in ordered:
        before = [run for run in best if run[-1].figure < one.figure]
        best.append([*max(before, key=len, default=[]), one])
    return max(best, key=len, default=[])
