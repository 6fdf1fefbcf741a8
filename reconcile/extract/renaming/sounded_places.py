"""Places and bodies abroad that a text names by their sounds, with the country right before
them ("Pakoku (Myanmar)").

The letters of such a name in Hangul are no sure guide to its spelling; the country tells where it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeGuard

import msgspec

from reconcile.extract.renaming.each_name import each_name
from reconcile.lexicon import entities
from reconcile.lexicon.language import language
from reconcile.lexicon.offices import offices
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Source, Statement

_REACH = 28
"""Characters before a place within which its country stands."""
_SIGNS = re.compile(r"[.!?\n\"“”‘’「」『』;:()]")


def with_countries(source: Source, found: Iterable[Statement], raw: Sequence[Statement]) -> list[Statement]:
    """Statements in English with the countries of such places; ``raw`` are the same with the names of the text."""
    told = list(found)
    code = source.lang or ""
    names = {name.text for item in raw for name in (item.place, item.claimant, *item.via) if _sounded(name)}
    if not names or offices(code) is None:
        return told
    seats = _countries(source.text, names, code)
    return [_within(item, old, seats) for item, old in zip(told, raw, strict=True)]


def _sounded(name: Name | None) -> TypeGuard[Name]:
    """True for a name that no data file has, as the text writes it."""
    return name is not None and name.entity is None and not any(char.isascii() for char in name.text)


def _within(item: Statement, raw: Statement, seats: dict[str, str]) -> Statement:
    told = each_name(item, lambda name, old: _told(name, old, seats), raw)
    place = item.place
    return told if place is None else msgspec.structs.replace(told, place=_told(place, raw.place, seats))


def _told(name: Name, raw: Name | None, seats: dict[str, str]) -> Name:
    """A name with its country, in the brackets that it has or in its own."""
    country = seats.get(raw.text) if raw is not None else None
    if country is None or name.entity is not None or country in name.text:
        return name
    return Name(f"{name.text[:-1]}, {country})" if name.text.endswith(")") else f"{name.text} ({country})")


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
        country = entities().country_of(hit.value)
        giver = country is not None and country.key in _home(code)  # 한국의 바르다니아 지원
        if before.startswith(
            (*grammar.topic, *grammar.subject, *((*grammar.of, ",") if giver else ())), hit.end
        ):
            return None
        return country.name if country is not None else None
    return None


def _home(code: str) -> set[str | None]:
    """The country whose press writes a language."""
    return {entities().by_key[key].country for key in language(code).grammar.home.values()}
