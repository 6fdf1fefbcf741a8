"""Somebody by name within a clause, and what tells that a phrase is of a person by what he is."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.lexicon.clause_words import ClauseWords, upper_too
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_WORD = r"[A-ZÀ-ÞŁŚŠČŽİ][\w’'.-]*"
TITLE = r"(?:[A-Z][a-z]{1,4}\. )"
"""A short title before a name ("Dr. ")."""
_TITLED = re.compile(rf"{TITLE}+")
_LONGEST = 14
"""Words of a phrase for somebody without a name, at the most."""


@cache
def full_name(words: ClauseWords) -> str:
    """The part of a pattern that fits a name of two to four words, which it calls ``name``."""
    small = any_of(words.name_particles)
    return rf"(?P<name>{_WORD}(?: (?:(?:{small}) ){{0,2}}{_WORD}){{1,3}})"


@cache
def lead(words: ClauseWords) -> re.Pattern[str]:
    """What leads the phrase of somebody without a name: an article, or whose he is ("〈the club's〉 director")."""
    owner = r"[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ][\w-]*){0,3}['’]s?"
    return re.compile(rf"(?:{upper_too(words.leads)}|{owner}) ")


def adverbs(words: ClauseWords) -> str:
    """The part of a pattern that fits an adverb or auxiliary between a subject and its verb."""
    return rf"{any_of(words.before_verb)}|[a-z]+(?:{any_of(words.adverb_ends)})"


def past_opening(text: str, words: ClauseWords) -> int:
    """Where the subject begins behind the word that joins its clause to another ("and 〈its director〉")."""
    match = _opening(words).match(text)
    return match.end() if match is not None else 0


@cache
def _opening(words: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:(?:{any_of(words.joins)}) )?")


def person_at(sight: Sight, match: re.Match[str], offset: int) -> Found | None:
    """Who is named where a pattern found a full name, whom the data may know; None for the name of a place or body."""
    start, end = offset + match.start("name"), offset + match.end("name")
    for item, name in named(sight):
        if item.start < end and start < item.end and item.value.kind == "person":
            return body(sight, item, name)
    if any(item.start < end and start < item.end and item.value.kind != "anonymous" for item in sight.names):
        return None
    full = _TITLED.sub("", match.group("name"))
    grammar = sight.language.grammar
    first = full.split()[0]
    if " " not in full or first.lower() in grammar.no_names or first in grammar.common:
        return None
    if any(time.start < end and start < time.end for time in sight.times):
        return None
    if set(full.split()) & {*grammar.institutes}:
        return None
    return Name(full), end - len(full), end, "person"


def is_people(sight: Sight, phrase: str, words: ClauseWords) -> bool:
    """True for a phrase that holds an office or calling of one person."""
    code = sight.sentence.lang
    return framing(code) is not None and _callings(code, words).search(phrase) is not None


def described(sight: Sight, phrase: str, words: ClauseWords) -> bool:
    """True for a phrase in small letters whose last word is an office or calling, or a kind of body."""
    data = framing(sight.sentence.lang)
    parts = phrase.split()
    if data is None or len(parts) > _LONGEST or not parts:
        return False
    last = parts[-1].lower()
    return last in _people(data) or last.endswith(words.sole_calling_ends)


def _people(data: Framing) -> tuple[str, ...]:
    return (*data.offices, *data.persons, *data.heads, *data.helpers)


@cache
def _callings(code: str, words: ClauseWords) -> re.Pattern[str]:
    data = framing(code)
    known = any_of(_people(data)) if data is not None else r"\0"
    return re.compile(rf"\b(?:{known}|\w+(?:{any_of(words.calling_ends)}))s?\b", re.IGNORECASE)
