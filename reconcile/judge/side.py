"""One of two texts that are compared: its claims, and its numbers that count what no data know.

A text about goals, seats or albums has numbers of which no measure is known. They line up with the
numbers of the other text by the words around them: the counted noun first, then verb and subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

import msgspec

from reconcile.lexicon.comparing import lacking, never, noughts
from reconcile.lexicon.measure_words import counted, fate_said, named_last
from reconcile.lexicon.ranks import Rank, firsts, ranks
from reconcile.model import Claim, Hedge, Interval, Period, Quantity, QuantityMention, Span, TimeMention
from reconcile.model.ids import digest

UNKNOWN = "other:number"
RANK = "other:rank"
AGE = "other:age"
SCORE = "other:score"
AGAIN = "measure.again"
"""The pattern of a bare number that takes up the measure of one before it."""
SAYS = "says:"
"""Begins the pattern of a number that stands for a word: what it counts, which the text leaves out."""
_RANKS = 3
"""Places in an order that a sentence tells of one thing ("debuted at 14, peaked at 3"); more are a list."""
_GOALS = 30
_FOUR = re.compile(r"(?<![\d.,])\d{4}(?![\d.,]\d|\d)")
_FIRST, _LAST = 1800, 2100
_NAME = re.compile(r"\b[A-Z][\w&]+ \Z")
_NOUN = re.compile(r" [^\W\d_]{4,}")
_STOP = re.compile(r"[.!?] +(?=[^\W\d_a-zа-яёєіїґà-ÿ])|[。！？\n]")
_HEDGE = 20
"""Characters behind a "no" within which a number makes it a hedge."""


class Side(msgspec.Struct, frozen=True):
    """One text of a pair.

    ``numbers`` are those that made no claim, ``times`` its dates, ``published`` the day on which it
    came out, where it is known, ``lang`` its language.
    """

    claims: tuple[Claim, ...]
    text: str = ""
    numbers: tuple[QuantityMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
    published: date | None = None
    lang: str = "en"

    def loose(self) -> tuple[Claim, ...]:
        """The numbers that made no claim, as claims of an unknown measure."""
        when = {str(one.period): one.period for one in self.times}
        only = next(iter(when.values())) if len(when) == 1 else None
        bare = (
            Claim(
                id=f"n-{digest(one.span.source, str(one.span.start), one.span.quote)}",
                span=one.span,
                said=one.quantity,
                quantity=one.quantity,
                measure=UNKNOWN,
                as_of=only or self._time_beside(one.span),
                patterns=one.patterns,
            )
            for one in self.numbers
            if not any(overlap(one.span, claim.span) for claim in self.claims)
            and not any(overlap(one.span, rank) for rank in ranks(self.text))
        )
        return (*bare, *self._ranked(), *self._noughts())

    def _time_beside(self, span: Span) -> Period | None:
        """The only time in the sentence of a number."""
        first, last = sentence(self.text, span)
        inside = {str(one.period): one.period for one in self.times if first <= one.span.start < last}
        return next(iter(inside.values())) if len(inside) == 1 else None

    def named(self, claim: Claim) -> str:
        """A bare number with the capital word before it ("Hot 100"), which may be a name; else empty."""
        before = _NAME.search(self.text[: claim.span.start])
        bare = claim.quantity.unit is None and claim.span.quote == claim.said.digits
        return before[0] + claim.span.quote if before and bare else ""

    def _noughts(self) -> Iterator[Claim]:
        """What it says there is none of ("not a single shell"); "no fewer than 300" is not that."""
        spans = [claim.span for claim in self.claims] + [number.span for number in self.numbers]
        for start, end in noughts(self.text, self.lang):
            if not any(span.start < end + _HEDGE and start < span.end for span in spans):
                made = self._made(start, end, Interval(Decimal(0), Decimal(0)), "exact", None)
                behind = self.text[end : end + _HEDGE * 2].partition(".")[0]
                measure = counted(behind, self.lang) or fate_said(behind, self.lang)
                yield made if measure is None else msgspec.structs.replace(made, measure=measure.key)
        for start, end in lacking(self.text, self.lang):
            noun = named_last(self.text[max(0, start - _HEDGE) : start], self.lang)
            if noun is not None and not any(span.start < end and start < span.end for span in spans):
                made = self._made(start, end, Interval(Decimal(0), Decimal(0)), "exact", None)
                yield msgspec.structs.replace(made, measure=noun.key)

    def _ranked(self) -> Iterator[Claim]:
        """The places in an order that it names: the first of them, for lists of places are not compared."""
        placed = ranks(self.text) or firsts(self.text)
        for rank in placed[:_RANKS]:
            hedge: Hedge = "exact" if rank.best == rank.worst else "range"
            interval = Interval(Decimal(rank.best), Decimal(rank.worst))
            yield self._made(rank.start, rank.end, interval, hedge, RANK)

    def _made(self, start: int, end: int, interval: Interval, hedge: Hedge, unit: str | None) -> Claim:
        quote = self.text[start:end]
        quantity = Quantity(interval, hedge, unit, digits=quote)
        key = f"n-{digest(str(start), quote)}"
        return Claim(
            id=key, span=Span("", start, end, quote), said=quantity, quantity=quantity, measure=UNKNOWN
        )


def without_sums(side: Side) -> Side:
    """The text without the claims of bare numbers read as money that a noun follows ("1.9 billion views").

    In a dossier such a number may go on with sums told before it; a sentence alone has none.
    """
    bare = [one.span for one in side.numbers if one.quantity.unit is None or _glued(one)]
    kept = tuple(
        claim
        for claim in side.claims
        if not (
            (claim.quantity.unit or "").isupper()
            and any(overlap(claim.span, span) for span in bare)
            and _NOUN.match(side.text[claim.span.end :])
        )
    )
    numbers = tuple(
        msgspec.structs.replace(one, quantity=msgspec.structs.replace(one.quantity, unit=None))
        if _glued(one) and _NOUN.match(side.text[one.span.end :])
        else one
        for one in side.numbers
    )
    return msgspec.structs.replace(side, claims=kept, numbers=numbers)


def _glued(one: QuantityMention) -> bool:
    """True for a number with a letter for millions that only took up a sum before it ("69.7m phones")."""
    return (one.quantity.unit or "").isupper() and _MILLIONS.fullmatch(one.span.quote) is not None


_MILLIONS = re.compile(r"\d[\d.,]*[^\W\d_]{1,2}")


def with_denied(side: Side) -> Side:
    """The text with the bounds that a word right before them denies turned around ("never more than 40")."""
    claims = tuple(
        msgspec.structs.replace(one, said=_turned(one.said), quantity=_turned(one.quantity))
        if _denied(one.span, side)
        else one
        for one in side.claims
    )
    numbers = tuple(
        msgspec.structs.replace(one, quantity=_turned(one.quantity)) if _denied(one.span, side) else one
        for one in side.numbers
    )
    return msgspec.structs.replace(side, claims=claims, numbers=numbers)


def _denied(span: Span, side: Side) -> bool:
    return never(side.text[max(0, span.start - _HEDGE) : span.start], side.lang)


_TURNED: dict[Hedge, Hedge] = {
    "more_than": "at_most",
    "at_least": "less_than",
    "less_than": "at_least",
    "at_most": "more_than",
}


def _turned(quantity: Quantity) -> Quantity:
    if quantity.hedge not in _TURNED:
        return quantity
    hedge, shown = _TURNED[quantity.hedge], quantity.interval
    interval = Interval(shown.high, shown.low)
    return msgspec.structs.replace(quantity, hedge=hedge, interval=interval)


def with_results(side: Side) -> Side:
    """A text whose bare small ranges (0-1) are results of a match, as the other text tells one."""
    made = [
        msgspec.structs.replace(one, quantity=_result(one.quantity)) if _may_be_result(one) else one
        for one in side.numbers
    ]
    return msgspec.structs.replace(side, numbers=tuple(made))


def _may_be_result(one: QuantityMention) -> bool:
    quantity = one.quantity
    small = quantity.interval.high is not None and quantity.interval.high < _GOALS
    return small and quantity.hedge == "range" and quantity.unit is None and not one.span.quote[-1:].isalpha()


def _result(read: Quantity) -> Quantity:
    low, high = read.interval.low or Decimal(0), read.interval.high or Decimal(0)
    value = high * 1000 + low
    return msgspec.structs.replace(read, interval=Interval(value, value), hedge="exact", unit=SCORE)


def overlap(one: Span | Rank, two: Span | Rank) -> bool:
    """True where two stretches of one text share a sign."""
    return one.start < two.end and two.start < one.end


def sentence(text: str, span: Span) -> tuple[int, int]:
    """Where the sentence of a stretch of a text begins and ends."""
    first = max((hit.end() for hit in _STOP.finditer(text, 0, span.start)), default=0)
    after = _STOP.search(text, span.end)
    return first, after.start() if after is not None else len(text)


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text of the same length with blanks where some stretches stood."""
    signs = list(text)
    for start, stop in spans:
        signs[start:stop] = " " * max(0, stop - start)
    return "".join(signs)


def years(side: Side) -> frozenset[int]:
    """The years that a text names: in its dates, or as bare numbers that count nothing."""
    named = {one.period.anchor.year for one in side.times}
    taken = [claim.span for claim in (*side.claims, *side.loose())]
    for found in _FOUR.finditer(side.text):
        year, at = int(found[0]), found.start()
        if _FIRST <= year <= _LAST and not any(span.start <= at < span.end for span in taken):
            named.add(year)
    return frozenset(named)


def far_years(one: Side, two: Side) -> bool:
    """True where both texts name years, and none is the same; or one a year long before the other came out."""
    first, second = years(one), years(two)
    if first and second:
        return not first & second
    named, day = (first, two.published) if first else (second, one.published)
    return bool(named) and day is not None and max(named) < day.year - 1
