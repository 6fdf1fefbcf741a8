"""What follows from two numbers of a text: how much one rose, who was ahead by how much, how long it went on.

"From 9,800 to 7,350" is a fall by 2,450 and by a quarter; 48.2 % against 45.9 % are 2.3 points; an 11-5
record is eleven wins; who served from 1978 until 1991 did so for 13 years. What follows stands beside the
numbers of the first text, and answers only such questions of the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from reconcile.judge.between_times import between_times
from reconcile.judge.formerly import formerly
from reconcile.judge.neighbours import in_order
from reconcile.judge.sets import sets_played
from reconcile.judge.shares import wholes
from reconcile.judge.side import SAYS, UNKNOWN, Side, sentence
from reconcile.lexicon.comparing import CHANGE
from reconcile.lexicon.reckoning import begins_with, ends_in, last_said, reckoning, says
from reconcile.model import Claim, Interval, Quantity, Span
from reconcile.model.ids import digest

MARGIN = "derived.margin"
LASTED = "derived.lasted"
LEFT = "derived.left"
RECORD = "derived.record"
_POINT = "percentage_point"
_BREATH = 90
"""Characters between two values of one thing."""
_BEFORE = 24
_ENDS = re.compile(r"[.!?;] |\n")
_RESULT = re.compile(r"(?<![\d.,–-])(\d{1,3})[-–](\d{1,3})(?![\d,–-]|\.\d)")
_YEARS = re.compile(r"\b(1\d{3}|20\d{2})\b")
_DASHED = re.compile(r"\b(1\d{3}|20\d{2})[-–](1\d{3}|20\d{2}|\d{2})\b")
_MOST = 250
_PERCENT = Decimal(100)
_CENTURY = 100
_MONTHS = 12


def derived(claims: Sequence[Claim], side: Side) -> tuple[Claim, ...]:
    """The changes, margins, records and stretches of time that follow from what a text tells."""
    told = in_order(claims)
    found = [*_sets(side), *_records(side), *_results(side), *_stretches(side), *_left(told, side)]
    found += [*between_times(side), *formerly(told, side)]
    for one, two in pairwise(told):
        between = side.text[one.span.end : two.span.start]
        if (
            one.quantity.unit == two.quantity.unit and len(between) <= _BREATH and not _ENDS.search(between)
        ) or (_alike(one, two) and len(between) <= _BREATH):
            found += [*_changes(one, two, side), *_margins(one, two, side)]
    return tuple(found)


def _alike(one: Claim, two: Claim) -> bool:
    """True for a number with its unit and a bare one beside it ("214 votes to 198")."""
    return None in (one.quantity.unit, two.quantity.unit) and one.measure == two.measure


def margin(claim: Claim, side: Side) -> bool:
    """True for a number that tells how far ahead somebody was ("beat Lund 〈by〉 9 points")."""
    if MARGIN in claim.patterns:
        return True
    before = side.text[: claim.span.start]
    first = max((hit.end() for hit in _ENDS.finditer(before)), default=0)
    if not ends_in(before[-_BEFORE:], side.lang, "margin"):
        return False
    behind = side.text[claim.span.end : claim.span.end + _BEFORE].split()[:1]
    return says(before[first:], side.lang, "contest") and behind != [
        next(iter(reckoning(side.lang).became), "")
    ]


def lasts(claim: Claim, side: Side) -> bool:
    """True for a length of time that something went on ("〈for〉 more than a decade")."""
    return ends_in(side.text[max(0, claim.span.start - _BEFORE) : claim.span.start], side.lang, "lasting")


def _changes(one: Claim, two: Claim, side: Side) -> Iterator[Claim]:
    """How much lies between two values of which one was before the other, in its unit and in parts."""
    was = former(one, two, side)
    if was is None:
        return
    now = two if was is one else one
    first, second = was.quantity.interval, now.quantity.interval
    if not (first.is_point and second.is_point and first.low and second.low):
        return
    size, percent = abs(second.low - first.low), one.quantity.unit == "percent"
    span, way = (one, two), "rises" if second.low > first.low else "falls"
    unit = _POINT if percent else one.quantity.unit or two.quantity.unit
    yield _claim(side, span, size, unit, (CHANGE, way), now)
    if not percent:
        share = (size / first.low * _PERCENT).quantize(Decimal("0.1"))
        yield _claim(side, span, share, "percent", (CHANGE, way), now)
        if second.low > first.low:
            times = (second.low / first.low).quantize(Decimal("0.01"))
            yield _claim(side, span, times, "ratio", (CHANGE, way), now)


def former(one: Claim, two: Claim, side: Side) -> Claim | None:
    """Of two neighbours the value before a change of which the other is the value after it."""
    before = side.text[max(0, one.span.start - _BEFORE) : one.span.start]
    between = side.text[one.span.end : two.span.start]
    if one.quantity.unit != two.quantity.unit or len(between) > _BREATH or _ENDS.search(between):
        return None
    if ends_in(before, side.lang, "was") and ends_in(between, side.lang, "became"):
        return one
    return two if ends_in(between, side.lang, "was") and not ends_in(before, side.lang, "was") else None


def _margins(one: Claim, two: Claim, side: Side) -> Iterator[Claim]:
    """How far one of two who are set against each other is ahead."""
    first, second = one.quantity.interval, two.quantity.interval
    votes = one.quantity.unit in ("percent", "other:document")
    if not votes or not (first.is_point and second.is_point and first.low and second.low):
        return
    if CHANGE in (*one.patterns, *two.patterns) or first.low == second.low:
        return
    unit = _POINT if one.quantity.unit == "percent" else one.quantity.unit
    yield _claim(side, (one, two), abs(first.low - second.low), unit, (MARGIN,), two)


def _claim(
    side: Side,
    pair: tuple[Claim, Claim],
    value: Decimal,
    unit: str | None,
    patterns: tuple[str, ...],
    now: Claim,
) -> Claim:
    start, end = pair[0].span.start, pair[1].span.end
    return _made(side, start, end, value, unit, patterns, now)


def _made(
    side: Side,
    start: int,
    end: int,
    value: Decimal,
    unit: str | None,
    patterns: tuple[str, ...],
    now: Claim | None = None,
    said: Quantity | None = None,
) -> Claim:
    quote = side.text[start:end]
    digits = quote if LASTED in patterns else str(value)  # the words between two years say little
    quantity = Quantity(Interval(value, value), "exact", unit, digits=digits)
    return Claim(
        id=f"d-{digest(str(start), quote, str(value), str(unit), *patterns)}",
        span=Span("", start, end, quote),
        said=said or quantity,
        quantity=quantity,
        measure=UNKNOWN,
        as_of=None if now is None else now.as_of,
        patterns=patterns,
    )


def _sets(side: Side) -> Iterator[Claim]:
    for (start, end), many, name in sets_played(side):
        yield _made(side, start, end, many, None, (RECORD, SAYS + name))


def _records(side: Side) -> Iterator[Claim]:
    """The wins and losses of a record ("an 11-5 record")."""
    words = reckoning(side.lang)
    for hit in _RESULT.finditer(side.text):
        before, behind = side.text[max(0, hit.start() - _BEFORE) : hit.start()], side.text[hit.end() :]
        if not (
            ends_in(before, side.lang, "record_before")
            or begins_with(behind[:_BEFORE], side.lang, "record_behind")
        ):
            continue
        for at, names in ((1, words.wins), (2, words.losses)):
            patterns = (RECORD, *(SAYS + name for name in names))
            yield _made(side, hit.start(), hit.end(), Decimal(hit[at]), None, patterns)


def _results(side: Side) -> Iterator[Claim]:
    """By how much a match was won ("84-62")."""
    for hit in _RESULT.finditer(side.text):
        first, second = Decimal(hit[1]), Decimal(hit[2])
        if first != second and max(first, second) < _MOST:
            yield _made(side, hit.start(), hit.end(), abs(first - second), None, (MARGIN,))


def _stretches(side: Side) -> Iterator[Claim]:
    """How many years something went on ("from 1978 until his death in 1991")."""
    for hit in _DASHED.finditer(side.text):
        last = int(hit[2]) if len(hit[2]) > 2 else int(hit[1]) // _CENTURY * _CENTURY + int(hit[2])
        yield from _years(side, hit.span(), int(hit[1]), last)
    for one, two in pairwise(_YEARS.finditer(side.text)):
        before, between = (
            side.text[max(0, one.start() - _BEFORE) : one.start()],
            side.text[one.end() : two.start()],
        )
        led = last_said(before, side.lang, "since")
        close = led >= 0 and len(before) - led <= _MONTH
        if (
            close
            and says(between, side.lang, "until")
            and len(between) <= _BREATH // 2
            and not _ENDS.search(between)
        ):
            yield from _years(side, (one.start(), two.end()), int(one[1]), int(two[1]))


_MONTH = 16
"""Characters of a day and a month before a year."""


def _years(side: Side, stretch: tuple[int, int], first: int, last: int) -> Iterator[Claim]:
    if first < last:
        many, exact = Decimal(last - first), _to_the_day(side, stretch)
        said = Quantity(Interval(many, many), "exact", "year", digits=str(many))
        yield _made(side, *stretch, exact or many * _MONTHS, "month", (LASTED,), said=said)


def _to_the_day(side: Side, stretch: tuple[int, int]) -> Decimal | None:
    """The months of a stretch of which both days are told ("from 12 May 1998 to 30 June 2006")."""
    for time in side.times:
        period = time.period
        if (
            time.span.start <= stretch[0]
            and stretch[1] <= time.span.end
            and None not in (period.first, period.last)
        ):
            days = {period.first_precision, period.last_precision} == {"day"}
            months = Decimal((period.last - period.first).days) / _DAYS  # type: ignore[operator]
            return months.quantize(Decimal("0.1")) if days else None
    return None


_DAYS = Decimal("30.44")


def _left(told: Sequence[Claim], side: Side) -> Iterator[Claim]:
    """Those of a whole who are left ("killed 520 of the 524": four survived, "lost 12 of its 30 seats": it kept 18)."""
    for key, part in wholes(told, side).items():
        whole = next(one for one in told if one.id == key)
        first, second = part.quantity.interval, whole.quantity.interval
        lost = part.measure == _DEAD or gone(part, side)
        points = first.is_point and second.is_point
        if lost and points and first.low and second.low and first.low < second.low:
            patterns = (LEFT, *(SAYS + word for word in reckoning(side.lang).left))
            unit = None if part.quantity.unit is None else part.quantity.unit
            yield _made(side, part.span.start, whole.span.end, second.low - first.low, unit, patterns, part)


def gone(claim: Claim, side: Side) -> bool:
    """True for a number of what was lost ("〈lost〉 12 of its seats")."""
    before = side.text[max(0, claim.span.start - _BEFORE) : claim.span.start]
    return LEFT not in claim.patterns and says(before, side.lang, "gone")


def left(claim: Claim, side: Side) -> bool:
    """True for a number of those who are left ("four 〈survived〉")."""
    if LEFT in claim.patterns:
        return True
    first, last = sentence(side.text, claim.span)
    return says(side.text[first:last], side.lang, "left")


_DEAD = "killed"
