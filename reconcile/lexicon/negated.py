"""Verbs of loss and of sending that are denied ("did not kill 42", 派遣していない), by language."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of

_CLAUSE = r"[^.,;:!?()。，；：、！？（）\d]"
"""What may stand between the verb and its number: no sign that ends a clause, no other number."""
_OBJECT = 36
"""Characters of the object before its number."""


class Negated(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language.

    ``nots`` deny a verb of ``deeds``, with one of ``between`` inside at the most. Where they stand ``before`` the
    verb, the number is behind it; where ``behind`` it, the number is before. No ``deeds``: they deny the number itself.
    """

    example: str
    counter: str
    side: Literal["before", "behind"]
    nots: tuple[str, ...]
    between: tuple[str, ...]
    deeds: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def negated(code: str) -> Negated | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "negated.toml", Negated)


def denies_deed(before: str, behind: str, code: str) -> bool:
    """True where what stands before and behind a number denies the verb whose object or subject it is."""
    data = negated(code)
    if data is None:
        return False
    if data.side == "before":
        return _before(data, spaced=code != "zh").search(before) is not None
    return _behind(data).match(behind) is not None


@cache
def _before(data: Negated, *, spaced: bool) -> re.Pattern[str]:
    if not spaced:
        return re.compile(rf"(?:{any_of(data.nots)})(?:{any_of(data.deeds)}){_CLAUSE}{{0,12}}\Z")
    inside = rf"(?: (?:{any_of(data.between)}))?" if data.between else ""
    stop = rf" (?:{_verbs(data)})(?!\w){_CLAUSE}{{0,{_OBJECT}}}\Z" if data.deeds else r" \Z"
    return re.compile(rf"(?i)(?<!\w)(?:{any_of(data.nots)}){inside}{stop}")


@cache
def _behind(data: Negated) -> re.Pattern[str]:
    return re.compile(
        rf"{_CLAUSE}{{0,24}}?(?:{any_of(data.deeds)})(?:{any_of(data.between)})*(?:{any_of(data.nots)})"
    )


def _verbs(data: Negated) -> str:
    whole = [word for word in data.deeds if not word.endswith("*")]
    open_ended = [word.removesuffix("*") for word in data.deeds if word.endswith("*")]
    parts = [part for part in (any_of(whole), rf"(?:{any_of(open_ended)})\w*" if open_ended else "") if part]
    return "|".join(parts)
