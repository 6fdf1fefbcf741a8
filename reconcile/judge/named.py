"""The names at the head of two sentences: two numbers told of two names are not of one thing.

"Kesten has 4,120 inhabitants" says nothing of Marlow. Only a name that heads the sentence of its number
counts, and only where the other text does not have it at all: further on names are places, outlets and makers.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.judge.beside import surroundings
from reconcile.judge.side import Side, blanked
from reconcile.lexicon import entities
from reconcile.lexicon.alike import classes
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.dates import date_words
from reconcile.lexicon.language import language
from reconcile.lexicon.nearby import closeness
from reconcile.lexicon.phrases import fold
from reconcile.lexicon.unit import unit_words
from reconcile.model import Claim

_ENDS = re.compile(r"[.!?;:\n]\s|[–—]\s")
_TOKEN = re.compile(r"[^\W_][\w’'.-]*")
_SAME_FRAME = 0.5
"""Single words that head two sentences are two subjects where the rest is that much the same."""
_PLAINLY = 0.9
"""... and that much, where any noun may head a sentence without an article."""
_LONGEST = 5


def two_names(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where each number's sentence is headed by a name that the other text does not have.

    A word with a capital that may have it from its place alone ("Rescuers found ...") is a name only
    where the words around both numbers are the same. Speakers are none.
    """
    if sides[0].lang != sides[1].lang or not _capitals_name(sides[0].lang):
        return False
    first, second = (_heading(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if not first or not second or a.claimant or b.claimant:
        return False
    known = classes(sides[0].lang)
    if first == second or known.get(first[0].casefold(), first) == known.get(second[0].casefold(), second):
        return False
    if (
        _held(first, sides[1].text)
        or _held(second, sides[0].text)
        or _one_entity(first, second, sides[0].lang)
    ):
        return False
    if len(first) > 1 and len(second) > 1:
        return True
    grammar = language(sides[0].lang).grammar
    least = _SAME_FRAME if grammar.articles or grammar.determiners else _PLAINLY
    return closeness(surroundings(sides[0], a), surroundings(sides[1], b)) >= least


def strangers(sides: tuple[Side, Side]) -> bool:
    """True where both texts have names within their sentences, and neither has one of the other's.

    Two texts of one event share a name of somebody, something or some place; a country and a name in it are
    taken to be shared.
    """
    if sides[0].lang != sides[1].lang or not _capitals_name(sides[0].lang):
        return False
    first, second = (_within(side) for side in sides)
    if not first or not second or _held(first, sides[1].text) or _held(second, sides[0].text):
        return False
    known = [_roots(" ".join(names), sides[0].lang) for names in (first, second)]
    return all(known) == any(known) and not known[0] & known[1]


def _within(side: Side) -> list[str]:
    """The words with a capital that do not open a sentence, without days and months; none of a text in capitals."""
    text = blanked(side.text, ((one.span.start, one.span.end) for one in side.times))
    opens = {0, *(hit.end() for hit in _ENDS.finditer(text))}
    tokens = [token for token in _TOKEN.finditer(text) if not token[0][0].isdigit()]
    found = [token[0].rstrip(".") for token in tokens if token[0][0].isupper() and token.start() not in opens]
    longer = [token for token in tokens if len(token[0]) >= _STEM]
    title = sum(token[0][0].isupper() for token in longer) > _TITLE * len(longer)
    return (
        []
        if title
        else [
            word
            for word in found
            if len(word) > 1
            and word.casefold() not in unit_words(side.lang).stop
            and word.casefold() not in _calendar(side.lang)
        ]
    )


_TITLE = 0.7


@cache
def _calendar(lang: str) -> frozenset[str]:
    """The names of months and days."""
    known = date_words(lang)
    tables = () if known is None else (known.names.get(name, {}) for name in ("month", "weekday"))
    return frozenset(word.casefold() for names in tables for row in names.values() for word in row)


def _capitals_name(lang: str) -> bool:
    """True for a language that writes names, and not all nouns, with a capital."""
    words = unit_words(lang)
    return words.spaced and not words.capitalised


def _heading(claim: Claim, side: Side) -> list[str]:
    """The words with a capital at the head of a number's sentence, without articles and the like."""
    before = side.text[: claim.span.start]
    start = max((hit.end() for hit in _ENDS.finditer(before)), default=0)
    stop = unit_words(side.lang).stop
    told = [(one.span.start, one.span.end) for one in (*side.claims, *side.loose())]
    found: list[str] = []
    for at, token in enumerate(_TOKEN.finditer(before, start)):
        word = token[0].rstrip(".-'’")
        if at >= _LONGEST or any(char.isdigit() for char in word):
            break
        if any(first <= token.start() < last for first, last in told):
            break  # "Six of the 14", "Less than half"
        if word.casefold() in stop:
            if not found and at:
                break  # "In 2014 he scored", "There were"
            continue
        if not word[0].isupper():
            break
        found.append(word)
    return [] if len(found) == 1 and _plain(found[0], side) else found


def _plain(word: str, side: Side) -> bool:
    """True for a word that is no name: one that means people, or that the text also has without a capital."""
    return sort_of(word, side.lang) is not None or word.casefold() in side.text


def _held(names: list[str], text: str) -> bool:
    """True where a text has one of the words, by its beginning."""
    folded = fold(text)
    return any(fold(word)[:_STEM] in folded for word in names if len(word) > 1)


_STEM = 4


def _one_entity(first: list[str], second: list[str], lang: str) -> bool:
    """True for two names of one country, or of one of its bodies and the country ("Washington")."""
    one, two = (_roots(" ".join(names), lang) for names in (first, second))
    return bool(one & two)


def _roots(name: str, lang: str) -> frozenset[str]:
    found = (hit.value for hit in entities().phrases(lang).longest(name))
    return frozenset(entity.metonym_of or entity.country or entity.key for entity in found)
