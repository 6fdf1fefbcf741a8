"""The place that a document is about, for numbers that name none of their own.

A report on one earthquake or one march names its place once or twice and then takes it as known.
The place is the one that most sentences have something happen at; names that no data file has
count too, where a preposition or an administrative ending makes them places.
"""

from __future__ import annotations

import re
from collections import Counter

from reconcile.extract.counted import is_place
from reconcile.extract.regions import unknown
from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.model import Name

_SHARE = 0.3
_ENOUGH = 4
"""Mentions that make a place what the document is about."""


def mentions(sight: Sight) -> Counter[Name]:
    """The places that a sentence has something happen at or go to."""
    found: Counter[Name] = Counter()
    taken = [(hit.start, hit.end) for hit in sight.names]
    for hit in sight.names:
        if hit.value.kind not in ("place", "country") or hit.value.metonym_of is not None:
            continue
        if _located(sight, hit):
            found[Name(hit.value.name, hit.value.key)] += 2
        elif hit.value.kind == "place" and sight.final:
            found[Name(hit.value.name, hit.value.key)] += 1  # 埼玉県の
    for start, end, name in unknown(sight.text, sight.language.grammar):
        if not any(start < stop and begin < end for begin, stop in taken):
            found[name] += 2
    return found


def _located(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place that something is at, not for the first letters of a currency ("in US$")."""
    if hit.value.kind == "country" and sight.language.grammar.capitals and sight.language.grammar.spaced:
        words = sight.text[hit.start : hit.end]
        if words != hit.value.name and sight.text[hit.end : hit.end + 2].strip().islower():
            return False  # "in a Ukrainian brigade"
    return is_place(sight, hit) and sight.text[hit.end : hit.end + 1] != "$"


def weighed(counts: Counter[Name], text: str) -> Counter[Name]:
    """The mentions, with those of names that we do not know counted wherever they stand."""
    found: Counter[Name] = Counter()
    for name, count in counts.items():
        if name.entity:
            found[name] += count
            continue
        head = name.text.split()[0]
        if head != name.text and head[:1].isascii() and _alone(head, text) > 1:
            name = Name(head)  # noqa: PLW2901 - of "Carrow Central" and "Carrow Transit" the town
        found[name] = max(found[name], count, 2 * text.lower().count(name.text.lower()))
    return found


def _alone(word: str, text: str) -> int:
    """How often a word stands by itself, no other word with a capital behind it ("Old" in "Old Town" does not)."""
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)(?![ -][A-ZÀ-Þ])", text))


def document_place(counts: Counter[Name], subject: Name | None = None) -> Name | None:
    """The place of a document, None where none stands out; never the country whose people are counted."""
    own = entities().by_key.get(subject.entity) if subject is not None and subject.entity else None
    total = sum(counts.values())
    enough = _ENOUGH if len(counts) > 1 else 1
    candidates = [
        (count, name)
        for name, count in counts.items()
        if count >= max(enough, _SHARE * total)
        and (own is None or name.entity is None or name.entity not in (own.key, own.country))
    ]
    if not candidates:
        return None
    return max(candidates, key=lambda item: (item[0], _depth(item[1]), item[1].text))[1]


def _depth(name: Name) -> int:
    return len(entities().wholes(name.entity)) if name.entity else 1
