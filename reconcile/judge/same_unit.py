"""Whether two numbers are told in units that can be compared at all."""

from __future__ import annotations

from reconcile.judge.beside import noun_behind
from reconcile.judge.money import is_currency, two_currencies
from reconcile.judge.side import AGAIN, RANK, UNKNOWN, Side
from reconcile.judge.sizes import DAYS
from reconcile.lexicon.alike import MARK
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim

_ONLY_ALIKE = ("other:score", "other:clock")
_HOMES = frozenset({"household", "item", "house"})
"""Homes and the households in them are as many."""


def one_rate(a: Claim, b: Claim) -> bool:
    """True for two amounts, or two rates by the same or by stretches of time."""
    first, second = a.quantity.per or "", b.quantity.per or ""
    return first == second or (first in DAYS and second in DAYS)


def one_unit(a: Claim, b: Claim) -> bool:
    """True for values that can be compared: one unit, two currencies, or a number without a unit."""
    first, second = a.quantity.unit or "", b.quantity.unit or ""
    if first == second or two_currencies(a, b) or cases(a, b) or {first, second} <= DAYS.keys():
        return True
    if {first, second} <= _HOMES:
        return True
    if a.measure == b.measure != UNKNOWN and _taken_up(a, b):
        return True  # "10 million subscribers in May and 11 million in June"
    if a.measure == b.measure and any(_none(one) for one in (a, b)):
        return True  # "no deaths" beside "two patients died"
    if {RANK, *_ONLY_ALIKE} & {first, second}:
        return False
    loose = UNKNOWN in (a.measure, b.measure)
    bare = not first or not second
    percent = any(claim.quantity.unit == "percent" and not _mark(claim) for claim in (a, b))
    return loose and bare and not is_currency(first or second) and not percent


def deeds(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for a count of those who did something beside that of what they did ("1,200 people signed", "signatures").

    And for how many times it was done ("viewed 300 times", "300 views").
    """
    nouns = {noun_behind(a, sides[0]), noun_behind(b, sides[1])}
    if (
        _counts_things(a)
        and _counts_things(b)
        and (len(nouns) == 1 or nouns <= JOBS)
        and min(nouns)[:1] == MARK
    ):
        return True
    pairs = ((a, sides[0], b, sides[1]), (b, sides[1], a, sides[0]))
    return any(_done(one, side) & {noun_behind(other, there)} for one, side, other, there in pairs)


def _done(claim: Claim, side: Side) -> set[str]:
    """The classes of the verbs of people without another noun, or of so many times."""
    if claim.quantity.unit in _TIMES:
        return set(words(side.text[: claim.span.start], side.lang)[-_VERB:])
    if (
        claim.quantity.unit == "person"
        and sort_of(behind(claim.span.quote, claim.said.digits), side.lang) == "people"
    ):
        row = words(side.text[claim.span.end :], side.lang)[:_VERB]
        row += words(side.text[: claim.span.start], side.lang)[-1:]  # "〈spoken〉 by 3 million people"
    else:
        return set()
    return {word for word in row if word[0] == MARK}


_TIMES = ("other:time", "ratio")
JOBS = frozenset({"~jobs", "~employees", "~workers"})
"""Who is laid off has lost a job."""
_VERB = 2
"""Words in which the verb of a number stands."""


def _counts_things(claim: Claim) -> bool:
    known = units().get(claim.quantity.unit or "")
    return known is not None and known.dimension in ("count", "other")


def _none(claim: Claim) -> bool:
    return claim.quantity.interval.is_point and not claim.quantity.interval.high


def _taken_up(a: Claim, b: Claim) -> bool:
    """True where a bare number takes up the measure of one before it."""
    return any(AGAIN in one.patterns and one.quantity.unit is None for one in (a, b))


def cases(a: Claim, b: Claim) -> bool:
    """True for cases and the people who are infected: each case is one of them."""
    measures = {a.measure, b.measure}
    return "infected" in measures <= {"infected", "other:event"} and {a.quantity.unit, b.quantity.unit} <= {
        "person",
        "event",
    }


def _mark(claim: Claim) -> bool:
    """True for a mark out of a hundred, which people also tell without the hundred."""
    return out_of_what(claim) == "100"


def graded(claim: Claim, side: Side) -> bool:
    """True for a mark out of five or ten (6.5/10), which is no per cent of anything; nine out of ten voters are."""
    after = side.text[claim.span.end :].lstrip().partition(" ")[0]
    counted = after[:1].isalpha() and after.casefold() not in unit_words(side.lang).stop
    return out_of_what(claim) in ("5", "10") and not counted


def out_of_what(claim: Claim) -> str:
    """What a mark is out of ("6.5/10", "7 out of 10"); of a per cent the sign."""
    quote = claim.span.quote
    parted = "/" in quote or not quote[-1:].isdigit() or " " in quote
    last = quote.rpartition("/")[2].rpartition(" ")[2]
    return last if parted and last.isdigit() else "%"
