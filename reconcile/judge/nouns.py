"""Two numbers with two nouns, neither of which the other text has, are of two things."""

from __future__ import annotations

import re

from reconcile.judge.beside import unsaid
from reconcile.judge.same_unit import deeds
from reconcile.judge.side import RANK, UNKNOWN, Side, blanked
from reconcile.lexicon.alike import MARK, classes
from reconcile.lexicon.comparing import counts_times, facets, sort_of
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.ranks import superlative
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim

_SHARE_OF = re.compile(r" of (?:the |all )?[^\W\d_]+")


_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def two_nouns(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where what is counted has two nouns (412 pages, 31 chapters), neither of which the other text has.

    Only of numbers whose measure or unit no data know; nouns that mean anybody fit all others. Headlines
    drop nouns: what stands behind their numbers may be anything ("Ferry with 210 aboard sinks").
    """
    if any(headline(side) for side in sides) and not all(
        _ends_clause(claim, side) for claim, side in zip((a, b), sides, strict=True)
    ):
        return False
    lang = sides[0].lang
    unit = a.quantity.unit
    if any(unsaid(side, claim) for claim, side in zip((a, b), sides, strict=True)):
        return False
    if lang != sides[1].lang or not unit_words(lang).spaced or RANK in (unit, b.quantity.unit):
        return False
    lumped = unit in _LUMPED and b.quantity.unit in _LUMPED
    same = unit == b.quantity.unit is not None and not lumped
    if (same or (a.measure == b.measure != UNKNOWN and not lumped)) and not (same and _is_length(unit)):
        return False
    first, second = (
        next_word(side.text[claim.span.end :] if same else _noun(claim, side), lang)
        for claim, side in zip((a, b), sides, strict=True)
    )
    first, second = first or _head(a, sides[0]), second or _head(b, sides[1])
    if same and classes(lang):  # of two lengths in English only "high", "deep" and the like say which
        first, second = (
            noun if words(noun, lang)[:1] and words(noun, lang)[0][0] == MARK else ""
            for noun in (first, second)
        )
    if not first or not second:
        return False
    if deeds(a, b, sides):
        return False
    if first[0] == MARK or second[0] == MARK:
        one, two = (words(noun, lang)[:1] if noun[0] != MARK else [noun] for noun in (first, second))
        return all(row and row[0][0] == MARK for row in (one, two)) and one != two
    if all(counts_times(noun, lang) for noun in (first, second)):
        first, second = (_doing(claim, side) for claim, side in zip((a, b), sides, strict=True))
        return bool(first and second) and _foreign(first, sides[1]) and _foreign(second, sides[0])
    if any(sort_of(noun, lang) == "people" or counts_times(noun, lang) for noun in (first, second)):
        return False
    one, two = words(first, lang), words(second, lang)
    if not one or not two:
        return False
    return not (set(one) & _free(b, sides[1]) or set(two) & _free(a, sides[0]))


def other_ranked(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two things that are the so-manieth of their kind ("second-largest 〈city〉", "third-largest 〈airport〉")."""
    if not a.quantity.unit == b.quantity.unit == RANK or sides[0].lang != sides[1].lang:
        return False
    if not all(superlative(one.span.quote) for one in (a, b)):
        return False
    first, second = (
        words(next_word(side.text[one.span.end :], side.lang), side.lang)
        for one, side in zip((a, b), sides, strict=True)
    )
    texts = [set(words(side.text, side.lang)) for side in sides]
    return bool(first and second) and not set(first) & texts[1] and not set(second) & texts[0]


def _head(claim: Claim, side: Side) -> str:
    """What a bare number is of, by the class of a word right before it ("a 〈score〉 above 75"); empty where none is."""
    if claim.quantity.unit is not None:
        return ""
    before = side.text[: claim.span.start]
    row = words(before, side.lang)[-1:]
    if not row or (row[0][0] == MARK and row[0] not in _HEADS):
        return ""
    if row[0][0] == MARK:
        return row[0]
    said = before.split()
    joined = len(said) > 1 and said[-1] in unit_words(side.lang).of[:1] and not facets(said[-2], side.lang)
    return said[-2] if joined else ""


_HEADS = frozenset({"~rating", "~magnitude"})


def _free(claim: Claim, side: Side) -> set[str]:
    """The words of a text that are not what another of its numbers counts ("12 % of the 〈vote〉 and 23 seats")."""
    others = [one for one in (*side.claims, *side.loose()) if one.span.start != claim.span.start]
    told = blanked(side.text, (_of_number(one, side) for one in others))
    return set(words(told, side.lang))


def _of_number(claim: Claim, side: Side) -> tuple[int, int]:
    """A number with the noun behind it: the next word that means something."""
    noun = _SHARE_OF.match(side.text, claim.span.end) if claim.quantity.unit == "percent" else None
    return claim.span.start, claim.span.end if noun is None else noun.end()


_LUMPED = frozenset({"other:document", "other:ticket"})
"""Units of many nouns: seats and votes are of one, and two things."""


def headline(side: Side) -> bool:
    """True for a text without a stop at its end."""
    return side.text.rstrip()[-1:].isalnum()


def _ends_clause(claim: Claim, side: Side) -> bool:
    """True where one word at most stands behind a number in its clause: its noun ("Quake: 112 dead")."""
    rest = re.split(r"[,.;:!?–—(]", side.text[claim.span.end :], maxsplit=1)[0].split()
    return len(rest) + len(behind(claim.span.quote, claim.said.digits).split()) <= 1


def _is_length(unit: str | None) -> bool:
    """True for metres: 24 of them wide are not 182 long."""
    known = units().get(unit or "")
    return known is not None and known.dimension == "length"


def _doing(claim: Claim, side: Side) -> str:
    """The word right before a number: of games and times the verb says what is counted (won 46, lost 31)."""
    before = _WORD.findall(side.text[: claim.span.start])
    return before[-1] if before and before[-1].casefold() not in unit_words(side.lang).stop else ""


def _foreign(word: str, side: Side) -> bool:
    """True for a word whose beginning no word of a text has."""
    return not any(other.casefold().startswith(word[:_FEW].casefold()) for other in _WORD.findall(side.text))


_FEW = 4


def _noun(claim: Claim, side: Side) -> str:
    return behind(claim.span.quote, claim.said.digits) + side.text[claim.span.end :]


def next_word(text: str, lang: str) -> str:
    """The word with which a text goes on in its clause; empty where there is none that means something."""
    found = _WORD.match(text.lstrip(" -"))
    return found[0] if found is not None and found[0].casefold() not in unit_words(lang).stop else ""
