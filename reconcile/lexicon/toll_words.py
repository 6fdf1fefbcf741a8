"""Words by which two tolls are of two hours, or of two sorts of the injured: "rose to", "in the evening", "seriously"."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import Phrases

Telling = Literal["rising", "lowered", "grave", "slight"]


class TollWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language; see ``toll_words.toml``. ``example`` has one that rises, ``counter`` has none."""

    example: str
    counter: str = ""
    rising: tuple[str, ...] = ()
    lowered: tuple[str, ...] = ()
    grave: tuple[str, ...] = ()
    slight: tuple[str, ...] = ()
    hours: dict[str, int] = {}


_NONE = TollWords(example="")


@cache
def toll_words() -> dict[str, TollWords]:
    """The shipped words by language."""
    return load("toll_words.toml", dict[str, TollWords])


@cache
def _said(lang: str, field: Telling) -> Phrases[bool]:
    words: tuple[str, ...] = getattr(toll_words().get(lang, _NONE), field)
    return Phrases((word, True) for word in words)


def tells(text: str, lang: str, field: Telling) -> bool:
    """True where a text has one of the words."""
    return bool(_said(lang, field).find(text))


@cache
def _hours(lang: str) -> Phrases[int]:
    return Phrases(toll_words().get(lang, _NONE).hours.items())


def hours(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where a text names a part of the day, and its hour ("in the 〈evening〉", 19)."""
    return tuple((hit.start, hit.value) for hit in _hours(lang).longest(text))
