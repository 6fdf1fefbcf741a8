"""Values that cannot all be true, gathered into camps: one finding a dispute, not one a pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from reconcile.judge.view import Said, rank
from reconcile.model import Interval

_MOST = 4
"""So many claims of a camp stand in a finding; the rest follow from their witnesses."""
_MOST_CAMPS = 5
OVER = Decimal("1.5")
"""Who says "more than 90" does not mean 180: a value this many times higher is another camp's."""


class Clash(msgspec.Struct, frozen=True):
    """Two claims that cannot both be true; ``note`` (English, Japanese) says what that rests on."""

    low: Said
    high: Said
    note: tuple[str, str]


class Dispute(msgspec.Struct, frozen=True):
    """Camps that clash, lowest value first; of each the claims, representative first."""

    camps: tuple[tuple[Said, ...], ...]
    clashes: tuple[Clash, ...]

    @property
    def claims(self) -> tuple[Said, ...]:
        """The claims of all camps."""
        return tuple(said for camp in self.camps for said in camp)


def disputes(clashes: Sequence[Clash], said: Sequence[Said] = ()) -> list[Dispute]:
    """One dispute for all clashes that hang together; who tells a camp's figure again stands in it too."""
    home: dict[str, str] = {}

    def root(key: str) -> str:
        while home.setdefault(key, key) != key:
            key = home[key]
        return key

    for clash in clashes:
        one, two = sorted((root(clash.low.id), root(clash.high.id)))
        home[two] = one
    parts: dict[str, list[Clash]] = defaultdict(list)
    for clash in clashes:
        parts[root(clash.low.id)].append(clash)
    return [_dispute(parts[key], said) for key in sorted(parts)]


def _dispute(clashes: Sequence[Clash], said: Sequence[Said]) -> Dispute:
    members = {one.id: one for clash in clashes for one in (clash.low, clash.high)}
    homes = _homes(sorted(members.values(), key=lambda one: (one.figure, one.id)))
    camps: dict[int, dict[str, Said]] = defaultdict(dict)
    for key, camp in homes.items():
        camps[camp][key] = members[key]
    shown = [_representatives(camps[number], said, members) for number in sorted(camps)]
    if len(shown) > _MOST_CAMPS:
        ends = [shown[0], shown[-1]]
        middle = sorted(shown[1:-1], key=lambda camp: (-len(camp), camp[0].figure))[: _MOST_CAMPS - 2]
        shown = [camp for camp in shown if camp in ends or camp in middle]
    ordered = sorted(clashes, key=lambda clash: (rank(clash.low), rank(clash.high)))
    return Dispute(tuple(shown), tuple(ordered))


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
    if one.is_bounded and two.is_bounded:
        return False
    for a, b in ((one.low, two.low), (one.high, two.high)):
        if a is not None and b is not None:
            return max(a, b) >= min(a, b) * OVER
    return False


def _representatives(
    claims: dict[str, Said], said: Sequence[Said], members: dict[str, Said]
) -> tuple[Said, ...]:
    """The claims of a camp, the best told first: named, trusted, dated; at most so many."""
    told = {(one.witness, one.figure, one.window) for one in claims.values()}
    again = [one for one in said if one.id not in members and (one.witness, one.figure, one.window) in told]
    first: dict[str, Said] = {}
    for one in sorted(claims.values(), key=rank):
        first.setdefault(one.witness, one)
    rest = [one for one in sorted(claims.values(), key=rank) if one not in first.values()]
    return tuple([*first.values(), *rest, *sorted(again, key=rank)][:_MOST])
