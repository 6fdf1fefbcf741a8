"""Words right beside a number that tell who gives it, where the predicate stands last and no spaces part words."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Asides(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The asides file of a language.

    ``papers`` close the name of who gives a number in brackets (137人（国家防災庁〈調べ〉）), of which ``ditto`` is the
    one named before (（同）). ``holders`` end a clause that describes who gives it (2万人と〈する〉警察), ``hosts`` begin
    the words for those who call people together, and ``apart`` are nouns of how far numbers are apart (6倍の〈開き〉).
    """

    example: str
    papers: tuple[str, ...]
    ditto: tuple[str, ...]
    holders: tuple[str, ...]
    hosts: tuple[str, ...]
    apart: tuple[str, ...]


@cache
def asides(code: str) -> Asides | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "asides.toml", Asides)
