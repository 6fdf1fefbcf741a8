"""What changed between two ledgers of one dossier, at the level of findings, claims and bands. Pure."""

from reconcile.delta.compare import LEAST, delta

__all__ = ["LEAST", "delta"]
