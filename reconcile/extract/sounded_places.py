"""Places abroad that a text names by their sounds, with the country that it names right before them ("Pakoku (Myanmar)").

The letters of such a name in Hangul are no sure guide to its spelling; the country tells where it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from reconcile.lexicon import entities
from reconcile.lexicon.language import language
from reconcile.lexicon.offices import offices
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Source, Statement

_REACH = 28
"""Characters before a place within which its country stands."""
_SIGNS = re.compile(r"[.!?\n\"“”‘’;:()]")


def with_countries(source: Source, found: Iterable[Statement], raw: Sequence[Statement]) -> list[Statement]:
    """Statements in English with the countries of such places; ``raw`` are the same with the names of the text."""
    told = list(found)
    code = source.lang or ""
    names = {item.place.text for item in raw if item.place is not None and item.place.entity is None}
    if not names or offices(code) is None:
        return told
    seats = _countries(source.text, names, code)
    return [_within(item, old, seats) for item, old in zip(told, raw, strict=True)]


def _within(item: Statement, raw: Statement, seats: dict[str, str]) -> Statement:
    country = seats.get(raw.place.text) if raw.place is not None else None
    if (
        country is None
        or item.place is None
        or item.place.entity is not None
        or item.place.text.endswith(")")
    ):
        return item
    return msgspec.structs.replace(item, place=Name(f"{item.place.text} ({country})"))


def _countries(text: str, names: set[str], code: str) -> dict[str, str]:
    """The country that stands most often right before each of the names."""
    known: dict[str, Counter[str]] = {}
    for match in re.finditer(rf"(?<!\w)(?:{any_of(names)})", text):
        before = _SIGNS.split(text[max(0, match.start() - _REACH) : match.start()])[-1]
        country = _last(before, code)
        if country is not None:
            known.setdefault(match.group(), Counter())[country] += 1
    return {name: min(counts, key=lambda one: (-counts[one], one)) for name, counts in known.items()}


def _last(before: str, code: str) -> str | None:
    """The country of the last name before a place that is no topic or subject there."""
    grammar = language(code).grammar
    for hit in reversed(entities().phrases(code).longest(before)):
        if hit.value.kind not in ("country", "place"):
            continue
        if before.startswith((*grammar.topic, *grammar.subject), hit.end):
            return None
        country = entities().country_of(hit.value)
        return country.name if country is not None else None
    return None
