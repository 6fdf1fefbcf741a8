"""The words beside a number in one of two texts: what it counts, where its verb leads, of how much it tells."""

from __future__ import annotations

import re
from typing import Literal

from reconcile.judge.side import AGAIN, RANK, SAYS, Side, sentence
from reconcile.lexicon.comparing import facets
from reconcile.lexicon.language import language
from reconcile.lexicon.nearby import FAR, Around, around, behind, words
from reconcile.lexicon.ranks import ranks
from reconcile.lexicon.reckoning import begins_with, last_said
from reconcile.lexicon.unit import unit_words, units
from reconcile.lexicon.wholes import says_whole
from reconcile.model import Claim

_COMMA = re.compile(r"[,，、;；:：](?=\D)")


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
    inside = claim.span.quote.partition(claim.said.digits)[0] if claim.said.digits else ""
    if facets(inside, side.lang):  # "at 〈an average〉 of 24.61" is told as the word before it
        found.update({word: max(found.get(word, 0.0), _IN_UNIT) for word in words(inside, side.lang)})
    for word in words(side.text[near:last], side.lang):
        found.setdefault(word, FAR)
    for word in words(side.text[:first], side.lang) + words(side.text[last:], side.lang):
        found.setdefault(word, FAR)
    if _dimension(claim) in _PHYSICAL:
        found[f"#{claim.said.unit}"] = _IN_UNIT  # however it is spelt
    if turn := way(claim, side):
        found[f"#{turn}"] = _IN_UNIT
    return {**found, **dict.fromkeys([*taken_up(side, claim), *unsaid(side, claim)], 1.0)}


def way(claim: Claim, side: Side) -> str:
    """``rises`` or ``falls`` for a number that says how much something did, or where it came to; else empty."""
    made = next((one for one in claim.patterns if one in WAYS), "")
    before = side.text[max(0, claim.span.start - _VERB) : claim.span.start]
    clause = before[max((hit.end() for hit in _CLAUSE.finditer(before)), default=0) :]
    up, down = (last_said(clause, side.lang, name) for name in WAYS)
    if not made and up == down:
        behind = side.text[claim.span.end : claim.span.end + _VERB]
        less, more = (begins_with(behind, side.lang, field) for field in COMPARED)
        made = WAYS[1] if less else WAYS[0] if more else ""
    return made or ("" if up == down else WAYS[0] if up > down else WAYS[1])


def reached(claim: Claim, side: Side) -> bool:
    """True for a number that was come to ("〈passed〉 a million readers"), by the class of the word before it."""
    row = words(side.text[: claim.span.start], side.lang)[-1:]
    inside = claim.span.quote[: claim.span.quote.find(claim.said.digits)] if claim.said.digits else ""
    return any(word == _REACHED for word in (*row, *words(inside, side.lang)))


_REACHED = "~reached"


WAYS: tuple[Literal["rises"], Literal["falls"]] = ("rises", "falls")


COMPARED: tuple[Literal["lower"], Literal["higher"]] = ("lower", "higher")
"""Words right behind the size of a difference ("17 percent 〈less〉")."""


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


def part_named(part: Claim, side: Side, other: Side, whole: Claim | None = None) -> bool:
    """True where another text names what a part is ("ten of them 〈children〉"), but for the noun of its whole."""
    row = words(behind(part.span.quote, part.said.digits) + side.text[part.span.end :], side.lang)[:_OF_THEM]
    of_whole = set() if whole is None else {noun_behind(whole, side)}
    return bool((set(row) - of_whole) & set(words(other.text, other.lang)))


_OF_THEM = 2


def taken_up(side: Side, claim: Claim) -> list[str]:
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
