"""From a source's untouched text to claims as said: who says that what has which value, and when."""

from reconcile.extract.marks import marks
from reconcile.extract.order import dates, quantities, statements

__all__ = ["dates", "marks", "quantities", "statements"]
