"""The queue of review: what to look at next, by how far a decision about it would move things.

Reckoned from the ledger alone, without running anything again, so that twenty thousand claims are
lined up at once. One point is one open clash that ends with the decision, or one doubling (or
halving) of the best value of a question; ``benchmarks/queue_order.py`` holds this against what
decisions really move.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cached_property

import msgspec

from reconcile.decide.active import in_force
from reconcile.model import Claim, Cluster, Estimate, Finding, Item, ItemKind, Ledger

ALONE = 0.5
"""Points for a claim without which its question has no value: half a doubling."""
MOST = 2.0
"""Doublings that count: where a value falls or rises to a quarter or four times, more says nothing more."""
_AGAIN = frozenset({"E301", "E302", "E303", "E304", "E311", "E312", "E313", "E320", "E321", "E322"})
"""Problems that ask for another look at a decision; an expired one shows as its clash."""


def queue(ledger: Ledger) -> tuple[Item, ...]:
    """Everything that a person could decide about; what moves most comes first.

    Open clashes, decisions to look at again, claims that nobody has looked at and that are in no open clash, then
    what is settled and what explains. Equal scores go by voices of the question, then by id.
    """
    weigh = _Weights(ledger)
    items = [*_findings(ledger, weigh), *_again(ledger, weigh), *_claims(ledger, weigh)]
    voices = {one.cluster: one.voices for one in ledger.estimates}
    return tuple(sorted(items, key=lambda item: (-item.score, -voices.get(item.cluster or "", 0), item.id)))


class _Weights:
    """What each claim bears."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.home = {key: cluster for cluster in ledger.clusters for key in cluster.claims}
        self.estimates = {one.cluster: one for one in ledger.estimates}

    @cached_property
    def clashes(self) -> dict[str, int]:
        """By claim in an open clash: how many of these end without it.

        A contradiction of two values ends where the only claim of one of them goes; of three values,
        two stay. What does not add up, or looks like a slip, needs each of its claims.
        """
        found: dict[str, int] = {}
        values = {claim.id: _value(claim) for claim in self.ledger.claims}
        for finding in self.ledger.findings:
            if finding.clash and finding.id not in self.ledger.acknowledged:
                sides: dict[object, list[str]] = {}
                for key in finding.claims:
                    sides.setdefault(values.get(key), []).append(key)
                every = finding.kind != "contradiction"
                for side in sides.values():
                    for key in side:
                        ends = every or (len(side) == 1 and len(sides) <= 2)
                        found[key] = found.get(key, 0) + ends
        return found

    @cached_property
    def shifts(self) -> dict[str, tuple[float, bool]]:
        """By claim: how far (natural log) its question's best value moves without it; True where it stands alone.

        An estimate tells this for each witness; the claims of the witness that it rests on share it evenly.
        """
        found: dict[str, tuple[float, bool]] = {}
        for cluster in self.ledger.clusters:
            estimate = self.estimates.get(cluster.id)
            if estimate is not None and estimate.best is not None:
                found.update(_of_cluster(cluster, estimate))
        return found

    def item(self, kind: ItemKind, key: str, claims: tuple[str, ...], cluster: str | None = None) -> Item:
        """The entry, weighed."""
        homes = [self.home[one].id for one in claims if one in self.home]
        lever, shift, alone = None, 0.0, False
        for one in claims:
            moved, single = self.shifts.get(one, (0.0, False))
            if _points(moved, single) > _points(shift, alone):
                lever, shift, alone = one, moved, single
        settles = max((self.clashes.get(one, 0) for one in claims), default=0)
        if kind == "clash":
            settles = max(settles, 1)
        live = kind in ("clash", "again", "claim")
        score = round(settles + _points(shift, alone), 6) if live else 0.0
        return Item(
            key, kind, claims, cluster or next(iter(homes), None), settles, shift, lever, alone, score
        )


def _value(claim: Claim) -> object:
    interval = claim.quantity.interval
    return interval.low, interval.high, claim.stance


def _points(shift: float, alone: bool) -> float:
    return ALONE if alone else min(MOST, abs(shift) / math.log(2))


def _of_cluster(cluster: Cluster, estimate: Estimate) -> Iterator[tuple[str, tuple[float, bool]]]:
    used = set(estimate.used)
    speak: dict[str, list[str]] = {}
    for witness in cluster.witnesses:
        said = used.intersection(witness.claims) or {witness.root}
        speak.setdefault(witness.name, []).extend(sorted(said))
    for one in estimate.sensitivity:
        alone = one.best is None and len(estimate.used) < 2
        for key in speak.get(one.witness, ()):
            yield key, (one.shift / len(speak[one.witness]), alone)


def _findings(ledger: Ledger, weigh: _Weights) -> Iterator[Item]:
    for finding in ledger.findings:
        kind: ItemKind = "explained"
        if finding.clash:
            kind = "settled" if finding.id in ledger.acknowledged else "clash"
        yield weigh.item(kind, finding.id, _there(finding, weigh.home), next(iter(finding.clusters), None))


def _there(finding: Finding, home: Mapping[str, Cluster]) -> tuple[str, ...]:
    return tuple(key for key in finding.claims if key in home)


def _again(ledger: Ledger, weigh: _Weights) -> Iterator[Item]:
    """Decisions that the replay warned about; each once, with its first warning."""
    known = {item.id: item for item in ledger.decisions}
    told: set[str] = set()
    for problem in ledger.problems:
        made = known.get(problem.objects[0]) if problem.objects else None
        if problem.code not in _AGAIN or made is None or made.id in told:
            continue
        told.add(made.id)
        named = (*made.targets, *problem.objects)
        claims = tuple(dict.fromkeys(key for key in named if key in weigh.home))
        item = weigh.item("again", made.id, claims)
        yield msgspec.structs.replace(item, why=problem.message)


def _claims(ledger: Ledger, weigh: _Weights) -> Iterator[Item]:
    done = looked_at(ledger)
    for claim in ledger.claims:
        if claim.id not in done and claim.id not in weigh.clashes and claim.id in weigh.home:
            yield weigh.item("claim", claim.id, (claim.id,))


def looked_at(ledger: Ledger) -> frozenset[str]:
    """Ids of the claims that somebody accepted, corrected or preferred, or whose clash is acknowledged."""
    held, _ = in_force(ledger.decisions)
    settled = {key for one in ledger.findings if one.id in ledger.acknowledged for key in one.claims}
    named = {key for item in held if item.action in ("accept", "prefer") for key in item.targets}
    corrected = {claim.id for claim in ledger.claims if _corrected(claim)}
    return frozenset(named | settled | corrected | set(ledger.accepted))


def _corrected(claim: Claim) -> bool:
    return any(pattern.startswith("decision:") for pattern in claim.patterns)
