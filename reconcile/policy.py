"""How the analyst wants it judged: one frozen value, read from ``reconcile.toml``.

What the words say is not here (that is the extractor's); how far "about" stretches, how far
apart two values have to be and which findings fail a check is. The digest of the policy is
part of every result.
"""

from __future__ import annotations

import hashlib
from typing import Literal

import msgspec


class Tolerance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far a point may lie from the truth before it contradicts, as shares of the value."""

    approx: float = 0.10
    """"about 10,000" covers 9,000 to 11,000."""
    round: float = 0.05
    """An unhedged round number (one or two significant digits)."""
    count: float = 0.0
    """An unhedged number with more significant digits: a count."""
    nearly: float = 0.10
    """"nearly x" is 0.9 x to x."""


class ExtractPolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What extracts beside the program itself."""

    extractors: tuple[str, ...] = ()
    """Extractors of installed packages, by the names of their entry points (docs/plugins.md)."""


class ClusterPolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When two claims answer one question."""

    threshold: float = 0.5
    stale_days: int = 120
    """A figure told again within so many days with no date of its own may be a stale repeat."""


class JudgePolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which findings there are."""

    disabled: tuple[str, ...] = ()
    same_time_days: int = 31
    """Two values of a changing quantity contradict only where their dates are this close."""
    factor_suspect: float = 8.0
    """A value this many times off its cluster is looked at as a slip."""


class EstimatePolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How bands are made."""

    method: str = "posterior"


class CheckPolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What fails the check."""

    fail_on: tuple[Literal["contradiction", "arithmetic", "suspect"], ...] = (
        "contradiction",
        "arithmetic",
        "suspect",
    )
    severity: dict[str, Literal["error", "warning", "info"]] = {}
    """Codes of problems that weigh more or less here than by themselves."""


class SourcePolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of a publisher or claimant, by the name that outputs show, or of a file or source id."""

    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
    ignore: tuple[str, ...] = ()
    """Codes of findings and problems that this source never fails a check for."""


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole policy; every field has a default, so an empty file is a policy."""

    format: int = 1
    languages: tuple[str, ...] = ("ja", "en", "ko", "uk", "ru", "zh", "de", "fr")
    report_language: Literal["en", "ja"] = "en"
    extract: ExtractPolicy = ExtractPolicy()
    tolerance: Tolerance = Tolerance()
    cluster: ClusterPolicy = ClusterPolicy()
    judge: JudgePolicy = JudgePolicy()
    estimate: EstimatePolicy = EstimatePolicy()
    check: CheckPolicy = CheckPolicy()
    sources: dict[str, SourcePolicy] = {}

    def digest(self) -> str:
        """SHA-256 (twelve hex digits) of the policy's canonical JSON."""
        canonical = msgspec.json.encode(msgspec.to_builtins(self), order="deterministic")
        return hashlib.sha256(canonical).hexdigest()[:12]


def parse(text: bytes | str) -> Policy:
    """The policy of a ``reconcile.toml``.

    Raises:
        msgspec.ValidationError: a key is unknown or a value of the wrong kind (the message has the path).
        msgspec.DecodeError: the text is not TOML.
    """
    return msgspec.toml.decode(text, type=Policy)
