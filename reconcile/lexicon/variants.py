"""Signs and characters that texts of a language write otherwise than its data do (traditional Chinese, half-width signs)."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Variants(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The variants file of a language.

    ``characters`` are pairs of one written and one meant, ``quotation`` the same for quotation marks.
    ``signs`` hold only where no letter or digit of another script stands before them. ``point`` is a decimal mark between
    digits behind or before certain words alone (28〈・〉5キロ; 3・11 is a day).
    """

    example: str
    read: str
    characters: str = ""
    signs: dict[str, str] = {}
    quotation: dict[str, str] = {}
    point: str = ""
    point_after: tuple[str, ...] = ()
    point_before: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def variants(code: str) -> Variants | None:
    """The variants of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "variants.toml", Variants)


@cache
def meant(code: str) -> dict[int, str]:
    """Code point to the character that is meant, for characters and quotation marks."""
    data = variants(code)
    if data is None:
        return {}
    pairs = "".join(data.characters.split())
    found = {ord(written): other for written, other in zip(pairs[::2], pairs[1::2], strict=True)}
    return found | {ord(written): other for written, other in data.quotation.items()}
