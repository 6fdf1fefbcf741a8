"""Persons with the word for their office beside the name, in languages that write no capitals."""

from __future__ import annotations

import re

from reconcile.lexicon import entities
from reconcile.lexicon.callings import calling_words
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import bearer, naming
from reconcile.lexicon.phrases import any_of

_HAN = "\u4e00-\u9fff"


_RUN = r"[\u30a0-\u30ff\u3005\u4e00-\u9fffA-Za-z・]"


def _asked(line: str, code: str) -> str | None:
    """Who is asked, in a line that says so (…大学の某教授に聞いた), with the calling unless it is a courtesy."""
    data = glosses(code)
    assert data is not None
    roles = any_of(data.roles)
    asks = any_of(data.asked)
    if not asks:
        return None
    found = re.search(
        rf"({_RUN}{{2,20}}?)({roles})(?:[(（][^)）]*[)）])?(?:に|と)[^。]{{0,12}}?(?:{asks})", line
    )
    if found is None:
        return None
    return (
        found.group(1)
        if not data.roles[found.group(2)] or len(found.group(1)) > _NAME
        else found.group(1) + found.group(2)
    )


_NAME = 3
"""Characters of a family name alone, at the most."""


def person_of(line: str, code: str) -> str | None:
    """The person in an office whom a line of text names ("县长何慕云", "윤가람 위원장"), as written."""
    data = naming(code)
    if glosses(code) is not None and data is None:
        return _asked(line, code)
    if data is None:
        return None
    titles = any_of(data.titles.words)
    if data.script == "han":
        forms = (
            rf"(?:{titles})([{_HAN}]{{2,3}}?)(?=[：:，、。“”（\s]|\Z|在|说|谈|就|于|：)",
            rf"(?:{titles})([{_HAN}]{{3}})",
        )
    else:
        forms = (
            rf"(?<![가-힣])([가-힣]{{3}})(?:\([^)]*\))? (?:[^\s,“\"]+ ){{0,3}}?[^\s,]*?"
            rf"(?:{titles})(?![가-힣]{{2}})",
            rf"(?:{titles}) ([가-힣]{{3}})(?![가-힣]{{2}})",
        )
        foreign = _foreign(line, titles, code)
        if foreign is not None:
            return foreign
    for form in forms:
        for match in re.finditer(form, line):
            if bearer(match.group(1), code) is not None:
                return match.group(1)
    return None


def _foreign(line: str, titles: str, code: str) -> str | None:
    """A name of two words or three before an office ("엘레나 모라 청장"), none of which is another word."""
    grammar = language(code).grammar
    name = r"(?<![가-힣])((?:[가-힣]{2,6} ){1,2}[가-힣]{2,5})"
    form = rf"{name} (?:[가-힣]+ ){{0,2}}?[가-힣]*?(?:{titles})(?![가-힣]{{2}})"
    for match in re.finditer(form, line):
        words = match.group(1).split()
        while words and (words[0].endswith(grammar.no_place_ends) or words[0] in grammar.no_places):
            words = words[1:]
        plain = not any(
            word in grammar.no_places or word.endswith(("의", "은", "는", "을", "를")) for word in words
        )
        known = entities().phrases(code).longest(" ".join(words))
        if len(words) > 1 and plain and not any(hit.value.kind != "person" for hit in known):
            return " ".join(words)
    return None


_NO_PERSON = frozenset({"country", "place", "agency", "government", "media", "thinktank", "group"})


def person_in_full(words: str, code: str) -> str | None:
    """A person's name in a run of words with capitals, without rank, office and nationality before it.

    None for the name of a country, a body or an outlet, and for fewer than two words.
    """
    known = language(code) if code else None
    parts = words.split()
    while known is not None and parts and _leads(parts[0], code):
        parts = parts[1:]
    name = " ".join(parts)
    if len(parts) < 2:
        return None
    if known is not None and set(parts) & {*known.grammar.outlets, *known.grammar.institutes}:
        return None
    hits = entities().phrases(code).longest(name) if code else []
    return None if any(hit.value.kind in _NO_PERSON for hit in hits) else name


def _leads(word: str, code: str) -> bool:
    """True for a word that may stand before a person's name and is no part of it ("Retired", "Estonian")."""
    grammar = language(code).grammar
    if calling_words(code).whole(word):
        return True
    if word.lower() in grammar.no_names or word in grammar.common or word.lower() in grammar.ranks:
        return True
    if language(code).role.whole(word):
        return True
    return any(
        hit.value.kind in ("country", "anonymous") and hit.end == len(word)
        for hit in entities().phrases(code).longest(word)
    )
