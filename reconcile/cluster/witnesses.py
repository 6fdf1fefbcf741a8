"""Witnesses, not outlets: the claims of a cluster folded into their origins, each fold with its reason.

Where the attribution says so, or where an unattributed text has the very figure of an attributed
one, a claim is no voice of its own. Agreement alone is no copying: named claimants who arrive at
the same number stay apart (merging by agreement makes good methods bad).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from reconcile.cluster.names import speaker_key, speaker_kind, speaker_within
from reconcile.lexicon.bodies import one_body
from reconcile.model import Claim, Fold, Witness
from reconcile.model.ids import digest
from reconcile.policy import Policy

_ODD_DIGITS = 3
_MOST = 200
_LATE = date.max


def witnesses_of(claims: Sequence[Claim], policy: Policy) -> tuple[Witness, ...]:
    """Folds the claims of one cluster into witnesses, ordered by their roots' dates.

    Denials and doubts fold among themselves: who denies a value does not stand for it.
    """
    ordered = sorted(claims, key=_order)
    folds: dict[str, Fold] = {}
    _fold_claimants(ordered, folds)
    _fold_relays(ordered, folds)
    _fold_echoes(ordered, folds, policy)
    return _trees(ordered, folds)


def day_of(claim: Claim) -> date | None:
    """The day that orders a claim: when it was said, else its last day (of "since", none)."""
    for period in (claim.asserted, claim.as_of):
        if period is not None and period.last is not None:
            return period.last
    return None


def _order(claim: Claim) -> tuple[bool, date, str]:
    return claim.claimant is None and not claim.via, day_of(claim) or _LATE, claim.id


def same_value(one: Claim, two: Claim) -> bool:
    """True for the same number, whatever the hedge: "about 1,500" told again without its "about"."""
    a, b = one.quantity.interval, two.quantity.interval
    if dimensionless(one) != dimensionless(two):
        return False
    if (a.low, a.high) == (b.low, b.high):
        return True
    return _figure(one) is not None and _figure(one) == _figure(two)


def dimensionless(claim: Claim) -> str:
    """The unit that a value is told in; values in different units are not the same value."""
    return claim.quantity.unit or ""


def _figure(claim: Claim) -> Decimal | None:
    """The one number that the words show, or None for a range or a vague word."""
    interval = claim.quantity.interval
    if claim.quantity.hedge in ("range", "vague"):
        return None
    if claim.quantity.hedge == "nearly":
        return interval.high
    if interval.is_point or interval.high is None:
        return interval.low
    return interval.high if interval.low is None else None


_Alike = dict[tuple[str, object], list[Claim]]


def _by_value(ordered: Sequence[Claim]) -> _Alike:
    """The claims by interval and by the figure that they show, in order."""
    found: _Alike = defaultdict(list)
    for claim in ordered:
        interval = claim.quantity.interval
        found[(dimensionless(claim), (interval.low, interval.high))].append(claim)
        found[(dimensionless(claim), _figure(claim))].append(claim)
    return found


def _candidates(claim: Claim, alike: _Alike) -> list[Claim]:
    """The claims that may have the value of ``claim``, in order; of very many the first."""
    interval, unit = claim.quantity.interval, dimensionless(claim)
    same = alike[(unit, (interval.low, interval.high))][:_MOST]
    seen = {one.id for one in same}
    shown = alike[(unit, _figure(claim))][:_MOST] if _figure(claim) is not None else []
    return sorted([*same, *(one for one in shown if one.id not in seen)], key=_order)


def is_odd(claim: Claim) -> bool:
    """True for a figure that nobody arrives at by rounding: three significant digits or more."""
    figure = _figure(claim)
    return figure is not None and len(figure.normalize().as_tuple().digits) >= _ODD_DIGITS


def _fold_claimants(ordered: Sequence[Claim], folds: dict[str, Fold]) -> None:
    """The same speaker, or (nobody named) the same document, is one witness however often it speaks."""
    first: dict[tuple[str, str], Claim] = {}
    bodies = _bodies({claim.claimant for claim in ordered if claim.claimant})
    for claim in ordered:
        speaker = bodies[claim.claimant] if claim.claimant else _channel(claim)
        root = first.setdefault((speaker, claim.stance), claim)
        if root is not claim:
            who = claim.claimant or (claim.via[0] if claim.via else "the document itself")
            named = root.claimant if claim.claimant and root.claimant != claim.claimant else None
            why = f"{who} and {named} are one body" if named else f"{who} is the voice in both"
            if not same_value(claim, root):
                why += "; another value of the same claimant stands for it"
            folds[claim.id] = Fold(claim.id, root.id, "same-claimant", why)


def _bodies(names: set[str]) -> dict[str, str]:
    """The key of each speaker: one for all names of a body, short and long."""
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda each: (len(each), each)):
        known = next((other for other in found if one_body(name, other)), None)
        found[name] = found[known] if known else speaker_key(name)
    return found


def _channel(claim: Claim) -> str:
    return f"via:{speaker_key(claim.via[0])}" if claim.via else f"source:{claim.span.source}"


def _fold_relays(ordered: Sequence[Claim], folds: dict[str, Fold]) -> None:
    """An outlet that stands between: its own claim, or another speaker through it, with the same value."""
    alike = _by_value(ordered)
    for claim in ordered:
        if claim.id in folds:
            continue
        for root in _candidates(claim, alike):
            if root is claim or root.stance != claim.stance or _rooted(root.id, folds) == claim.id:
                continue
            why = _relay(claim, root)
            if why and (_order(root), root.id) != (_order(claim), claim.id):
                folds[claim.id] = Fold(claim.id, root.id, "relay", why)
                break


def _relay(claim: Claim, root: Claim) -> str | None:
    if not same_value(claim, root):
        return None
    own = speaker_key(claim.claimant) if claim.claimant else ""
    channels = {speaker_key(name): name for name in root.via}
    if own and any(own == channel or _short_for(own, channel) for channel in channels):
        return f"{claim.claimant} relays {root.claimant or 'somebody'} with this value"
    shared = sorted(set(channels) & {speaker_key(name) for name in claim.via})
    if shared and _order(root) < _order(claim):
        return f"both came through {channels[shared[0]]} with the same value"
    if (
        own
        and speaker_kind(claim.claimant) == "media"
        and root.claimant
        and speaker_kind(root.claimant) != "media"
    ):
        return f"{claim.claimant} is an outlet and tells the value of {root.claimant}"
    if own and root.claimant and _order(root) < _order(claim):
        one, two = claim.claimant or "", root.claimant
        if speaker_within(one, two) or speaker_within(two, one):
            return f"{one} and {two} are part of one body and give the same value"
    return None


def _short_for(name: str, channel: str) -> bool:
    """True where a channel is named by a word of its name: the television, for the regional television."""
    return set(name.split()) < set(channel.split())


def _fold_echoes(ordered: Sequence[Claim], folds: dict[str, Fold], policy: Policy) -> None:
    """An unattributed text with the figure of an earlier or undated one is its echo."""
    alike = _by_value(ordered)
    for claim in ordered:
        if claim.claimant is not None or (claim.id in folds and claim.via):
            continue
        root = next((other for other in _candidates(claim, alike) if _echoes(claim, other, folds)), None)
        if root is None:
            continue
        late = _days_between(root, claim)
        stale = late is not None and late > policy.cluster.stale_days
        who = root.claimant or "an earlier text"
        reason = "stale" if stale else "echo"
        why = f"nobody is named, and it is the figure of {who}"
        folds[claim.id] = Fold(claim.id, root.id, reason, f"{why}, {late} days old" if stale else why)


def _echoes(claim: Claim, root: Claim, folds: dict[str, Fold]) -> bool:
    if root.id == claim.id or root.stance != claim.stance or not same_value(claim, root):
        return False
    if _rooted(root.id, folds) == claim.id:
        return False
    if _order(root) > _order(claim):
        return False
    if root.claimant is None and not is_odd(claim) and day_of(root) != day_of(claim):
        return False
    late = _days_between(root, claim)
    return late is None or late >= 0


def _days_between(earlier: Claim, later: Claim) -> int | None:
    one, two = day_of(earlier), day_of(later)
    return None if one is None or two is None else (two - one).days


def _rooted(claim: str, folds: dict[str, Fold]) -> str:
    seen = set()
    while claim in folds and claim not in seen:
        seen.add(claim)
        claim = folds[claim].into
    return claim


def _trees(ordered: Sequence[Claim], folds: dict[str, Fold]) -> tuple[Witness, ...]:
    members: dict[str, list[Claim]] = defaultdict(list)
    for claim in ordered:
        members[_rooted(claim.id, folds)].append(claim)
    found = []
    for claim in ordered:
        if claim.id not in members:
            continue
        group = members[claim.id]
        told = tuple(sorted(one.id for one in group))
        why = tuple(folds[one.id] for one in group if one.id in folds)
        found.append(Witness(f"w-{digest(claim.id)}", _name(claim), claim.id, told, why))
    return tuple(found)


def _name(claim: Claim) -> str:
    if claim.claimant:
        return claim.claimant
    return claim.via[0] if claim.via else "unattributed"
