"""What the scores say about pairs of claims, whatever was decided about them."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from reconcile.cluster.features import features, score
from reconcile.cluster.profile import BlockKey, Node, block_key, dominant_actors, nodes_of, words_around
from reconcile.cluster.sides import sides_of
from reconcile.model import Claim, Feature, Link


def weighed(
    claims: Sequence[Claim], pairs: Collection[tuple[str, str]], texts: Mapping[str, str] | None = None
) -> tuple[Link, ...]:
    """For each pair of claim ids the log odds that both answer one question, with the features behind it.

    ``texts`` are those of the sources, as for ``cluster``. Claims of different measures, kinds of unit or
    rates are never compared: minus infinity. Pairs of claims that are not there are left out.
    """
    here = {claim.id: claim for claim in claims}
    keys = {name: block_key(here[name]) for pair in pairs for name in pair if name in here}
    blocks: dict[BlockKey, list[Claim]] = {key: [] for key in keys.values()}
    for claim in here.values() if blocks else ():
        if (key := block_key(claim)) in blocks:
            blocks[key].append(claim)
    dominant = dominant_actors(list(here.values())) if blocks else {}
    homes: dict[str, Node] = {}
    for group in blocks.values():
        words, sides = words_around(group, texts or {}), sides_of(group, texts or {})
        homes |= {claim.id: node for node in nodes_of(group, dominant, words, sides) for claim in node.claims}
    return tuple(
        _apart(one, two) if keys[one] != keys[two] else _link(homes[one], homes[two], here[one], here[two])
        for one, two in sorted(set(pairs))
        if one in here and two in here
    )


def _link(first: Node, second: Node, one: Claim, two: Claim) -> Link:
    left = Node(first.profile, (one,), frozenset({one.span.source}), first.words)
    right = Node(second.profile, (two,), frozenset({two.span.source}), second.words)
    why = features(left, right, one.measure)
    return Link(one.id, two.id, score(why), why)


def _apart(one: str, two: str) -> Link:
    why = Feature("measure", -math.inf, "they count different things, or in units that are not comparable")
    return Link(one, two, -math.inf, (why,))
