"""Who issues a document, by its publisher's name in the lines at its top: "Krisenstab Erdbeben Gailtal", "… (EFK)"."""

from __future__ import annotations

import re

from reconcile.extract.described import body_named
from reconcile.extract.document import Sentence
from reconcile.lexicon import entities
from reconcile.lexicon.callings import callings
from reconcile.model import Name

_KIND = 5
"""Letters of the first word of a publisher's name that tells its kind."""


def issuer_named(publisher: str, sentence: Sentence) -> Name:
    """The publisher as a line at the top has it: in English where its kind is known, by its short name if it has one."""
    lang = sentence.lang
    if callings(lang) is None:
        return Name(publisher)
    short = re.match(rf"\W*{re.escape(publisher)} \(([A-ZÄÖÜ][\w-]{{1,9}})\)", sentence.text)
    known = entities().phrases(lang).longest(short.group(1)) if short is not None else []
    if known and short is not None and known[0].end == len(short.group(1)):
        return Name(known[0].value.name, known[0].value.key)
    named = body_named(publisher, lang)
    if short is not None and (named is None or named.entity is None):
        return Name(f"{short.group(1)} ({named.text.split(' (')[0] if named is not None else publisher})")
    return named or Name(publisher)


def of_publisher(sentence: Sentence, publisher: str) -> bool:
    """True for a line that begins with the word for what its publisher is ("〈Krisenstab〉 Erdbeben")."""
    if callings(sentence.lang) is None or "(" in sentence.text:
        return False  # a name in brackets tells more than its kind
    head, own = sentence.text.split()[:1], publisher.split()[:1]
    return bool(own) and head == own and len(own[0]) >= _KIND
