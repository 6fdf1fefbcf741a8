"""One of two texts that are compared: its claims, and its numbers that count what no data know.

A text about goals, seats or albums has numbers of which no measure is known. They line up with the
numbers of the other text by the words around them: the counted noun first, then verb and subject.
Nothing here knows a language: words are compared by their beginnings, scripts without spaces by signs.
"""

from __future__ import annotations

import math
from datetime import date

import msgspec

from reconcile.lexicon.phrases import fold, unspaced, word_char
from reconcile.model import Claim, QuantityMention, TimeMention
from reconcile.model.ids import digest

UNKNOWN = "other:number"
_AFTER = (1.0, 0.8, 0.6, 0.45, 0.35, 0.25)
_BEFORE = (0.6, 0.5, 0.4, 0.3, 0.25, 0.2)
_SHORTEST = 4
"""Words of fewer letters are hardly ever what is counted (of, the, für, на)."""
_STEM = {"hangul": 2, "letters": 5}


class Side(msgspec.Struct, frozen=True):
    """One text of a pair.

    ``numbers`` are those that made no claim, ``times`` its dates, ``published`` the day on which it
    came out, where it is known.
    """

    claims: tuple[Claim, ...]
    text: str = ""
    numbers: tuple[QuantityMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
    published: date | None = None

    def loose(self) -> tuple[Claim, ...]:
        """The numbers that made no claim, as claims of an unknown measure."""
        when = {str(one.period): one.period for one in self.times}
        only = next(iter(when.values())) if len(when) == 1 else None
        return tuple(
            Claim(
                id=f"n-{digest(one.span.source, str(one.span.start), one.span.quote)}",
                span=one.span,
                said=one.quantity,
                quantity=one.quantity,
                measure=UNKNOWN,
                as_of=only,
            )
            for one in self.numbers
            if not any(_overlap(one, claim) for claim in self.claims)
        )


def _overlap(one: QuantityMention, claim: Claim) -> bool:
    return one.span.start < claim.span.end and claim.span.start < one.span.end


def surroundings(side: Side, claim: Claim) -> dict[str, float]:
    """The words around a number with their weights: the nearer the heavier, those behind it first.

    Words inside of the claim's own stretch are behind its number.
    """
    start, end = claim.span.start, claim.span.end
    inner = [word for _, _, word in _words(_behind_digits(claim))]
    before = [word for _, stop, word in _words(side.text[:start]) if stop <= start]
    after = inner + [word for _, _, word in _words(side.text[end:])]
    found: dict[str, float] = {}
    for words, weights in ((after, _AFTER), (before[::-1], _BEFORE)):
        for at, word in enumerate(words):
            weight = weights[at] if at < len(weights) else 0.15
            found[word] = max(found.get(word, 0.0), weight)
    return found


def _behind_digits(claim: Claim) -> str:
    """The claim's own words behind its number; those before are its hedge."""
    _, number, noun = claim.span.quote.partition(claim.said.digits)
    return noun if number else claim.span.quote


def _words(text: str) -> list[tuple[int, int, str]]:
    """The words that may mean something, by their beginnings; numbers and short words are left out."""
    folded, found, at = fold(text), [], 0
    while at < len(folded):
        if unspaced(folded[at]):
            found.append((at, at + 1, folded[at]))
            at += 1
        elif word_char(folded[at]):
            stop = at
            while stop < len(folded) and word_char(folded[stop]):
                stop += 1
            word = folded[at:stop]
            if not any(char.isdigit() for char in word):
                found += [(at, stop, stem)] if (stem := _stem(word)) else []
            at = stop
        else:
            at += 1
    return found


def _stem(word: str) -> str:
    if "\uac00" <= word[0] <= "\ud7a3":
        return word[: _STEM["hangul"]]
    return word[: _STEM["letters"]] if len(word) >= _SHORTEST else ""


def closeness(one: dict[str, float], two: dict[str, float]) -> float:
    """How much the words around two numbers are the same, from 0 to 1 (cosine)."""
    shared = sum(weight * two[word] for word, weight in one.items() if word in two)
    size = math.sqrt(sum(w * w for w in one.values()) * sum(w * w for w in two.values()))
    return shared / size if size else 0.0


def contrast(one: Side, two: Side) -> tuple[str, str] | None:
    """The one word in which two texts differ early on, where all others are the same: another subject.

    "The northern stadium has ..." against "The southern stadium has ...". None where they differ in
    more, or not at all.
    """
    first, second = ([word for _, _, word in _words(_unhedged(side))] for side in (one, two))
    if len(first) != len(second) or len(first) < 3:
        return None
    unlike = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(unlike) != 1 or unlike[0] >= len(first) // 2:
        return None
    return first[unlike[0]], second[unlike[0]]


def years(side: Side) -> frozenset[int]:
    """The years that a text names."""
    return frozenset(one.period.anchor.year for one in side.times)


def _unhedged(side: Side) -> str:
    """The text without its numbers and their hedges."""
    text = list(side.text)
    for claim in (*side.claims, *side.loose()):
        stop = claim.span.end - len(_behind_digits(claim)) if claim.said.digits in claim.span.quote else 0
        text[claim.span.start : stop] = " " * max(0, stop - claim.span.start)
    return "".join(text)


def far_years(one: Side, two: Side) -> bool:
    """True where both texts name years, and none of them is the same."""
    first, second = years(one), years(two)
    return bool(first and second) and not first & second
