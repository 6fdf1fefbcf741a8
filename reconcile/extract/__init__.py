"""From a source's untouched text to claims as said: who says that what has which value, and when."""

from reconcile.extract.layers import dates, quantities
from reconcile.extract.marks import marks
from reconcile.extract.order import statements

__all__ = ["dates", "marks", "quantities", "statements"]
