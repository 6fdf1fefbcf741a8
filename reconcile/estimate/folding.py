"""From claims to independent voices: who only repeats whom.

Claims fold where the attribution says so (the same claimant, or a relay that leads to one), where the
same odd figure is told of the same date, or where nobody is named for somebody's figure. Agreement alone
is no copying: merging by agreement makes good methods bad (Dong et al. 2009; Li et al., VLDB 2013).
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

import msgspec

from reconcile.estimate import reasons as told
from reconcile.estimate.evidence import Item
from reconcile.estimate.reasons import Both
from reconcile.model import LeftOut, Witness

ODD_DIGITS = 3
"""A figure with so many significant digits is hardly hit twice by chance."""
_NEAR = math.log(1.12)
_PAIRS, _ALIKE = 4, 0.25
"""So many pairs of odd figures a cluster, and such a share of them the same, make figures exact."""
_OWN_WORDS = ("same-claimant",)
"""Folds that are no echo: a claimant's own later words, which tell of another day."""
Value = tuple[float | None, float | None, float]


class Voice(msgspec.Struct, frozen=True):
    """One independent witness: its name, the items it is heard through (one a date), all its claims' ids."""

    name: str
    items: tuple[Item, ...]
    members: tuple[str, ...]


def exact(clusters: Sequence[Sequence[Item]]) -> bool:
    """True where figures agree because they are exact: times of arrival, say, that many look up.

    Nothing has a date, so that nobody can be told to be first, and of many pairs of named speakers a good
    part give the same odd figure. Then agreement is evidence, and no sign of copying.
    """
    pairs = alike = 0
    for items in clusters:
        if any(item.day is not None or item.said is not None for item in items):
            return False
        told = Counter(_value(item) for item in items if item.digits >= ODD_DIGITS and item.claimant)
        count = told.total()
        pairs += count * (count - 1) // 2
        alike += sum(each * (each - 1) // 2 for each in told.values())
    return pairs > _PAIRS * len(clusters) and alike > _ALIKE * pairs


def voices(
    items: Sequence[Item],
    witnesses: Sequence[Witness],
    day: int | None,
    *,
    alike: bool = False,
    anywhen: bool = False,
) -> tuple[tuple[Voice, ...], tuple[LeftOut, ...]]:
    """The voices among items, and why the others are none. Witnesses known already are taken as they are.

    ``alike``: figures are exact, so that the same odd one is no copy. ``anywhen``: an odd figure told again is
    one whatever its date, as older versions had it.
    """
    parent = _given(items, witnesses)
    reasons = {
        fold.claim: told.folded(fold.reason, fold.why)
        for witness in witnesses
        for fold in witness.folds
        if fold.reason not in _OWN_WORDS
    }
    _attribute(
        [item for item in items if item.id not in parent], parent, reasons, alike=alike, anywhen=anywhen
    )
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(_root(item.id, parent), []).append(item)
    found: list[Voice] = []
    left_out: list[LeftOut] = []
    for root, members in groups.items():
        heard, silent = _heard(members, root, reasons, day)
        found.append(Voice(_name(members, root), tuple(heard), tuple(sorted(item.id for item in members))))
        left_out += [LeftOut(item.id, *silent[item.id]) for item in members if item.id in silent]
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


@cache
def fold_name(name: str | None) -> str | None:
    """A name without case, width and spaces at its ends; None where there is none."""
    if name is None:
        return None
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split()) or None


def order(item: Item) -> tuple[float, str, int, int, str]:
    """Earliest first; then the better grade, at first hand, with more digits."""
    when = item.said if item.said is not None else item.day
    return (math.inf if when is None else when, item.grade or "F", len(item.via), -item.digits, item.id)


def _attribute(
    items: Sequence[Item], parent: dict[str, str], reasons: dict[str, Both], *, alike: bool, anywhen: bool
) -> None:
    ordered = sorted(items, key=order)
    by_name: dict[str, list[Item]] = {}
    by_value: dict[Value, list[Item]] = {}
    for item in ordered:
        name = fold_name(item.claimant)
        if name is not None:
            by_name.setdefault(name, []).append(item)
            parent[item.id] = by_name[name][0].id
        by_value.setdefault(_value(item), []).append(item)
    rounder = _rounder(ordered)
    for item in ordered:
        found = _relayed(item, by_name)
        found = (
            found
            or _copied(item, by_value[_value(item)], odd=not alike, anywhen=anywhen)
            or _rounded(item, rounder)
        )
        if found is not None:
            echo, origin, why = found
            if _root(echo.id, parent) != _root(origin.id, parent):
                _pass_on(echo, by_name.get(fold_name(echo.claimant) or "", ()), parent)
                parent[echo.id] = _root(origin.id, parent)
                reasons[echo.id] = why


def _pass_on(echo: Item, group: Sequence[Item], parent: dict[str, str]) -> None:
    """A claimant's first claim turns out an echo: its other claims get a root of their own."""
    rest = [other for other in group if other.id != echo.id and parent.get(other.id) == echo.id]
    for other in rest:
        parent[other.id] = rest[0].id


def _relayed(item: Item, by_name: dict[str, list[Item]]) -> tuple[Item, Item, Both] | None:
    """Echo, origin and reason where the path of a claim leads to a claimant who says about the same."""
    mine = fold_name(item.claimant)
    for name in item.via:
        for other in by_name.get(fold_name(name) or "", ()):
            if fold_name(other.claimant) != mine and _near(item, other):
                echo, origin = (item, other) if order(other) <= order(item) else (other, item)
                return echo, origin, told.one_path(item.claimant, name)
    return None


