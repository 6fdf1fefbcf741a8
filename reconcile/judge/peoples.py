"""Two kinds of people who are counted, by their nouns: teachers are no pupils, neither are as many as the other."""

from __future__ import annotations

from reconcile.judge.side import Side
from reconcile.lexicon.alike import classes
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.nearby import behind, words
from reconcile.model import Claim


def two_peoples(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where people of two nouns are counted, neither of which the other text has.

    Only of counts of no known measure: the killed may be told as guests here and as tourists there. A noun
    that fits anybody fits all others.
    """
    lang = sides[0].lang
    if lang != sides[1].lang or not classes(lang) or not all(map(_of_no_measure, (a, b))):
        return False
    first, second = (_noun(claim, lang) for claim in (a, b))
    if not first or not second or set(first) & set(second):
        return False
    texts = [set(words(side.text, lang)) for side in sides]
    return not set(first) & texts[1] and not set(second) & texts[0]


def _of_no_measure(claim: Claim) -> bool:
    return claim.measure.startswith("other:") and claim.quantity.unit == "person"


def _noun(claim: Claim, lang: str) -> list[str]:
    """The noun in the quote, by its class or beginning, with the words before it; empty for anybody."""
    told = behind(claim.span.quote, claim.said.digits) if claim.said.digits else ""
    return [] if sort_of(told, lang) == "people" else words(told, lang)
