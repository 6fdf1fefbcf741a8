"""Brackets: a body alone in them gives the number before them; words of speech in them tell only of a number in them."""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.extract.speech.speaker_signs import ACCORDING

_BRACKET = re.compile(r"[(\[]([^()\[\]\d]{2,70}?)(?:,[^()\[\]]{0,30})?[)\]]")
_BODIES = frozenset({"agency", "anonymous", "government", "media", "thinktank"})
_TELLERS = _BODIES | {"person"}
_LEAD = 22
"""Characters before the name within the brackets: a word for the source, an article."""
_NEAR = 2
"""Characters between a number, with what it counts, and the brackets."""


def in_brackets(sight: Sight, found: list[Event]) -> list[Event]:
    """The bodies that stand alone in brackets right behind a number: they give it."""
    made = []
    grammar = sight.language.grammar
    if not (grammar.spaced or sight.final):
        return _with_what_they_gave(sight)
    for match in _BRACKET.finditer(sight.text):
        start, end = match.span(1)
        if any(start <= event.start < end for event in found):
            continue
        if not any(0 <= match.start() - item.end <= _NEAR for item in sight.numbers):
            continue
        for item, name in named(sight):
            lead, rest = sight.text[start : item.start], sight.text[item.end : end].strip()
            inside = start <= item.start and item.end <= end
            if inside and item.value.kind in _BODIES and not rest and _leads(lead, sight):
                made.append(
                    Event(match.start(), match.end(), ACCORDING, name, item.start, item.end, item.value.kind)
                )
                break
    return made


_WIDE = re.compile(r"[(（]([^()（）]{2,40})[)）]")


def _with_what_they_gave(sight: Sight) -> list[Event]:
    """The bodies in brackets right behind a number with what they gave, and when (300人（警方18日数据）)."""
    made = []
    for match in _WIDE.finditer(sight.text):
        start, end = match.span(1)
        if not any(0 <= match.start() - item.end <= _NEAR for item in sight.numbers):
            continue
        times = [time.start for time in sight.times if start < time.start < end]
        behind = any(sight.text.endswith(word, start, end) for word in sight.language.grammar.announced)
        said = any(start < word.start and word.end == end for word in sight.speech)
        for item, name in named(sight):
            whole = item.end == end or item.end in times or behind or said
            if item.start == start and item.end <= end and item.value.kind in _TELLERS and whole:
                who = name, item.start, item.end, item.value.kind
                made.append(Event(match.start(), match.end(), ACCORDING, *who))
                break
    return made


def _leads(lead: str, sight: Sight) -> bool:
    """True for nothing before a name but an article or a word for sources with its colon."""
    words = lead.strip().lower()
    grammar = sight.language.grammar
    heads = (*grammar.source_heads, *grammar.articles, *grammar.determiners)
    return not words or (len(words) <= _LEAD and words.rstrip(" :").split(" ")[0] in heads)


_BRACKETS = (("(", ")"), ("（", "）"))


def aside(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for words in brackets that hold a number of their own ("14,500 (the organisers say 62,000)")."""
    for opening, closing in _BRACKETS:
        begin = sight.text.rfind(opening, 0, event.start)
        end = sight.text.find(closing, event.start)
        inside = 0 <= begin < event.start <= end and sight.text.rfind(closing, 0, event.start) < begin
        if inside and not begin < reading.start < end:
            return any(begin < item.start < end for item in sight.numbers)
    return False
