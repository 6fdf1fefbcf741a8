"""Things counted by a noun that no data file has: one with a capital ("340 〈Sirenen〉"), or a plural ("340 〈sirens〉")."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.continued import value_of
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.unit import UnitWords, unit_words

BY_NOUN = "measure.by-noun"
"""Why a number counts something: a noun stands behind it, and nothing more is known of it."""
THING = "item"

_WORDED = 10
"""Smaller numbers in words count things mostly by the way, where no word tells that they do."""
_NOUN = re.compile(
    r" (?P<before>(?:[a-zäöüß]{2,}(?:e|en|er|es) ){0,2})(?P<noun>[A-ZÄÖÜ][\w-]{2,}(?:[enrsl]|[aäioöuü]))(?!\w)"
)
"""Adjectives and a noun that may be a plural, right behind a number."""


def noun_behind(sight: Sight, reading: Reading) -> int | None:
    """Where the noun ends that a bare number of two or more counts; None where none is behind it, or a name is."""
    words, value = unit_words(sight.sentence.lang), value_of(reading)
    pattern = _NOUN if words.capitalised else _plural(sight.sentence.lang)
    if pattern is None or reading.quantity.unit is not None or value is None or value < 2:
        return None
    match = pattern.match(sight.text, reading.end)
    if match is None or value % 1 != 0 or (not words.capitalised and _no_thing(sight, reading, match, words)):
        return None
    if match["noun"].lower() in words.no_things or any(
        word in words.stop for word in match["before"].split()
    ):
        return None
    start, end = match.span("noun")
    named = any(hit.start < end and start < hit.end and hit.value.kind != "group" for hit in sight.names)
    timed = any(time.start < end and start < time.end for time in sight.times)
    return None if named or timed else end


@cache
def _plural(lang: str) -> re.Pattern[str] | None:
    """Words in small letters and a plural, right behind a number; None where nouns have another shape."""
    ends = unit_words(lang).plural_ends
    return (
        re.compile(rf" (?P<before>(?:[a-z-]{{2,}} ){{0,2}}?)(?P<noun>[a-z-]+(?:{any_of(ends)}))(?![\w’'-])")
        if ends
        else None
    )


def _no_thing(sight: Sight, reading: Reading, match: re.Match[str], words: UnitWords) -> bool:
    """True for a word that only looks like a plural, a verb, and a number that is part of a name or a label."""
    if match["noun"].endswith(words.no_plural_ends or ("\0",)) or match["noun"] in words.stop:
        return True
    low = value_of(reading) or 0
    if low < _WORDED and not sight.text[reading.number_start].isdigit():
        return True  # "two deployments" are mostly told by the way
    if any(word in words.no_things for word in match["before"].split()):
        return True
    if any(hit.start < match.end() and match.start() < hit.end for hit in sight.speech):
        return True
    before = sight.text[: reading.start].split()[-1:]
    return (
        bool(before) and before[0][:1].isupper() and before[0].lower() not in sight.language.grammar.no_names
    )


def things(sight: Sight, reading: Reading) -> Reading:
    """The number with the noun behind it, as a count of things."""
    end = noun_behind(sight, reading)
    if end is None:
        return reading
    quantity = msgspec.structs.replace(reading.quantity, unit=THING)
    return msgspec.structs.replace(reading, end=end, quantity=quantity)
