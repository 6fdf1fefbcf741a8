"""Words for posts that nobody signs: where they stand, how they spread, and what they are called."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of


class Posts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language: ``where`` posts stand, what they ``says`` or how they spread, and ``posts``, their nouns.

    ``people`` are those of ``where`` that mean who writes them.
    """

    example: str
    name: str
    where: tuple[str, ...]
    says: tuple[str, ...]
    posts: tuple[str, ...]
    people: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def posts(code: str) -> Posts | None:
    """The posts of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "posts.toml", Posts)


@cache
def posted(code: str) -> re.Pattern[str] | None:
    """A stretch that tells what posts say: ``where`` they stand, and their ``told``, the word that says so."""
    data = posts(code)
    if data is None:
        return None
    where, says, nouns = any_of(data.where), any_of(data.says), any_of(data.posts)
    if language(code).grammar.order == "final":
        told = rf"(?P<told>(?:{says})(?:\S+ )?(?:{nouns})(?:들)?(?:이|가|도|은|는|을|를|까지)(?= ))"
        return re.compile(rf"(?P<where>{where})(?!(?:은|는|이|가|의) )[^.\n]{{0,80}}?{told}")
    return re.compile(rf"(?P<where>{where})[^。；，\n]{{0,10}}?(?P<told>{says})(?P<rest>[^。\n]{{0,3}})")
