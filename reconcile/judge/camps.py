"""Values that cannot all be true, gathered into camps: one finding for two camps, not one a pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from reconcile.judge.view import Said
from reconcile.model import Interval

_MOST = 6
"""So many claims of a camp stand in a finding; the rest follow from their witnesses."""


class Clash(msgspec.Struct, frozen=True):
    """Two claims that cannot both be true; ``note`` (English, Japanese) says what that rests on."""

    low: Said
    high: Said
    note: tuple[str, str]


class Camps(msgspec.Struct, frozen=True):
    """Two camps that clash: the claims of each, representative first, and the clashes between them."""

    low: tuple[Said, ...]
    high: tuple[Said, ...]
    clashes: tuple[Clash, ...]


def camps_of(clashes: Sequence[Clash], said: Sequence[Said] = ()) -> list[Camps]:
    """The pairs of camps among clashing claims; who tells a camp's figure again stands in it too."""
    members = {said.id: said for clash in clashes for said in (clash.low, clash.high)}
    home = _homes(sorted(members.values(), key=lambda said: (said.figure, said.id)))
    between: dict[tuple[int, int], list[Clash]] = defaultdict(list)
    for clash in clashes:
        between[(home[clash.low.id], home[clash.high.id])].append(clash)
    found = []
    for key in sorted(between):
        group = sorted(between[key], key=lambda clash: (clash.low.id, clash.high.id))
        low = _representatives({clash.low.id: clash.low for clash in group}, said)
        high = _representatives({clash.high.id: clash.high for clash in group}, said)
        found.append(Camps(low, high, tuple(group)))
    return found


def _homes(ordered: Sequence[Said]) -> dict[str, int]:
    """The camp of each claim: values that share some number stand together."""
    home: dict[str, int] = {}
    number, shared = 0, None
    for said in ordered:
        meets = said.held if shared is None else shared.intersect(said.held)
        if meets is None or (shared is not None and _far(shared, said.held)):
            number, meets = number + 1, said.held
        shared = meets
        home[said.id] = number
    return home


def _far(one: Interval, two: Interval) -> bool:
    """True where only an open bound lets two values meet: "at least 30" is no camp of 1,000."""
    ends = (one.low, two.low)
    if ends[0] is None or ends[1] is None or (one.is_bounded and two.is_bounded):
        return False
    small, large = sorted(ends)
    return large > small * 2


def _representatives(claims: dict[str, Said], said: Sequence[Said]) -> tuple[Said, ...]:
    """The claims of a camp, the best told first: named, trusted, dated; at most so many."""
    told = {(one.witness, one.figure, one.window) for one in claims.values()}
    again = [one for one in said if one.id not in claims and (one.witness, one.figure, one.window) in told]
    ordered = sorted(claims.values(), key=lambda said: rank(said))
    seen: set[str] = set()
    first = [said for said in ordered if not (said.witness in seen or seen.add(said.witness))]  # type: ignore[func-returns-value]
    rest = [said for said in ordered if said not in first]
    return tuple((first + rest + sorted(again, key=rank))[:_MOST])


def rank(said: Said) -> tuple[str, bool, int, bool, str]:
    """What orders claims by how well they are told; the best first."""
    claim = said.claim
    return claim.reliability or "F", claim.claimant is None, len(claim.via), said.window is None, said.id
