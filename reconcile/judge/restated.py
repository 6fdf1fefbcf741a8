"""Numbers told in other words, read as what they say, so that two texts can be compared.

An age in commas ("Belov, 31, won") counts nothing, "a quarter point" is no quarter, a hat-trick is three
goals, and a majority is more than half.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from reconcile.judge.side import AGE, SAYS, Side
from reconcile.lexicon.alike import classes
from reconcile.lexicon.language import language
from reconcile.lexicon.reckoning import Field, Share, begins_with, ends_in, halves, often, reckoning, says
from reconcile.model import Claim, Interval, Quantity, QuantityMention, Span

_POINT = "percentage_point"
_OLDEST = 115
_COMMAS = re.compile(r"[^\W\d_]['’)]?,? ?, \Z")
_PERCENT = Decimal(100)
_LENGTHS = ("month", "day")
_MONTHS = 12
_CLAUSE = re.compile(r"[,.;!?()]")
_HALF = Decimal(50)
_BEFORE = 16
_BEHIND = 32


def restated(side: Side) -> Side:
    """The text with its ages, parts of a point, counts in a word and majorities as the numbers they are."""
    side = _aged(_own_nouns(side))
    side = _in_points(side)
    made = [*_counted(side), *_halved(side)]
    spans = [one.span for one in made]
    kept = tuple(one for one in side.claims if not _meets(one.span, spans))
    numbers = tuple(one for one in side.numbers if not _meets(one.span, spans))
    return msgspec.structs.replace(side, claims=kept, numbers=(*numbers, *made)) if made else side


def _meets(span: Span, others: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)


def _own_nouns(side: Side) -> Side:
    """The text without the claims of bare numbers that took the measure of a word further off ("a loss of 640 jobs")."""
    kept = tuple(
        _of_anybody(one, side)
        for one in side.claims
        if not (_bare(one) and _led_astray(one, side)) and not _margin_in_votes(one, side)
    )
    numbers = tuple(one for one in side.numbers if not _pronoun(one, side))
    return msgspec.structs.replace(side, claims=kept, numbers=numbers)


def _of_anybody(claim: Claim, side: Side) -> Claim:
    """A count of "men" as one of people, unless something else says that they are soldiers."""
    cues = tuple(f"{side.lang}.measure.{claim.measure}.{noun}" for noun in reckoning(side.lang).plain)
    return (
        msgspec.structs.replace(claim, measure=_PEOPLE)
        if any(cue in claim.patterns for cue in cues)
        else claim
    )


def _margin_in_votes(claim: Claim, side: Side) -> bool:
    """True for the "majority" that a number behind it tells ("a majority 〈of more than 70 votes〉")."""
    if claim.quantity.unit != "percent" or not says(claim.span.quote, side.lang, "majority"):
        return False
    told = [(one.span, one.quantity) for one in side.claims] + [
        (one.span, one.quantity) for one in side.numbers
    ]
    near = [read for span, read in told if 0 < span.start - claim.span.end <= _OF_SO_MANY]
    return any(read.unit in ("other:document", None) for read in near)


_OF_SO_MANY = 8
_PEOPLE = "other:people"


def _pronoun(one: QuantityMention, side: Side) -> bool:
    """True for one of those just told of ("several missiles, including 〈one〉 capable of ...")."""
    before = side.text[max(0, one.span.start - _BEFORE) : one.span.start]
    single = one.quantity.interval.is_point and one.quantity.interval.low == 1 and one.quantity.unit is None
    outside = any(not before[hit.end :].strip() for hit in language(side.lang).outside.find(before))
    return single and outside and not one.span.quote[:1].isdigit()


def _led_astray(claim: Claim, side: Side) -> bool:
    """True where the noun right behind a number is not the word that gave it its measure, and no unit is told."""
    noun = _NOUN.match(side.text, claim.span.end)
    cues = [one.rpartition(".")[2] for one in claim.patterns if ".measure." in one]
    if noun is None or not cues or any(".unit." in one for one in claim.patterns):
        return False
    word = noun[1].casefold()
    far = not any(
        word in cue or cue in side.text[claim.span.end : claim.span.end + len(cue) + 1] for cue in cues
    )
    return far and classes(side.lang).get(word, "") in _THINGS


_NOUN = re.compile(r" ([^\W\d_]{4,})")
_THINGS = frozenset({"~jobs", "~stores", "~employees", "~students", "~votes", "~reviews", "~copies"})


def _aged(side: Side) -> Side:
    """Bare numbers between commas behind a noun, or behind "aged", as ages."""
    ages = [one.span for one in side.numbers if _is_age(one, side) or _is_old(one, side)]
    if not ages:
        return side
    claims = tuple(
        one
        for one in side.claims
        if not (
            (
                _meets(one.span, ages)
                and (_bare(one) or begins_with(side.text[one.span.end :], side.lang, "at_death"))
            )
            or (one.quantity.unit in _LENGTHS and _says_old(one.span, side))
        )
    )
    taken = [one.span for one in claims]
    numbers = tuple(
        msgspec.structs.replace(one, quantity=_age(one, side))
        if one.span in ages and not _meets(one.span, taken)
        else one
        for one in side.numbers
        if one.span in ages or not (one.quantity.unit in _LENGTHS and _says_old(one.span, side))
    )
    return msgspec.structs.replace(side, claims=claims, numbers=numbers)


def _bare(claim: Claim) -> bool:
    return claim.span.quote == claim.said.digits


def _is_age(one: QuantityMention, side: Side) -> bool:
    value = one.quantity.interval
    if (
        one.quantity.unit is not None
        or (bound := value.low if value.low is not None else value.high) is None
        or not 0 < bound <= _OLDEST
    ):
        return False
    before, after = side.text[: one.span.start], side.text[one.span.end :]
    named = value.is_point and bool(_COMMAS.search(before[-4:])) and after[:1] == ","
    named = named or begins_with(after, side.lang, "at_death") > 0
    said: tuple[Field, ...] = ("age", "younger")
    return named or any(ends_in(before[-_BEFORE:], side.lang, field) for field in said)


def _is_old(one: QuantityMention, side: Side) -> bool:
    """True for years with "old" behind them, past their months or days ("23 years and 114 days old")."""
    return one.quantity.unit == "month" and _says_old(one.span, side)


def _says_old(span: Span, side: Side) -> bool:
    return says(_CLAUSE.split(side.text[span.end : span.end + _BEHIND])[0], side.lang, "old")


def _age(one: QuantityMention, side: Side) -> Quantity:
    read = one.quantity
    interval = read.interval if read.unit is None else read.interval.scale(Decimal(1) / _MONTHS)
    if ends_in(side.text[: one.span.start][-_BEFORE:], side.lang, "younger"):
        return Quantity(Interval(None, interval.low, high_open=True), "less_than", AGE, digits=read.digits)
    return msgspec.structs.replace(read, interval=interval, unit=AGE)


def _in_points(side: Side) -> Side:
    """Parts of a point, which are read as parts of a whole: "a quarter point" is 0.25 percentage points."""
    parts = {one.span: one for one in side.numbers if _of_point(one.span, one.quantity, side)}
    for claim in side.claims:
        if _of_point(claim.span, claim.quantity, side):
            parts[claim.span] = QuantityMention(claim.span, claim.quantity)
    if not parts:
        return side
    spans = list(parts)
    made = {span.start: _as_points(one) for span, one in parts.items()}
    claims = tuple(one for one in side.claims if not _meets(one.span, spans))
    numbers = tuple(one for one in side.numbers if not _meets(one.span, spans))
    return msgspec.structs.replace(side, claims=claims, numbers=(*numbers, *made.values()))


def _of_point(span: Span, quantity: Quantity, side: Side) -> bool:
    behind = side.text[span.end : span.end + _BEHIND]
    return quantity.unit == "percent" and begins_with(behind, side.lang, "point") > 0


def _as_points(one: QuantityMention) -> QuantityMention:
    interval = one.quantity.interval.scale(1 / _PERCENT)
    return QuantityMention(one.span, Quantity(interval, "exact", _POINT, digits=one.span.quote))


def _counted(side: Side) -> Iterator[QuantityMention]:
    for start, end, many, noun in often(side.text, side.lang):
        interval = Interval(many, many)
        yield _made(side, (start, end), Quantity(interval, "exact", None), (SAYS + noun,))


def _halved(side: Side) -> Iterator[QuantityMention]:
    taken = [*(one.span for one in side.claims), *(one.span for one in side.numbers)]
    for start, end, share in halves(side.text, side.lang):
        if not any(span.start < end and start < span.end for span in taken):
            yield _made(side, (start, end), _half(share), ())


def _half(share: Share) -> Quantity:
    if share == "majority":
        interval = Interval(_HALF, None, low_open=True)
        return Quantity(interval, "more_than", "percent")
    return Quantity(Interval(None, _HALF, high_open=True), "less_than", "percent")


def _made(
    side: Side, stretch: tuple[int, int], quantity: Quantity, patterns: tuple[str, ...]
) -> QuantityMention:
    start, end = stretch
    spans = [*(one.span for one in side.claims), *(one.span for one in side.numbers)]
    source = spans[0].source if spans else ""
    return QuantityMention(Span(source, start, end, side.text[start:end]), quantity, patterns)
