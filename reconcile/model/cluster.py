"""Clusters: the claims that answer one question, with the reason for every link."""

from __future__ import annotations

import msgspec

from reconcile.model.claim import BargainSide, Increment, Status


class Question(msgspec.Struct, frozen=True):
    """What is asked: the measure of a subject in a scope. The value is never part of it."""

    measure: str
    unit: str | None
    per: str | None = None
    subject: str | None = None
    status: Status | None = None
    increment: Increment | None = None
    place: str | None = None
    actor: str | None = None
    """The key of the entity that is counted, where the lexicon knows it."""
    side: BargainSide | None = None
    """Whether a sum or a rise is what one side demands, what the other offers, or what both agreed on."""


class Feature(msgspec.Struct, frozen=True):
    """One reason for or against a link: its name, its weight in the score, and a sentence."""

    name: str
    weight: float
    why: str


class Link(msgspec.Struct, frozen=True):
    """Why two claims stand in one cluster."""

    one: str
    two: str
    score: float
    features: tuple[Feature, ...]


class Fold(msgspec.Struct, frozen=True):
    """Why a claim is no witness of its own: it repeats ``into`` (a claim id)."""

    claim: str
    into: str
    reason: str
    """One of ``same-claimant``, ``relay``, ``stale``, ``echo``, ``decision``."""
    why: str


class Witness(msgspec.Struct, frozen=True):
    """One origin: ``root`` is the claim that stands for it, ``claims`` are all that fold into it."""

    id: str
    name: str
    root: str
    claims: tuple[str, ...]
    folds: tuple[Fold, ...] = ()


class Cluster(msgspec.Struct, frozen=True):
    """The claims that answer one question; the id comes from the question, not from the members."""

    id: str
    label: str
    question: Question
    claims: tuple[str, ...]
    links: tuple[Link, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    label_ja: str = ""
