"""Of several numbers of the first text that may answer a number of the second: those that are meant."""

from __future__ import annotations

import re

from reconcile.judge.aligned import Pairing
from reconcile.judge.beside import noun_behind, surroundings, taken_up
from reconcile.judge.side import AGAIN, RANK, UNKNOWN, Side, sentence
from reconcile.lexicon.alike import MARK
from reconcile.lexicon.nearby import behind, closeness, words
from reconcile.lexicon.out_of import out_of_those
from reconcile.lexicon.unit import unit_words
from reconcile.model import Claim

_SEVERAL = 2
_FURTHER = 0.12
"""A number of the same measure whose words are so much less near is not the one meant."""
_NEAR_BY = 24
"""Characters behind a number in which its noun stands."""


def nearest(meant: list[Pairing], b: Claim, sides: tuple[Side, Side]) -> list[Pairing]:
    """Of several numbers of one measure those whose words are plainly the nearest: the town's, not the county's."""
    same = [one for one in meant if not one.worded and one.a.measure == b.measure]
    if len(same) < _SEVERAL or sides[0].lang != sides[1].lang or not sides[0].text:
        return meant
    bare = any(_bare(one.a, sides[0]) for one in same)
    nouns = {noun_behind(one.a, sides[0]) for one in same} if bare else ()  # one noun serves several numbers
    here = {word: weight for word, weight in surroundings(sides[1], b).items() if word not in nouns}
    close = {one.a.id: closeness(surroundings(sides[0], one.a), here) for one in same}
    most = max(close.values())
    return [one for one in meant if one not in same or close[one.a.id] >= most - _FURTHER]


def best_rank(meant: list[Pairing], every: list[Pairing], b: Claim) -> list[Pairing]:
    """For "reached the top ten" the best place that the first text tells: where it entered the list says little."""
    if b.quantity.unit != RANK or b.quantity.interval.is_point:
        return meant
    row = [one for one in every if one.a.quantity.unit == RANK and one.a.quantity.interval.low is not None]
    row = [
        one for one in row if one.a.quantity.interval.is_point
    ] or row  # "12th, and 19 weeks in the top 75"
    best = min(row, key=lambda one: one.a.quantity.interval.low or 0, default=None)
    if best is None or best.score < max(one.score for one in row) - _ENTERED:
        return meant  # "debuted in the top 40" is not where it peaked
    return [best]


def of_its_time(meant: list[Pairing], b: Claim) -> list[Pairing]:
    """Those told of the same time, where some are: the value of 2016, not that of 2014."""
    if b.as_of is None:
        return meant
    same = [one for one in meant if one.a.as_of == b.as_of]
    until = [one for one in meant if one.a.as_of is not None and one.a.as_of.last == b.as_of.last is not None]
    return same or until or meant


def of_its_noun(meant: list[Pairing], b: Claim, sides: tuple[Side, Side]) -> list[Pairing]:
    """Those with the noun of b, or of its known measure, where there are any: other words say less."""
    noun = set(
        words(
            behind(b.span.quote, b.said.digits) or sides[1].text[b.span.end : b.span.end + _NEAR_BY],
            sides[1].lang,
        )[:_NOUNS]
    )
    if of_nothing(b, sides[1]):
        noun = set()
    verb = [word for word in words(sides[1].text[: b.span.start], sides[1].lang)[-1:] if word[0] == MARK]
    done = [
        one
        for one in meant
        if noun_behind(one.a, sides[0]) in verb or set(taken_up(sides[0], one.a)) & set(verb)
    ]
    if done:
        return done  # "nominated for five awards", "8 nominations"
    same = [
        one
        for one in meant
        if (one.a.measure == b.measure != UNKNOWN and (not one.worded or AGAIN in one.a.patterns))
        or noun & _nouns(one.a, sides[0])
        or _of_them(one.a, sides[0])
    ]
    if not same:
        return meant
    best = max(one.score for one in same)
    said = set(words(sides[1].text, sides[1].lang))
    return [
        one for one in meant if one in same or (one.score > best and noun_behind(one.a, sides[0]) in said)
    ]


def _nouns(a: Claim, side: Side) -> set[str]:
    """All words of what a number counts ("13 million 〈registered users〉"), or the first behind it."""
    return {noun_behind(a, side), *words(behind(a.span.quote, a.said.digits), side.lang)}


def _of_them(a: Claim, side: Side) -> bool:
    """True for a part told of what was named before ("nine 〈of them〉 by knockout"): it has the same noun."""
    pattern = out_of_those(side.lang)
    return pattern is not None and pattern.match(side.text[a.span.end :].lstrip()) is not None


def of_its_owner(meant: list[Pairing], b: Claim, sides: tuple[Side, Side]) -> list[Pairing]:
    """Of the votes of several ("48 % for Ruiz, 45 % for Lund") the one beside whose name b's sentence begins with."""
    shares = [one for one in meant if one.a.quantity.unit == b.quantity.unit == "percent"]
    if len(shares) < _SEVERAL or len(shares) < len(meant) or sides[0].lang != sides[1].lang:
        return meant
    if not any(_VOTES in words(side.text, side.lang) for side in sides):
        return meant
    first, _ = sentence(sides[1].text, b.span)
    head = _HEAD.match(sides[1].text, first, b.span.start)
    named = [hit.start() for hit in re.finditer(rf"\b{re.escape(head[1])}\b", sides[0].text)] if head else []
    named = named if head and (head[1][0].isupper() or len(named) == 1) else []
    near = {_nearest(at, shares) for at in named}
    kept = [one for one in shares if one.a.id in near]
    return kept if len(kept) == 1 else meant


def _nearest(at: int, shares: list[Pairing]) -> str:
    return min(shares, key=lambda one: max(one.a.span.start - at, at - one.a.span.end)).a.id


def of_nothing(claim: Claim, side: Side) -> bool:
    """True for a number that no noun follows in its phrase ("a score of 62 〈from〉 32 critics")."""
    if words(behind(claim.span.quote, claim.said.digits)) or claim.quantity.unit is not None:
        return False
    after, known = _NEXT.match(side.text, claim.span.end), unit_words(side.lang)
    return after is not None and after[1].casefold() in known.stop and after[1].casefold() not in known.of


_ENTERED = 0.4
_NOUNS = 2
_VOTES = "~votes"
_HEAD = re.compile(r"(?:The )?([^\W\d_]{4,})")
_NEXT = re.compile(r" ([^\W\d_]+)")


def _bare(claim: Claim, side: Side) -> bool:
    """True for a number that leaves its noun to another ("its pilot drew 8.6 million viewers, its finale 5.1")."""
    after = side.text[claim.span.end :].lstrip()[:1]
    return not words(behind(claim.span.quote, claim.said.digits)) and not after.isalnum()
