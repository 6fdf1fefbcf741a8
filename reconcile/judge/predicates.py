"""What is said of a share: two shares of one whole of which two things are said are of two questions.

"Three quarters of firms plan no hiring" says nothing of how many "pay bonuses", and the quarter that "plan to
hire" are the others.
"""

from __future__ import annotations

import re

from reconcile.judge.side import Side, blanked, sentence
from reconcile.lexicon.comparing import comparing, never
from reconcile.lexicon.nearby import words
from reconcile.lexicon.unit import unit_words
from reconcile.model import Claim

_OF = re.compile(r"(?: of (?:the |all |its |their |those )?| )([^\W\d_]+)")
_LONG = 60
"""Characters behind a share in which what is said of it stands."""
_FEW = 2
"""Words of a predicate at the least: one word alone may be the same in other words."""


def other_predicate(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two shares of which one is of those who do not, or of which nothing that is said is the same."""
    if not a.quantity.unit == b.quantity.unit == "percent" or sides[0].lang != sides[1].lang:
        return False
    if not unit_words(sides[0].lang).spaced or not (a.measure == b.measure == "share"):
        return False
    one, two = _OF.match(sides[0].text, a.span.end), _OF.match(sides[1].text, b.span.end)
    if one is None or two is None:
        return False
    of = [words(hit[1], side.lang) for hit, side in zip((one, two), sides, strict=True)]
    if not of[0] or of[0] != of[1]:
        return False
    said = [side.text[hit.end() : hit.end() + _LONG] for hit, side in zip((one, two), sides, strict=True)]
    if _denied(said[0], sides[0].lang) != _denied(said[1], sides[1].lang):
        return True
    first, last = sentence(sides[1].text, b.span)
    row = words(said[1][: max(0, last - two.end())], sides[1].lang)
    there = set(words(blanked(sides[0].text, [one.span()]), sides[0].lang))
    return len(row) >= _FEW and not set(row) & there and not _other_numbers(b, sides[1], first, last)


def _other_numbers(claim: Claim, side: Side, first: int, last: int) -> bool:
    return any(one.id != claim.id and first <= one.span.start < last for one in (*side.claims, *side.loose()))


def _denied(text: str, lang: str) -> bool:
    """True where what is said is denied ("plan 〈no〉 hiring", "do 〈not〉 trust")."""
    entry = comparing().get(lang)
    known = entry.no if entry is not None else ()
    row = re.split(r"[,.;:!?]", text)[0].split()
    return any(word.casefold() in known or never(word, lang) for word in row)
