"""What a revised source changed: claim by claim, by the words that they quote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from reconcile.decide.anchor import overlapping
from reconcile.decide.make import reading
from reconcile.decide.selectors import find, select
from reconcile.model.claim import Claim
from reconcile.model.source import Source

Kind = Literal["changed", "gone", "new"]


class Change(msgspec.Struct, frozen=True):
    """One claim that is not what it was; ``before`` is None for a new one, ``after`` for one that is gone."""

    kind: Kind
    why: str
    before: Claim | None = None
    after: Claim | None = None


def changes(before: Sequence[Claim], old: Source, after: Sequence[Claim], new: Source) -> tuple[Change, ...]:
    """The changes from the claims of a source to those of the source that revises it.

    A claim whose words only moved, and are understood as before, is no change. The order is that
    of the new text; claims that are gone come last.
    """
    found: list[Change] = []
    gone: list[Change] = []
    met: set[str] = set()
    for claim, match in matched(before, old, after, new):
        if match is None:
            gone.append(Change("gone", f"{claim.span.quote!r} is gone", claim))
            continue
        met.add(match.id)
        why = _difference(claim, match)
        found += [Change("changed", why, claim, match)] if why else []
    fresh = (claim for claim in after if claim.span.source == new.id and claim.id not in met)
    found += [Change("new", f"{claim.span.quote!r} is new", after=claim) for claim in fresh]
    found.sort(key=_place)
    return (*found, *gone)


def matched(
    before: Sequence[Claim], old: Source, after: Sequence[Claim], new: Source
) -> tuple[tuple[Claim, Claim | None], ...]:
    """Each claim of a source, in the order of its text, with the one at its words in the source that revises it.

    None where the words are gone, or no claim is read at them; no claim is met twice.
    """
    here = sorted((claim for claim in after if claim.span.source == new.id), key=lambda item: item.span)
    pairs: list[tuple[Claim, Claim | None]] = []
    met: set[str] = set()
    for claim in sorted((item for item in before if item.span.source == old.id), key=lambda item: item.span):
        place = find(select(old, claim.span), new.text)
        left = [item for item in here if item.id not in met]
        match = None if place.how == "gone" else overlapping(left, place.start, place.end)
        if match is not None:
            met.add(match.id)
        pairs.append((claim, match))
    return tuple(pairs)


def _place(change: Change) -> tuple[int, str]:
    assert change.after is not None
    return change.after.span.start, change.after.id


def _difference(before: Claim, after: Claim) -> str:
    """What is said or understood otherwise, in a phrase; nothing where nothing is."""
    parts = []
    if before.span.quote != after.span.quote:
        parts.append(f"{before.span.quote!r} is {after.span.quote!r} now")
    one, two = reading(before), reading(after)
    parts += [
        f"{name} {one[name] or '-'} is {two[name] or '-'} now" for name in one if one[name] != two[name]
    ]
    return "; ".join(parts)
