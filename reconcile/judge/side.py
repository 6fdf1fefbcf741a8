"""One of two texts that are compared: its claims, and its numbers that count what no data know.

A text about goals, seats or albums has numbers of which no measure is known. They line up with the
numbers of the other text by the words around them: the counted noun first, then verb and subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from reconcile.lexicon.comparing import lacking, never, noughts
from reconcile.lexicon.language import language
from reconcile.lexicon.measure_words import counted, named_last
from reconcile.lexicon.nearby import FAR, Around, around, behind, words
from reconcile.lexicon.ranks import Rank, ranks
from reconcile.lexicon.reckoning import last_said
from reconcile.lexicon.unit import unit_words, units
from reconcile.lexicon.wholes import says_whole
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
_COMMA = re.compile(r"[,，、;；:：](?=\D)")
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
            if not any(_overlap(one.span, claim.span) for claim in self.claims)
            and not any(_overlap(one.span, rank) for rank in ranks(self.text))
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
                measure = counted(self.text[end:], self.lang)
                yield made if measure is None else msgspec.structs.replace(made, measure=measure.key)
        for start, end in lacking(self.text, self.lang):
            noun = named_last(self.text[max(0, start - _HEDGE) : start], self.lang)
            if noun is not None and not any(span.start < end and start < span.end for span in spans):
                made = self._made(start, end, Interval(Decimal(0), Decimal(0)), "exact", None)
                yield msgspec.structs.replace(made, measure=noun.key)

    def _ranked(self) -> Iterator[Claim]:
        """The places in an order that it names: the first of them, for lists of places are not compared."""
        for rank in ranks(self.text)[:_RANKS]:
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
    bare = [one.span for one in side.numbers if one.quantity.unit is None]
    kept = tuple(
        claim
        for claim in side.claims
        if not (
            (claim.quantity.unit or "").isupper()
            and any(_overlap(claim.span, span) for span in bare)
            and _NOUN.match(side.text[claim.span.end :])
        )
    )
    return msgspec.structs.replace(side, claims=kept)


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


def _overlap(one: Span | Rank, two: Span | Rank) -> bool:
    return one.start < two.end and two.start < one.end


def surroundings(side: Side, claim: Claim) -> Around:
    """The words around a number with their weights: the nearer the heavier, those behind it first.

    Words of its own sentence; those of the other sentences weigh no more than the furthest of it.
    """
    first, last = sentence(side.text, claim.span)
    clause = _COMMA.search(side.text, claim.span.end, last)
    near = clause.start() if clause is not None else last
    near = _joined(side, claim.span.end, near) if claim.quantity.unit == RANK else near
    little = _dimension(claim) in {"money", *_PHYSICAL}
    digits = claim.span.quote if little else claim.said.digits
    found = around(side.text, claim.span.start, claim.span.end, digits, first, near, side.lang)
    for word in words(side.text[near:last], side.lang):
        found.setdefault(word, FAR)
    for word in words(side.text[:first], side.lang) + words(side.text[last:], side.lang):
        found.setdefault(word, FAR)
    if _dimension(claim) in _PHYSICAL:
        found[f"#{claim.said.unit}"] = _IN_UNIT  # however it is spelt
    if turn := way(claim, side):
        found[f"#{turn}"] = _IN_UNIT
    return {**found, **dict.fromkeys([*_taken_up(side, claim), *unsaid(side, claim)], 1.0)}


def way(claim: Claim, side: Side) -> str:
    """``rises`` or ``falls`` for a number that says how much something did, or where it came to; else empty."""
    made = next((one for one in claim.patterns if one in WAYS), "")
    before = side.text[max(0, claim.span.start - _VERB) : claim.span.start]
    clause = before[max((hit.end() for hit in _CLAUSE.finditer(before)), default=0) :]
    up, down = (last_said(clause, side.lang, name) for name in WAYS)
    return made or ("" if up == down else WAYS[0] if up > down else WAYS[1])


def reached(claim: Claim, side: Side) -> bool:
    """True for a number that was come to ("〈passed〉 a million readers"), by the class of the word before it."""
    row = words(side.text[: claim.span.start], side.lang)[-1:]
    inside = claim.span.quote[: claim.span.quote.find(claim.said.digits)] if claim.said.digits else ""
    return any(word == _REACHED for word in (*row, *words(inside, side.lang)))


_REACHED = "~reached"
WAYS: tuple[Literal["rises"], Literal["falls"]] = ("rises", "falls")
_VERB = 48
"""Characters before a number in which the verb of its change stands."""
_CLAUSE = re.compile(r"[,.;:!?()](?=\s)")


def unsaid(side: Side, claim: Claim) -> list[str]:
    """What a number counts that stands for a word ("a hat-trick": goals); nothing for all others."""
    told = (one.removeprefix(SAYS) for one in claim.patterns if one.startswith(SAYS))
    return [word for noun in told for word in words(noun, side.lang)]


def noun_behind(claim: Claim, side: Side) -> str:
    """The first word that means something behind a number, by its beginning."""
    quoted = words(behind(claim.span.quote, claim.said.digits), side.lang)
    return next(iter([*quoted, *words(side.text[claim.span.end :], side.lang)]), "")


def _taken_up(side: Side, claim: Claim) -> list[str]:
    """The noun of the number before it that a bare number takes up ("10 million subscribers, then 11 million")."""
    if AGAIN not in claim.patterns:
        return []
    before = [one for one in side.claims if one.measure == claim.measure and one.span.end <= claim.span.start]
    return words(behind(before[-1].span.quote, before[-1].said.digits), side.lang) if before else []


def _joined(side: Side, start: int, last: int) -> int:
    """Where what is told of a place in an order ends, at the latest: at an "and" that leads to another place.

    Of "debuted at number 14 and peaked at number 3" the second verb says nothing of the 14.
    """
    following = min((one.start for one in ranks(side.text) if start < one.start < last), default=None)
    if following is None or not unit_words(side.lang).spaced:
        return last
    joins = language(side.lang).join.find(side.text[start:following])
    return start + joins[0].start if joins else last


_IN_UNIT = 0.6
_PHYSICAL = frozenset({"length", "mass", "area", "volume", "share"})


def _dimension(claim: Claim) -> str:
    """What kind of unit it is told in: the words of any sum or size ("million euros", "km") say little of what it is."""
    known = units().get(claim.quantity.unit or "")
    return known.dimension if known is not None else ""


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


def of_whole_land(claim: Claim, side: Side) -> bool:
    """True where a text counts the whole of a country with this number ("740,000 at home, 2 million 〈worldwide〉")."""
    told = says_whole(side.text)
    if not told:
        return False
    spans = {(one.span.start, one.span.end) for one in (claim, *side.claims, *side.loose())}
    first = min(spans)[0]
    return any(
        at < first
        or min(spans, key=lambda span: (max(span[0] - at, at - span[1]), span))[0] == claim.span.start
        for at in told
    )
