"""Names that no data file has, as a statement gives them in English: the kind translated, the rest in Latin letters.

An office that a text points at, and nobody was named for ("Der Gouverneur sprach von …"), is the office itself.
"""

from __future__ import annotations

import msgspec

from reconcile.extract.hangul.hangul_names import quoted_body
from reconcile.extract.speech.meant import UNNAMED
from reconcile.lexicon import entities
from reconcile.lexicon.callings import calling_words, callings
from reconcile.lexicon.glossing import glossed, glosses
from reconcile.lexicon.language import language, languages
from reconcile.lexicon.latin_names import in_english_letters
from reconcile.lexicon.naming import in_english as translated
from reconcile.lexicon.naming import names_body, naming, place_in_english
from reconcile.lexicon.offices import ministry_in_english, offices
from reconcile.lexicon.place_glosses import place_glossed, read_by_characters, spelt
from reconcile.lexicon.usual_names import usual_names
from reconcile.model import Name, Statement
from reconcile.model.called import called

_ALONE = 4
"""Characters of a bearer's name that stands alone."""


def in_english(item: Statement, code: str, own: str) -> Statement:
    """A statement with its names in English, of a source in the language ``code`` and a sentence in ``own``."""
    via = (_said(name, code, own) for name in item.via)
    return msgspec.structs.replace(
        item,
        claimant=None if item.claimant is None else _said(item.claimant, code, own),
        via=tuple(name for name in via if name is not None),
        place=_place(item.place, code) if item.place is not None else None,
    )


def _said(name: Name, code: str, own: str) -> Name | None:
    """A speaker in English; None for a word that points back to nobody."""
    latin = _latin(name, code) if naming(code) is not None else name
    if latin is None:
        return None
    named = _glossed(latin, code) if glosses(code) is not None else _of_kind(latin, code)
    told = _office(named, own) if own in languages() else named
    if told is None or told.entity is not None:
        return told
    return Name(usual_names().called(in_english_letters(told.text, own)))


def _place(place: Name, code: str) -> Name:
    if place.entity is not None:
        return place
    text = place_in_english(place.text, code) if naming(code) is not None else place.text
    if glosses(code) is not None:
        inner = _inner(text, code)
        text = place_glossed(inner, code) if inner else _by_characters(text, code)
    return Name(text)


def _latin(name: Name, code: str) -> Name | None:
    if name.entity is not None:
        return name
    pointing = language(code).coref.find(name.text)
    if any(
        hit.start == 0 and hit.end >= len(name.text.rstrip("".join(language(code).grammar.case_marks)))
        for hit in pointing
    ):
        return None  # "the bureau", and nobody heard whom it may mean
    own = quoted_body(name.text, code)
    if own is not None:
        return Name(own)
    if glosses(code) is None or name.text.isascii():
        data = offices(code)
        ministry = ministry_in_english(name.text, data) if data is not None else None
        return Name(ministry or translated(name.text, code))
    body = names_body(name.text, code)
    short = len(name.text) <= _ALONE or body
    latin = translated(name.text, code) if short else name.text
    aside = "" if body or latin == name.text else f" ({name.text})"  # its signs tell who it is
    return Name(glossed(name.text, code) or f"{latin}{aside}")


def _inner(text: str, code: str) -> str:
    """What stands in the brackets of a region's gloss ("Province (コルネ州)"), or a name without brackets."""
    inner = called(text).beside
    return inner if inner and spelt(inner[:-1], code) is not None else ("" if inner else text)


def _by_characters(text: str, code: str) -> str:
    """A region with its name as its characters are mostly read ("City (志野浦市)" is "Shinoura City (志野浦市)")."""
    kind, _, written = text.partition(" (")
    read = read_by_characters(written[:-2], code) if written.endswith(")") else None
    return f"{read} {kind} ({written}" if read is not None else text


def _glossed(name: Name, code: str) -> Name:
    pointing = any(hit.end - hit.start == len(name.text) for hit in language(code).coref.find(name.text))
    return name if name.entity is not None or pointing else Name(glossed(name.text, code) or name.text)


def _of_kind(name: Name, code: str) -> Name:
    """A body of which the first word is its kind ("Gewerkschaft Metall": "Metall union")."""
    words = name.text.split()
    kinds = language(code).grammar.kinds if code in languages() else {}
    if name.entity is not None or not words or words[0] not in kinds:
        return name
    return Name(" ".join([*words[1:], kinds[words[0]]]))


def _office(name: Name, code: str) -> Name | None:
    """An article with an office as that office; None for a paper that nobody has named."""
    article, _, rest = name.text.partition(" ")
    grammar = language(code).grammar
    if (
        name.entity is not None
        or not rest
        or article.lower() not in (*grammar.articles, *grammar.determiners)
    ):
        return name
    for body in entities().phrases(code).whole(rest):
        if body.kind == "agency" and body.common:
            return body.as_name
    data = callings(code)
    if data is None or data.capital_nouns:
        return name
    if name.text.lower() in data.papers:
        return None  # "le journal", and none was named
    calling = next(iter(calling_words(code).whole(rest)), None)
    if calling is None:
        return name
    return Name(calling.english if calling.kind == "body" else f"{calling.english}{UNNAMED}")
