"""A text without a number that only says which way something went: "exports 〈fell〉 in May" against "rose by 4 %".

The numbers of the first text tell the way (the verb before the size of a change, or two values of two times). What
went that way has to be named in both texts, by nearly the same words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from reconcile.judge.beside import WAYS, way
from reconcile.judge.dates import before
from reconcile.judge.derived import MARGIN
from reconcile.judge.pair import Verdict
from reconcile.judge.side import Side, sentence
from reconcile.lexicon.nearby import words
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.reckoning import last_said, reckoning
from reconcile.model import Claim

_CLAUSES = re.compile(r"[.!?;] |, | while | but | and | as ")
_NAMED = 0.6
"""The share of the words for what went up or down that the other text has to have, at the least."""


def gone_the_way(a: Side, b: Side, ours: Sequence[Claim]) -> Verdict | None:
    """Whether what b says without a number follows from the changes that a tells; None where a tells none of it."""
    if not reckoning(b.lang).rises or a.lang != b.lang:
        return None
    told = _way_told(b.text, b.lang)
    if told is None:
        return None
    named, direction = told
    for narrow in (True, False):
        found = [
            (turn, claim)
            for claim in ours
            if MARGIN not in claim.patterns
            and (turn := way(claim, a))
            and _named_in(named, _around(claim, a, narrow=narrow), a.lang)
        ]
        if found:
            break
    if len({turn for turn, _ in found}) > 1:
        then = _of_that_time([claim for _, claim in found], b)
        found = [(turn, claim) for turn, claim in found if claim in then]
    if len({turn for turn, _ in found}) != 1:
        return None
    if _apart(a, b):
        return Verdict(
            "neutral", f"They are of different times: “{found[0][1].span.quote}” and “{b.text.strip()}”."
        )
    if found[0][0] == direction:
        return Verdict("entails", f"The first tells by how much: “{found[0][1].span.quote}”.")
    return Verdict("contradicts", f"Both cannot be true: “{found[0][1].span.quote}” went the other way.")


def _of_that_time(ours: Sequence[Claim], b: Side) -> Sequence[Claim]:
    """The numbers of the time that b tells of, where some are."""
    when = {str(one.period) for one in b.times}
    return [claim for claim in ours if claim.as_of is not None and str(claim.as_of) in when]


def _way_told(text: str, lang: str) -> tuple[list[str], str] | None:
    """The words before the only verb of change of a text, and which way it goes."""
    up, down = (last_said(text, lang, name) for name in WAYS)
    if (up < 0) == (down < 0):
        return None
    at = max(up, down)
    clause = _CLAUSES.split(text[:at])[-1]
    way_gone = WAYS[0] if up > down else WAYS[1]
    lead = _closing(lang, way_gone).sub("", clause)
    bare = {stem for word in reckoning(lang).generic for stem in words(word, lang)}
    named = [word for word in words(lead, lang) if word not in bare]
    return (named, way_gone) if named else None


@cache
def _closing(lang: str, turn: Literal["rises", "falls"]) -> re.Pattern[str]:
    """A verb of the change at the end of a text."""
    return re.compile(rf"(?i)\b(?:{any_of(getattr(reckoning(lang), turn))})\W*\Z")


def _around(claim: Claim, side: Side, *, narrow: bool) -> str:
    """The sentence of a number, or only its clause."""
    first, last = sentence(side.text, claim.span)
    if not narrow:
        return side.text[first:last]
    before, behind = side.text[first : claim.span.start], side.text[claim.span.end : last]
    return f"{_CLAUSES.split(before)[-1]}{claim.span.quote}{_CLAUSES.split(behind)[0]}"


def _named_in(named: Sequence[str], text: str, lang: str) -> bool:
    there = set(words(text, lang))
    return sum(word in there for word in named) >= _NAMED * len(named)


def _apart(a: Side, b: Side) -> bool:
    """True where the one is told of a time before or after all times of the other."""
    return bool(a.times and b.times) and all(
        before(one.period, two.period) or before(two.period, one.period) for one in a.times for two in b.times
    )
