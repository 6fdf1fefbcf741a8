"""Whether the second text says more than the first: of a year, a place or a sort that the first does not name.

"He scored more than 30 league goals" does not follow from 31 goals, nor "in Germany" from what holds of a firm.
"""

from __future__ import annotations

import re

from reconcile.judge.apart import undated
from reconcile.judge.gravely import sort_of_hurt
from reconcile.judge.side import Side, sentence, years
from reconcile.lexicon import entities
from reconcile.lexicon.comparing import place_names, sort_of
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.reckoning import reckoning
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NOUNS = 2
_FATES = frozenset({"killed", "wounded", "missing"})


def narrower(a: Claim, b: Claim, sides: tuple[Side, Side]) -> str:
    """What the second text says of its number that the first does not; empty where it says no more."""
    if sides[0].lang != sides[1].lang or not unit_words(sides[0].lang).spaced:
        return ""
    return (
        _hurt(a, b, sides)
        or _year(a, b, sides)
        or _place(b, sides)
        or _sort(a, b, sides)
        or _people(a, b, sides)
    )


def _hurt(a: Claim, b: Claim, sides: tuple[Side, Side]) -> str:
    """How badly those whom b counts were injured, where the first does not say so of its number."""
    if a.measure != "wounded" or b.measure != "wounded" or b.quantity.interval.high is None:
        return ""
    told = sort_of_hurt(b, sides[1])
    return told if told and sort_of_hurt(a, sides[0]) != told else ""


def _year(a: Claim, b: Claim, sides: tuple[Side, Side]) -> str:
    """The year of the second text, where the first names none and is of no known day."""
    dated = bool(sides[0].times) or bool(years(sides[0])) or sides[0].published is not None
    if dated or a.as_of is not None or b.as_of is None or not years(sides[1]):
        return ""
    return str(b.as_of)


def _place(b: Claim, sides: tuple[Side, Side]) -> str:
    """The place behind the number of the second text, where the first names no place at all."""
    _, last = sentence(sides[1].text, b.span)
    names = place_names(undated(sides[1])[b.span.end : last], sides[1].lang)
    known = entities().phrases(sides[0].lang).longest(sides[0].text)
    if (
        not names
        or any(not hit.value.common for hit in known)
        or place_names(undated(sides[0]), sides[0].lang)
    ):
        return ""
    return next((name for name in names if name.split()[0] not in sides[0].text), "")


def _people(a: Claim, b: Claim, sides: tuple[Side, Side]) -> str:
    """The kind of people that b counts, where the first counts cases or anybody and has no word for them."""
    lang = sides[1].lang
    told, theirs = (behind(one.span.quote, one.said.digits) if one.said.digits else "" for one in (b, a))
    some = sort_of(told, lang)
    of_all = a.measure == b.measure and a.measure in _FATES and sort_of(theirs, lang) in (None, "people")
    if some in (None, "people") or not (a.measure == "infected" or of_all):
        return ""
    return some if not set(words(told, lang)) & set(words(sides[0].text, lang)) and (theirs or of_all) else ""


def _sort(a: Claim, b: Claim, sides: tuple[Side, Side]) -> str:
    """The word between a number and the noun that both count ("30 〈league〉 goals"), where the first has it nowhere."""
    row, known = _phrase(b, sides[1]), units().get(b.quantity.unit or "")
    sized = known is not None and known.dimension not in ("count", "other")
    if len(row) < _NOUNS or sized or any(sort_of(word, sides[1].lang) for word in row):
        return ""
    theirs = _phrase(a, sides[0])
    held = set(words(sides[0].text, sides[0].lang))
    if not theirs or set(words(row[-1], sides[1].lang)) != set(words(theirs[-1], sides[0].lang)):
        return ""
    generic = reckoning(sides[1].lang).generic
    between = [word for word in row[:-1] if word.casefold() not in generic]
    told = ((word, set(words(word, sides[1].lang))) for word in between)
    return next((word for word, stems in told if stems and not stems & held), "")


def _phrase(claim: Claim, side: Side) -> list[str]:
    """The words behind a number up to the last before one that no noun is looked for behind."""
    stop = unit_words(side.lang).stop
    if not claim.said.digits:
        return []
    text = behind(claim.span.quote, claim.said.digits) + side.text[claim.span.end :]
    found: list[str] = []
    for token in _WORD.finditer(re.split(r"[,.;:!?()]", text)[0]):
        if token[0].casefold() in stop:
            break
        found.append(token[0])
    return found[:3]
