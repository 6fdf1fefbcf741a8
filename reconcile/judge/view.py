"""What a rule sees: claims with the values that they leave possible, their time, cluster and witness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

import msgspec

from reconcile.judge.dates import Window, only_bounded, window
from reconcile.judge.redated import better_dates
from reconcile.judge.tolerance import held
from reconcile.lexicon import entities, measures
from reconcile.model import Claim, Cluster, Estimate, Finding, Interval, Kind, Question, Severity
from reconcile.model.ids import finding_id
from reconcile.policy import Policy

_T = TypeVar("_T")
_CAP = 300
"""So many claims of one cluster are compared each with each."""


class Said(msgspec.Struct, frozen=True):
    """A claim as the judge sees it.

    ``held`` is the interval under the policy's tolerance; ``window`` when it holds (None:
    undated); ``witness`` the id of the origin that it folds into; ``order`` its place among the claims of
    its document; ``published`` the day (as ordinal, 0 where unknown) on which its document came out.
    """

    claim: Claim
    cluster: str
    held: Interval
    window: Window | None
    witness: str
    figure: float
    """One number that orders values: the bound that is shown, the middle of a range or vague word."""
    order: int = 0
    published: int = 0
    bounded: bool = False
    """The date is no more than a bound: the text came out by then, and says nothing of the value's time."""

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def day(self) -> int:
        """The day whose exchange rate a sum has, as an ordinal: when it holds, else when it came out; or 0."""
        return self.window.last if self.window is not None else self.published

    @property
    def unit(self) -> str:
        """The unit, so that only like is compared with like."""
        return self.claim.quantity.unit or ""


def _figure(claim: Claim) -> float:
    interval = claim.quantity.interval
    if claim.quantity.hedge in ("range", "vague") and interval.middle is not None:
        return float(interval.middle)
    shown = interval.high if claim.quantity.hedge == "nearly" else interval.low
    found = shown if shown is not None else interval.high
    return float(found) if found is not None else 0.0


def _orders(claims: Sequence[Claim]) -> dict[str, int]:
    """The place of each claim among the claims of its document."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.span.source].append(claim)
    return {
        claim.id: at
        for group in by_source.values()
        for at, claim in enumerate(sorted(group, key=lambda one: (one.span.start, one.span.end, one.id)))
    }


def _days(claims: Sequence[Claim], published: Mapping[str, date]) -> dict[str, int]:
    """The day of each document: its publication, else the last day on which something in it was said."""
    found: dict[str, int] = {}
    for claim in claims:
        source, said = claim.span.source, claim.asserted.last if claim.asserted is not None else None
        day = published.get(source, said)
        found[source] = max(found.get(source, 0), day.toordinal() if day is not None else 0)
    return found


def rank(said: Said) -> tuple[str, bool, int, bool, str]:
    """What orders claims by how well they are told: trusted, named, first hand, dated; the best first."""
    claim = said.claim
    return claim.reliability or "F", claim.claimant is None, len(claim.via), said.window is None, said.id


def thinned(said: Sequence[Said], most: int = _CAP) -> Sequence[Said]:
    """No more than so many claims to compare each with each, the best told first; of equal ones one."""
    if len(said) <= most:
        return said
    kept: dict[object, Said] = {}
    for one in sorted(said, key=rank):
        claim = one.claim
        kept.setdefault((one.figure, claim.quantity.hedge, one.window, claim.claimant, claim.stance), one)
    chosen = {one.id for one in list(kept.values())[:most]}
    return [one for one in said if one.id in chosen]


def akin(one: Question, two: Question) -> bool:
    """True where two questions may be about the same people or things.

    That is where one does not say, where one actor is part of the other (or its country), or where
    one subject's words hold the other's.
    """
    if one.actor and two.actor:
        whole = entities().wholes
        if one.actor != two.actor and two.actor not in whole(one.actor) and one.actor not in whole(two.actor):
            return False
    first, second = set((one.subject or "").lower().split()), set((two.subject or "").lower().split())
    if one.actor and two.actor and (not _extra(one) or not _extra(two)):
        return True
    return first <= second or second <= first


def _extra(question: Question) -> set[str]:
    """The words of a subject beyond its actor's name."""
    entity = entities().by_key.get(question.actor or "")
    return set((question.subject or "").lower().split()) - set(
        (entity.name if entity else "").lower().split()
    )


