"""From the targets of a decision to the claims of this run: by id, else by the words it was about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reconcile.decide.codes import problem
from reconcile.decide.selectors import find
from reconcile.model.claim import Claim
from reconcile.model.decision import Decision, Selector
from reconcile.model.problem import Problem
from reconcile.model.source import Source


class Anchors:
    """The claims and texts of a run, indexed for finding targets again."""

    def __init__(self, claims: Sequence[Claim], sources: Sequence[Source]) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self._texts = {source.id: source for source in sources}
        self._newer = {source.revises: source.id for source in sources if source.revises}
        self._by_source: dict[str, list[Claim]] = {}
        for claim in claims:
            self._by_source.setdefault(claim.span.source, []).append(claim)
        for group in self._by_source.values():
            group.sort(key=lambda claim: (claim.span, claim.id))
        self._longest = max((claim.span.end - claim.span.start for claim in claims), default=0)

    def claim(self, decision: Decision, at: int, problems: list[Problem]) -> str | None:
        """The id of the claim that the target at this place means now, or None with a problem."""
        target = decision.targets[at] if at < len(decision.targets) else None
        if target in self.claims:
            return target
        if at >= len(decision.about):
            problems.append(problem("E300", decision, str(target)[:40], (str(target),)))
            return None
        return self.at(decision, decision.about[at], problems)

    def at(self, decision: Decision, selector: Selector, problems: list[Problem]) -> str | None:
        """The id of the claim at a selector's words, or None with a problem."""
        source = self._newest(selector.source)
        quote = repr(selector.exact[:60])
        if source is None:
            problems.append(problem("E304", decision, selector.source[:80]))
            return None
        place = find(selector, source.text)
        objects = (source.id,)
        if place.how == "changed":
            now = source.text[place.start : place.end]
            problems.append(problem("E301", decision, f"{quote} is {now[:60]!r} now", objects))
            return None
        if place.how == "gone":
            problems.append(problem("E302", decision, quote, objects))
            return None
        claim = overlapping(self._near(source.id, place.start, place.end), place.start, place.end)
        if claim is None:
            problems.append(problem("E303", decision, quote, objects))
        return None if claim is None else claim.id

    def _near(self, source: str, start: int, end: int) -> list[Claim]:
        """The claims that can reach into a stretch."""
        group = self._by_source.get(source, [])
        first = bisect_left(group, start - self._longest, key=lambda claim: claim.span.start)
        last = bisect_left(group, end, key=lambda claim: claim.span.start)
        return group[first:last]

    def _newest(self, key: str) -> Source | None:
        """The source, or the newest one that revises it."""
        seen = {key}
        while key in self._newer and self._newer[key] not in seen:
            key = self._newer[key]
            seen.add(key)
        return self._texts.get(key)


def overlapping(claims: Sequence[Claim], start: int, end: int) -> Claim | None:
    """The claim that shares most with the stretch: at least half of the shorter of the two."""
    best: tuple[int, int, str] | None = None
    found = None
    for claim in claims:
        shared = min(end, claim.span.end) - max(start, claim.span.start)
        shorter = min(end - start, claim.span.end - claim.span.start)
        if shared <= 0 or shared * 2 < shorter:
            continue
        apart = abs(claim.span.start - start) + abs(claim.span.end - end)
        rank = (apart - shared, claim.span.start, claim.id)
        if best is None or rank < best:
            best, found = rank, claim
    return found
