"""Which words of a sentence belong to which of its numbers.

Of "22.8 % Black and 8.4 % Hispanic" each share has a word of its own, and of "1.2 million in its first week
and 4.5 million by December" a time: a second text that has one of these words speaks of that number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reconcile.judge.aligned import Pairing
from reconcile.judge.borders import border
from reconcile.judge.meant import of_its_time
from reconcile.judge.side import RANK, Side, sentence
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.out_of import out_of_those
from reconcile.lexicon.unit import unit_words
from reconcile.model import Claim

_SEVERAL = 2
_ANYBODY = "people"
_NEXT = re.compile(r"[ ]?([^\W\d_]+)")
_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)")


def own_words(every: Sequence[Pairing], b: Claim, sides: tuple[Side, Side]) -> Pairing | None:
    """Of several numbers of one sentence and one noun the one of whose own words b's text has the most."""
    side = sides[0]
    if side.lang != sides[1].lang or not unit_words(side.lang).spaced:
        return None
    row = _in_row([one for one in every if one.a.quantity.unit != RANK], b, sides)
    told = [(one.a.span.start, one.a.span.end) for one in row]
    ends = [border(side, first, second) for first, second in pairwise(told)]
    if (
        len(row) < _SEVERAL
        or len(of_its_time(row, b)) < len(row)
        or None in ends
        or any(_of_them(one.a, side) for one in row)
    ):
        return None
    first, last = sentence(side.text, row[0].a.span)
    starts, stops = [first, *(end or 0 for end in ends)], [*(end or 0 for end in ends), last]
    nouns = {noun for one in row for noun in _noun(one.a, side.lang)}
    after = [
        _bag(side.text[one.a.span.end : stop], side.lang) - nouns
        for one, stop in zip(row, stops, strict=True)
    ]
    before = [
        _bag(side.text[start : one.a.span.start], side.lang) - nouns
        for one, start in zip(row, starts, strict=True)
    ]
    here = _bag(_own(b, sides[1]), sides[1].lang)
    bags = before if not any(after) and all(len(bag) <= _LABEL for bag in before[1:]) else after
    hits = [_told(_alone(bags, at), here) for at in range(len(row))]
    return row[hits.index(max(hits))] if max(hits) and hits.count(max(hits)) == 1 else None


_LABEL = 2
"""Words before a number in a list that may be its name ("Norway 12, 〈Sweden〉 9")."""


def _in_row(every: Sequence[Pairing], b: Claim, sides: tuple[Side, Side]) -> list[Pairing]:
    """Those of b's noun in one sentence: the first has it, those behind it have it as well or leave it to the first."""
    told = sorted(every, key=lambda one: one.a.span.start)
    named = [(one, _one_noun(one.a, sides[0])) for one in told]
    noun = _one_noun(b, sides[1])
    of_all = b.quantity.unit == "person" and _sort(b, sides[1]) == _ANYBODY
    lead = next(
        (one for one, own in named if own == noun or (of_all and one.a.quantity.unit == "person")), None
    )
    if lead is None:
        return []
    own = _one_noun(lead.a, sides[0])
    where = sentence(sides[0].text, lead.a.span)
    return [
        one
        for one, other in named
        if one.a.span.start >= lead.a.span.start
        and sentence(sides[0].text, one.a.span) == where
        and other in ("", own)
        and (one.a.quantity.unit == lead.a.quantity.unit or one.a.quantity.unit is None)
    ]


def _told(bag: set[str], here: set[str]) -> float:
    """How many of a number's own words a text has: of what is left out behind a second number the last word tells most."""
    return len(bag & here) / len(bag) if bag else 0.0


def _one_noun(claim: Claim, side: Side) -> str:
    """The noun of a number; empty for one that leaves it to another, or is a share."""
    if claim.quantity.unit == "percent":
        return ""
    after = _NEXT.match(side.text, claim.span.end)
    told = _noun(claim, side.lang)
    if not told and after is not None and after[1].casefold() not in unit_words(side.lang).stop:
        told = words(after[1], side.lang)
    return next(iter(told), "")


def _alone(bags: Sequence[set[str]], at: int) -> set[str]:
    """The words that no other of the numbers has."""
    return bags[at].difference(*(bag for other, bag in enumerate(bags) if other != at))


def _sort(claim: Claim, side: Side) -> str | None:
    return sort_of(behind(claim.span.quote, claim.said.digits), side.lang)


def _of_them(a: Claim, side: Side) -> bool:
    """True for a part told of what was named before ("46 〈of them〉 in the town")."""
    pattern = out_of_those(side.lang)
    return pattern is not None and pattern.match(side.text[a.span.end :].lstrip()) is not None


def _noun(claim: Claim, lang: str) -> list[str]:
    return words(behind(claim.span.quote, claim.said.digits), lang)


def _own(claim: Claim, side: Side) -> str:
    """The sentence of a number without the words that belong to others of its kind."""
    first, last = sentence(side.text, claim.span)
    for one in (*side.claims, *side.loose()):
        if one.quantity.unit != claim.quantity.unit or one.span.start == claim.span.start:
            continue
        if first <= one.span.start < claim.span.start:
            first = border(side, (one.span.start, one.span.end), (claim.span.start, claim.span.end)) or first
        elif claim.span.start < one.span.start < last:
            last = border(side, (claim.span.start, claim.span.end), (one.span.start, one.span.end)) or last
    return side.text[first : claim.span.start] + " " + side.text[claim.span.end : last]


def _bag(text: str, lang: str) -> set[str]:
    """The words of a stretch, with the years in it."""
    return {*words(text, lang), *_YEAR.findall(text)}
