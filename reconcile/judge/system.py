"""Systems of constraints: whether hedged claims and the relations between their measures can all hold.

Every question of a family (a whole and its parts, one subject) has a value at every day that a claim
names. A total never falls; a whole holds its parts; a claim puts bounds on the value of its question in
its window. Whether all of it can hold is a linear feasibility problem (HiGHS, through scipy). Where it
cannot, a deletion filter leaves a set of claims that clash and of which none can be spared: an
irreducible infeasible subset (Chinneck, Feasibility and Infeasibility in Optimization, 2008).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from reconcile.judge.view import Said, rank
from reconcile.lexicon import Relation

_SLACK = 1e-6
"""Rows are scaled to the largest bound, so that this share of it is nothing."""


class Question(msgspec.Struct, frozen=True):
    """One unknown over time: its measure and the claims about it."""

    measure: str
    said: tuple[Said, ...]


class System(msgspec.Struct, frozen=True):
    """The questions of one family and the relation that binds them."""

    relation: Relation
    questions: tuple[Question, ...]
    extra: float = 0.0
    """How much else may be counted into the whole (the missing, the captured), by what is told of it."""

    @property
    def said(self) -> list[Said]:
        """All claims, the least trusted first: a deletion filter then keeps the most trusted."""
        return sorted((one for question in self.questions for one in question.said), key=rank, reverse=True)


def clashing(system: System) -> list[Said]:
    """A set of claims that cannot all hold and of which none can be left out; empty where all can hold."""
    kept = system.said
    if feasible(system, kept):
        return []
    for said in system.said:
        rest = [one for one in kept if one is not said]
        if not feasible(system, rest):
            kept = rest
    return kept


def feasible(system: System, kept: Sequence[Said]) -> bool:
    """True where values exist that satisfy the relation and all these claims."""
    import numpy as np
    from scipy.optimize import linprog

    days = sorted({day for one in kept if one.window for day in (one.window.first, one.window.last)})
    if not days:
        return True
    rows, bounds = _Rows(system, days), _largest(kept)
    rows.growth()
    rows.relation(bounds)
    for question, told in enumerate(system.questions):
        for one in told.said:
            if one in kept:
                rows.claim(question, one, bounds)
    outcome = linprog(
        np.zeros(rows.width),
        A_ub=np.array(rows.left),
        b_ub=np.array(rows.right),
        bounds=[(0, None)] * rows.width,
        method="highs",
    )
    return bool(outcome.status != 2)


def _largest(kept: Sequence[Said]) -> float:
    ends = [end for one in kept for end in (one.held.low, one.held.high) if end is not None]
    return float(max(ends, default=Decimal(1))) or 1.0


class _Rows:
    """The inequalities ``left . x <= right`` over the values of all questions on all days."""

    def __init__(self, system: System, days: Sequence[int]) -> None:
        self.system = system
        self.at = {day: number for number, day in enumerate(days)}
        self.width = len(system.questions) * len(days)
        self.left: list[list[float]] = []
        self.right: list[float] = []

    def _column(self, question: int, day: int) -> int:
        return question * len(self.at) + day

    def add(self, terms: dict[int, float], right: float) -> None:
        row = [0.0] * self.width
        for column, factor in terms.items():
            row[column] += factor
        self.left.append(row)
        self.right.append(right)

    def growth(self) -> None:
        """No total is lower on a later day."""
        for question in range(len(self.system.questions)):
            for day in range(len(self.at) - 1):
                self.add({self._column(question, day): 1.0, self._column(question, day + 1): -1.0}, 0.0)

    def relation(self, scale: float) -> None:
        """On every day the whole holds its parts; a sum is no more than they and what may be counted in."""
        relation = self.system.relation
        keys = [question.measure for question in self.system.questions]
        whole = keys.index(relation.whole)
        parts = [number for number, key in enumerate(keys) if key in relation.parts]
        complete = relation.kind == "sum" and len(parts) == len(relation.parts)
        for day in range(len(self.at)):
            of_parts = {self._column(part, day): 1.0 for part in parts}
            if relation.kind == "sum":
                self.add({**of_parts, self._column(whole, day): -1.0}, 0.0)
            else:
                for column in of_parts:
                    self.add({column: 1.0, self._column(whole, day): -1.0}, 0.0)
            if complete:
                counted = {self._column(part, day): -1.0 / scale for part in parts}
                self.add({**counted, self._column(whole, day): 1.0 / scale}, self.system.extra / scale)

    def claim(self, question: int, said: Said, scale: float) -> None:
        """Somewhere in its window the value lies within the claim's bounds."""
        assert said.window is not None
        first, last = (self._column(question, self.at[day]) for day in (said.window.first, said.window.last))
        if said.held.high is not None:
            self.add({first: 1.0 / scale}, float(said.held.high) / scale + _SLACK)
        if said.held.low is not None:
            self.add({last: -1.0 / scale}, -float(said.held.low) / scale + _SLACK)
