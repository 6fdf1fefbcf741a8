"""Claims: somebody says that some quantity about the world has a value."""

from __future__ import annotations

from typing import Literal

import msgspec

from reconcile.model.quantity import Quantity
from reconcile.model.source import Span
from reconcile.model.when import Period

Status = Literal["planned", "selected", "dispatched", "present", "in_combat"]
Increment = Literal["total", "batch", "additional"]
BargainSide = Literal["demanded", "offered", "agreed"]
Stance = Literal["asserts", "denies", "doubts"]


class Name(msgspec.Struct, frozen=True):
    """Somebody or some place as written, with the entity's key where the words resolve to one."""

    text: str
    entity: str | None = None


class Statement(msgspec.Struct, frozen=True):
    """A claim as said: the words' own unit, names and times, before anything is made comparable."""

    span: Span
    said: Quantity
    measure: str
    subject: Name | None = None
    status: Status | None = None
    increment: Increment | None = None
    place: Name | None = None
    as_of: Period | None = None
    asserted: Period | None = None
    claimant: Name | None = None
    via: tuple[Name, ...] = ()
    stance: Stance = "asserts"
    lang: str | None = None
    patterns: tuple[str, ...] = ()
    context: Span | None = None


class Claim(msgspec.Struct, frozen=True):
    """A claim, comparable: canonical unit, names of known entities, periods.

    ``said`` stays beside ``quantity`` (the same value in the canonical unit). ``claimant`` None
    means that nobody is named. ``context`` is the sentence that holds the span; ``patterns``
    names the data entries that made the claim what it is.
    """

    id: str
    span: Span
    said: Quantity
    quantity: Quantity
    measure: str
    subject: str | None = None
    status: Status | None = None
    increment: Increment | None = None
    place: str | None = None
    as_of: Period | None = None
    asserted: Period | None = None
    claimant: str | None = None
    via: tuple[str, ...] = ()
    stance: Stance = "asserts"
    lang: str | None = None
    patterns: tuple[str, ...] = ()
    context: Span | None = None
    reliability: str | None = None
