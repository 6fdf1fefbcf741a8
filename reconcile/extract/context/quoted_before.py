"""Who is named behind words in quotation marks that end with their own sentence (“…。”某人说)."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.context.quoted_ahead import said_by_next
from reconcile.extract.governing.speakers import events
from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import named
from reconcile.extract.text.document import Sentence
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Source, Statement

_REACH = 44
"""Characters of a sentence within which its verb of speech stands, behind who speaks."""
_LONG = 600
"""Characters of what is quoted, at the most."""
_QUOTES = (("“", "”"), ("「", "」"), ("『", "』"), ('"', '"'))

Told = tuple[Sentence, Statement]


def said_behind(source: Source, sight: Sight, found: list[Told]) -> list[Told]:
    """The statements of a quotation right before a sentence, said by who that sentence begins with.

    Those that already have a speaker of their own keep him; one carried over from before gives way.
    """
    grammar = sight.language.grammar
    if grammar.spaced and not grammar.quoting:
        return said_by_next(source, sight, found)
    if sight.sentence.first or not found:
        return found
    head = source.text[: sight.sentence.start].rstrip("。 \u3000")
    opened = _opened(source.text, len(head) if sight.final else sight.sentence.start)
    if opened is None:
        return found
    told = _cleft(sight) if sight.final else None
    event = _leading(sight) if not sight.final or grammar.quoting else None
    speaker = told or (event.speaker if event is not None else None)
    if speaker is None:
        return found
    made: list[Told] = []
    for sentence, item in found:
        inside = opened <= item.span.start < sight.sentence.start
        free = item.claimant is None or any("speech.carried" in name for name in item.patterns)
        if inside and (free or _own(item.claimant, sight)):
            item = msgspec.structs.replace(item, claimant=speaker, via=())  # noqa: PLW2901
        made.append((sentence, item))
    return made


def _own(name: Name | None, sight: Sight) -> bool:
    """True for a word by which somebody speaks of himself (我们) within his words."""
    hits = sight.language.coref.find(name.text) if name is not None else []
    return any("self" in hit.value.kinds for hit in hits)


def _cleft(sight: Sight) -> Name | None:
    """Who is named last in a sentence that tells whose the words before it were (そう話すのは、…の某さんだ。)."""
    grammar = sight.language.grammar
    if not grammar.clefts:
        return None
    head = _said(grammar.clefts).match(sight.text)
    end = _ENDS.search(sight.text)
    if head is None or end is None or end.start() <= head.end():
        return None
    begin = phrase_before(sight, end.start())
    found = raw(sight, begin, end.start()) if begin < end.start() else None
    known = [name for item, name in named(sight) if item.start >= begin and item.end <= end.start()]
    return known[-1] if known else (found[0] if found is not None else None)


_ENDS = re.compile(r"(?:[(（]\d{1,3}[)）])?(?:だ|です|である|ら|たち)?[。．]?\s*\Z")


@cache
def _said(verbs: tuple[str, ...]) -> re.Pattern[str]:
    words = any_of(verbs)
    return re.compile(rf"\s*(?:そう|こう|と)[^、。「」]{{0,8}}?(?:{words})の[はが]、?")


def _opened(text: str, end: int) -> int | None:
    """Where the quotation opens that ends right before an offset; None where none does."""
    for left, right in _QUOTES:
        if text[:end].endswith(right):
            start = text.rfind(left, max(0, end - _LONG), end - len(right))
            return start if start >= 0 else None
    return None


def _leading(sight: Sight) -> Event | None:
    """The verb of speech that a sentence begins with, with who speaks before it and no number between."""
    for event in events(sight):
        beside = event.entry.close and not sight.language.grammar.quoting  # not "국정원의 말이다"
        if event.speaker is None or beside or event.entry.kind != "say":
            continue
        if event.start > _REACH or event.at is None or event.at > event.start or event.kind == "coref":
            return None
        counted = any(item.number_start < event.start for item in sight.numbers)
        return event if event.entry.stance == "asserts" and not counted else None
    return None
