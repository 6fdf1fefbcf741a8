"""Who issues a document, by its publisher's name in the lines at its top: "Krisenstab Erdbeben Gailtal", "… (EFK)"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reconcile.extract.names.described import body_named
from reconcile.extract.text.document import Sentence, lines_of
from reconcile.lexicon import entities
from reconcile.lexicon.callings import Callings, calling_words, callings
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Source
from reconcile.model.called import called

_KIND = 5
"""Letters of the first word of a publisher's name that tells its kind."""


def issuer_named(publisher: str, sentence: Sentence) -> Name:
    """The publisher as a line at the top has it: in English where its kind is known, by its short name if it has one."""
    return _as_headed(publisher, sentence.text, sentence.lang)


def _as_headed(publisher: str, line: str, lang: str) -> Name:
    data = callings(lang)
    if data is None:
        return Name(publisher)
    short = re.match(rf"\W*{re.escape(publisher)} \(([A-ZÄÖÜ][\w-]{{1,9}})\)", line)
    known = entities().phrases(lang).longest(short.group(1)) if short is not None else []
    if known and short is not None and known[0].end == len(short.group(1)):
        return known[0].value.as_name
    named = body_named(publisher, lang)
    if short is not None and named is not None and publisher in named.text:
        return Name(short.group(1))  # what it calls itself tells no kind
    if short is not None and (named is None or named.entity is None):
        return Name(f"{short.group(1)} ({named.text.split(' (')[0] if named is not None else publisher})")
    return _with_rest(named, publisher, lang, data) if named is not None else Name(publisher)


def _with_rest(named: Name, publisher: str, lang: str, data: Callings) -> Name:
    """A mere kind with the rest of its publisher's name ("court of auditors (Confédération du Lac)")."""
    plain = named.text[:1].islower() and ("(" not in named.text or publisher in named.text)
    head = calling_words(lang).longest(publisher) if plain else []
    if not head or head[0].start > 0 or head[0].value.kind != "body":
        return named
    links = any_of(data.title_links)
    rest = re.sub(rf"\A(?: ?(?:{links})(?: |(?<=['’])))+", "", publisher[head[0].end :]).strip()
    return Name(f"{head[0].value.english} ({rest})") if rest[:1].isupper() else named


def of_publisher(sentence: Sentence, publisher: str) -> bool:
    """True for a line that begins with the word for what its publisher is ("〈Krisenstab〉 Erdbeben")."""
    if callings(sentence.lang) is None or "(" in sentence.text:
        return False  # a name in brackets tells more than its kind
    head, own = sentence.text.split()[:1], publisher.split()[:1]
    return bool(own) and head == own and len(own[0]) >= _KIND


class Issued(NamedTuple):
    """Who issues a document: ``own`` is false for a body of research, whose own words nobody signs."""

    body: Name
    own: bool
    kinds: frozenset[str]
    """The English of the kind of body that it is."""


_TOP, _FOOT = 5, 3
"""Lines at the top that head a document, and lines at the bottom that sign it."""
_LONG = 140
"""Characters of a line that is no part of a head."""


def issued_by(source: Source) -> Issued | None:
    """The body that issues a bulletin, letter, statement or audit, where its publisher stands in head or foot.

    A kind of body that leads the publisher's name tells it; a name that tells no kind does where the head
    is called what bodies issue. None for the press, which has neither.
    """
    code, publisher = source.lang or "", called(source.publisher or "").own.strip()
    data = callings(code)
    if data is None or not data.issued or not publisher:
        return None
    lines = lines_of(source)
    head = [line for line in lines[:_TOP] if _heads(line, code)]
    line = next((line for line in (*head, *lines[-_FOOT:]) if publisher.lower() in line.lower()), None)
    paper = any(_papers(data).search(line) for line in head)
    if line is None or not (paper or line in head) or _outlet(publisher, code):
        return None
    found = calling_words(code).longest(publisher)
    first = next((hit.value for hit in found if hit.start == 0 and hit.value.kind == "body"), None)
    if first is None and not paper:
        return None
    kinds = frozenset({first.english}) if first is not None else frozenset()
    plain = (hit.value for hit in entities().phrases(code).longest(publisher) if hit.start == 0)
    kinds |= {one.name for one in plain if one.name[:1].islower()}
    return Issued(_as_headed(publisher, line, code), not kinds & set(data.unsigned), kinds)


def _heads(line: str, code: str) -> bool:
    return len(line) <= _LONG and not line.endswith(language(code).grammar.sentence_end)


def _outlet(publisher: str, code: str) -> bool:
    """True for a publisher whose name holds a word for an outlet."""
    data = callings(code)
    known = any(hit.value.kind == "media" for hit in entities().phrases(code).longest(publisher))
    known = known or (data is not None and publisher.startswith(data.outlet_heads or ("\0",)))
    grammar = language(code).grammar
    kinds = {kind.lower() for kind in (*grammar.outlets, *grammar.outlet_kinds)} - set(grammar.pointers)
    return known or bool(set(re.findall(r"[\w'-]+", publisher.lower())) & kinds)


@cache
def _papers(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(data.issued)})(?!\w)", re.IGNORECASE)
