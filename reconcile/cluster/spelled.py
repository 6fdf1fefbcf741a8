"""Questions that are alike in all but the name of a place that no data know, told in two languages.

A town that is written in three scripts comes out in three spellings ("Karamzino", "Karamjino"), and its figures
line up nowhere. Whether the two are one place is for a person to say; this says that somebody should.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations

import msgspec
from rapidfuzz import fuzz

from reconcile.cluster.names import known_place, place_key
from reconcile.model import Claim, Cluster

_ALIKE = 75.0
"""Names this alike (0 to 100) may be one name in two scripts."""
_DAYS = 7
_MOST = 40
"""So many questions of one measure are compared each with each."""


class Spelled(msgspec.Struct, frozen=True):
    """A claim of each of two questions, and the two spellings of what may be one place."""

    one: str
    two: str
    places: tuple[str, str]


def spelled_alike(
    clusters: Sequence[Cluster], claims: Sequence[Claim], decided: Collection[frozenset[str]] = ()
) -> tuple[Spelled, ...]:
    """The pairs of questions, by their first claims; of ``decided`` pairs of claims nothing is asked again."""
    by_id = {claim.id: claim for claim in claims}
    groups: dict[tuple[str | None, ...], list[tuple[str, list[Claim]]]] = defaultdict(list)
    for cluster in clusters:
        asked, place = cluster.question, _unknown(cluster.question.place)
        if place:
            here = [by_id[key] for key in cluster.claims if key in by_id]
            groups[asked.measure, asked.unit, asked.status, asked.increment].append((place, here))
    found = []
    for group in groups.values():
        for (name, one), (other, two) in combinations(group[:_MOST], 2):
            if not (one and two and _one_name(name, other) and _met(one, two)):
                continue
            if not any(frozenset((a.id, b.id)) in decided for a in one for b in two):
                found.append(Spelled(one[0].id, two[0].id, (name, other)))
    return tuple(found)


def _unknown(place: str | None) -> str | None:
    key = place_key(place)
    return None if place is None or key is None or known_place(key) else place


def _one_name(one: str, two: str) -> bool:
    first, second = (name.partition(" (")[0].casefold() for name in (one, two))
    return fuzz.ratio(first, second) >= _ALIKE


def _met(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """True for claims in languages of which none is the other's, about days that lie together."""
    if {claim.lang for claim in one} & {claim.lang for claim in two}:
        return False
    days = [
        [claim.as_of.anchor.toordinal() for claim in side if claim.as_of is not None] for side in (one, two)
    ]
    gaps = [abs(first - second) for first in days[0] for second in days[1]]
    return min(gaps, default=0) <= _DAYS
