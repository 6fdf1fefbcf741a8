"""Things counted by a noun that no data file has, where all nouns have a capital ("340 〈Sirenen〉")."""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.continued import value_of
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon.unit import unit_words

BY_NOUN = "measure.by-noun"
"""Why a number counts something: a noun stands behind it, and nothing more is known of it."""
THING = "item"

_NOUN = re.compile(
    r" (?P<before>(?:[a-zäöüß]{2,}(?:e|en|er|es) ){0,2})(?P<noun>[A-ZÄÖÜ][\w-]{2,}(?:[enrsl]|[aäioöuü]))(?!\w)"
)
"""Adjectives and a noun that may be a plural, right behind a number."""


def noun_behind(sight: Sight, reading: Reading) -> int | None:
    """Where the noun ends that a bare number of two or more counts; None where none is behind it, or a name is."""
    words, value = unit_words(sight.sentence.lang), value_of(reading)
    if not words.capitalised or reading.quantity.unit is not None or value is None or value < 2:
        return None
    match = _NOUN.match(sight.text, reading.end)
    if match is None or value % 1 != 0:
        return None
    if match["noun"].lower() in words.no_things or any(
        word in words.stop for word in match["before"].split()
    ):
        return None
    start, end = match.span("noun")
    named = any(hit.start < end and start < hit.end and hit.value.kind != "group" for hit in sight.names)
    timed = any(time.start < end and start < time.end for time in sight.times)
    return None if named or timed else end


def things(sight: Sight, reading: Reading) -> Reading:
    """The number with the noun behind it, as a count of things."""
    end = noun_behind(sight, reading)
    if end is None:
        return reading
    quantity = msgspec.structs.replace(reading.quantity, unit=THING)
    return msgspec.structs.replace(reading, end=end, quantity=quantity)
