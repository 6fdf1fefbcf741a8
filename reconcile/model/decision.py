"""Decisions: what a person settled. Append-only; nothing here is ever changed, only superseded."""

from __future__ import annotations

from typing import Literal

import msgspec

Action = Literal["accept", "correct", "reject", "same", "not_same", "prefer", "acknowledge", "reopen", "undo"]


class Selector(msgspec.Struct, frozen=True):
    """What the decision was about, held by quote and context (W3C TextQuoteSelector) beside position."""

    source: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None


class Decision(msgspec.Struct, frozen=True):
    """One line of the log.

    ``targets`` are ids of claims, clusters or findings. ``fields`` holds corrected fields of a
    claim as text. ``when`` is an ISO date-time in UTC, handed in by the caller. ``expires`` (an
    ISO date) ends an acknowledgement; ``supersedes`` names the decision that this one replaces.
    """

    id: str
    action: Action
    targets: tuple[str, ...]
    who: str
    when: str
    why: str
    fields: dict[str, str] = {}
    owner: str | None = None
    expires: str | None = None
    supersedes: str | None = None
    about: tuple[Selector, ...] = ()