class View:
    """All claims of a run as the rules see them, by cluster and by source."""

    def __init__(
        self,
        claims: Sequence[Claim],
        clusters: Sequence[Cluster],
        policy: Policy,
        estimates: Sequence[Estimate] = (),
        published: Mapping[str, date] | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        self.policy = policy
        self.texts = texts or {}
        self.clusters = {cluster.id: cluster for cluster in sorted(clusters, key=lambda item: item.id)}
        self.estimates = {estimate.cluster: estimate for estimate in estimates}
        self.said: dict[str, Said] = {}
        self._cache: dict[str, list[Any]] = {}
        self._sources: dict[str, frozenset[str]] = {}
        by_id = {claim.id: claim for claim in claims}
        order, days = _orders(claims), _days(claims, published or {})
        for cluster in self.clusters.values():
            grows = self.grows(cluster)
            witness = {claim: one.id for one in cluster.witnesses for claim in one.claims}
            for key in cluster.claims:
                if key in by_id:
                    claim = by_id[key]
                    when = window(claim, growing=grows)
                    allowed = held(claim, policy.tolerance)
                    origin = witness.get(key, key)
                    shown = _figure(claim)
                    told, came = order[key], days[claim.span.source]
                    self.said[key] = Said(
                        claim, cluster.id, allowed, when, origin, shown, told, came, only_bounded(claim)
                    )
        self._dated()

    def cached(self, key: str, make: Callable[[], list[_T]]) -> list[_T]:
        """What several rules share, computed once."""
        if key not in self._cache:
            self._cache[key] = make()
        found: list[_T] = self._cache[key]
        return found

    def of(self, cluster: Cluster) -> list[Said]:
        """The claims of a cluster, by source and place in it."""
        return self.cached(f"of {cluster.id}", lambda: self._of(cluster))

    def _of(self, cluster: Cluster) -> list[Said]:
        found = [self.said[key] for key in cluster.claims if key in self.said]
        return sorted(found, key=lambda said: (said.claim.span.source, said.claim.span.start, said.id))

    def asserted(self, cluster: Cluster) -> list[Said]:
        """The claims of a cluster that somebody asserts."""
        return [said for said in self.of(cluster) if said.claim.stance == "asserts"]

    def compared(self, cluster: Cluster) -> list[Said]:
        """The claims of a cluster that rules compare with one another, each with each.

        That is all of them in all but huge clusters; there one for each value, time and speaker, and
        no more than a cap, the best told first.
        """
        return self.cached(f"compared {cluster.id}", lambda: list(thinned(self.of(cluster))))

    def stated(self, cluster: Cluster) -> list[Said]:
        """Of the claims that are compared, those that somebody asserts."""
        return [said for said in self.compared(cluster) if said.claim.stance == "asserts"]

    @cached_property
    def by_source(self) -> dict[str, list[Said]]:
        """All claims by source, in the order of the text."""
        found: dict[str, list[Said]] = defaultdict(list)
        for said in self.said.values():
            found[said.claim.span.source].append(said)
        return {
            key: sorted(found[key], key=lambda said: (said.claim.span.start, said.id))
            for key in sorted(found)
        }

    @cached_property
    def by_measure(self) -> dict[str, list[Cluster]]:
        """Clusters by measure."""
        found: dict[str, list[Cluster]] = defaultdict(list)
        for cluster in self.clusters.values():
            found[cluster.question.measure].append(cluster)
        return dict(sorted(found.items()))

    def _dated(self) -> None:
        """A claim of a named speaker has the date with which the speaker gives it elsewhere."""
        for key, window_known in better_dates(self.said.values()).items():
            self.said[key] = msgspec.structs.replace(self.said[key], window=window_known)

    def course(self, cluster: Cluster) -> str:
        """How the cluster's value moves: arrivals counted from the start grow, though strength is a stock."""
        question = cluster.question
        if question.status == "dispatched" and question.increment == "total":
            return "cumulative"
        if question.increment in ("batch", "additional"):
            return "fixed"
        return measures().course(question.measure)

    def sources(self, cluster: Cluster) -> frozenset[str]:
        """The documents that tell of a cluster."""
        if cluster.id not in self._sources:
            self._sources[cluster.id] = frozenset(said.claim.span.source for said in self.of(cluster))
        return self._sources[cluster.id]

    @cached_property
    def _occasions(self) -> frozenset[tuple[str, str | None]]:
        """Source and place of every occasion (a rally, a strike) that is counted."""
        return frozenset(
            (source, cluster.question.place)
            for cluster in self.clusters.values()
            if (known := measures().by_key.get(cluster.question.measure)) is not None
            and (known.course == "fixed" and {"place", "increment"} <= set(known.facets))
            for source in self.sources(cluster)
        )

    def akin(self, one: Cluster, two: Cluster) -> bool:
        """True where two questions may be about the same people or things, and one document tells both or
        both name them.
        """
        return akin(one.question, two.question) and (
            bool(self.sources(one) & self.sources(two)) or bool(one.question.subject and two.question.subject)
        )

    def occasion(self, cluster: Cluster) -> bool:
        """True where the cluster's documents count an occasion at its place as well."""
        return any((source, cluster.question.place) in self._occasions for source in self.sources(cluster))

    def grows(self, cluster: Cluster) -> bool:
        """True for totals that never fall."""
        return self.course(cluster) == "cumulative"

    def finding(
        self,
        code: str,
        kind: Kind,
        claims: Sequence[Said],
        why: str,
        why_ja: str,
        *,
        severity: Severity = "warning",
        clash: bool = False,
        suggestion: str | None = None,
    ) -> Finding:
        """A finding over these claims, with their spans and clusters."""
        ids = tuple(dict.fromkeys(said.id for said in claims))
        ordered = [self.said[key] for key in ids]
        return Finding(
            id=finding_id(code, ids),
            code=code,
            kind=kind,
            severity=severity,
            claims=ids,
            why=why,
            why_ja=why_ja,
            spans=tuple(said.claim.span for said in ordered),
            clusters=tuple(sorted({said.cluster for said in ordered})),
            clash=clash,
            suggestion=suggestion,
        )
