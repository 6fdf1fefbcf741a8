"""Numbers that a headline tells of the dead by "toll" alone, and bounds that it tells by a verb.

"The death toll from the quake in the north stood at 1,212" counts the dead though much stands between;
"tops 2,000" is more than that many, "nears 2,000" nearly. A number whose own word for the dead stands right
behind it ("lost 412 men killed") counts them, whatever the verb before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from reconcile.judge.side import Side, overlap, sentence
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import out_of
from reconcile.lexicon.language import language
from reconcile.lexicon.measure_words import counted, fate_said, measure_cues
from reconcile.lexicon.reckoning import begins_with, ends_in, last_said, many
from reconcile.model import Claim, Interval, Quantity, QuantityMention, Span
from reconcile.model.ids import digest

_BEFORE = 24
_DEAD = "killed"
_NUMBER = re.compile(r"\d")
_CLAUSE = re.compile(r"[;:!?]|, (?:and|but|while)\b")


def with_tolls(side: Side) -> Side:
    """The text with the numbers of a toll as counts of the dead, each by its own word, bounded by its verb."""
    side = _bounded(_with_scores(side))
    tolls = tuple(_dead(one, side) for one in side.numbers if _of_toll(one, side))
    tolls = (*tolls, *_of_whom(side))
    tolls = (*tolls, *(_counting(one, side) for one in side.numbers if _of_fate(one, side)))
    spans = [one.span for one in tolls]
    numbers = tuple(one for one in side.numbers if not any(one.span.start == span.start for span in spans))
    claims = tuple(_none_left(_by_own_word(one, side), side) for one in side.claims)
    return msgspec.structs.replace(side, claims=(*claims, *tolls), numbers=numbers)


def _with_scores(side: Side) -> Side:
    """The text with "scores" before a word for those whom it counts ("Scores 〈killed〉 in floods")."""
    made = [
        QuantityMention(Span("", *hit, side.text[slice(*hit)]), Quantity(_MANY, "vague", None, digits=""))
        for hit in many(side.text, side.lang)
        if counted(side.text[hit[1] :], side.lang) is not None and not _taken(hit, side)
    ]
    claims = tuple(_counting(one, side) for one in made)
    return msgspec.structs.replace(side, claims=(*side.claims, *claims)) if made else side


def _taken(hit: tuple[int, int], side: Side) -> bool:
    spans = [one.span for one in side.claims] + [one.span for one in side.numbers]
    return any(span.start < hit[1] and hit[0] < span.end for span in spans)


def _counting(one: QuantityMention, side: Side) -> Claim:
    said = counted(side.text[one.span.end :], side.lang)
    quantity = msgspec.structs.replace(one.quantity, unit="person")
    key = f"t-{digest(str(one.span.start), one.span.quote)}"
    return Claim(
        id=key, span=one.span, said=quantity, quantity=quantity, measure=said.key if said else "other:people"
    )


_MANY = Interval(Decimal(40), Decimal(99))


def _of_fate(one: QuantityMention, side: Side) -> bool:
    """True for a bare number right before the word for whom it counts ("and one 〈death〉")."""
    if one.quantity.unit is not None or any(
        one.span.start < claim.span.end and claim.span.start < one.span.end for claim in side.claims
    ):
        return False
    said = counted(side.text[one.span.end :], side.lang)
    return said is not None and said.key in _FATES and not one.span.quote[-1:].isspace()


_FATES = frozenset({"killed", "wounded", "missing"})


def _of_whom(side: Side) -> Iterator[Claim]:
    """The bare numbers of those of whom a text tells what became ("2,431 fell ill, 118 〈of whom have died〉")."""
    for one in side.numbers:
        if one.quantity.unit is not None or any(overlap(one.span, claim.span) for claim in side.claims):
            continue
        behind = side.text[one.span.end : one.span.end + _BEFORE * 2]
        of_them = [hit for hit in language(side.lang).outside.find(behind) if not behind[: hit.start].strip()]
        people = any(
            claim.quantity.unit == "person" and claim.span.end < one.span.start for claim in side.claims
        )
        fate = fate_said(_CLAUSE.split(behind)[0], side.lang) if of_them and people else None
        if fate is not None:
            quantity = msgspec.structs.replace(one.quantity, unit="person")
            when = side.claims[0].as_of if len({str(claim.as_of) for claim in side.claims}) == 1 else None
            key = f"t-{digest(str(one.span.start), one.span.quote)}"
            yield Claim(id=key, span=one.span, said=quantity, quantity=quantity, measure=fate.key, as_of=when)


def _of_toll(one: QuantityMention, side: Side) -> bool:
    taken = any(one.span.start < claim.span.end and claim.span.start < one.span.end for claim in side.claims)
    if taken or one.quantity.unit is not None or one.quantity.per is not None:
        return False
    first, _ = sentence(side.text, one.span)
    before = side.text[first : one.span.start]
    led = last_said(before, side.lang, "toll")
    if led < 0 or _CLAUSE.search(before[led:]):
        return False
    return not before[led:].strip() or ends_in(before[-_BEFORE:], side.lang, "stood")


def _dead(one: QuantityMention, side: Side) -> Claim:
    only = [time.period for time in side.times]
    quantity = msgspec.structs.replace(one.quantity, unit="person")
    return Claim(
        id=f"t-{digest(one.span.source, str(one.span.start), one.span.quote)}",
        span=one.span,
        said=quantity,
        quantity=quantity,
        measure=_DEAD,
        as_of=only[0] if len(only) == 1 else None,
    )


def _by_own_word(claim: Claim, side: Side) -> Claim:
    """A count of a whole (casualties) with the word of one of its parts right behind it ("412 men 〈killed〉")."""
    behind = _NUMBER.split(side.text[claim.span.end : claim.span.end + _BEFORE])[0]
    own = counted(behind, side.lang)
    named = {hit.value.measure.key for hit in measure_cues(side.lang).longest(behind)}
    if own is None or len(named) > 1 or own.key == claim.measure:  # "killed or injured" is the whole
        return claim
    parts = {part for one in measures().relations if one.whole == claim.measure for part in one.parts}
    return msgspec.structs.replace(claim, measure=own.key) if own.key in parts else claim


def _none_left(claim: Claim, side: Side) -> Claim:
    """Those among whom there are "no survivors" as the dead."""
    if claim.quantity.unit != "person" or not claim.quantity.interval.low or claim.measure in _FATES:
        return claim
    first, _ = sentence(side.text, claim.span)
    before = side.text[first : claim.span.start]
    led = last_said(before, side.lang, "none_left")
    return (
        msgspec.structs.replace(claim, measure=_DEAD)
        if led >= 0 and out_of(before[led:], side.lang)
        else claim
    )


def _bounded(side: Side) -> Side:
    claims = tuple(
        msgspec.structs.replace(one, said=_by_verb(one.said, one.span, side), quantity=made)
        if (made := _by_verb(one.quantity, one.span, side)) is not one.quantity
        else one
        for one in side.claims
    )
    numbers = tuple(
        msgspec.structs.replace(one, quantity=_by_verb(one.quantity, one.span, side)) for one in side.numbers
    )
    return msgspec.structs.replace(side, claims=claims, numbers=numbers)


def _by_verb(shown: Quantity, span: Span, side: Side) -> Quantity:
    """A plain number as the bound that the verb right before it makes it."""
    if begins_with(span.quote, side.lang, "needed") and shown.interval.high is not None:
        point = Interval(shown.interval.high, shown.interval.high)
        return msgspec.structs.replace(
            shown, hedge="exact", interval=point
        )  # "short of 〈the 60〉 that are needed"
    if shown.hedge != "exact" or not shown.interval.is_point or shown.interval.low is None:
        return shown
    before, low = side.text[max(0, span.start - _BEFORE) : span.start], shown.interval.low
    if ends_in(before, side.lang, "tops"):
        return msgspec.structs.replace(shown, hedge="more_than", interval=Interval(low, None, low_open=True))
    if ends_in(before, side.lang, "nears"):
        return msgspec.structs.replace(shown, hedge="nearly", interval=Interval(low * 9 / 10, low))
    return shown
