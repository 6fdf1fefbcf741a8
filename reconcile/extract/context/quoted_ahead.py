"""Quoted sentences whose speaker heads the next one: "« Nous étions 300 ! » Jean Roe, le président, …".

What somebody said stands by itself; the sentence behind it tells of him, by whatever verb.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import named
from reconcile.extract.text.document import Sentence
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of, led_words
from reconcile.model import Name, Source, Statement

Told = tuple[Sentence, Statement]
_QUOTED = re.compile(r"«[^«»]{8,400}[.!?…][ \u00a0\u202f]?»\s*\Z")
_PEOPLE = ("person", "anonymous")


def said_by_next(source: Source, sight: Sight, found: list[Told]) -> list[Told]:
    """The statements of a quotation right before a sentence, of the person that heads it, where nobody else is told."""
    data = callings(sight.sentence.lang)
    if data is None or sight.sentence.first or not found:
        return found
    begins = sight.sentence.start + len(sight.text) - len(sight.text.lstrip("» \u00a0\u202f"))
    quoted = _QUOTED.search(source.text, 0, begins)
    speaker = _at_head(sight, data) if quoted is not None else None
    if quoted is None or speaker is None:
        return found
    return [
        (sentence, msgspec.structs.replace(item, claimant=speaker, via=()))
        if quoted.start() <= item.span.start and _free(item)
        else (sentence, item)
        for sentence, item in found
    ]


def _free(item: Statement) -> bool:
    """True for words that nobody else is named for, but one who spoke before."""
    return item.claimant is None or any(word.startswith("speech.carried") for word in item.patterns)


def _at_head(sight: Sight, data: Callings) -> Name | None:
    """The person that a sentence begins with; none who is spoken to or of in a phrase."""
    head = _lead(data)
    for item, name in named(sight):
        if head.fullmatch(sight.text.replace("’", "'"), 0, item.start) is None:
            return None
        return (
            name if item.value.kind in _PEOPLE and sight.text[item.end : item.end + 1] in (" ", ",") else None
        )
    return None


@cache
def _lead(data: Callings) -> re.Pattern[str]:
    """What may stand before the name at the head: an article, an adjective ("Le 〈vieux〉 gardien")."""
    articles = any_of(led_words(data.articles))
    return re.compile(rf"\W*(?i:{articles})?(?:[a-zà-ÿ-]+ )?")
