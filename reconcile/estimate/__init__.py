"""Estimates: evidence (independent voices), likelihood, posterior, bands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reconcile.estimate.band import Ready, posterior, ready
from reconcile.estimate.evidence import of_cluster
from reconcile.estimate.records import RecordError, read, write
from reconcile.model import Claim, Cluster, Estimate
from reconcile.policy import Policy

__all__ = ["METHODS", "RecordError", "estimate", "estimate_records"]

METHODS = {"posterior": "1"}
"""Name of each method, and its version."""


def estimate(clusters: Sequence[Cluster], claims: Sequence[Claim], policy: Policy) -> tuple[Estimate, ...]:
    """The estimates of clusters, in their order; all of them are one world in which sources persist."""
    by_id = {claim.id: claim for claim in claims}
    grades = {claim.id: claim.reliability for claim in claims}
    cases = [(of_cluster(cluster, by_id, grades), cluster.witnesses) for cluster in clusters]
    return tuple(_run(ready(cases), policy))


def estimate_records(
    lines: Iterable[dict[str, Any]], policy: Policy | None = None
) -> Iterator[dict[str, Any]]:
    """The ``estimate`` command: an output record for each input record, in order.

    Raises:
        RecordError: a record is not as the interface says.
    """
    found = _run(ready([(case, ()) for case in read(lines)]), policy or Policy())
    return (write(one) for one in found)


def _run(cases: Sequence[Ready], policy: Policy) -> list[Estimate]:
    return posterior(cases, policy)
