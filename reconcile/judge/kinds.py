"""Kinds of values that look like one question's: turnout and votes, youth and all, the dead and those who live."""

from __future__ import annotations

import re
from typing import Literal

from reconcile.judge.apart import undated
from reconcile.judge.borders import nearest, owner
from reconcile.judge.side import RANK, Side, sentence
from reconcile.lexicon.comparing import alive, every, kinds, never, noughts
from reconcile.lexicon.measure_words import measure_cues
from reconcile.lexicon.reckoning import Field, last_said, marks, says
from reconcile.lexicon.unit import units
from reconcile.model import Claim


def other_kind(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for rates of two kinds (turnout, votes), and for the first days or other countries beside all.

    A word belongs to the number in whose part of the sentence it stands. One value told twice is of one kind.
    """
    first, second = (_kinds(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if first == second:
        return False
    if a.quantity.interval == b.quantity.interval and a.quantity.interval.is_point:
        return False
    if (first ^ second) & _APART:
        return True
    raters = first & _RATERS, second & _RATERS
    rates = first - _APART - _RATERS, second - _APART - _RATERS
    return any(one and two and not one & two for one, two in (raters, rates))


def of_career(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for what somebody did in a season or for a club beside what was done in a whole career."""
    pair = _one_that_says(a, b, sides, "career")
    if pair is None:
        return False
    career, part = pair
    there = sides[0] if part is a else sides[1]
    one_club = says(_clause(part, there), there.lang, "for_one")
    within = (part.as_of is not None and career.as_of is None) or one_club
    return within and part.quantity.interval.wholly_below(career.quantity.interval)


def of_the_dead(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for some of the dead ("〈of those killed〉 31 were on one road") beside all of them, who are more."""
    pair = _one_that_says(a, b, sides, "fallen_of")
    return pair is not None and not pair[1].quantity.interval.wholly_below(pair[0].quantity.interval)


def _one_that_says(a: Claim, b: Claim, sides: tuple[Side, Side], words: Field) -> tuple[Claim, Claim] | None:
    """The claim whose clause has words of a kind, and the other; None where both or neither have them."""
    said = [says(_clause(claim, side), side.lang, words) for claim, side in zip((a, b), sides, strict=True)]
    if said[0] == said[1]:
        return None
    return (a, b) if said[0] else (b, a)


def other_fate(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for the dead beside those of whom a text says that they live."""
    if a.measure == b.measure and _denied(a, sides[0]) != _denied(b, sides[1]):
        return True
    pairs = ((a, sides[0], b, sides[1]), (b, sides[1], a, sides[0]))
    if any(
        _aboard(one, side) and not _aboard(other, there) and other.measure == _DEAD
        for one, side, other, there in pairs
    ):
        return True
    return any(
        one.measure != _DEAD
        and other.measure == _DEAD
        and alive(_behind(one, side), side.lang)
        and not every(there.text[: other.span.start][-_NEAR:], there.lang)
        for one, side, other, there in pairs
    )


def _aboard(claim: Claim, side: Side) -> bool:
    """True for a count of all who were on a ship or plane, whatever became of them."""
    return claim.measure not in _FATES and says(_behind(claim, side), side.lang, "aboard")


_DEAD = "killed"


def _denied(claim: Claim, side: Side) -> bool:
    """True for those of whom the word for what became of them is denied ("300 were 〈not〉 rescued")."""
    if claim.stance != "asserts" or not claim.quantity.interval.low or noughts(side.text, side.lang):
        return False  # "none of the 26"
    after = _behind(claim, side)[len(claim.span.quote) :]
    cue = next(
        (hit for hit in measure_cues(side.lang).longest(after) if hit.value.measure.key == claim.measure),
        None,
    )
    return cue is not None and never(after[: cue.start], side.lang)


def _behind(claim: Claim, side: Side) -> str:
    return re.split(r"[,.;:]", side.text[claim.span.start : claim.span.end + _NEAR])[0]


_NEAR = 36


def unsure(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the first text only fears what the second says ("the toll may reach 300")."""
    told = (
        undated(side)[max(0, claim.span.start - _NEAR) : claim.span.start]
        for claim, side in zip((a, b), sides, strict=True)
    )
    first, second = (
        says(re.split(r"[,.;:]", text)[-1], side.lang, "maybe")
        for text, side in zip(told, sides, strict=True)
    )
    return (first and not second and not _feared(b, sides[1])) or _fate_untold(a, b, sides[0])


def _feared(claim: Claim, side: Side) -> bool:
    """True for a number with its doubt in the words for it or right behind them ("10,000 〈feared〉 dead")."""
    return says(claim.span.quote, side.lang, "maybe") or says(_behind(claim, side), side.lang, "maybe")


def _fate_untold(a: Claim, b: Claim, side: Side) -> bool:
    """True for a number of which no word says what b says of it: two who were shot are not yet two killed."""
    if a.measure in (b.measure, *_FATES) or b.measure not in _FATES:
        return False
    return not any(hit.value.measure.key == b.measure for hit in measure_cues(side.lang).longest(side.text))


_FATES = frozenset({"killed", "wounded", "missing", "arrested", "captured"})


def other_rate(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two rounds of a vote, and for a rate of some beside that of all ("youth unemployment")."""
    pair = tuple(zip((a, b), sides, strict=True))
    rounds = [_round(claim, side) for claim, side in pair]
    if None not in rounds and rounds[0] != rounds[1]:
        return True
    towns = [marks(_clause(claim, side), side.lang) & _TOWNS for claim, side in pair]
    if bool(towns[0]) != bool(towns[1]) and all(claim.quantity.unit in (None, "person") for claim in (a, b)):
        return True
    if not all(claim.quantity.unit == "percent" for claim in (a, b)) or sides[0].lang != sides[1].lang:
        return False
    shared = frozenset.intersection(*(_kinds(claim, side) for claim, side in pair))
    first, second = (marks(_clause(claim, side), side.lang) for claim, side in pair)
    return (
        bool(shared & _OF_SOME)
        and first != second
        and not (
            first <= marks(sides[1].text, sides[1].lang) and second <= marks(sides[0].text, sides[0].lang)
        )
    )


_TOWNS = frozenset({"metropolitan", "metro area", "urban area"})
_OF_SOME = frozenset({"unemployment", "inflation", "poverty", "literacy"})


def _clause(claim: Claim, side: Side) -> str:
    first, last = sentence(side.text, claim.span)
    return side.text[first:last]


def _round(claim: Claim, side: Side) -> str | None:
    """Which round of a vote a number is of: the last that its sentence names before it, else the first behind it."""
    first, last = sentence(side.text, claim.span)
    before, behind = side.text[first : claim.span.start], side.text[claim.span.end : last]
    ends = [last_said(before, side.lang, name) for name in _ROUNDS]
    if max(ends) >= 0:
        return _ROUNDS[ends.index(max(ends))]
    return next((name for name in _ROUNDS if says(behind, side.lang, name)), None)


_ROUNDS: tuple[Literal["first_round"], Literal["second_round"]] = ("first_round", "second_round")


_APART = frozenset({"opening", "abroad", "finale"})


_SUMS = frozenset({"profit", "loss", "sales", "debt"})


_RATERS = frozenset({"rotten_tomatoes", "metacritic", "imdb", "cinemascore", "gamerankings"})


def _kinds(claim: Claim, side: Side) -> frozenset[str]:
    found: dict[str, int] = {}
    told = [
        (one.span.start, one.span.end)
        for one in (claim, *side.claims, *side.loose())
        if one.id == claim.id or (one.quantity.unit != RANK and not side.named(one))
    ]
    toll = claim.measure in _FATES
    percent = claim.quantity.unit == "percent"
    for start, end, name in kinds(side.text, side.lang):
        if toll and name in _APART:
            continue  # "outside a police station" is not abroad
        if name in _SUMS and _is_money(claim):
            pass
        elif name not in _APART and not (percent or (name in _RATERS and claim.quantity.unit is None)):
            continue
        its = nearest if claim.quantity.unit == RANK else owner
        if its(side, start, end, told) == (claim.span.start, claim.span.end):
            found[name] = min(found.get(name, start), start)
    ahead = {name for name, start in found.items() if name not in _APART and start < claim.span.start}
    return frozenset(name for name in found if not ahead or name in ahead | _APART)


def _is_money(claim: Claim) -> bool:
    known = units().get(claim.quantity.unit or "")
    return known is not None and known.dimension == "money"
