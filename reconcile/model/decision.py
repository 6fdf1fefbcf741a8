"""Decisions: what a person settled. Append-only; nothing here is ever changed, only superseded."""

from __future__ import annotations

from typing import Literal

import msgspec

from reconcile.model.claim import Claim
from reconcile.model.problem import Problem

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


class Decided(msgspec.Struct, frozen=True):
    """What the log of decisions amounts to, replayed over the claims of a run.

    ``claims`` are the claims with corrections applied and rejected ones gone. ``same`` and
    ``not_same`` are pairs of claim ids that must, or must never, stand in one cluster.
    ``preferred`` are claim ids that their clusters' estimates should trust. ``acknowledged`` maps
    the id of a finding to the decision that settles it, ``settled`` each such decision to the claims
    that it is about now; ``problems`` tells of decisions that
    expired, lost their text, or name what is not there.
    """

    claims: tuple[Claim, ...]
    same: tuple[tuple[str, str], ...] = ()
    not_same: tuple[tuple[str, str], ...] = ()
    preferred: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    acknowledged: dict[str, str] = {}
    problems: tuple[Problem, ...] = ()
    settled: dict[str, tuple[str, ...]] = {}
    paired: tuple[tuple[str, str, str], ...] = ()
    """The pairs of ``same`` and ``not_same``, each with the id of the decision that made it."""