def _copied(item: Item, same: Sequence[Item], *, odd: bool, anywhen: bool) -> tuple[Item, Item, Both] | None:
    """Echo, origin and reason where a figure was told before by somebody else."""
    mine = fold_name(item.claimant)
    if mine is None:
        first = next((other for other in same if other.claimant is not None), same[0])
        return None if first.id == item.id else (item, first, told.UNNAMED)
    if odd and item.digits >= ODD_DIGITS and item.hedge != "vague":
        before = same[: same.index(item)]
        named = (other for other in before if fold_name(other.claimant) not in (mine, None))
        if (origin := next((other for other in named if anywhen or one_date(other, item)), None)) is not None:
            return item, origin, told.copied(origin.claimant)
    first = same[0]
    if first.id == item.id or fold_name(first.claimant) in (mine, None):
        return None
    shared = {fold_name(name) for name in item.via} & {fold_name(name) for name in first.via}
    if shared:
        return item, first, told.OUTLET
    return None


def one_date(one: Item, two: Item) -> bool:
    """True where both values hold for one day that is told: agreement about another day, or none, is no copying."""
    return one.day is not None and one.day == two.day


def _rounder(ordered: Sequence[Item]) -> dict[tuple[int, float], Item]:
    """The first named claim whose figure becomes so much, written with so many digits fewer than it has."""
    found: dict[tuple[int, float], Item] = {}
    for item in ordered:
        if item.claimant is None or item.low is None or item.low != item.high:
            continue
        for digits in range(1, min(item.digits, ODD_DIGITS)):
            found.setdefault((digits, written(item.low, digits)), item)
    return found


def _rounded(item: Item, rounder: dict[tuple[int, float], Item]) -> tuple[Item, Item, Both] | None:
    """Echo, origin and reason where nobody is named for a figure that is somebody's, rounded."""
    if item.claimant is not None or item.low is None or item.low != item.high:
        return None
    first = rounder.get((item.digits, written(item.low, item.digits)))
    if first is None or first.shift != item.shift or order(first) > order(item):
        return None
    return item, first, told.ROUNDED


def written(log: float, digits: int) -> float:
    """The number of a natural log with so many significant digits."""
    return float(f"{math.exp(log):.{digits - 1}e}")


def _value(item: Item) -> Value:
    return item.low, item.high, item.shift


def same(one: Item, two: Item) -> bool:
    """True where two items give the same bounds of the same measure."""
    return _value(one) == _value(two)


def _near(one: Item, two: Item) -> bool:
    if one.shift != two.shift:
        return False
    low = max(one.low if one.low is not None else -math.inf, two.low if two.low is not None else -math.inf)
    high = min(one.high if one.high is not None else math.inf, two.high if two.high is not None else math.inf)
    return low - high <= _NEAR


def _heard(
    members: Sequence[Item], root: str, reasons: dict[str, Both], day: int | None
) -> tuple[list[Item], dict[str, Both]]:
    """The items a voice is heard through, and why not the others: direct ones, one a day, no repeats."""
    silent = {item.id: reasons[item.id] for item in members if item.id != root and item.id in reasons}
    own = [item for item in members if item.id not in silent] or list(members)
    direct = [item for item in own if item.spread == 0.0] or own
    silent |= {item.id: told.RELATED for item in own if item not in direct}
    heard: dict[int | None, Item] = {}
    for item in sorted(direct, key=order):
        before = heard.get(item.day)
        if any(same(item, other) for other in heard.values()):
            silent[item.id] = told.SAME_VALUE
        elif before is None:
            heard[item.day] = item
        elif rounds(item, before):
            silent[item.id] = told.ROUNDER
        elif rounds(before, item):
            heard[item.day], silent[before.id] = item, told.ROUNDER
        elif _firm(before) != _firm(item):
            firm, loose = (before, item) if _firm(before) else (item, before)
            heard[item.day], silent[loose.id] = firm, told.FIRMER
        elif before.said is not None and item.said is not None and item.said > before.said:
            heard[item.day], silent[before.id] = item, told.CORRECTED
        else:
            heard[item.day], silent[item.id] = _both(before, item), told.TWO_FIGURES
    if len(heard) > 1 and None in heard:
        silent[heard.pop(None).id] = told.UNDATED
    return sorted(heard.values(), key=lambda item: (abs((item.day or 0) - (day or 0)), item.id)), silent


def _firm(item: Item) -> bool:
    return item.low is not None and item.high is not None


def rounds(rough: Item, fine: Item) -> bool:
    """True where one figure is the other one, rounded."""
    if rough.low is None or rough.low != rough.high or fine.low is None or fine.low != fine.high:
        return False
    return rough.digits < fine.digits and written(fine.low, rough.digits) == written(rough.low, rough.digits)


def _both(one: Item, two: Item) -> Item:
    """One item for two figures that a voice gives for one day at once: all that lies between them."""
    ends = (one.low, two.low), (one.high, two.high)
    low, high = ([end for end in pair if end is not None] for pair in ends)
    return msgspec.structs.replace(one, low=min(low, default=None), high=max(high, default=None))


def _name(members: Sequence[Item], root: str) -> str:
    first = next(item for item in members if item.id == root)
    if first.claimant is not None:
        return first.claimant
    return first.via[0] if first.via else f"unnamed ({first.id})"
