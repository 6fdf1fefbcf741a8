"""How much time lies between the two events that a text dates: "built from 1998, opened in 2003" is about five years.

It answers only such questions ("opened less than four years 〈after〉 construction began", "〈delayed by〉 three
months"). Where the text gives years alone, the time between them is told to a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import combinations

from reconcile.judge.side import UNKNOWN, Side
from reconcile.judge.sizes import DAYS
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.reckoning import begins_with, ends_in, reckoning
from reconcile.model import Claim, Interval, Quantity, Span, TimeMention
from reconcile.model.ids import digest

BETWEEN = "derived.between"
_TIMES = 3
"""Times of a text of which each pair is looked at; of more it is not clear which two are meant."""
_MONTH = Decimal("30.44")
_BEFORE = 28


def between_times(side: Side) -> Iterator[Claim]:
    """The time between each two of the few times that a text names, in months."""
    told = [one for one in side.times if one.period.first is not None and one.period.last is not None]
    if len(told) > _TIMES:
        return
    for one, two in combinations(sorted(told, key=lambda time: time.span.start), 2):
        early, late = sorted((one, two), key=lambda time: time.period.first or date.min)
        if early.period.last < late.period.first:  # type: ignore[operator]
            yield _lying(side, (one, two), early, late)


def _lying(side: Side, pair: tuple[TimeMention, TimeMention], early: TimeMention, late: TimeMention) -> Claim:
    least, most = (
        Decimal((end - start).days) / _MONTH  # type: ignore[operator]
        for start, end in (
            (early.period.last, late.period.first),
            (early.period.first, late.period.last),
        )
    )
    start, end = pair[0].span.start, pair[1].span.end
    quote = side.text[start:end]
    quantity = Quantity(
        Interval(least.quantize(Decimal("0.1")), most.quantize(Decimal("0.1"))),
        "range",
        "month",
        digits=quote,  # no digit stands for it
    )
    return Claim(
        id=f"d-{digest(BETWEEN, str(start), str(end), quote)}",
        span=Span("", start, end, quote),
        said=quantity,
        quantity=quantity,
        measure=UNKNOWN,
        patterns=(BETWEEN,),
    )


def asks_between(claim: Claim, side: Side) -> bool:
    """True for a length of time between two events, and for what follows from their dates."""
    if BETWEEN in claim.patterns:
        return True
    if claim.quantity.unit not in DAYS:
        return False
    before = side.text[max(0, claim.span.start - _BEFORE) : claim.span.start]
    after = begins_with(side.text[claim.span.end :], side.lang, "apart") > 0
    return after or ends_in(before, side.lang, "put_off")


def without_apart(text: str, lang: str) -> str:
    """The text with blanks for the words that make a length of time a time ("four years 〈after〉 the war")."""
    found = _apart(lang)
    return text if found is None else found.sub(lambda hit: " " * len(hit[0]), text)


@cache
def _apart(lang: str) -> re.Pattern[str] | None:
    known = reckoning(lang).apart
    return re.compile(rf"(?i)(?<=[a-zà-ÿ]) (?:{any_of(known)})\b") if known else None


def later_on(claim: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the second text tells its number of a time as far from another ("58 % 〈four years later〉")."""
    here, there = sides[1], sides[0]
    told = [one for one in (*here.claims, *here.loose()) if one.id != claim.id and asks_between(one, here)]
    return (
        bool(told)
        and not any(asks_between(one, there) for one in (*there.claims, *there.loose()))
        and not there.times
    )
