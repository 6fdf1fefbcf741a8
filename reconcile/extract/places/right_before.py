"""Places written right before their number, as lists of places have them: 서울 3만 명, 대구시 5천 명.

Such a place is that number's and no other's, where names bear no capital and the predicate stands last.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.phrases import any_of

_LINKS = r"(?:에서만|에서는|에서|에만|에는|에|만)?"


def number_of(sight: Sight, hit: Hit[Entity]) -> Reading | None:
    """The number right before which the name of a place stands; None where none does."""
    grammar = sight.language.grammar
    if not (grammar.quoting and grammar.spaced) or hit.value.kind != "place":
        return None
    for one in sight.readings:
        between = sight.between(hit.end, one.start) if hit.end < one.start else ""
        if between and _right_before(tuple(grammar.regions)).fullmatch(between):
            return one if one.kind == "quantity" else None
    return None


@cache
def _right_before(regions: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand between a place and its number: the ending of a region and a particle."""
    return re.compile(rf"(?:{any_of(regions)})?{_LINKS} ")


def as_region(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name with its administrative ending and then a locative word (쿠나르〈주에서〉), in Hangul."""
    grammar = sight.language.grammar
    if not grammar.spaced or grammar.capitals or hit.value.kind != "place":
        return False
    behind = _WARD.sub("", sight.text[hit.end :], count=1).removeprefix(" ")
    return any(
        behind.startswith(tuple(f"{ending}{mark}" for mark in grammar.locative_after))
        for ending in ("", *grammar.regions)
        if ending or len(behind) < len(sight.text) - hit.end - 1
    )


_WARD = re.compile(r"\A(?:군|시|구)? [가-힣]{1,5}?(?:읍|면|동|리)(?=에서|에|의 )")
"""A township behind the county that it lies in (울진군〈 북면〉에서)."""
