"""Words by which the head of a text tells that it is a press review."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import Phrases


class Reviewing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The review file of a language: ``told`` are phrases of the head of a press review.

    ``names_end`` are ends of names of papers, in scripts without capitals (新聞, 일보).
    """

    example: str
    told: tuple[str, ...]
    names_end: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def reviewing(code: str) -> Reviewing | None:
    """The words of a language for press reviews; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "reviews.toml", Reviewing)


@cache
def told_of_reviews(code: str) -> Phrases[str]:
    """The phrases that only the head of a press review has."""
    data = reviewing(code)
    return Phrases((word, word) for word in (data.told if data is not None else ()))
