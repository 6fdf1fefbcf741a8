"""What the log of decisions amounts to over the claims of a run. Pure: the day is handed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from reconcile.decide.active import in_force
from reconcile.decide.anchor import Anchors
from reconcile.decide.codes import problem
from reconcile.decide.correct import corrected
from reconcile.decide.make import expiry, reading
from reconcile.decide.pairs import Pairs
from reconcile.model.claim import Claim
from reconcile.model.decision import Decided, Decision
from reconcile.model.ids import finding_id
from reconcile.model.problem import Problem
from reconcile.model.source import Source


def replay(
    decisions: Sequence[Decision],
    claims: Sequence[Claim],
    sources: Sequence[Source],
    *,
    today: date,
) -> Decided:
    """Applies the decisions, oldest first; where two of one kind disagree, the later one holds.

    ``sources`` should hold the revised sources too, so that words are followed from one revision
    to the next. The same log over the same claims always gives the same.
    """
    run = _Run(claims, sources, today)
    held, problems = in_force(decisions)
    run.problems += problems
    for decision in held:
        run.apply(decision)
    return run.decided()


class _Run:
    """One replay under way."""

    def __init__(self, claims: Sequence[Claim], sources: Sequence[Source], today: date) -> None:
        self.anchors = Anchors(claims, sources)
        self.order = [claim.id for claim in claims]
        self.now: dict[str, Claim] = dict(self.anchors.claims)
        self.verdicts: dict[str, Decision] = {}
        self.preferred: dict[str, Decision] = {}
        self.pairs = Pairs()
        self.acknowledged: dict[str, str] = {}
        self.settled: dict[str, tuple[str, ...]] = {}
        self.today = today
        self.problems: list[Problem] = []

    def apply(self, decision: Decision) -> None:
        """Takes one decision into account."""
        if decision.action == "acknowledge":
            self._acknowledge(decision)
            return
        if decision.action == "reopen":
            self._reopen(decision)
            return
        count = len(decision.targets)
        found = [self.anchors.claim(decision, at, self.problems) for at in range(count)]
        keys = [key for key in found if key is not None]
        if decision.action in ("same", "not_same"):
            if len(keys) == count:
                self.pairs.add(decision, keys, self.problems)
            return
        for key in keys:
            self._settle(decision, key)

    def _reopen(self, decision: Decision) -> None:
        """Ends what was decided before about these claims and findings."""
        for at, target in enumerate(decision.targets):
            self._unsettle(target)
            if not target.startswith("c-"):
                continue
            key = self.anchors.claim(decision, at, self.problems)
            if key is None:
                continue
            self.verdicts.pop(key, None)
            self.preferred.pop(key, None)
            self.pairs.forget(key)
            self.now[key] = self.anchors.claims[key]

    def _unsettle(self, finding: str) -> None:
        """Ends the acknowledgement of a finding, under whatever id it went on."""
        ended = self.acknowledged.pop(finding, None)
        if ended is not None:
            self.acknowledged = {key: by for key, by in self.acknowledged.items() if by != ended}
            self.settled.pop(ended, None)

    def _settle(self, decision: Decision, key: str) -> None:
        if decision.action == "prefer":
            self.preferred[key] = decision
            return
        before = self.verdicts.get(key)
        if before is not None and (before.action == "reject") != (decision.action == "reject"):
            self.problems.append(problem("E320", decision, f"{before.id} said {before.action}", (key,)))
        if decision.action == "correct":
            self._correct(decision, key)
        elif decision.action == "accept":
            self._accept(decision, key)
        self.verdicts[key] = decision

    def _correct(self, decision: Decision, key: str) -> None:
        try:
            claim = corrected(self.now[key], decision.fields)
        except ValueError as error:
            self.problems.append(problem("E312", decision, str(error), (key,)))
            return
        self.now[key] = msgspec.structs.replace(claim, patterns=(*claim.patterns, f"decision:{decision.id}"))

    def _accept(self, decision: Decision, key: str) -> None:
        here = reading(self.now[key])
        told = {name: decision.fields[name] for name in decision.fields if name in here}
        changed = [f"{name} {told[name]!r}, now {here[name]!r}" for name in told if told[name] != here[name]]
        if changed:
            self.problems.append(problem("E322", decision, "; ".join(changed)[:200], (key,)))

    def _acknowledge(self, decision: Decision) -> None:
        last = expiry(decision)
        assert last is not None  # in_force() lets no other one through
        if last < self.today:
            detail = f"on {last}, owner {decision.owner}"
            self.problems.append(problem("E310", decision, detail, decision.targets))
            return
        for target in decision.targets:
            self.acknowledged[target] = decision.id
        code = decision.fields.get("code")
        if code and decision.about and len(decision.targets) == 1:
            self._follow(decision, code)

    def _follow(self, decision: Decision, code: str) -> None:
        """A finding's id comes from its claims': where theirs moved with their words, so does its."""
        wrong: list[Problem] = []
        keys = [self.anchors.at(decision, selector, wrong) for selector in decision.about]
        found = tuple(key for key in keys if key is not None)
        self.problems += wrong
        if len(found) == len(decision.about):
            self.acknowledged[finding_id(code, found)] = decision.id
            self.settled[decision.id] = found

    def decided(self) -> Decided:
        """The outcome, every part of it in an order of its own."""
        rejected = {key for key in self.verdicts if self.verdicts[key].action == "reject"}
        live = [key for key in self.order if key not in rejected]
        self.problems += self.pairs.clashes()
        return Decided(
            claims=tuple(self.now[key] for key in live),
            same=self.pairs.same(rejected),
            not_same=self.pairs.not_same(rejected),
            preferred=tuple(sorted(self.preferred.keys() - rejected)),
            accepted=tuple(sorted(key for key in self.verdicts if self.verdicts[key].action == "accept")),
            acknowledged=dict(sorted(self.acknowledged.items())),
            problems=tuple(self.problems),
            settled=dict(sorted(self.settled.items())),
            paired=self.pairs.made(rejected),
        )
