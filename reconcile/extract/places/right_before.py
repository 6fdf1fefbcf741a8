"""Places written right before their number, as lists of places have them: 서울 3만 명, 弘前市310棟、黒石市が205棟.

Such a place is that number's and no other's, where names bear no capital and the predicate stands last.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.place_shapes import PlaceShapes, place_shapes


def number_of(sight: Sight, hit: Hit[Entity]) -> Reading | None:
    """The number right before which the name of a place stands; None where none does."""
    grammar, shapes = sight.language.grammar, place_shapes(sight.language.grammar.code)
    if not grammar.spaced and hit.value.kind in ("place", "country"):
        return number_listed(sight, hit.end, bare=hit.value.kind == "country")
    if not (grammar.quoting and grammar.spaced) or hit.value.kind != "place" or shapes is None:
        return None
    before = _right_before(tuple(grammar.regions), shapes)
    for one in sight.readings:
        between = sight.between(hit.end, one.start) if hit.end < one.start else ""
        if between and before.fullmatch(between):
            return one if one.kind == "quantity" else None
    return None


def number_listed(sight: Sight, end: int, *, bare: bool = False) -> Reading | None:
    """The number of a place that ends at an offset, in a script without spaces; ``bare``: with nothing between.

    Behind the mark of a topic or a subject the number has to close its part of the list (黒石市は〈205棟〉、…), else it
    is what the place does (黒石市は15人を派遣した).
    """
    shapes = place_shapes(sight.sentence.lang)
    if not sight.final or sight.language.grammar.spaced or shapes is None:
        return None
    plain, at = ("", *shapes.number_opens), ("", *shapes.number_opens, *shapes.number_links)
    for one in sight.readings:
        if one.start < end:
            continue
        between = sight.between(end, one.start)
        if one.kind != "quantity" or between not in (plain if bare else (*at, *shapes.number_marks)):
            return None
        closes = _closing(shapes).match(sight.text, one.end) is not None
        return one if closes or between in (shapes.number_opens if bare else at) else None
    return None


@cache
def _closing(shapes: PlaceShapes) -> re.Pattern[str]:
    """What closes a number's part of a list."""
    return re.compile(rf"\s|\Z|{any_of(shapes.number_closes)}")


@cache
def _right_before(regions: tuple[str, ...], shapes: PlaceShapes) -> re.Pattern[str]:
    """What may stand between a place and its number: the ending of a region and a particle."""
    return re.compile(rf"(?:{any_of(regions)})?(?:{any_of(shapes.number_links)})? ")


def as_region(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name with its administrative ending and then a locative word (쿠나르〈주에서〉), in Hangul."""
    grammar, shapes = sight.language.grammar, place_shapes(sight.language.grammar.code)
    if not grammar.spaced or grammar.capitals or hit.value.kind != "place" or shapes is None:
        return False
    behind = _ward(shapes).sub("", sight.text[hit.end :], count=1).removeprefix(" ")
    return any(
        behind.startswith(tuple(f"{ending}{mark}" for mark in grammar.locative_after))
        for ending in ("", *grammar.regions)
        if ending or len(behind) < len(sight.text) - hit.end - 1
    )


@cache
def _ward(shapes: PlaceShapes) -> re.Pattern[str]:
    """A township behind the county that it lies in (울진군〈 북면〉에서)."""
    of, ends = any_of(shapes.wards_of), any_of(shapes.ward_ends)
    return re.compile(rf"\A(?:{of})? [가-힣]{{1,5}}?(?:{ends})(?={any_of(shapes.ward_marks)})")
