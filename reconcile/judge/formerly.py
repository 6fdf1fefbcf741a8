"""What a value was before, where a text tells how much more or less it is now ("34 seats, nine more than in 2011")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from reconcile.judge.side import Side
from reconcile.judge.since import a_year_before
from reconcile.lexicon.reckoning import begins_with
from reconcile.model import Claim, Interval, Period
from reconcile.model.ids import digest

_BREATH = 40
"""Characters between a value and how much more it is."""
_YEAR = re.compile(r" (?:in )?((?:1[89]|20)\d\d)\b")


def formerly(told: Sequence[Claim], side: Side) -> Iterator[Claim]:
    """The values of the time that a text compares with, each in the words and the unit of the value of now."""
    for value, more in pairwise(told):
        one, two = value.quantity.interval, more.quantity.interval
        near = len(side.text[value.span.end : more.span.start]) <= _BREATH
        if not (near and one.is_point and two.is_point and one.low and two.low):
            continue
        if more.quantity.unit not in (None, value.quantity.unit):
            continue
        after = side.text[more.span.end :]
        above, below = (begins_with(after, side.lang, name) for name in ("more_than", "fewer_than"))
        then = one.low - two.low if above else one.low + two.low
        when = _time(value, after[max(above, below) :], side.lang) if above or below else None
        if when is not None and then > 0:
            quantity = msgspec.structs.replace(value.quantity, interval=Interval(then, then))
            key = f"d-{digest(value.id, more.id)}"
            yield msgspec.structs.replace(value, id=key, quantity=quantity, as_of=when)


def _time(value: Claim, after: str, lang: str) -> Period | None:
    """The time right behind "more than": a year, or the year before that of the value."""
    named = _YEAR.match(after)
    if named is not None:
        return Period.year(int(named[1]))
    return a_year_before(value.as_of) if begins_with(after, lang, "year_before") else None
