"""Words by which a sentence tells an earlier figure of the body that spoke last ("in its April report …")."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of


class Earlier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words.

    ``opening`` may open the sentence, ``back`` tell a time back, ``apart`` may stand with them, ``tellings`` are
    nouns of what is made known and ``behind`` what stands behind these; ``plainly`` are times that tell it by
    themselves, with ``plain_behind`` right behind.
    """

    example: str
    opening: tuple[str, ...]
    back: tuple[str, ...]
    apart: tuple[str, ...]
    tellings: tuple[str, ...]
    behind: tuple[str, ...]
    plainly: tuple[str, ...]
    plain_behind: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def earlier(code: str) -> Earlier | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "earlier.toml", Earlier)


def tells_earlier(text: str, code: str) -> bool:
    """True for a sentence that begins with a time back and a noun of telling, without an owner between."""
    data = earlier(code)
    return data is not None and _form(data).match(text.lstrip()) is not None


@cache
def _form(data: Earlier) -> re.Pattern[str]:
    number = r"\(?\d+[^\W\d_]?\)?(?:에|의)?"
    back = rf"(?:(?:{any_of(data.back)}|\d+[^\W\d_])(?:의|에)? )"
    apart = rf"(?:(?:{any_of(data.apart)}|{number}) )"
    telling = rf"(?:{any_of(data.tellings)})(?:{any_of(data.behind)})"
    plain = rf"(?:{any_of(data.plainly)})(?:{any_of(data.plain_behind)})"
    opening = rf"(?:(?:{any_of(data.opening)}),? )*"
    return re.compile(
        rf"{opening}(?:{apart}{{0,3}}{back}(?:{apart}|{back}){{0,5}}{telling}|{plain})(?=[\s,])"
    )
