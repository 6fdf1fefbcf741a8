"""Two sentences that are the same but for the subject."""

from __future__ import annotations

import re

from reconcile.judge.side import Side, blanked
from reconcile.lexicon.alike import classes
from reconcile.lexicon.comparing import he, ordinals
from reconcile.lexicon.nearby import behind, tokens, words
from reconcile.lexicon.phrases import unspaced

_WORDS, _SIGNS = 2, 6
"""Words, or signs of a script without blanks, that name a subject."""
_TOKEN = re.compile(r"[^\W_]+")


def contrast(one: Side, two: Side) -> tuple[str, ...] | None:
    """The few words in which two texts differ early on, where all others are the same: another subject.

    "The northern stadium has ..." against "The southern stadium has ...". None where they differ in
    more, or not at all.
    """
    first, second = (list(tokens(_unhedged(side))) for side in (one, two))
    here, there = (
        [classes(side.lang).get(word, stem) for word, stem in row]
        for side, row in ((one, first), (two, second))
    )
    head = _shared(here, there)
    tail = _shared(here[head:][::-1], there[head:][::-1])
    unlike = tuple([stem for _, stem in row[head : len(row) - tail]] for row in (first, second))
    lengths = {len(row) for row in unlike}
    signs = all(unspaced(word[0]) for row in unlike for word in row)
    longest, least = (_SIGNS, _SIGNS - 1) if signs else (_WORDS, 2)
    if 0 in lengths or max(lengths) > longest or (len(lengths) > 1 and not signs):
        return None
    early = all(head + len(row) <= len(text) // 2 for row, text in zip(unlike, (first, second), strict=True))
    if all(_of_he(row[0], side) for row, side in zip(unlike, (one, two), strict=True)):
        return None  # "he scored", "he netted"
    if any(he(word, side.lang) for row, side in zip(unlike, (one, two), strict=True) for word in row):
        return None  # "the couple", "they"
    if not early or head + tail < least or set(unlike[0]) & set(unlike[1]):
        return None
    return (*unlike[0], *unlike[1])


def _shared(first: list[str], second: list[str]) -> int:
    """How many words two texts have in common from their beginning on."""
    pairs = zip(first, second, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))


def _unhedged(side: Side) -> str:
    """The text without its numbers and their hedges, and without its times."""
    spans = [
        (claim.span.start, claim.span.end - len(behind(claim.span.quote, claim.said.digits)))
        for claim in (*side.claims, *side.loose())
    ]
    return blanked(side.text, (*spans, *((one.span.start, one.span.end) for one in side.times)))


def _of_he(start: str, side: Side) -> bool:
    """True for a word right behind "he": it tells what he did, not who."""
    told = [token[0].casefold() for token in _TOKEN.finditer(side.text)]
    at = next((at for at, word in enumerate(told) if word.startswith(start)), 0)
    return at > 0 and he(told[at - 1], side.lang)


def other_place_in_row(one: Side, two: Side) -> bool:
    """True where both texts have a noun with a place in a row, and never the same place ("second", "third season")."""
    if one.lang != two.lang:
        return False
    first, second = _rows(one), _rows(two)
    bare = first.pop("", set()) | second.pop("", set())  # "compared with 3.6 million in the third"
    return any(
        not first[noun] & second[noun] and not bare & (first[noun] | second[noun])
        for noun in first.keys() & second.keys()
    )


def _rows(side: Side) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for end, place in ordinals(side.text, side.lang):
        noun = next(iter(words(side.text[end : end + _NEXT])), "")
        ends = not noun or not side.text[end:].lstrip()[:1].isalnum()
        found.setdefault("" if ends else noun, set()).add(place)
    return found


_NEXT = 14
"""Characters behind a place in a row in which its noun stands."""
