"""Why the claims of a cluster stand together: for each claim, the link to its closest companion."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.cluster.features import BASE, features, score
from reconcile.cluster.profile import Node
from reconcile.model import Feature, Link

_ENOUGH = 40
"""Beyond so many profiles a claim is linked to one of the first, not to the very closest."""


def links_of(nodes: Sequence[Node], measure: str) -> tuple[Link, ...]:
    """A tree of links over a cluster: equal profiles to each other, each profile to its closest."""
    ordered = sorted(nodes, key=lambda node: node.key)
    found: list[Link] = []
    for node in ordered:
        first, *others = node.claims
        alike = (Feature("profile", -BASE, "the same subject, scope and place in both"),)
        found += [Link(first.id, other.id, 0.0, alike) for other in others]
    for at, node in enumerate(ordered[1:], 1):
        best = max(ordered[: min(at, _ENOUGH)], key=lambda other: (_score(other, node, measure), other.key))
        why = features(best, node, measure)
        value = score(why)
        if value == float("-inf"):
            why, value = (Feature("decision", 0.0, "a person put them together"),), 0.0
        found.append(Link(best.claims[0].id, node.claims[0].id, round(value, 3), why))
    return tuple(found)


def _score(one: Node, two: Node, measure: str) -> float:
    return score(features(one, two, measure))
