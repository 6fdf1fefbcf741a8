"""Claims as said made comparable: canonical units, names of known entities."""

from reconcile.normalize.claims import normalize

__all__ = ["normalize"]
