"""Who signs a letter (the name below "Yours faithfully"), and who speaks where a text speaks of itself."""

from __future__ import annotations

import re

from reconcile.extract.speakers.pointing import reckoned_on
from reconcile.extract.text.document import Sentence, lines_of
from reconcile.extract.text.interview_names import mentions
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import language
from reconcile.model import Name, Source

_FOOT = 8
"""Lines at the end of a letter in which it is signed."""
_SHORT = 90
"""Characters of such a line, at the most."""


def undersigned(source: Source) -> Name | None:
    """Who signs a letter that a newspaper prints; None for other texts and where a body publishes its own letter."""
    grammar = language(source.lang or "en").grammar
    data = framing(source.lang or "en")
    if data is None:
        return None
    published = source.publisher or ""
    if published and not set(published.split()) & set(grammar.outlets):
        return Name(published) if _closing(source, data.signing) is not None else None
    lines = _closing(source, data.signing) or []
    people = [one for line in lines for one in mentions(line, source.lang or "en")]
    return Name(people[0].name) if people else None


def _closing(source: Source, signing: tuple[str, ...]) -> list[str] | None:
    """The lines below the words that close a letter; None where nothing closes one."""
    lines = lines_of(source)[-_FOOT:]
    for number, line in enumerate(lines):
        if line.rstrip(" ,.:").lower() in signing:
            return [one for one in lines[number + 1 :] if len(one) <= _SHORT]
    return None


def speaks_as(sentence: Sentence, issuer: Name | None, publisher: str | None) -> Name | None:
    """Who speaks where the text speaks of itself: who issues it, else who publishes it; "I" is no publisher."""
    data = framing(sentence.lang)
    if data is None or not data.own_voice:
        return None
    nobody = reckoned_on(sentence.text, sentence.lang) or re.search(r"\b(?:I|[Mm]y)\b", sentence.text)
    return issuer or (None if nobody or not publisher else Name(publisher))
