"""The words of a speaker's phrase, in languages that decline them: tokens, cases, how far they reach."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from reconcile.extract.names.spelling import nominative

if TYPE_CHECKING:
    from reconcile.extract.actors.actors import Reader
    from reconcile.lexicon.actors import Found


_TOKEN = re.compile(
    r"«[^«»]{2,60}»|(?<![\w.])[A-Za-z0-9-]{2,20}\.[a-z]{2,4}(?!\w|\.\w)|[А-ЯЁІЇЄҐ]\.(?= ?[А-ЯЁІЇЄҐ])"
    r"|(?<![\w-])\d{1,3}-[а-яіїє]{1,3}(?= [а-яіїє])|\b(?:т\. ?в|вр\. ?и|в|и)\. ?о\.(?= )|[^\W\d_][\w’'ʼ-]*"
)


BODIES = ("agency", "government", "thinktank", "media")
"""Kinds of known names that a phrase may be of."""


class Token(NamedTuple):
    """A word, or a title in quotation marks; ``joined`` where one blank stands before it."""

    start: int
    end: int
    text: str
    joined: bool


def tokens_of(text: str) -> list[Token]:
    """The words and quoted titles of a sentence."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        joined = bool(found) and text[found[-1].end : match.start()] in (" ", "\u00a0")
        word = match.group().replace(" ", "") if match.group().endswith(".") else match.group()
        found.append(Token(match.start(), match.end(), word, joined))  # "и. о." is written "и.о." as well
    return found


def undeclined(reader: Reader, at: int) -> bool:
    """True for a shortened office ("и. о.") behind a word that is no verb: it is in any case."""
    shortened = reader.tokens[at].text.endswith(".") and reader.tokens[at].text[0].islower()
    return (
        shortened
        and reader.joined(at)
        and not reader.tokens[at - 1].text.endswith(reader.lexicon.data.finite)
    )


def upright(written: str, reader: Reader, first: int) -> str:
    """The nominative of a name, also of a woman's in the accusative ("ссылаясь на депутата Анну Белову").

    ``first`` is the first word of the phrase that ends with the name.
    """
    words = written.split()
    before = reader.tokens[first - 1].text.lower() if first > 0 else ""
    endings = reader.grammar.accusative
    if (
        endings
        and before == reader.lexicon.data.onto
        and all(word.endswith(tuple(endings)) for word in words)
    ):
        return " ".join(_ended(word, endings) for word in words)
    return nominative(written, reader.grammar)


def _ended(word: str, endings: Mapping[str, str]) -> str:
    old = max((end for end in endings if word.endswith(end)), key=len)
    return word.removesuffix(old) + endings[old]


_MATTER = 5
"""Words of what an office is for, before its bearer."""
_SHORT = 4
"""Letters of the shortest word that may be what an office is for."""
_PLAIN = 3
"""Words before a short name in brackets up to which none of them is taken for a verb by its ending."""


def past_matter(reader: Reader, at: int) -> int | None:
    """The word behind what an office is for ("комиссар по 〈Средиземноморью〉 Анна Роу"), None where nobody follows."""
    for _ in range(_MATTER):
        if not reader.joined(at):
            return None
        token, run = reader.tokens[at], reader.run(at)
        beside = len(run) == 1 and reader.joined(at + 1) and reader.known_at(at + 1)
        if (len(run) > 2 or beside) and token.text.endswith(reader.lexicon.data.oblique_nouns):
            return at + 1
        if beside or len(run) > 1 or token.text in reader.lexicon.data.links or reader.known_at(at):
            return at
        if not token.text.islower() or reader.spoken(at) or len(token.text) < _SHORT:
            return None
        at += 1
    return None


def of_it(reader: Reader, at: int, found: Found) -> Found:
    """The head within a phrase, of two forms of one spelling that of one body's ("районної 〈лікарні〉")."""
    before = reader.tokens[at - 1].text
    if not found.nominative:
        return found
    other = reader.lexicon.oblique(reader.words(at))
    if before.endswith(reader.lexicon.data.genitive_adjectives):
        return other or found
    many = found.head.form == "people" and other is not None and other.head.form == "body"
    return other if other is not None and many else found


def tells(reader: Reader, start: int, end: int) -> bool:
    """True where a verb stands between two offsets: what is in brackets behind is no name of the body."""
    within = range(reader.at(start), reader.at(end))
    finite = reader.lexicon.data.finite
    return any(
        reader.spoken(at)
        or (
            len(within) > _PLAIN
            and reader.tokens[at].text.endswith(finite)
            and reader.lexicon.find([reader.tokens[at].text]) is None  # "сил" is no past tense
        )
        for at in within
    )
