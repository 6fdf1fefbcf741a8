"""Two places and two numbers in turn: "in Swat und Shangla kamen 46 beziehungsweise 38 Menschen ums Leben".

The first number is at the first place, the second at the second.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.entity import Entity
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_BETWEEN = 24
"""Characters between two numbers, or two places, that stand together."""


def place_each(sight: Sight, reading: Reading) -> Name | None:
    """The place in turn of one of two joined numbers in a sentence with two joined places; None for any other."""
    grammar = sight.language.grammar
    if not grammar.spaced or not grammar.join:
        return None
    numbers = [one for one in sight.numbers if one.kind == "quantity"]
    pair = next(
        (
            (one, two)
            for one, two in pairwise(numbers)
            if reading.number_start in (one.number_start, two.number_start)
            and _joined(sight, one.number_end, two.number_start, grammar.join)
        ),
        None,
    )
    if pair is None or len(numbers) != len(pair) or not _plain(pair):
        return None
    places = [hit for hit in sight.names if hit.value.kind == "place"]
    if len(places) != len(pair) or not _together(sight, places, grammar.join):
        return None
    return places[int(reading.number_start == pair[1].number_start)].value.as_name


def _plain(pair: tuple[Reading, Reading]) -> bool:
    """True for two counts of the same, not a range and not "300 dead and 2,700 hurt"."""
    return pair[0].quantity.unit in (None, pair[1].quantity.unit) or pair[0].end <= pair[0].number_end


def _together(sight: Sight, places: list[Hit[Entity]], words: tuple[str, ...]) -> bool:
    return _joined(sight, places[0].end, places[1].start, words)


def _joined(sight: Sight, start: int, end: int, words: tuple[str, ...]) -> bool:
    """True where nothing but a joining word, and words like "in", stands between two offsets."""
    between = sight.text[start:end]
    return len(between) <= _BETWEEN and _joining(words).fullmatch(between) is not None


@cache
def _joining(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{any_of(words)})\s(?:\w{{1,7}}['’ ]\s?){{0,2}}")
