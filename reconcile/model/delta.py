"""What changed from one ledger to another: sources, claims, bands, findings, decisions."""

from __future__ import annotations

from typing import Literal

import msgspec

from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.estimate import Estimate
from reconcile.model.finding import Finding
from reconcile.model.ledger import Manifest
from reconcile.model.source import Source

Role = Literal["contradicts", "updates", "confirms", "departs", "adds"]
ROLES: tuple[Role, ...] = ("contradicts", "departs", "updates", "confirms", "adds")
Turn = Literal["new", "reopened", "grown", "settled", "gone"]
TURNS: tuple[Turn, ...] = ("new", "reopened", "grown", "settled", "gone")


class ClaimChange(msgspec.Struct, frozen=True):
    """A claim that is read otherwise, or whose words were edited; None on the side where it is not."""

    before: Claim | None
    after: Claim | None


class NewClaim(msgspec.Struct, frozen=True):
    """What a new claim does to what was known.

    ``contradicts``: a finding that has to be settled holds it; ``updates``: a finding explains how it
    moves on from an older value; ``confirms``: it meets the earlier 90 % band of its question;
    ``departs``: it does not; ``adds``: there was no such question, or no value.
    """

    claim: Claim
    role: Role
    cluster: str | None = None
    findings: tuple[str, ...] = ()


class SourceNews(msgspec.Struct, frozen=True):
    """A source that is new, revises an older one, has other metadata, or is gone."""

    kind: Literal["added", "revised", "changed", "gone"]
    source: Source
    before: Source | None = None
    claims: tuple[NewClaim, ...] = ()
    changes: tuple[ClaimChange, ...] = ()
    fields: tuple[str, ...] = ()
    """Names of the metadata that are not what they were."""


class BandMove(msgspec.Struct, frozen=True):
    """The estimate of a question then and now; None where there was no such question, or is none."""

    cluster: str
    label: str
    label_ja: str
    per: str | None
    before: Estimate | None
    after: Estimate | None
    shift: float = 0.0
    """How far the best value moved, in natural log; 0 where one side has none."""


class FindingNews(msgspec.Struct, frozen=True):
    """A finding that is new, settled or gone; ``grown``: further claims stand with one that there was."""

    turn: Turn
    finding: Finding
    decision: str | None = None
    """The decision that settles it now."""


class Delta(msgspec.Struct, frozen=True):
    """Everything that is not as it was. ``changes`` are claims of sources that stayed as they are."""

    before: Manifest
    after: Manifest
    sources: tuple[SourceNews, ...] = ()
    changes: tuple[ClaimChange, ...] = ()
    bands: tuple[BandMove, ...] = ()
    findings: tuple[FindingNews, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def empty(self) -> bool:
        """True where nothing changed."""
        return not (self.sources or self.changes or self.bands or self.findings or self.decisions)

    @property
    def to_settle(self) -> tuple[FindingNews, ...]:
        """The clashes that this brings and nobody has settled."""
        return tuple(
            item
            for item in self.findings
            if item.finding.clash and item.decision is None and item.turn in ("new", "reopened", "grown")
        )
