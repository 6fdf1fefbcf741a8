"""Claims as said made comparable: canonical units, names of known entities."""

from reconcile.normalize.claims import normalize
from reconcile.normalize.units import canonical

__all__ = ["canonical", "normalize"]
