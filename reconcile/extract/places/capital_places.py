"""Names of places that no data file has, in languages where names alone have a capital.

A place is told by the preposition before it ("in Port Sarane"), by what happened there behind it
("the Velmar earthquake"), or by what is given to it ("pledged to Tavaria").
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import entities
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.language import Grammar, language
from reconcile.lexicon.numbers import number_words
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_WORD = r"[A-ZÀ-Þ][a-zß-ÿ’'-][\w’'-]*"
_NAME = rf"{_WORD}(?:(?:-| (?:(?:of|de|del|di|da|do|dos|la|le|el|al|upon) )?){_WORD}){{0,2}}"
_OWN = re.compile(r"['’]s?\b")
_TITLE_END = re.compile(rf"{_WORD} \Z")
_SURE = 2
"""What happened at a place, or is given to it, names it twice as surely as a preposition does."""


def capital_places(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Where such names stand; a name that is sure stands in the list more than once."""
    found = _of_towns(text, grammar)
    text = in_small(text, grammar)
    for pattern, weight in _patterns(grammar):
        for match in pattern.finditer(text):
            start, end = match.span("name")
            words = _OWN.split(text[start:end], maxsplit=1)[0]
            while " " in words and words.split(" ", 1)[0].lower() in grammar.no_names:
                start += words.index(" ") + 1  # "〈The〉 Velmar earthquake"
                words = words.split(" ", 1)[1]
            if _is_place(words, text[:start], text[end:], grammar):
                found += [(start, start + len(words), Name(words))] * weight
    return found


def in_small(text: str, grammar: Grammar) -> str:
    """A line all in capitals as a title has it, its small words small; any other text as it is, of the same length."""
    if framing(grammar.code) is None or not text.isupper():
        return text
    small = {*grammar.articles, *grammar.whose, "and", *(w for w in grammar.locative_before if " " not in w)}
    return " ".join(word.lower() if word.lower() in small else word.title() for word in text.split(" "))


def _of_towns(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """The towns whose bodies a text names ("〈Marlow〉 Police"), or that stand before their state ("Marlow, Ohio")."""
    found = []
    data = framing(grammar.code)
    for pattern in _towns(data) if data is not None and data.local_bodies else ():
        for match in pattern.finditer(in_small(text, grammar)):
            word = match.group("name")
            before = text[: match.start()].split()[-1:]
            inner = bool(before) and before[0].istitle() and before[0].lower() not in grammar.no_names
            plain = (
                data is not None
                and not inner
                and word not in data.no_towns
                and "'" not in word
                and "’" not in word
                and word not in (*grammar.institutes, *grammar.common, *grammar.outlets)
            )
            if plain and word.lower() not in grammar.no_names and not _is_people(word, grammar):
                sure = _SURE if "," in match.group() else 1  # a town with its state heads a report from it
                found += [(*match.span("name"), Name(word.title() if word.isupper() else word))] * sure
    return found


@cache
def _towns(data: Framing) -> tuple[re.Pattern[str], ...]:
    bodies = rf"(?<![\w’'-])(?P<name>{_WORD}) (?:{any_of(data.local_bodies)})(?![a-z])"
    town = r"[A-ZÀ-Þ][\w’'-]+"
    states = rf"(?<![\w’'-])(?P<name>{town}(?: {town})?), (?:{any_of(data.states)})(?!\w)"
    return re.compile(bodies), re.compile(states)


def _is_place(words: str, before: str, after: str, grammar: Grammar) -> bool:
    parts = words.split()
    first = parts[0]
    if first in grammar.common or first.lower() in grammar.no_names or len(first) < _SURE:
        return False
    data = framing(grammar.code)
    if data is not None and set(parts) & {*data.named_events}:
        return False  # "before 〈Cyclone Idai〉 struck"
    if _is_count(first, grammar) or _is_people(words, grammar):
        return False  # "Thousands march in Lisbon", "Teachers strike"
    if set(parts) & {*grammar.outlets, *grammar.institutes} or language(grammar.code).role.find(words):
        return False
    follows = after.split()[:1]
    if follows and follows[0].strip(",.;:") in grammar.institutes:
        return False
    if _of_body(before, grammar):
        return False
    preposition = before.split()[-1:]
    title = _TITLE_END.search(before[: before.rfind(preposition[0])]) if preposition else None
    return title is None or preposition[0] not in grammar.titular


def _of_body(before: str, grammar: Grammar) -> bool:
    """True behind the first word of a body's name ("Ministry of 〈Public Works〉", "Bank of 〈England〉")."""
    words = [word for word in before.split() if word.lower() not in grammar.articles]
    return len(words) > 1 and words[-1] in ("of", "for") and words[-2].strip("(,") in grammar.of_heads


def _is_count(word: str, grammar: Grammar) -> bool:
    """True for a number word, which a sentence may begin with as a name does."""
    found = number_words(grammar.code).at(Page.of(word), 0)
    return found is not None and found.end == len(word)


def _is_people(words: str, grammar: Grammar) -> bool:
    """True for people by what they are, not by where they are from."""
    return any(entity.kind == "group" for entity in entities().phrases(grammar.code).whole(words))


@cache
def _patterns(grammar: Grammar) -> tuple[tuple[re.Pattern[str], int], ...]:
    the = rf"(?:(?:{_any(grammar.articles)}) )?" if grammar.articles else ""
    before = re.compile(rf"(?<!\w)(?i:{_any(grammar.locative_before)}) {the}(?P<name>{_NAME})")
    happened = re.compile(rf"(?<!\w)(?P<name>{_NAME})(?:['’]s?)? (?:{_any(grammar.happenings)})(?!\w)")
    given = re.compile(rf"(?<!\w)(?i:{_any(grammar.given)}) {the}(?P<name>{_NAME})")
    goes_on = any_of(
        f" {word} " for word in ("on", "in", "at", "by", "was", "were", "is", "and", "has", "yesterday")
    )
    ends = rf"(?=\s*(?:[,.;:)]|\Z){f'|{goes_on}' if framing(grammar.code) is not None else ''})"
    whose = re.compile(rf"(?<!\w)(?:{_any(grammar.whose)}) {the}(?P<name>{_NAME}){ends}")
    shaken = re.compile(
        rf"(?<!\w)(?i:{_any(grammar.happenings)}) (?:{_any(grammar.locative_before)}) {the}(?P<name>{_NAME})"
    )
    return (before, 1), (whose, 1), (happened, _SURE), (given, _SURE), (shaken, _SURE)


def _any(words: tuple[str, ...]) -> str:
    return any_of(words)
