"""Words beside the name of a body: its branch, its kind beside a name in quotation marks; who told the sentence before."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Houses(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The houses file of a language.

    ``branches`` stand behind the body that they are of, ``kinds`` beside a name in quotation marks, each with its
    English. ``so`` stands before a verb of telling for what the sentence before says, ``given`` before one of
    ``figures`` that ends the sentence with one of ``ends``.
    """

    example: str
    branches: tuple[str, ...]
    so: tuple[str, ...]
    given: tuple[str, ...]
    figures: tuple[str, ...]
    ends: tuple[str, ...]
    kinds: dict[str, str]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def houses_data(code: str) -> Houses | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "houses.toml", Houses)
