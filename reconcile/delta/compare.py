"""Two ledgers side by side. Objects meet by their ids; claims of a revised source by their words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from reconcile.delta.findings import finding_news
from reconcile.model import Claim, Cluster, Estimate, Ledger, Source
from reconcile.model.delta import BandMove, ClaimChange, Delta, FindingNews, NewClaim, Role, SourceNews

LEAST = 0.02
"""A band moved where its best value or an end did, by more than this share of the larger number.

The sources of a dossier are weighed together, so each new one moves every band by a hair.
"""
_SEEN = ("publisher", "title", "published", "retrieved", "lang", "url", "citation", "reliability", "file")
_APART = frozenset({"id", "span", "context", "patterns", "said", "lang"})
"""Fields of a claim in which two readings of the same words may differ without saying something else."""


def delta(
    old: Ledger,
    new: Ledger,
    *,
    moved: Mapping[str, str] | None = None,
    revised: Mapping[str, str] | None = None,
) -> Delta:
    """What changed from the old ledger to the new one, everything in an order of its own.

    ``revised`` maps the ids of new sources to those of the old ones that they replace, ``moved`` the
    ids of old claims to those of new ones where words stand in such a source as before, or edited.
    """
    return _Comparison(old, new, dict(moved or {}), dict(revised or {})).delta()


class _Comparison:
    def __init__(self, old: Ledger, new: Ledger, moved: dict[str, str], revised: dict[str, str]) -> None:
        self.old, self.new = old, new
        self.revised = revised
        self.was = {claim.id: claim for claim in old.claims}
        self.now = {claim.id: claim for claim in new.claims}
        self.moved = {key: goal for key, goal in moved.items() if key in self.was and goal in self.now}
        self.moved |= {key: key for key in self.was if key in self.now}
        self.come_from = {goal: key for key, goal in self.moved.items()}
        self.was_in, self.now_in = _by_source(old.claims), _by_source(new.claims)
        self.estimates = {one.cluster: one for one in old.estimates}
        self.home = {key: item for item in new.clusters for key in item.claims}

    def delta(self) -> Delta:
        """All parts."""
        findings = finding_news(self.old, self.new, self.moved)
        sources = tuple(self._sources(findings))
        told = {item.source.id for item in sources} | {item.before.id for item in sources if item.before}
        known = {item.id for item in self.old.decisions}
        return Delta(
            before=self.old.manifest,
            after=self.new.manifest,
            sources=sources,
            changes=tuple(self._changes(told)),
            bands=tuple(sorted(self._bands(), key=_by_weight)),
            findings=findings,
            decisions=tuple(item for item in self.new.decisions if item.id not in known),
        )

    def _sources(self, findings: Sequence[FindingNews]) -> Iterator[SourceNews]:
        was = {item.id: item for item in self.old.sources}
        now = {item.id: item for item in self.new.sources}
        fresh: dict[str, list[str]] = {}
        for news in findings:
            if news.turn in ("new", "grown"):
                for key in news.finding.claims:
                    fresh.setdefault(key, []).append(news.finding.id)
        kinds = {news.finding.id: news for news in findings}
        for key in sorted(now, key=lambda one: (now[one].published is None, str(now[one].published), one)):
            source = now[key]
            here = self.now_in.get(key, [])
            new = tuple(self._role(one, fresh, kinds) for one in here if one.id not in self.come_from)
            before = was.get(key) or was.get(self.revised.get(key, ""))
            if before is None:
                yield SourceNews("added", source, claims=new)
            elif before.id != key or before.sha256 != source.sha256:
                changes = tuple(self._edited(before, here))
                yield SourceNews("revised", source, before, new, changes, _fields(before, source))
            elif fields := _fields(before, source):
                changes = tuple(self._edited(before, here))
                yield SourceNews("changed", source, before, new, changes, fields)
        for key in sorted(was.keys() - now.keys() - set(self.revised.values())):
            gone = (ClaimChange(claim, None) for claim in self.was_in.get(key, []))
            yield SourceNews("gone", was[key], was[key], changes=tuple(gone))

    def _edited(self, before: Source, here: Sequence[Claim]) -> Iterator[ClaimChange]:
        """Claims of the old text that are told otherwise in the new one, then those that are gone."""
        for claim in here:
            key = self.come_from.get(claim.id)
            if key is not None and _differ(self.was[key], claim):
                yield ClaimChange(self.was[key], claim)
        for claim in self.was_in.get(before.id, []):
            if claim.id not in self.moved:
                yield ClaimChange(claim, None)

    def _changes(self, told: set[str]) -> Iterator[ClaimChange]:
        """Claims of sources that nothing happened to: corrected, rejected, or read by another version."""
        for claim in self.new.claims:
            if claim.span.source in told:
                continue
            key = self.come_from.get(claim.id)
            if key is None:
                yield ClaimChange(None, claim)
            elif _differ(self.was[key], claim):
                yield ClaimChange(self.was[key], claim)
        for claim in self.old.claims:
            if claim.id not in self.moved and claim.span.source not in told:
                yield ClaimChange(claim, None)

    def _role(
        self, claim: Claim, fresh: Mapping[str, Sequence[str]], news: Mapping[str, FindingNews]
    ) -> NewClaim:
        cluster = self.home.get(claim.id)
        found = tuple(fresh.get(claim.id, ()))
        kinds = {news[key].finding.kind for key in found}
        clash = any(news[key].finding.clash for key in found)
        role: Role
        before = None if cluster is None else self.estimates.get(cluster.id)
        if clash:
            role = "contradicts"
        elif before is None or before.low90 is None or before.high90 is None:
            role = "adds"
        elif "update" in kinds:
            role = "updates"
        else:
            role = "confirms" if _meets(claim, before.low90, before.high90) else "departs"
        return NewClaim(claim, role, None if cluster is None else cluster.id, found)

    def _bands(self) -> Iterator[BandMove]:
        was = {item.id: item for item in self.old.clusters}
        now = {item.id: item for item in self.new.clusters}
        after = {item.cluster: item for item in self.new.estimates}
        for key in sorted(was.keys() | now.keys()):
            one, two = self.estimates.get(key), after.get(key)
            cluster = now.get(key) or was[key]
            if (key in was) == (key in now) and not _moved(one, two):
                continue
            yield _move(cluster, one if key in was else None, two if key in now else None)


def _by_source(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.span.source, []).append(claim)
    return found


def _move(cluster: Cluster, one: Estimate | None, two: Estimate | None) -> BandMove:
    shift = 0.0
    if one is not None and two is not None and one.best and two.best and one.best * two.best > 0:
        shift = math.log(two.best / one.best)
    return BandMove(cluster.id, cluster.label, cluster.label_ja, cluster.question.per, one, two, shift)


def _by_weight(move: BandMove) -> tuple[bool, float, str]:
    """Questions that there were first, those that moved most before the others."""
    return move.before is None or move.after is None, -abs(move.shift), move.cluster


def _moved(one: Estimate | None, two: Estimate | None) -> bool:
    if one is None or two is None:
        return (one is None) != (two is None)
    if one.status != two.status:
        return True
    ends = ((one.best, two.best), (one.low90, two.low90), (one.high90, two.high90))
    return any(_apart(left, right) for left, right in ends)


def _apart(left: float | None, right: float | None) -> bool:
    if left is None or right is None:
        return left is not right
    return abs(left - right) > LEAST * max(abs(left), abs(right))


def _meets(claim: Claim, low: float, high: float) -> bool:
    if claim.stance != "asserts":
        return False
    ends = claim.quantity.interval
    above = ends.low is None or float(ends.low) <= high
    return above and (ends.high is None or float(ends.high) >= low)


def _differ(one: Claim, two: Claim) -> bool:
    """True where they do not say the same: other words for a number that is the same are no change."""
    names = [name for name in Claim.__struct_fields__ if name not in _APART]
    return any(_plain(getattr(one, name)) != _plain(getattr(two, name)) for name in names)


def _plain(value: object) -> object:
    """A quantity without the digits as written."""
    return msgspec.structs.asdict(value) | {"digits": ""} if hasattr(value, "digits") else value  # type: ignore[arg-type]


def _fields(one: Source, two: Source) -> tuple[str, ...]:
    return tuple(name for name in _SEEN if getattr(one, name) != getattr(two, name))
