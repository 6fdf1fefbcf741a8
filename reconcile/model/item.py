"""What a person might look at next, with how much a decision about it would move."""

from __future__ import annotations

from typing import Literal

import msgspec

ItemKind = Literal["clash", "again", "claim", "settled", "explained"]
ITEM_KINDS: tuple[ItemKind, ...] = ("clash", "again", "claim", "settled", "explained")


class Item(msgspec.Struct, frozen=True):
    """One entry of the queue of ``review``.

    ``kind``: ``clash`` an open finding; ``again`` a decision that has lost its words or disagrees
    with another; ``claim`` one that nobody has looked at; ``settled`` an acknowledged finding;
    ``explained`` a finding that needs no decision. ``id`` is that of the finding, decision or claim.

    ``settles`` counts the open clashes that end with one decision about one claim of it, ``shift`` is how far (in
    natural log) the best value of a question moves without ``lever``, the claim that moves it most.
    ``alone``: without it the question has no value at all. ``score`` orders the queue.
    """

    id: str
    kind: ItemKind
    claims: tuple[str, ...]
    cluster: str | None = None
    settles: int = 0
    shift: float = 0.0
    lever: str | None = None
    alone: bool = False
    score: float = 0.0
    why: str = ""
    """For ``again``: what is wrong with the decision."""
