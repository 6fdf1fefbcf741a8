"""The names of a statement changed one by one: who says it, and all who pass it on."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from reconcile.lexicon.entity import shipped
from reconcile.model import Name, Statement


def each_name(
    item: Statement, change: Callable[[Name, Name | None], Name], raw: Statement | None = None
) -> Statement:
    """The statement with its claimant and relays as ``change`` makes them.

    ``change`` gets each name with the same one of ``raw``, the statement with its names as the text has them. Where
    relays fell out in between, those left cannot be told apart and stay as they are.
    """
    old = item if raw is None else raw
    aligned = len(item.via) == len(old.via)
    return msgspec.structs.replace(
        item,
        claimant=None if item.claimant is None else change(item.claimant, old.claimant),
        via=tuple(map(change, item.via, old.via)) if aligned else item.via,
    )


def shipped_names(item: Statement) -> Statement:
    """The statement with names that only its document's countries made known as plain words: no key of theirs is left."""
    told = each_name(item, lambda name, _: _plain(name))
    subject, place = (None if name is None else _plain(name) for name in (item.subject, item.place))
    return msgspec.structs.replace(told, subject=subject, place=place)


def _plain(name: Name) -> Name:
    return name if name.entity is None or name.entity in shipped().by_key else Name(name.text)
