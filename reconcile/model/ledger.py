"""The ledger: everything of one run, immutable."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import msgspec

from reconcile.model.claim import Claim
from reconcile.model.cluster import Cluster
from reconcile.model.decision import Decision
from reconcile.model.estimate import Estimate
from reconcile.model.finding import Finding
from reconcile.model.problem import Problem
from reconcile.model.source import Source

_Item = TypeVar("_Item", Source, Claim, Cluster, Finding)


class Manifest(msgspec.Struct, frozen=True):
    """What the run was made with, so that it can be made again; no clock in it."""

    version: str
    policy: str
    lexicon: str
    method: str
    sources: dict[str, str] = {}
    plugins: dict[str, str] = {}
    """Extractors of other packages that the policy names, each with its package and version."""


class Ledger(msgspec.Struct, frozen=True):
    """One run's sources, claims, clusters, findings, estimates, decisions and problems."""

    manifest: Manifest
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    findings: tuple[Finding, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()
    acknowledged: dict[str, str] = {}
    """Finding id -> id of the decision that settles it."""
    accepted: tuple[str, ...] = ()
    """Ids of the claims that a person looked at and accepted."""
    known_on: date | None = None
    """The day on which it was known so, where this is a part of a dossier; None: all of it."""
    without: tuple[str, ...] = ()
    """What people call the sources that are left out on purpose."""

    def source(self, key: str) -> Source:
        """The source of this id. Raises KeyError where there is none."""
        return _find(self.sources, key)

    def claim(self, key: str) -> Claim:
        """The claim of this id. Raises KeyError where there is none."""
        return _find(self.claims, key)

    def cluster(self, key: str) -> Cluster:
        """The cluster of this id. Raises KeyError where there is none."""
        return _find(self.clusters, key)

    def finding(self, key: str) -> Finding:
        """The finding of this id. Raises KeyError where there is none."""
        return _find(self.findings, key)

    def estimate(self, cluster: str) -> Estimate | None:
        """The estimate of a cluster, or None."""
        return next((item for item in self.estimates if item.cluster == cluster), None)

    def cluster_of(self, claim: str) -> Cluster | None:
        """The cluster that a claim stands in, or None."""
        return next((item for item in self.clusters if claim in item.claims), None)


def _find(items: tuple[_Item, ...], key: str) -> _Item:
    for item in items:
        if item.id == key:
            return item
    raise KeyError(key)
