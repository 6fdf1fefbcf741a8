"""Pairs of claims that must, or must never, stand in one cluster."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations

from reconcile.decide.codes import problem
from reconcile.model.decision import Decision
from reconcile.model.problem import Problem

_Pair = tuple[str, str]


class Pairs:
    """What was decided about pairs so far; the later decision about a pair holds."""

    def __init__(self) -> None:
        self._decided: dict[_Pair, Decision] = {}

    def add(self, decision: Decision, keys: Sequence[str], problems: list[Problem]) -> None:
        """Every two of the claims."""
        for pair in combinations(sorted(set(keys)), 2):
            before = self._decided.get(pair)
            if before is not None and before.action != decision.action:
                problems.append(problem("E320", decision, f"{before.id} said {before.action}", pair))
            self._decided[pair] = decision

    def forget(self, key: str) -> None:
        """Nothing is decided about this claim any more."""
        self._decided = {pair: self._decided[pair] for pair in self._decided if key not in pair}

    def same(self, without: Collection[str]) -> tuple[_Pair, ...]:
        """Pairs that must stand together, sorted; none with a claim of ``without``."""
        return self._of("same", without)

    def not_same(self, without: Collection[str]) -> tuple[_Pair, ...]:
        """Pairs that must stand apart, sorted; none with a claim of ``without``."""
        return self._of("not_same", without)

    def made(self, without: Collection[str]) -> tuple[tuple[str, str, str], ...]:
        """Every pair that is decided with the id of its decision, sorted; none with a claim of ``without``."""
        known = sorted(self._decided)
        return tuple((*pair, self._decided[pair].id) for pair in known if not {*pair} & {*without})

    def _of(self, action: str, without: Collection[str]) -> tuple[_Pair, ...]:
        pairs = (pair for pair in self._decided if self._decided[pair].action == action)
        return tuple(sorted(pair for pair in pairs if pair[0] not in without and pair[1] not in without))

    def clashes(self) -> list[Problem]:
        """Pairs kept apart although a chain of ``same`` leads from one to the other."""
        root: dict[str, str] = {}

        def top(key: str) -> str:
            while root.setdefault(key, key) != key:
                root[key] = root[root[key]]
                key = root[key]
            return key

        for one, two in self.same(()):
            root[top(one)] = top(two)
        return [
            problem("E321", self._decided[pair], " and ".join(pair), pair)
            for pair in self.not_same(())
            if top(pair[0]) == top(pair[1])
        ]
