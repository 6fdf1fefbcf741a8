"""A ledger with its objects at hand by id, and its questions in the order in which people ask."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cached_property

import msgspec

from reconcile.lexicon.exchange import in_currency
from reconcile.model import Claim, Cluster, Decision, Estimate, Finding, Ledger, Period, Source
from reconcile.model.ids import listed


class NotFoundError(LookupError):
    """No object has this id, or several begin with it; the message says which."""


def _is_code(unit: str) -> bool:
    """True for the code of a currency."""
    return len(unit) == 3 and unit.isalpha() and unit.isupper()


class Asked(msgspec.Struct, frozen=True):
    """One question with everything that the ledger says about it.

    ``claims`` are in order of the time that they hold for. ``open`` findings have to be settled
    and are not; ``settled`` ones are acknowledged; ``other`` ones explain.
    """

    cluster: Cluster
    estimate: Estimate | None
    claims: tuple[Claim, ...]
    open: tuple[Finding, ...]
    settled: tuple[Finding, ...]
    other: tuple[Finding, ...]
    last: str | None

    @property
    def status(self) -> str:
        """The verdict: ``ok``, ``contested`` or ``insufficient``."""
        return "insufficient" if self.estimate is None else self.estimate.status

    @property
    def plotted(self) -> tuple[tuple[Claim, Claim], ...]:
        """The claims for one axis, each with itself in the question's currency; without a rate it stands on none."""
        unit = self.cluster.question.unit or ""
        found = []
        for claim in self.claims:
            told = claim.quantity.unit or ""
            other = told != unit and _is_code(told) and _is_code(unit)
            alike = in_currency(claim, unit) if other else claim
            if alike is not None:
                found.append((claim, alike))
        return tuple(found)

    @property
    def voices(self) -> int:
        """Independent witnesses."""
        return len(self.cluster.witnesses) if self.estimate is None else self.estimate.voices

    def label(self, lang: str) -> str:
        """The question's name for people."""
        return self.cluster.label_ja if lang == "ja" and self.cluster.label_ja else self.cluster.label


class Lookup:
    """A ledger indexed once, so that twenty thousand claims are looked up in no time."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.sources: dict[str, Source] = {item.id: item for item in ledger.sources}
        self.claims: dict[str, Claim] = {item.id: item for item in ledger.claims}
        self.clusters: dict[str, Cluster] = {item.id: item for item in ledger.clusters}
        self.findings: dict[str, Finding] = {item.id: item for item in ledger.findings}
        self.decisions: dict[str, Decision] = {item.id: item for item in ledger.decisions}
        self.estimates: dict[str, Estimate] = {item.cluster: item for item in ledger.estimates}
        self._asked: dict[str, Asked] = {}
        self.home: dict[str, str] = {key: item.id for item in ledger.clusters for key in item.claims}

    @cached_property
    def of_cluster(self) -> dict[str, list[Finding]]:
        """Findings by cluster: those that name it, else those about its claims."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.ledger.findings:
            homes = (self.home[key] for key in finding.claims if key in self.home)
            for cluster in dict.fromkeys(finding.clusters or homes):
                found[cluster].append(finding)
        return found

    @cached_property
    def of_claim(self) -> dict[str, list[Finding]]:
        """Findings by claim."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.ledger.findings:
            for claim in finding.claims:
                found[claim].append(finding)
        return found

    @cached_property
    def questions(self) -> tuple[Asked, ...]:
        """All questions, those that need a look first: open clashes, then voices, then claims."""
        asked = [self.question(cluster) for cluster in self.ledger.clusters]
        return tuple(
            sorted(
                asked,
                key=lambda item: (
                    -len(item.open), -item.voices, -len(item.claims), item.cluster.label, item.cluster.id,
                ),
            )
        )  # fmt: skip

    def question(self, cluster: Cluster) -> Asked:
        """Everything about one cluster, put together once."""
        if cluster.id not in self._asked:
            self._asked[cluster.id] = self._question(cluster)
        return self._asked[cluster.id]

    def _question(self, cluster: Cluster) -> Asked:
        claims = sorted(
            (self.claims[key] for key in cluster.claims if key in self.claims),
            key=lambda claim: (self.day(claim) or date.min, claim.span.source, claim.span.start, claim.id),
        )
        findings = self.of_cluster[cluster.id]
        clashes = [item for item in findings if item.clash]
        return Asked(
            cluster=cluster,
            estimate=self.estimates.get(cluster.id),
            claims=tuple(claims),
            open=tuple(item for item in clashes if item.id not in self.ledger.acknowledged),
            settled=tuple(item for item in clashes if item.id in self.ledger.acknowledged),
            other=tuple(item for item in findings if not item.clash),
            last=self._last(claims),
        )

    def period(self, claim: Claim) -> Period | None:
        """The time that a claim holds for; else when it was said; else when its source came out."""
        if claim.as_of or claim.asserted:
            return claim.as_of or claim.asserted
        source = self.sources.get(claim.span.source)
        return Period.day(source.published) if source and source.published else None

    def day(self, claim: Claim) -> date | None:
        """The day by which a claim is put in order."""
        period = self.period(claim)
        return None if period is None else period.anchor

    def place(self, claim: Claim) -> str:
        """``file:line:column`` of a claim's words."""
        source = self.sources.get(claim.span.source)
        if source is None:
            return claim.span.source
        line, column = source.place(claim.span.start)
        return f"{source.file or source.id}:{line}:{column}"

    def find(self, key: str) -> Claim | Cluster | Finding | Source | Decision:
        """The object of this id, or of the only id that begins so.

        Raises:
            NotFoundError: none or several do.
        """
        tables = (self.claims, self.clusters, self.findings, self.sources, self.decisions)
        for table in tables:
            if key in table:
                return table[key]
        hits = [item for table in tables for name, item in table.items() if key and name.startswith(key)]
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise NotFoundError(
                f"{len(hits)} ids begin with {key}: {listed(sorted(item.id for item in hits))}"
            )
        raise NotFoundError(f"no claim, question, finding, source or decision has the id {key}")

    def find_question(self, key: str) -> Asked:
        """The question of this cluster id, or of the only one that begins so.

        Raises:
            NotFoundError: none or several do.
        """
        hits = [key] if key in self.clusters else [name for name in self.clusters if name.startswith(key)]
        if len(hits) != 1 or not key:
            told = (
                f"{len(hits)} questions begin with {key}" if hits and key else f"no question has the id {key}"
            )
            raise NotFoundError(told)
        return self.question(self.clusters[hits[0]])

    def _last(self, claims: list[Claim]) -> str | None:
        dated = [(period.anchor, str(period)) for claim in claims if (period := self.period(claim))]
        if not dated:
            return None
        head, _, tail = max(dated)[1].partition("/")
        return head if not tail or tail == ".." else tail
