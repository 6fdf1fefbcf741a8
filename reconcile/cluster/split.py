"""What a person decided: claims that must never meet, and claims that belong together all the same."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.cluster.profile import BlockKey, Node

Found = tuple[BlockKey, list[Node]]


def split_nodes(nodes: Sequence[Node], not_same: Sequence[tuple[str, str]]) -> list[Node]:
    """The nodes with claims of equal profile apart where a person set them apart.

    The claim with the greater id leaves; the others of the profile stay together.
    """
    home = {claim.id: number for number, node in enumerate(nodes) for claim in node.claims}
    leaving: set[str] = set()
    for one, two in sorted((min(pair), max(pair)) for pair in not_same):
        apart = one in leaving or two in leaving
        if not apart and one != two and one in home and home[one] == home.get(two):
            leaving.add(two)
    result: list[Node] = []
    for node in nodes:
        staying = tuple(claim for claim in node.claims if claim.id not in leaving)
        parts = [staying] if staying else []
        parts += [(claim,) for claim in node.claims if claim.id in leaving]
        result += [
            Node(node.profile, part, frozenset(claim.span.source for claim in part), node.words)
            for part in parts
        ]
    return sorted(result, key=lambda node: node.key)


def across(
    found: Sequence[Found], same: Sequence[tuple[str, str]], not_same: Sequence[tuple[str, str]]
) -> list[Found]:
    """Joins groups of different blocks where a person said that two claims answer one question."""
    groups = dict(enumerate(found))
    home = {
        claim.id: number for number, (_, nodes) in groups.items() for node in nodes for claim in node.claims
    }
    for one, two in sorted((min(pair), max(pair)) for pair in same):
        first, second = sorted((home.get(one, -1), home.get(two, -1)))
        if first < 0 or first == second or _forbidden(home, first, second, not_same):
            continue
        larger, smaller = sorted((first, second), key=lambda at: (-_size(groups[at]), at))
        groups[larger] = (groups[larger][0], groups[larger][1] + groups.pop(smaller)[1])
        home = {claim: larger if at == smaller else at for claim, at in home.items()}
    return list(groups.values())


def _size(group: Found) -> int:
    return sum(len(node.claims) for node in group[1])


def _forbidden(home: dict[str, int], one: int, two: int, not_same: Sequence[tuple[str, str]]) -> bool:
    return any({home.get(a), home.get(b)} == {one, two} for a, b in not_same)
