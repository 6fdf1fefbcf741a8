"""From scored pairs to clusters, without chaining.

Average linkage under constraints: the two groups with the best mean score merge first, as long
as that mean is over the threshold and no pair across them clashes. Pairs are only scored where
an index says that they may meet, so that a block of thousands costs little. The outcome depends on
the claims alone, never on their order.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reconcile.cluster.features import features, score
from reconcile.cluster.profile import Node

_CAP = 150
"""Nodes under one index key that are compared each with each; beyond, with their neighbours in order."""
_WINDOW = 12

Pair = tuple[int, int]
_Offer = tuple[float, tuple[str, str], int, int, int]


def pair_scores(nodes: Sequence[Node], measure: str) -> dict[Pair, float]:
    """The scores of all pairs of nodes (by index, the smaller first) that may belong together."""
    return {pair: score(features(nodes[pair[0]], nodes[pair[1]], measure)) for pair in _candidates(nodes)}


def _candidates(nodes: Sequence[Node]) -> Iterable[Pair]:
    if len(nodes) <= _CAP:
        return [(i, j) for i in range(len(nodes)) for j in range(i + 1, len(nodes))]
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        for key in _index_keys(node):
            index[key].append(number)
    pairs: set[Pair] = set()
    for key in sorted(index):
        members = sorted(index[key], key=lambda number: (nodes[number].profile.order, nodes[number].key))
        reach = len(members) if len(members) <= _CAP else _WINDOW
        for at, one in enumerate(members):
            pairs.update((min(one, two), max(one, two)) for two in members[at + 1 : at + 1 + reach])
    return sorted(pairs)


def _index_keys(node: Node) -> list[tuple[str, str]]:
    profile = node.profile
    scope = f"{profile.increment}"
    keys = [("source", f"{scope} {source}") for source in node.sources]
    keys += [("word", f"{scope} {word[:5]}") for word in profile.subject.words]
    if profile.place:
        keys.append(("place", f"{scope} {profile.place}"))
    if profile.subject.actor:
        keys.append(("actor", f"{scope} {profile.status} {profile.subject.actor}"))
    return keys


def groups(
    nodes: Sequence[Node],
    scores: dict[Pair, float],
    threshold: float,
    together: Sequence[Pair],
    apart: frozenset[Pair],
) -> list[list[int]]:
    """The nodes grouped, each group sorted.

    Args:
        nodes: the nodes of one block.
        scores: log odds of pairs; a pair that is not there never meets by itself.
        threshold: the least mean log odds at which two groups merge.
        together: pairs that a person put together; they outweigh every score.
        apart: pairs (smaller index first) that a person set apart; they outweigh everything.
    """
    state = _Groups(len(nodes), scores, apart)
    for one, two in together:
        if state.find(one) != state.find(two) and not state.forbidden(state.find(one), state.find(two)):
            state.merge(state.find(one), state.find(two))
    state.run(threshold, nodes)
    return state.result()


class _Groups:
    """The running state of the agglomeration: members, and the scores between each two groups."""

    def __init__(self, count: int, scores: dict[Pair, float], apart: frozenset[Pair]) -> None:
        self.members: dict[int, list[int]] = {number: [number] for number in range(count)}
        self.home = list(range(count))
        self.apart = apart
        # between two groups: the sum and the number of the pairs that were scored; -inf stays -inf
        self.between: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
        for (one, two), value in scores.items():
            self.between[one][two] = self.between[two][one] = (value, 1)

    def find(self, node: int) -> int:
        return self.home[node]

    def forbidden(self, one: int, two: int) -> bool:
        if not self.apart:
            return False
        return any((min(a, b), max(a, b)) in self.apart for a in self.members[one] for b in self.members[two])

    def mean(self, one: int, two: int) -> float:
        """The mean score across two groups; pairs that no index brought together are left out."""
        total, count = self.between[one].get(two, (-math.inf, 1))
        return total / count

    def merge(self, one: int, two: int) -> int:
        keep, gone = sorted((one, two))
        for node in self.members[gone]:
            self.home[node] = keep
        self.members[keep] = sorted(self.members[keep] + self.members.pop(gone))
        for other, (total, count) in self.between.pop(gone, {}).items():
            self.between[other].pop(gone)
            if other != keep:
                before = self.between[keep].get(other, (0.0, 0))
                merged = (before[0] + total, before[1] + count)
                self.between[keep][other] = self.between[other][keep] = merged
        return keep

    def run(self, threshold: float, nodes: Sequence[Node]) -> None:
        """Merges the best pair of groups again and again, until none is over the threshold."""
        heap: list[_Offer] = []
        for one in sorted(self.between):
            for two in self.between[one]:
                if one < two:
                    self._offer(heap, one, two, threshold, nodes)
        while heap:
            _, _, one, two, size = heapq.heappop(heap)
            if one not in self.members or two not in self.members:
                continue
            if size != len(self.members[one]) + len(self.members[two]):
                continue  # one of them has grown since; a newer offer stands for the pair
            keep = self.merge(one, two)
            for neighbour in self.between[keep]:
                self._offer(heap, min(keep, neighbour), max(keep, neighbour), threshold, nodes)

    def _offer(self, heap: list[_Offer], one: int, two: int, threshold: float, nodes: Sequence[Node]) -> None:
        value = self.mean(one, two)
        if value > threshold and not self.forbidden(one, two):
            keys = (nodes[one].key, nodes[two].key)
            size = len(self.members[one]) + len(self.members[two])
            heapq.heappush(heap, (-round(value, 9), keys, one, two, size))

    def result(self) -> list[list[int]]:
        return [self.members[home] for home in sorted(self.members)]
