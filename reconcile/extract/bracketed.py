"""Words of speech in brackets: they tell of the number in the brackets, not of the one around them."""

from __future__ import annotations

from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.extract.speakers import Event

_BRACKETS = (("(", ")"), ("（", "）"))


def aside(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for words in brackets that hold a number of their own ("14,500 (the organisers say 62,000)")."""
    for opening, closing in _BRACKETS:
        begin = sight.text.rfind(opening, 0, event.start)
        end = sight.text.find(closing, event.start)
        inside = 0 <= begin < event.start <= end and sight.text.rfind(closing, 0, event.start) < begin
        if inside and not begin < reading.start < end:
            return any(begin < item.start < end for item in sight.numbers)
    return False
