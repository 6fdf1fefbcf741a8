"""Questions that look alike: near each other or with the same number, differing in one facet of scope."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from reconcile.judge.view import Said, View, akin
from reconcile.lexicon import measures
from reconcile.model import Cluster

Facet = Literal["status", "increment", "place", "subject", "measure", "unit", "side"]
_MOST = 12
"""So many claims of each question stand in a finding."""
_NEAR = 260
"""Code points within which two counts of different measures are set beside each other."""
_CAP = 60
"""Beyond so many questions of one measure only neighbours in one document are compared."""


class Alike(msgspec.Struct, frozen=True):
    """Two clusters that look alike: the facet that tells them apart, and the claims that show it."""

    facet: Facet
    one: str
    two: str
    shown: tuple[str, ...]


def alike(view: View) -> list[Alike]:
    """All pairs of clusters that look alike, each once, with the first facet in which they differ."""
    return view.cached("alike", lambda: _once(_pairs(view)))


def _once(pairs: Sequence[Alike]) -> list[Alike]:
    """One entry for each two questions: the first facet that was found, with all claims that show it."""
    found: dict[tuple[str, str], Alike] = {}
    for pair in pairs:
        key = (min(pair.one, pair.two), max(pair.one, pair.two))
        known = found.setdefault(key, pair)
        if known.facet == pair.facet:
            shown = tuple(sorted({*known.shown, *pair.shown}))
            found[key] = Alike(known.facet, known.one, known.two, shown)
    return list(found.values())


def groups(view: View, facet: Facet) -> list[list[Said]]:
    """The claims of look-alikes that differ in a facet, joined where they share a question."""
    pairs = [pair for pair in alike(view) if pair.facet == facet]
    home: dict[str, str] = {}

    def root(key: str) -> str:
        while home.setdefault(key, key) != key:
            key = home[key]
        return key

    for pair in pairs:
        one, two = sorted((root(pair.one), root(pair.two)))
        home[two] = one
    shown: dict[str, set[str]] = defaultdict(set)
    for pair in pairs:
        shown[root(pair.one)].update(pair.shown)
    return [_chosen(view, shown[key]) for key in sorted(shown)]


def _chosen(view: View, keys: set[str]) -> list[Said]:
    """The shown claims by cluster, a few of each, different values first."""
    by_cluster: dict[str, list[Said]] = defaultdict(list)
    for key in sorted(keys):
        by_cluster[view.said[key].cluster].append(view.said[key])
    found = []
    for cluster in sorted(by_cluster, key=lambda item: (view.clusters[item].label, item)):
        ordered = sorted(
            by_cluster[cluster], key=lambda said: (said.claim.span.source, said.claim.span.start)
        )
        seen: set[float] = set()
        first = [said for said in ordered if not (said.figure in seen or seen.add(said.figure))]  # type: ignore[func-returns-value]
        rest = [said for said in ordered if said not in first]
        found += (first + rest)[:_MOST]
    return found


def _pairs(view: View) -> Sequence[Alike]:
    found: list[Alike] = []
    families = [*view.by_measure.values(), *_related(view)]
    for family in families:
        if len(family) <= _CAP:
            candidates = [(one, two) for at, one in enumerate(family) for two in family[at + 1 :]]
        else:
            candidates = _neighbours(view, family)
        for one, two in candidates:
            pair = _compare(view, one, two)
            if pair is not None:
                found.append(pair)
    return [*found, *_beside(view)]


def _related(view: View) -> list[list[Cluster]]:
    """Clusters of two measures that are part and whole, or parts of one sum, and move alike, or that data tell apart."""
    pairs: set[tuple[str, str]] = set()
    for relation in measures().relations:
        if relation.kind in ("sum", "part"):
            names = [relation.whole, *relation.parts]
            pairs |= {(a, b) for a in names for b in names if a < b and _same_course(a, b)}
    for group in measures().apart:
        pairs |= {(a, b) for a in group.measures for b in group.measures if a < b}
    found = []
    for one, two in sorted(pairs):
        for first in view.by_measure.get(one, []):
            found += [[first, second] for second in view.by_measure.get(two, [])]
    return found


def _same_course(one: str, two: str) -> bool:
    return measures().course(one) == measures().course(two)


def _neighbours(view: View, family: Sequence[Cluster]) -> list[tuple[Cluster, Cluster]]:
    by_source: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in family:
        for source in sorted(view.sources(cluster)):
            by_source[source].append(cluster)
    pairs = {
        (one.id, two.id): (one, two)
        for members in by_source.values()
        for at, one in enumerate(members[:_CAP])
        for two in members[at + 1 : _CAP]
    }
    return [pairs[key] for key in sorted(pairs)]


def _compare(view: View, one: Cluster, two: Cluster) -> Alike | None:
    facet = differs(one, two)
    if facet is None or (
        _unlike(one) and facet in ("unit", "subject", "place") and not _same_thing(one, two)
    ):
        return None
    shown = _near(view, one, two) or (set() if _nobody(one, two) else _same_number(view, one, two))
    return Alike(facet, one.id, two.id, tuple(sorted(shown))) if shown else None


def _nobody(one: Cluster, two: Cluster) -> bool:
    """True where neither question says who is counted: in two documents nothing makes them alike."""
    return not any(question.subject or question.actor for question in (one.question, two.question))


def _unlike(cluster: Cluster) -> bool:
    """Shares, ratios and counts of no known measure look alike everywhere; that says nothing."""
    question = cluster.question
    return question.unit in ("percent", "ratio") or question.measure.startswith("other:")


def _same_thing(one: Cluster, two: Cluster) -> bool:
    """True for counts of one thing by name ("other:tractors"), though the data have no measure for it."""
    a, b = one.question, two.question
    named = a.measure == b.measure and a.measure not in (f"other:{a.unit}", "other:people", "other:money")
    return named and a.unit == b.unit and a.unit not in ("percent", "ratio")


def differs(one: Cluster, two: Cluster) -> Facet | None:
    """The facet that tells two questions apart; None where too much does, or nothing that both say."""
    a, b = one.question, two.question
    checks: list[tuple[Facet, Callable[[], bool]]] = [
        ("measure", lambda: a.measure != b.measure),
        ("side", lambda: a.measure == b.measure and _both_say(a.side, b.side)),
        ("unit", lambda: a.unit != b.unit or a.per != b.per),
        ("subject", lambda: not akin(a, b)),
        ("increment", lambda: a.increment != b.increment or _two_waves(one, two)),
        ("status", lambda: _both_say(a.status, b.status)),
        ("place", lambda: _both_say(a.place, b.place)),
        ("subject", lambda: _both_say(a.subject, b.subject)),
    ]
    found = [facet for facet, differ in checks if differ()]
    if a.measure != b.measure and "unit" in found:
        return None
    return found[0] if found else None


def _both_say(one: str | None, two: str | None) -> bool:
    """True for two values that differ; what is left unsaid may be the same."""
    return bool(one and two) and one != two


def _two_waves(one: Cluster, two: Cluster) -> bool:
    """True for two waves or additions of different times, which their names tell."""
    apart = one.question.increment in ("batch", "additional")
    return apart and one.question.increment == two.question.increment and one.label != two.label


def _near(view: View, one: Cluster, two: Cluster) -> set[str]:
    """The claims of the two that one document tells."""
    shared = view.sources(one) & view.sources(two)
    return {
        said.id for cluster in (one, two) for said in view.of(cluster) if said.claim.span.source in shared
    }


def _same_number(view: View, one: Cluster, two: Cluster) -> set[str]:
    """The claims of the two that show the same number (of two digits or more, so not by chance)."""
    if not akin(one.question, two.question):
        return set()
    left, right = view.of(one), view.of(two)
    figures = {said.figure for said in left} & {said.figure for said in right}
    return {said.id for said in (*left, *right) if said.figure in figures and said.figure >= 10}


def _beside(view: View) -> list[Alike]:
    """Neighbouring counts in one unit whose measures the data do not relate: destroyed beside damaged."""
    found = []
    for group in view.by_source.values():
        for one, two in pairwise(group):
            if _unrelated_neighbours(view, one, two):
                pair = sorted((one.cluster, two.cluster))
                found.append(Alike("measure", pair[0], pair[1], tuple(sorted((one.id, two.id)))))
    return found


def _unrelated_neighbours(view: View, one: Said, two: Said) -> bool:
    a, b = one.claim, two.claim
    if a.measure == b.measure or one.unit != two.unit or not one.unit or one.unit == "percent":
        return False
    unknown = (
        a.measure.startswith("other:")
        or b.measure.startswith("other:")
        or _stem(a.measure) == _stem(b.measure)
    )
    same = view.clusters[one.cluster].question.place == view.clusters[two.cluster].question.place
    return unknown and same and b.span.start - a.span.end <= _NEAR


def _stem(measure: str) -> str:
    return measure.removeprefix("other:").split("_")[0]
