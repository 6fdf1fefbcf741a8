"""Estimates: evidence (independent voices), likelihood, posterior, bands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Protocol

import msgspec

from reconcile.estimate import band, plain, reasons, worded
from reconcile.estimate.band import Ready, ready
from reconcile.estimate.evidence import of_cluster
from reconcile.estimate.folding import exact
from reconcile.estimate.known import grade
from reconcile.estimate.makes import FIFTH, FOURTH, SECOND, THIRD
from reconcile.estimate.records import RecordError, read, whole, write
from reconcile.estimate.wording import Confidence, likelihood, stix
from reconcile.model import Claim, Cluster, Estimate, Finding
from reconcile.policy import Policy

__all__ = [
    "METHODS",
    "OLDER",
    "RecordError",
    "beside",
    "estimate",
    "estimate_records",
    "likelihood",
    "stix",
    "versioned",
    "whole",
]

METHODS = {band.NAME: band.VERSION, plain.NAME: plain.VERSION}
"""Name of each method, and its version; ``policy.estimate.method`` selects, with or without the version."""


def versioned(method: str) -> str:
    """A method's name with its version; ``?`` for the version of a method that there is not."""
    return method if method in _RUN and "@" in method else f"{method}@{METHODS.get(method, '?')}"


class _Method(Protocol):
    def __call__(self, cases: Sequence[Ready], policy: Policy, *, full: bool) -> list[Estimate]: ...


_RUN: dict[str, _Method] = {
    band.NAME: band.posterior,
    plain.NAME: band.quantile,
    f"{band.NAME}@{band.VERSION}": band.posterior,
    f"{band.NAME}@5": partial(band.posterior, make=FIFTH),
    f"{band.NAME}@4": partial(band.posterior, make=FOURTH),
    f"{band.NAME}@3": partial(band.posterior, make=THIRD),
    f"{band.NAME}@2": partial(band.posterior, make=SECOND),
    f"{plain.NAME}@{plain.VERSION}": band.quantile,
}
OLDER = (f"{band.NAME}@5", f"{band.NAME}@4", f"{band.NAME}@3", f"{band.NAME}@2")
"""Versions of methods that were released before, and stay selectable by name and version."""


def estimate(
    clusters: Sequence[Cluster], claims: Sequence[Claim], policy: Policy, *, preferred: Sequence[str] = ()
) -> tuple[Estimate, ...]:
    """The estimates of clusters, in their order; all of them are one world in which sources persist.

    Args:
        clusters: the questions, with their witnesses where these are known.
        claims: every claim that a cluster names.
        policy: tolerances, grades of sources, and the method.
        preferred: ids of claims that the analyst trusts: they count as grade A, and their clusters
            rest on them alone.

    Raises:
        KeyError: the policy names a method that there is not.
    """
    by_id = {claim.id: claim for claim in claims}
    trusted = frozenset(preferred)
    grades = {
        key: "A" if key in trusted else grade(claim.claimant, claim.reliability, policy.sources)
        for key, claim in by_id.items()
    }
    cases = [ready(of_cluster(cluster, by_id, grades, trusted), cluster.witnesses) for cluster in clusters]
    return tuple(_RUN[policy.estimate.method](cases, policy, full=True))


def beside(estimates: Sequence[Estimate], findings: Sequence[Finding]) -> tuple[Estimate, ...]:
    """The estimates, each that stands alone saying where its claims contradict one another as worded.

    A judge weighs words: two exact figures that differ cannot both hold. An estimate weighs how far such
    sources usually lie off. Where only the words clash, the estimate is ``ok``, says so, and is a step
    less sure.

    Args:
        estimates: the estimates of a run.
        findings: the judge's findings about the same claims.
    """
    codes: dict[str, set[str]] = {}
    for finding in findings:
        for name in finding.clusters if finding.kind == "contradiction" else ():
            codes.setdefault(name, set()).add(finding.code)
    out = []
    for one in estimates:
        clashing = sorted(codes.get(one.cluster, ()))
        if one.status == "ok" and clashing and not one.conflict:
            why, why_ja = reasons.clashing(one.why, one.why_ja, clashing)
            level: Confidence = "moderate" if one.confidence == "high" else "low"
            one = msgspec.structs.replace(  # noqa: PLW2901 - the same estimate
                one, why=why, why_ja=why_ja, confidence=level, stix=stix(level)
            )
        out.append(one)
    return tuple(out)


def estimate_records(
    lines: Iterable[dict[str, Any]], policy: Policy | None = None
) -> Iterator[dict[str, Any]]:
    """The ``estimate`` command: an output record for each input record, in order.

    Raises:
        RecordError: a record is not as the interface says.
        KeyError: the policy names a method that there is not.
    """
    asked = policy or Policy()
    cases = read(lines, asked)
    alike = asked.estimate.method != OLDER[-1] and exact([case.items for case in cases])
    told = [ready(case, alike=alike, anywhen=asked.estimate.method in OLDER) for case in cases]
    found = _RUN[asked.estimate.method](told, asked, full=False)
    pairs = zip(told, found, strict=True)
    return (write(worded.told(case, one, asked.tolerance)) for case, one in pairs)
