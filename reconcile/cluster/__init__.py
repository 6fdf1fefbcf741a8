"""Lining claims up: block, named features, score, clusters without chaining, witnesses."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reconcile.cluster.features import features, score
from reconcile.cluster.links import links_of
from reconcile.cluster.merge import Pair, groups, pair_scores
from reconcile.cluster.profile import BlockKey, Node, block_key, dominant_actors, nodes_of, words_around
from reconcile.cluster.question import Asked
from reconcile.cluster.sides import sides_of
from reconcile.cluster.split import across, split_nodes
from reconcile.cluster.titles import told_apart
from reconcile.cluster.witnesses import witnesses_of
from reconcile.model import Claim, Cluster
from reconcile.policy import Policy

__all__ = ["cluster", "features", "score", "witnesses_of"]

ClaimPair = tuple[str, str]


def cluster(
    claims: Sequence[Claim],
    policy: Policy,
    *,
    same: Sequence[ClaimPair] = (),
    not_same: Sequence[ClaimPair] = (),
    texts: Mapping[str, str] | None = None,
) -> tuple[Cluster, ...]:
    """Puts every claim into exactly one cluster: the claims that answer one question.

    Args:
        claims: comparable claims, in any order.
        policy: ``cluster.threshold`` is the least probability at which two groups merge.
        same: pairs of claim ids that a person put together; they hold against every score.
        not_same: pairs of claim ids that must never meet; they hold against everything.
        texts: the text of each source, so that shares and counts of unknown things line up by their words.

    Returns:
        Clusters sorted by label and id, each with the links that made it and its witnesses.
    """
    blocks: dict[BlockKey, list[Claim]] = defaultdict(list)
    unique = {claim.id: claim for claim in claims}
    for claim in unique.values():
        blocks[block_key(claim)].append(claim)
    dominant = dominant_actors(list(unique.values()))
    words = words_around(list(unique.values()), texts or {})
    sides = sides_of(list(unique.values()), texts or {})
    found: list[tuple[BlockKey, list[Node]]] = []
    threshold = math.log(policy.cluster.threshold / (1 - policy.cluster.threshold))
    for key in sorted(blocks):
        nodes = split_nodes(nodes_of(blocks[key], dominant, words, sides), not_same)
        found += [(key, group) for group in _block(nodes, key.measure, threshold, same, not_same)]
    found = across(found, same, not_same)
    return _clusters(found, policy)


def _block(
    nodes: Sequence[Node],
    measure: str,
    threshold: float,
    same: Sequence[ClaimPair],
    not_same: Sequence[ClaimPair],
) -> list[list[Node]]:
    home = {claim.id: number for number, node in enumerate(nodes) for claim in node.claims}
    together = _known(same, home)
    apart = frozenset(_known(not_same, home))
    found = groups(nodes, pair_scores(nodes, measure), threshold, together, apart)
    return [[nodes[number] for number in group] for group in found]


def _known(pairs: Sequence[ClaimPair], home: Mapping[str, int]) -> list[Pair]:
    found = {
        (min(home[one], home[two]), max(home[one], home[two]))
        for one, two in pairs
        if one in home and two in home
    }
    return sorted(pair for pair in found if pair[0] != pair[1])


def _clusters(found: Sequence[tuple[BlockKey, list[Node]]], policy: Policy) -> tuple[Cluster, ...]:
    asked = [(Asked(key, nodes), key, nodes) for key, nodes in found]
    times = Counter(question.id() for question, _, _ in asked)
    clusters = []
    for question, key, nodes in asked:
        claims = sorted((claim for node in nodes for claim in node.claims), key=lambda claim: claim.id)
        salt = claims[0].id if times[question.id()] > 1 else ""
        clusters.append(
            Cluster(
                id=question.id(salt),
                label=question.label(),
                question=question.question,
                claims=tuple(claim.id for claim in claims),
                links=links_of(nodes, key.measure),
                witnesses=witnesses_of(claims, policy),
                label_ja=question.label_ja(),
            )
        )
    told = told_apart(
        clusters, {claim.id: claim for _, _, nodes in asked for node in nodes for claim in node.claims}
    )
    return tuple(sorted(told, key=lambda item: (item.label, item.id)))
