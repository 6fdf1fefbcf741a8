"""From claims to independent voices: who only repeats whom.

Claims fold where the attribution says so (the same claimant, or a relay that leads to one), or
where the same odd figure is told again. Agreement on a round number is no copying: merging by
agreement makes good methods bad (Dong et al. 2009; Li et al., VLDB 2013).
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence

import msgspec

from reconcile.estimate.evidence import Item
from reconcile.model import LeftOut, Witness

ODD_DIGITS = 3
"""A figure with so many significant digits is hardly hit twice by chance."""
_NEAR = math.log(1.12)


class Voice(msgspec.Struct, frozen=True):
    """One independent witness: the items it is heard through (one a date) and its name."""

    name: str
    items: tuple[Item, ...]


def voices(
    items: Sequence[Item], witnesses: Sequence[Witness], day: int | None
) -> tuple[tuple[Voice, ...], tuple[LeftOut, ...]]:
    """The voices among items, and why the others are none. Witnesses known already are taken as they are."""
    parent = _given(items, witnesses)
    reasons: dict[str, str] = {fold.claim: fold.why for witness in witnesses for fold in witness.folds}
    _attribute([item for item in items if item.id not in parent], parent, reasons)
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(_root(item.id, parent), []).append(item)
    found: list[Voice] = []
    left_out: list[LeftOut] = []
    for root, members in groups.items():
        heard = _heard(members, root, reasons, day)
        found.append(Voice(_name(members, root), tuple(heard)))
        used = {item.id for item in heard}
        for item in members:
            if item.id not in used:
                left_out.append(LeftOut(item.id, reasons.get(item.id, "the same claimant said so already")))
    return tuple(found), tuple(left_out)


def _given(items: Sequence[Item], witnesses: Sequence[Witness]) -> dict[str, str]:
    here = {item.id for item in items}
    parent: dict[str, str] = {}
    for witness in witnesses:
        members = [claim for claim in witness.claims if claim in here]
        if not members:
            continue
        root = witness.root if witness.root in here else min(members)
        parent.update(dict.fromkeys(members, root))
    return parent


def _root(key: str, parent: dict[str, str]) -> str:
    while parent.get(key, key) != key:
        key = parent[key]
    return key


def fold_name(name: str | None) -> str | None:
    """A name without case, width and spaces at its ends; None where there is none."""
    if name is None:
        return None
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split()) or None


def _order(item: Item) -> tuple[float, bool, int, str]:
    """Earliest first; then graded, then the figure with more digits."""
    when = item.said if item.said is not None else item.day
    return (math.inf if when is None else when, item.grade is None, -item.digits, item.id)


def _attribute(items: Sequence[Item], parent: dict[str, str], reasons: dict[str, str]) -> None:
    ordered = sorted(items, key=_order)
    first_of: dict[str, Item] = {}
    by_name: dict[str, list[Item]] = {}
    for item in ordered:
        name = fold_name(item.claimant)
        if name is not None:
            by_name.setdefault(name, []).append(item)
            if name in first_of:
                parent[item.id] = first_of[name].id
            first_of.setdefault(name, item)
    for item in ordered:
        origin = _relayed(item, by_name, ordered) or _copied(item, ordered)
        if origin is None:
            continue
        one, two = _root(item.id, parent), _root(origin[0].id, parent)
        if one == two:
            continue
        whole = fold_name(item.claimant)
        if whole is not None and len(by_name[whole]) > 1 and parent.get(item.id, item.id) == item.id:
            _pass_on(item, by_name[whole], parent)
        parent[item.id] = two
        reasons[item.id] = origin[1]


def _pass_on(item: Item, others: Sequence[Item], parent: dict[str, str]) -> None:
    """A claimant's first claim turns out an echo: its other claims get a root of their own."""
    rest = [other for other in others if other.id != item.id and parent.get(other.id) == item.id]
    for other in rest:
        parent[other.id] = rest[0].id


def _relayed(item: Item, by_name: dict[str, list[Item]], ordered: Sequence[Item]) -> tuple[Item, str] | None:
    """The claim that this one relays, with the reason."""
    mine = fold_name(item.claimant)
    for name in item.via:
        for other in by_name.get(fold_name(name) or "", ()):
            if fold_name(other.claimant) != mine and _near(item, other) and _order(other) <= _order(item):
                return other, f"it came by way of {name}"
    names = {fold_name(name) for name in item.via} | {mine}
    for other in ordered:
        if other.id == item.id or _order(other) > _order(item):
            continue
        said_by = fold_name(other.claimant)
        path = {fold_name(name) for name in other.via}
        if mine is None and item.via and names & (path | {said_by}) - {None} and _near(item, other):
            return other, "nobody is named, and the same outlet gave the figure before"
        if mine is not None and mine in path and said_by != mine and _near(item, other):
            return other, f"{item.claimant} relays {other.claimant or 'somebody unnamed'}"
        if mine is None and item.via and _same(item, other):
            return other, "nobody is named, and the figure is the same"
    return None


def _copied(item: Item, ordered: Sequence[Item]) -> tuple[Item, str] | None:
    for other in ordered:
        if other.id == item.id or _order(other) >= _order(item):
            return None
        if item.digits >= ODD_DIGITS and _same(item, other) and item.hedge != "vague":
            return other, f"the same odd figure was told before by {other.claimant or 'somebody unnamed'}"
    return None


def _same(one: Item, two: Item) -> bool:
    return (one.low, one.high, one.shift) == (two.low, two.high, two.shift)


def _near(one: Item, two: Item) -> bool:
    if one.shift != two.shift:
        return False
    low = max(one.low if one.low is not None else -math.inf, two.low if two.low is not None else -math.inf)
    high = min(one.high if one.high is not None else math.inf, two.high if two.high is not None else math.inf)
    return low - high <= _NEAR


def _heard(members: Sequence[Item], root: str, reasons: dict[str, str], day: int | None) -> list[Item]:
    """The items a voice is heard through: direct ones before related ones, one a day, no repeats."""
    own = [item for item in members if item.id == root or item.id not in reasons] or list(members)
    direct = [item for item in own if item.spread == 0.0] or own
    heard: dict[int | None, Item] = {}
    for item in sorted(direct, key=_order):
        if not any(_same(item, other) for other in heard.values()):
            heard[item.day] = item
    if len(heard) > 1:
        heard.pop(None, None)
    return sorted(heard.values(), key=lambda item: (abs((item.day or 0) - (day or 0)), item.id))


def _name(members: Sequence[Item], root: str) -> str:
    first = next(item for item in members if item.id == root)
    if first.claimant is not None:
        return first.claimant
    return first.via[0] if first.via else f"unnamed ({first.id})"
