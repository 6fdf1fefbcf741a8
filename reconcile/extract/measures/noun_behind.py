"""Things counted by a noun that no data file has: one with a capital ("340 〈Sirenen〉"), or a plural ("340 〈sirens〉")."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.context.continued import value_of
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.phrases import any_of, led_words
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


def of_things(sight: Sight, reading: Reading) -> bool:
    """True before a noun that no data file has and that does not stand for people: one with a capital ("70 Keller"),
    or a plural with a verb behind it ("9 000 ruches ont été détruites").
    """
    words, end = unit_words(sight.sentence.lang), noun_behind(sight, reading)
    if end is None or sight.text[:end].lower().endswith(words.for_people or ("\0",)):
        return False
    verbs = sight.language.grammar.continuing
    return words.capitalised or (
        bool(words.articles) and bool(verbs) and sight.text.startswith(led_words(verbs), end + 1)
    )


@cache
def _plural(lang: str) -> re.Pattern[str] | None:
    """Words in small letters and a plural, right behind a number; None where nouns have another shape."""
    words = unit_words(lang)
    if not words.plural_ends:
        return None
    between = rf"(?:(?:{any_of(words.of)})(?:(?<=['’])|\s))?" if words.articles else r"(?:[a-z-]{2,} ){0,2}?"
    noun = rf"[a-zà-ÿœ-]+(?:{any_of(words.plural_ends)})"
    return re.compile(rf"[ \u00a0\u202f](?P<before>{between})(?P<noun>{noun})(?![\w’'-])")


def _no_thing(sight: Sight, reading: Reading, match: re.Match[str], words: UnitWords) -> bool:
    """True for a word that only looks like a plural, a verb, and a number that is part of a name or a label."""
    written = not sight.text[reading.number_start].isdigit()
    odd = match["noun"].endswith(words.no_plural_ends or ("\0",)) and (written or not words.articles)
    if odd or match["noun"] in words.stop or _out_of(sight.text[match.end() :], words):
        return True
    low = value_of(reading) or 0
    if written and (_known(sight, reading, words) if words.articles else low < _WORDED):
        return True  # "two deployments" are mostly told by the way
    if any(word in words.no_things and word not in words.of for word in match["before"].split()):
        return True
    if any(hit.start < match.end() and match.start() < hit.end for hit in sight.speech):
        return True
    before = sight.text[: reading.start].split()[-1:]
    return (
        bool(before) and before[0][:1].isupper() and before[0].lower() not in sight.language.grammar.no_names
    )


def _known(sight: Sight, reading: Reading, words: UnitWords) -> bool:
    """True for a number behind an article: things that everybody knows of ("les 〈deux〉 camps")."""
    before = re.search(r"(\w+)\W\Z", sight.text[: reading.start])
    return before is not None and before.group(1).lower() in words.articles


def _out_of(behind: str, words: UnitWords) -> bool:
    """True before a second number that makes it a share of a whole ("trois écluses 〈sur dix〉")."""
    near = " ".join(behind[:_REACH].split()[:_STEPS])
    return any(f" {share}" in f" {near} " for share in words.out_of)


_REACH, _STEPS = 60, 6
"""How far behind such a noun its share of a whole is looked for: characters, words."""


def by_the_way(sight: Sight) -> bool:
    """True where such things are not what a text goes on counting: only the end of a word tells them."""
    return bool(unit_words(sight.sentence.lang).articles)


def things(sight: Sight, reading: Reading) -> Reading:
    """The number with the noun behind it, as a count of things."""
    end = noun_behind(sight, reading)
    if end is None:
        return reading
    quantity = msgspec.structs.replace(reading.quantity, unit=THING)
    return msgspec.structs.replace(reading, end=end, quantity=quantity)
